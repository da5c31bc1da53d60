import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openChunks, sealChunks } from '../platform/backup/index.js';

/** Lists as files, sealed from their first byte, each under its id. */
export class SealedFolder {
  constructor(
    private readonly folder: string,
    private readonly key: () => Buffer,
  ) {}

  /** Seals a stream as it comes: memory stays flat. A file is there when it is whole. */
  async put(id: string, source: AsyncIterable<Buffer>): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    // A name of its own: whoever is taken for dead and writes on does not write into ours.
    const temporary = `${this.fileOf(id)}.${randomUUID()}.tmp`;
    await this.write(temporary, sealChunks(source, this.key()));
    await rename(temporary, this.fileOf(id));
  }

  /** @throws {Error} with the code ENOENT when the file is gone */
  async open(id: string): Promise<AsyncIterable<Buffer>> {
    await stat(this.fileOf(id));
    return openChunks(createReadStream(this.fileOf(id)), this.key());
  }

  /**
   * Lends a plain copy to the process that reads it, for no longer than `use` takes.
   *
   * @throws {Error} with the code ENOENT when the file is gone; BackupDamaged when it was changed
   */
  async lend<T>(id: string, use: (file: string) => Promise<T>): Promise<T> {
    const plain = `${this.fileOf(id)}.plain`;
    try {
      await rm(plain, { force: true });
      await this.write(plain, await this.open(id));
      return await use(plain);
    } finally {
      await rm(plain, { force: true });
    }
  }

  /** Whatever there is of it. */
  async destroy(id: string): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => []))
      if (idOf(name) === id) await rm(path.join(this.folder, name), { force: true });
  }

  /** Ids of files that nothing was written to since `before`. */
  async olderThan(before: Date): Promise<string[]> {
    const ids = new Set<string>();
    for (const name of await readdir(this.folder).catch(() => [])) {
      const { mtime } = await stat(path.join(this.folder, name));
      if (mtime < before) ids.add(idOf(name));
    }
    return [...ids];
  }

  private async write(file: string, bytes: AsyncIterable<Buffer>): Promise<void> {
    const target = createWriteStream(file, { flags: 'w', mode: 0o600, flush: true });
    await pipeline(Readable.from(bytes), target);
  }

  private fileOf(id: string): string {
    return path.join(this.folder, id);
  }
}

function idOf(name: string): string {
  return name.split('.')[0]!;
}

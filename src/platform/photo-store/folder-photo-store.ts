import { createHash, createHmac } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { defineHouseKey, HouseKeys, openField, sealField } from '../crypto/index.js';
import { Settings } from '../settings/index.js';
import { writeDurably } from '../write-durably.js';
import { PhotoLost, PhotoStore } from './photo-store.js';

/** Half of it seals the content, half of it makes the names. */
const photoKey = defineHouseKey({
  purpose: 'photo-store',
  bytes: 64,
  onceDerivedAs: 'wanbi photo store 1',
});

/** SHA-256, hex: what a file is kept as. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Bound to its digest: a file put in another's place does not open. */
function placeOf(sha256: string) {
  return { table: 'photo', column: 'content', id: sha256 };
}

/**
 * Photographs under `DATA_DIR/photos`, AES-256-GCM under a key of the house. File names are keyed too:
 * whoever holds the folder can't tell whether a picture they have is among them.
 */
@Injectable()
export class FolderPhotoStore extends PhotoStore {
  private readonly folder: string;

  constructor(
    settings: Settings,
    private readonly keys: HouseKeys,
  ) {
    super();
    this.folder = path.join(settings.need('DATA_DIR'), 'photos');
  }

  private get contentKey(): Buffer {
    return this.keys.of(photoKey).subarray(0, 32);
  }

  private get nameKey(): Buffer {
    return this.keys.of(photoKey).subarray(32);
  }

  override async put(bytes: Uint8Array): Promise<{ sha256: string }> {
    const sha256 = digestOf(bytes);
    const file = this.fileOf(sha256);
    if (!(await exists(file))) {
      await writeDurably(file, sealField(this.contentKey, placeOf(sha256), bytes));
    }
    return { sha256 };
  }

  override async get(sha256: string): Promise<Buffer> {
    let sealed: Buffer;
    try {
      sealed = await readFile(this.fileOf(sha256));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      throw new PhotoLost(`No photograph is kept as ${sha256}.`);
    }
    try {
      return openField(this.contentKey, placeOf(sha256), sealed);
    } catch {
      throw new PhotoLost(`The photograph ${sha256} was changed on disk.`);
    }
  }

  /** Whatever there is of it. */
  async remove(sha256: string): Promise<void> {
    await rm(this.fileOf(sha256), { force: true });
    await this.removeHalves(sha256);
  }

  /** What a process that was killed wrote of it and did not bring to its end. */
  async removeHalves(sha256: string): Promise<void> {
    const { dir, base } = path.parse(this.fileOf(sha256));
    for (const name of await readdir(dir).catch(() => []))
      if (name.startsWith(`${base}.`)) await rm(path.join(dir, name), { force: true });
  }

  private fileOf(sha256: string): string {
    const name = createHmac('sha256', this.nameKey).update(sha256).digest('hex');
    return path.join(this.folder, name.slice(0, 2), name.slice(2, 4), name);
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}

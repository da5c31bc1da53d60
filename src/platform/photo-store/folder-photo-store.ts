import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { openField, sealField } from '../crypto/index.js';
import { Settings } from '../settings/index.js';
import { PhotoLost, PhotoStore } from './photo-store.js';

/** Bound to its digest: a file put in another's place does not open. */
function placeOf(sha256: string) {
  return { table: 'photo', column: 'content', id: sha256 };
}

/**
 * Photographs under `DATA_DIR/photos`, AES-256-GCM under a key derived from the master key. File names are keyed too:
 * whoever holds the folder can't tell whether a picture they have is among them.
 */
@Injectable()
export class FolderPhotoStore extends PhotoStore {
  private readonly folder: string;
  private readonly contentKey: Buffer;
  private readonly nameKey: Buffer;

  constructor(settings: Settings) {
    super();
    this.folder = path.join(settings.need('DATA_DIR'), 'photos');
    const derived = hkdfSync('sha256', settings.need('MASTER_KEY'), '', 'wanbi photo store 1', 64);
    this.contentKey = Buffer.from(derived, 0, 32);
    this.nameKey = Buffer.from(derived, 32, 32);
  }

  override async put(bytes: Uint8Array): Promise<{ sha256: string }> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
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

/** All or nothing, even through a power cut: a temporary file, then its name, each forced to disk. */
async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

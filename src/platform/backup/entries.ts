import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BackupDamaged } from './backup.errors.js';
import type { BackupHead, EntryEnd, EntryStart, Manifest } from './contents.js';
import { framesIn, frameTypes, type Frame } from './frames.js';
import { openChunks } from './sealed-chunks.js';

export interface Entry {
  start: EntryStart;
  /** to be read to its end before the next entry is asked for */
  data: AsyncIterable<Buffer>;
}

export interface BackupReader {
  head(head: BackupHead): Promise<void> | void;
  entry(entry: Entry): Promise<void>;
  /** after the data of an entry */
  end(start: EntryStart, end: EntryEnd): Promise<void> | void;
  manifest(manifest: Manifest): Promise<void> | void;
}

/** Reads a backup from beginning to end. @throws {BackupDamaged} */
export async function readBackup(file: string, backupKey: Buffer, reader: BackupReader) {
  const frames = framesIn(unpacked(file, backupKey));
  let isWhole = false;
  let isFirst = true;
  for (;;) {
    const { value: frame, done } = await frames.next();
    if (done) break;
    if (isWhole || isFirst !== (frame.type === frameTypes.head)) throw outOfOrder();
    isFirst = false;
    if (frame.type === frameTypes.head) await reader.head(read(frame) as BackupHead);
    else if (frame.type === frameTypes.manifest) {
      isWhole = true;
      await reader.manifest(read(frame) as Manifest);
    } else if (frame.type === frameTypes.start)
      await readEntry(frames, read(frame) as EntryStart, reader);
    else throw outOfOrder();
  }
  if (!isWhole) throw new BackupDamaged('The backup is cut off.');
}

async function readEntry(frames: AsyncGenerator<Frame>, start: EntryStart, reader: BackupReader) {
  let end: EntryEnd | undefined;
  async function* data() {
    for (;;) {
      const { value: frame, done } = await frames.next();
      if (done) throw new BackupDamaged('The backup is cut off.');
      if (frame.type === frameTypes.data) yield frame.payload;
      else if (frame.type === frameTypes.end) {
        end = read(frame) as EntryEnd;
        return;
      } else throw outOfOrder();
    }
  }
  await reader.entry({ start, data: data() });
  if (!end) throw new Error('An entry was not read to its end.');
  await reader.end(start, end);
}

/** Errors of a layer below come out as what they mean: the file is not sound. */
async function* unpacked(file: string, backupKey: Buffer): AsyncGenerator<Buffer> {
  const opened = (sealed: AsyncIterable<Buffer>) => openChunks(sealed, backupKey);
  const unpacker = pipeline(createReadStream(file), opened, createGunzip(), () => {}) as Readable;
  try {
    for await (const bytes of unpacker) yield bytes as Buffer;
  } catch (error) {
    if (/^Z_/.test((error as NodeJS.ErrnoException).code ?? '')) {
      throw new BackupDamaged('The backup does not unpack.');
    }
    throw error;
  }
}

const read = ({ payload }: Frame): unknown => JSON.parse(payload.toString('utf8'));

const outOfOrder = () => new BackupDamaged('The backup is out of order.');

import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { sheetLimits } from '../sheet-limits.js';
import { decoded } from './decoded.js';
import { Refused } from './refused.js';

/** Below this a high ratio harms nobody: small files of one repeated tag pack well. */
const smallBytes = 1024 * 1024;

/** The files inside an XLSX, by name. Nothing is unpacked before it is asked for, and nothing to disk. */
export class PackedParts {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws {Refused} `sheet-too-large` for more files than a workbook has; an error when it is no zip */
  static async open(file: string): Promise<PackedParts> {
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > sheetLimits.entries) throw new Refused('sheet-too-large');
    const entries = new Map<string, Entry>();
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: Entry) => {
        entries.set(entry.fileName, entry);
        zip.readEntry();
      });
      zip.once('end', resolve);
      zip.once('error', reject);
      zip.readEntry();
    });
    return new PackedParts(zip, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /**
   * Its text, piece by piece.
   *
   * @throws {Refused} before the first byte when the file says that it is a bomb, and at the limit when it lies
   */
  async *read(name: string, mostBytes: number): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (!entry || entry.isEncrypted()) throw new Refused('sheet-unreadable');
    assertModest(entry, entry.uncompressedSize, mostBytes);
    const source = await this.zip.openReadStreamPromise(entry);
    yield* decoded(counted(source, (bytes) => assertModest(entry, bytes, mostBytes)));
  }
}

function assertModest(entry: Entry, unpacked: number, mostBytes: number): void {
  if (unpacked > mostBytes) throw new Refused('sheet-too-large');
  const isTight = unpacked > entry.compressedSize * sheetLimits.ratio;
  if (unpacked > smallBytes && isTight) throw new Refused('sheet-is-packed-too-tightly');
}

async function* counted(
  source: AsyncIterable<Buffer>,
  check: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const piece of source) {
    bytes += piece.length;
    check(bytes);
    yield piece;
  }
}

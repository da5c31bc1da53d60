import { createReadStream } from 'node:fs';
import { Refused } from './refused.js';

/** What lists are written in here: everything new, and what Excel in Chinese calls plain CSV. */
const encodings = ['utf-8', 'gb18030'] as const;
/** What Excel calls Unicode text begins with a mark. */
const markOf16 = '\xff\xfe';
export type Encoding = (typeof encodings)[number] | 'utf-16le';

/** UTF-8 unless told otherwise, and nothing else. @throws {Refused} `sheet-not-utf8` at the first byte that is not */
export async function* decoded(
  source: AsyncIterable<Buffer>,
  encoding: Encoding = 'utf-8',
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const read = (bytes?: Buffer) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new Refused('sheet-not-utf8');
    }
  };
  for await (const bytes of source) {
    const text = read(bytes);
    if (text) yield text;
  }
  const rest = read();
  if (rest) yield rest;
}

/**
 * What a file is written in, told by reading it once: Chinese in GB 18030 is no UTF-8 for long.
 *
 * @throws {Refused} `sheet-not-utf8` for what is neither
 */
export async function encodingOf(file: string): Promise<Encoding> {
  for await (const bytes of createReadStream(file, { end: 1 }) as AsyncIterable<Buffer>) {
    if (bytes.toString('latin1') === markOf16 && (await isWrittenIn(file, 'utf-16le')))
      return 'utf-16le';
  }
  for (const encoding of encodings) if (await isWrittenIn(file, encoding)) return encoding;
  throw new Refused('sheet-not-utf8');
}

async function isWrittenIn(file: string, encoding: Encoding): Promise<boolean> {
  try {
    for await (const text of decoded(createReadStream(file), encoding)) void text;
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

import { Refused } from './refused.js';

/** UTF-8 and nothing else. @throws {Refused} `sheet-not-utf8` at the first byte that is not */
export async function* decoded(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
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

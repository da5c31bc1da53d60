import { byteOrderMark, csvLine } from '../rejected/write-csv.js';

/** A list as CSV: the watermark above the titles, where a list that is read may say what it is. */
export async function* listAsCsv(
  titles: string[],
  watermark: string,
  pages: AsyncIterable<string[][]>,
): AsyncGenerator<Buffer> {
  yield Buffer.from(byteOrderMark + csvLine([watermark]) + csvLine(titles));
  for await (const rows of pages) yield Buffer.from(rows.map(csvLine).join(''));
}

import { CsvError, parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { sheetLimits } from '../sheet-limits.js';
import type { SheetRow } from '../sheet-row.js';
import { decoded, encodingOf } from './decoded.js';
import { delimiterOf } from './delimiter-of.js';
import { Refused } from './refused.js';

interface Parsed {
  info: { lines: number };
  record: string[];
}

/**
 * Commas, semicolons or tabs, quotes, any line ends; a byte order mark and empty lines are passed over. Rows may differ in length: whoever
 * knows the columns judges that.
 */
export async function* readCsv(file: string): AsyncGenerator<SheetRow> {
  const encoding = await encodingOf(file);
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(decoded(createReadStream(file), encoding)),
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: sheetLimits.charactersOfRow,
  });
  // Its errors reach the loop below through the parser, which the pipeline destroys with them.
  const text = decoded(createReadStream(file), encoding);
  pipeline(Readable.from(text), parser, () => {});
  try {
    for await (const { info, record } of parser as AsyncIterable<Parsed>) {
      yield { line: firstLine(info.lines, record), cells: record };
    }
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE') {
      throw new Refused('sheet-cell-too-long', parser.info.lines);
    }
    throw error;
  }
}

/** The parser counts up to the end of a row. */
function firstLine(lastLine: number, cells: string[]): number {
  const breaks = cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  return lastLine - breaks;
}

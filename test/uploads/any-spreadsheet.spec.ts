import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { array, assert, asyncProperty } from 'fast-check';
import { batchesOfSheet } from '../../src/platform/untrusted/child/batches-of-sheet.js';
import type { SheetKind, SheetRow } from '../../src/platform/untrusted/index.js';
import { cellText, csvFiles, workbooks, writable } from './any-spreadsheet.js';

const folder = mkdtempSync(path.join(tmpdir(), 'wanbi-any-sheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without the process around it: what it does is the same, and hundreds of files are read in a second. */
async function read(kind: SheetKind, bytes: Buffer): Promise<SheetRow[]> {
  const file = path.join(folder, `any.${kind}`);
  writeFileSync(file, bytes);
  const rows: SheetRow[] = [];
  for await (const batch of batchesOfSheet(file, kind)) rows.push(...batch);
  return rows;
}

const titles = ['title one', 'title two', 'title three', 'title four', 'title five'];
const rows = array(array(cellText, { minLength: 1, maxLength: 7 }), { maxLength: 12 }).map(
  (given) => [titles, ...given],
);
/** What is left of a row when blanks at its end and control characters, which XML can't hold, are gone. */
const bare = (cells: string[]) => JSON.stringify(cells.map(writable)).replace(/(?:,?"")*\]$/, '');
const filled = (given: string[][]) =>
  given.map(bare).filter((text) => !/^\[(?:,?"\s*")*$/.test(text));

it('a CSV as any spreadsheet program writes it is read cell for cell', async () => {
  await assert(
    asyncProperty(csvFiles(rows), async ({ bytes, rows: written }) => {
      const found = (await read('csv', bytes)).map(({ cells }) => cells);
      const isSaid = found[0]?.[0] === 'sep=';
      expect(filled(isSaid ? found.slice(1) : found)).toEqual(filled(written));
    }),
    { numRuns: 250 },
  );
});

it('a workbook as any spreadsheet program writes it is read cell for cell, all sheets of it', async () => {
  await assert(
    asyncProperty(workbooks(rows), async ({ bytes, sheets }) => {
      const found = await read('xlsx', bytes);
      for (const [place, written] of sheets.entries()) {
        const ofSheet = found.filter(({ sheet = 0 }) => sheet === place);
        expect(filled(ofSheet.map(({ cells }) => cells))).toEqual(filled(written));
      }
      const lines = found.map(({ line, sheet = 0 }) => `${sheet} ${line}`);
      expect(new Set(lines).size).toBe(lines.length);
    }),
    { numRuns: 150 },
  );
});

import { readFileSync } from 'node:fs';
import { caseColumns } from '../../src/imports/kinds/cases.columns.js';
import type { ImportColumn } from '../../src/imports/kinds/import-kind.js';
import { recoveredVehicleColumns } from '../../src/imports/kinds/recovered-vehicles.columns.js';
import { staffColumns } from '../../src/imports/kinds/staff.columns.js';
import { theftReportColumns } from '../../src/imports/kinds/theft-reports.columns.js';
import { unitColumns } from '../../src/imports/kinds/units.columns.js';

const page = readFileSync('docs/lists.md', 'utf8');

it.each<[string, readonly ImportColumn[]]>([
  ['theft-reports', theftReportColumns],
  ['recovered-vehicles', recoveredVehicleColumns],
  ['cases', caseColumns],
  ['staff', staffColumns],
  ['units', unitColumns],
])('docs/lists.md names the columns of %s as they are', (kind, columns) => {
  const chapter = page.split('\n## ').find((text) => text.startsWith(`\`${kind}\``))!;
  const rows = chapter
    .split('\n')
    .filter((row) => row.startsWith('| `') || row.startsWith('| **'))
    .map((row) => row.split('|').map((cell) => cell.trim()));
  const written = rows.map(([, name, titles]) => [name, titles!.split(':')[0]]);
  const ours = columns.map((column) => {
    const name = `\`${column.field}\``;
    return [column.isRequired ? `**${name}**` : name, column.titles.join(', ')];
  });
  expect(written).toEqual(ours);
});

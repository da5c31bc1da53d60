import { readFileSync } from 'node:fs';
import { recoveredVehicleColumns } from '../../src/imports/kinds/recovered-vehicles.columns.js';
import { theftReportColumns } from '../../src/imports/kinds/theft-reports.columns.js';

const page = readFileSync('docs/lists.md', 'utf8');

it.each([
  ['theft-reports', theftReportColumns],
  ['recovered-vehicles', recoveredVehicleColumns],
])('docs/lists.md names the columns of %s as they are', (kind, columns) => {
  const chapter = page.split('\n## ').find((text) => text.startsWith(`\`${kind}\``))!;
  const rows = chapter
    .split('\n')
    .filter((row) => row.startsWith('| `') || row.startsWith('| **'))
    .map((row) => row.split('|').map((cell) => cell.trim()));
  const written = rows.map(([, name, titles]) => [name, titles!.split(':')[0]]);
  const ours = columns.map((column) => {
    const name = `\`${column.field}\``;
    const isRequired = 'isRequired' in column && column.isRequired;
    return [isRequired ? `**${name}**` : name, column.titles.join(', ')];
  });
  expect(written).toEqual(ours);
});

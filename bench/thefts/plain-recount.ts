/**
 * Counts of the published file by division, month and type, for checking those of the importer: written without anything
 * of it, its reader of CSV included.
 *
 * @returns by `division month type`
 */
export function plainRecount(csv: string): Map<string, number> {
  const [titles = [], ...rows] = csv.trimEnd().split(/\r?\n/).map(cellsOf);
  const at = (title: string) => titles.indexOf(title);
  const [division, day, type] = [at('Division'), at('Occurrence_Date'), at('Bike_Type')];
  const counts = new Map<string, number>();
  for (const row of rows) {
    const month = row[day]!.slice(0, 7).replace('.', '-');
    const key = `${row[division]} ${month} ${row[type] === 'EL' ? 'e-bike' : 'bicycle'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function cellsOf(line: string): string[] {
  const cells = [''];
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === ',' && !isQuoted) cells.push('');
    else cells[cells.length - 1] += character;
  }
  return cells;
}

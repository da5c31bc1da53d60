import type { BenchResult, Table } from './bench-result.js';

/** The result as Markdown, which reads the same on a terminal. */
export function writtenOut({ bench, machine, conditions, tables, faults }: BenchResult): string {
  const facts = [
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}`,
    `Node ${machine.node}, PostgreSQL ${machine.postgres}, ${machine.settings}`,
    `load before the run: ${machine.loadBefore}`,
  ];
  return [
    `# bench ${bench}`,
    [...facts, ...conditions].map((it) => `- ${it}`).join('\n'),
    ...tables.map((it) => `## ${it.title}\n\n${tableOf(it)}`),
    ...(faults.length > 0 ? [`## Faults\n\n${faults.map((it) => `- ${it}`).join('\n')}`] : []),
    '',
  ].join('\n\n');
}

function tableOf({ columns, rows }: Table): string {
  const cells = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: string[]) =>
    `| ${row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join(' | ')} |`;
  const rule = `|${widths
    .map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`))
    .join('|')}|`;
  return [line(columns), rule, ...cells.slice(1).map(line)].join('\n');
}

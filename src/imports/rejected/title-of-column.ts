import type { ImportColumn } from '../kinds/import-kind.js';

/**
 * How the sender calls a column: the title in their list, else ours; of a fault of the whole row, the row.
 *
 * @param found which of our columns each of the titles was taken for
 */
export function titleOfColumn(field: string, { titles, found, columns }: TitledList): string {
  return (
    titles[found.indexOf(field)] ??
    columns.find((column) => column.field === field)?.titles[0] ??
    '本行'
  );
}

export interface TitledList {
  titles: readonly string[];
  found: readonly (string | null)[];
  columns: readonly ImportColumn[];
}

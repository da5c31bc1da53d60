import type { ListKind } from '../api/answers.js';
import { columnNamesOf } from './use-kinds.js';

/** An empty list with our titles, as a file that a spreadsheet program opens as UTF-8. */
export function templateOf(kind: ListKind): string {
  const titles = Object.values(columnNamesOf(kind)).join(',');
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${titles}\r\n`)}`;
}

import { columnNames } from '../text/imports.js';

/** An empty list with our titles, as a file that a spreadsheet program opens as UTF-8. */
export const templateAddress = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${Object.values(columnNames).join(',')}\r\n`)}`;

import { InvalidInput } from './errors/domain-error.js';

/** One page of a list; `next` is handed back as `cursor`. */
export interface Page<Item> {
  items: Item[];
  next?: string;
}

/** Where a list goes on: after this row, newest first. UUIDv7 ids sort by time, so the id is enough. */
export function readCursor(cursor: string | undefined): string | null {
  if (!cursor) return null;
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cursor)) {
    throw new InvalidInput('invalid-cursor', 'This cursor was not issued by this list.', {
      field: 'cursor',
    });
  }
  return cursor;
}

/** Cuts the extra row that was asked for to see whether there is more. */
export function pageOf<Item extends { id: string }>(rows: Item[], limit: number): Page<Item> {
  if (rows.length <= limit) return { items: rows };
  const items = rows.slice(0, limit);
  return { items, next: items.at(-1)!.id };
}

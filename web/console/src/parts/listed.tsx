import type { ReactNode } from 'react';
import { Asked } from './asked.js';
import { More } from './more.js';
import { Nothing } from './nothing.js';
import type { Pages } from './pages.js';

interface ListedProps<Item extends { id: string }> {
  list: Pages<Item>;
  /** what is said when there is none, and what to do then */
  empty: string;
  emptyWhat?: string;
  children: (item: Item) => ReactNode;
}

/** A list in each of its states: on its way, empty with the next step, failed with another try, and there. */
export function Listed<Item extends { id: string }>({
  list,
  empty,
  emptyWhat,
  children,
}: ListedProps<Item>) {
  return (
    <>
      <Asked query={list} rows={6} />
      {list.data && list.items.length === 0 && <Nothing title={empty}>{emptyWhat}</Nothing>}
      {list.items.length > 0 && (
        <ul className="panel lines">
          {list.items.map((item) => (
            <li key={item.id}>{children(item)}</li>
          ))}
        </ul>
      )}
      <More list={list} />
    </>
  );
}

import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Asked } from './asked.js';

/** What belongs to a record, in a panel of its own: while it loads, when it can't be had, when there is none. */
export function ItemsPanel<Item>({
  title,
  query,
  none,
  children,
}: {
  title: string;
  query: UseQueryResult<{ items: Item[] }>;
  none: string;
  children: (items: Item[]) => ReactNode;
}) {
  return (
    <section className="panel">
      <h2>{title}</h2>
      <Asked query={query}>
        {({ items }) => (items.length > 0 ? children(items) : <p className="quiet">{none}</p>)}
      </Asked>
    </section>
  );
}

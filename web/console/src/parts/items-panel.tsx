import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemNote } from './problem-note.js';

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
  const { data, error, isPending, refetch } = query;
  return (
    <section className="panel">
      <h2>{title}</h2>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {isPending && <Skeleton active title={false} />}
      {data?.items.length === 0 && <p className="quiet">{none}</p>}
      {data && data.items.length > 0 && children(data.items)}
    </section>
  );
}

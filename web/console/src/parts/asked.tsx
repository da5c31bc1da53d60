import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemNote } from './problem-note.js';

export interface AskedProps<Data> {
  query: { data?: Data; error: unknown; isPending: boolean; refetch: () => unknown };
  /** how much room is kept until it is there */
  rows?: number;
  children?: (data: Data) => ReactNode;
}

/** What was asked of the server in each of its states: on its way, failed with another try, and there. */
export function Asked<Data>({ query, rows, children }: AskedProps<Data>) {
  return (
    <>
      <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton active title={false} paragraph={{ rows }} />}
      {query.data !== undefined && children?.(query.data)}
    </>
  );
}

import type { ReactNode } from 'react';

/** An empty list, with what to do next. */
export function Nothing({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="nothing">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
    </div>
  );
}

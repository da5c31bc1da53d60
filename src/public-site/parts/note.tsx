import type { ReactNode } from 'react';

interface NoteProps {
  kind?: 'plain' | 'ask' | 'good' | 'danger';
  children: ReactNode;
}

/** A sentence set apart. The colour only repeats what its words and glyph say. */
export function Note({ kind = 'plain', children }: NoteProps) {
  return <div className={kind === 'plain' ? 'note' : `note ${kind}`}>{children}</div>;
}

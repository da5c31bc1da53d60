import type { ReactNode } from 'react';
import { asProblem } from '../api.js';
import { problemWords } from '../../../console/src/text/problems.js';
import { common } from '../text/common.js';

const glyphs = { good: '✓', wait: '!', stop: '✕' };

interface NoteProps {
  kind: keyof typeof glyphs;
  children: ReactNode;
  role?: 'alert' | 'status';
}

/** One sentence that stays, with its glyph: never colour alone. */
export function Note({ kind, children, role }: NoteProps) {
  return (
    <div className={`note ${kind}`} role={role}>
      <span aria-hidden="true" className="glyph">
        {glyphs[kind]}
      </span>
      <div>{children}</div>
    </div>
  );
}

/** What went wrong and what to do. */
export function ProblemNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (!error) return null;
  return (
    <Note kind="stop" role="alert">
      {problemWords(asProblem(error))}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {common.retry}
        </button>
      )}
    </Note>
  );
}

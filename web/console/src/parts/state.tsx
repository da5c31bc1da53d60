export type Tone = 'good' | 'wait' | 'stop' | 'plain';

const glyphs: Record<Tone, string> = { good: '✓', wait: '◷', stop: '✕', plain: '○' };

/** A state as a word with a glyph: never by its colour alone. */
export function State({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={`state ${tone}`}>
      <span aria-hidden="true">{glyphs[tone]}</span>
      {children}
    </span>
  );
}

import type { Told } from '../api/answers.js';
import { momentWords } from '../text/moments.js';

/** Each step of each notice and each attempt, in order; whom a notice went to stands at its first step. */
export function StoryEntries({ entries }: { entries: Told[] }) {
  const isFirst = (it: Told, index: number) =>
    !entries.slice(0, index).some(({ notice }) => notice?.id === it.notice?.id);
  return (
    <ol className="lines">
      {entries.map((it, index) => (
        <li key={index}>
          <span className="quiet digits">{momentWords(it.at)}</span> {it.says}
          {it.notice?.recipient && isFirst(it, index) && (
            <>
              {' · '}
              <span className="digits">{it.notice.recipient}</span>
            </>
          )}
          {it.by !== 'system' && <span className="quiet"> · {it.by}</span>}
          {it.note && ` · ${it.note}`}
        </li>
      ))}
    </ol>
  );
}

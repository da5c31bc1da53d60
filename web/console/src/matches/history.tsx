import type { Pair } from '../api/answers.js';
import { decisionWords, matches as words } from '../text/matches.js';
import { momentWords } from '../text/moments.js';

/** What officers have said of this pair so far, what was taken back too. */
export function History({ decisions }: { decisions: Pair['decisions'] }) {
  if (decisions.length === 0) return null;
  return (
    <section className="panel">
      <h2>{words.history}</h2>
      <ul className="lines">
        {decisions.map(({ said, by, at, reason }) => (
          <li key={at + said}>
            {decisionWords[said]}{' '}
            <span className="quiet">
              {by} · {momentWords(at)}
            </span>
            {reason && <div>{reason}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { StockTakeFinding } from '../api.js';
import { Note } from '../parts/note.js';
import { custody as words } from '../text/yard.js';

const kinds = ['missing', 'misplaced', 'surplus'] as const;

/** What a count found, the worst first, each with a word. */
export function Findings({ findings }: { findings: StockTakeFinding[] }) {
  if (findings.length === 0) return <Note kind="good">{words.allThere}</Note>;
  return (
    <>
      {kinds.map((kind) => {
        const some = findings.filter((it) => it.kind === kind);
        if (some.length === 0) return null;
        return (
          <section key={kind}>
            <h2 className={kind === 'missing' ? 'stop' : 'wait'}>
              {words[kind]} <span className="digits">{some.length}</span>
            </h2>
            {kind === 'missing' && <p>{words.missingWhat}</p>}
            <ul className="lines">
              {some.map(({ label, place }) => (
                <li key={label}>
                  <strong className="digits">{label}</strong>
                  <span className="quiet">
                    {kind === 'surplus' ? words.noSuchVehicle : place && words.shouldBe(place)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

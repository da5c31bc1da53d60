import { Link } from 'wouter';
import type { FiledReport } from '../api/answers.js';
import { DoneNote } from '../parts/done-note.js';
import { filing as words } from '../text/reports.js';

/** The reference, and what the officer should look at while the victim stands there. */
export function FiledNote({ filed: { id, reference, warnings } }: { filed: FiledReport }) {
  return (
    <section className="panel stack">
      <DoneNote words={words.saved(reference)} />
      <p>
        <Link href={`/reports/${id}`}>{words.see}</Link>
      </p>
      {warnings.length > 0 && <h2>{words.warnings}</h2>}
      {warnings.map((it) => (
        <div key={it.code + it.message}>
          <p className="warning">
            <span aria-hidden="true">! </span>
            {it.message}
          </p>
          {it.reference && (
            <Link href={`/doubles?named=${encodeURIComponent(it.reference)}`}>{words.double}</Link>
          )}
        </div>
      ))}
    </section>
  );
}

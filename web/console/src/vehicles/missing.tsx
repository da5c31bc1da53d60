import type { Vehicle } from '../api/answers.js';
import { momentWords } from '../text/moments.js';
import { State } from '../parts/state.js';
import { missingWords, vehicle as words } from '../text/vehicles.js';

/** What stands between this vehicle and its owner, as far as registration, photographs and appraisal go. */
export function Missing({ vehicle }: { vehicle: Vehicle }) {
  const { missingForReturn, registrationDueAt, status, isOverdue } = vehicle;
  const due = momentWords(registrationDueAt);
  return (
    <section className="panel">
      <h2>{words.missing}</h2>
      {status === 'provisional' && (
        <p>
          <State tone={isOverdue ? 'stop' : 'wait'}>
            {isOverdue ? words.overdueSince(due) : words.dueBy(due)}
          </State>
        </p>
      )}
      {missingForReturn.length === 0 ? (
        <State tone="good">{words.nothingMissing}</State>
      ) : (
        <ul className="lines">
          {missingForReturn.map(({ rule, what }) => (
            <li key={what}>
              <State tone="wait">{missingWords(what)}</State>{' '}
              <span className="quiet">{words.rule(rule)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

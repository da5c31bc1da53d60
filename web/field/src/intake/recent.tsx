import { useEffect, useState } from 'react';
import type { Vehicles } from '../api.js';
import { partNames } from '../../../console/src/text/part-names.js';
import type { OutboxRecord } from '../outbox/outbox-record.js';
import { intake as words } from '../text/intake.js';
import { outbox } from '../text/outbox.js';
import { timeLeft } from './registration-clock.js';

interface RecentProps {
  /** of this batch, still on its way */
  underWay: OutboxRecord[];
  vehicles: Vehicles['items'];
}

const everyMs = 30_000;

/** The last ones, those on their way first; each with what rule 1 leaves of its day. */
export function Recent({ underWay, vehicles }: RecentProps) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, []);
  const clock = (dueAt: string) => {
    const { isLate, hours, minutes } = timeLeft(dueAt, now);
    return isLate ? words.late : words.clock(words.hours(hours, minutes));
  };
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{words.recent}</h2>
      {underWay.length + vehicles.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="lines">
        {underWay.map(({ id, said, state }) => (
          <li key={id}>
            <strong className="digits">{said || words.unlabelled}</strong>
            <span className={state === 'failed' || state === 'conflict' ? 'stop' : 'quiet'}>
              <span aria-hidden="true">{outbox.glyphs[state]} </span>
              {outbox.states[state]}
            </span>
          </li>
        ))}
        {vehicles.map(({ id, label, part, brand, colour, status, registrationDueAt }) => (
          <li key={id}>
            <strong className="digits">{label}</strong>
            <span className="quiet">
              {[part && partNames[part], colour, brand].filter(Boolean).join(' ')}
            </span>
            {status === 'provisional' && <small className="wait">{clock(registrationDueAt)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

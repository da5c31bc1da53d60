import { Note } from '../parts/note.js';
import { Screen } from '../parts/screen.js';
import { useOutbox } from '../session/session.js';
import { door } from '../text/common.js';
import { outbox as words } from '../text/outbox.js';
import { OutboxLine } from './outbox-line.js';

/** What is on its way, what was refused and why, what differs from what the server has. */
export default function OutboxPage() {
  const { records, others } = useOutbox();
  const open = records.filter(({ state }) => state !== 'done');
  const done = records.filter(({ state }) => state === 'done').toReversed();
  return (
    <Screen title={words.title}>
      <p className="quiet">{words.what}</p>
      {others > 0 && <Note kind="wait">{door.others(others)}</Note>}
      {open.length === 0 && <Note kind="good">{words.empty}</Note>}
      <ul className="lines">
        {open.map((record) => (
          <OutboxLine key={record.id} record={record} />
        ))}
      </ul>
      {done.length > 0 && (
        <details>
          <summary>{words.done}</summary>
          <ul className="lines">
            {done.map(({ id, kind, said }) => (
              <li key={id}>
                <span className="good">✓ {words.kinds[kind]}</span>{' '}
                <strong className="digits">{said}</strong>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Screen>
  );
}

import { useState } from 'react';
import { Problem } from '../api.js';
import { problemWords } from '../../../console/src/text/problems.js';
import { Note } from '../parts/note.js';
import { useOutbox } from '../session/session.js';
import { common } from '../text/common.js';
import { outbox as words } from '../text/outbox.js';
import { BothValues } from './both-values.js';
import type { OutboxRecord } from './outbox-record.js';

/** One record: what it is, where it stands, and what a person can do about it. */
export function OutboxLine({ record }: { record: OutboxRecord }) {
  const { outbox } = useOutbox();
  const [isSure, setSure] = useState(false);
  const { id, kind, said, state, tries, refusal } = record;
  const isStuck = state === 'failed' || state === 'conflict';
  return (
    <li className="stack">
      <div>
        <span className={isStuck ? 'stop' : 'quiet'}>
          <span aria-hidden="true">{words.glyphs[state]} </span>
          {words.states[state]}
        </span>{' '}
        {words.kinds[kind]} <strong className="digits">{said}</strong>
        {tries > 1 && <small className="quiet"> {words.tries(tries)}</small>}
      </div>
      {refusal && (
        <Note kind="stop">
          {problemWords(new Problem(refusal.status, refusal.code, refusal.details))}
        </Note>
      )}
      {state === 'conflict' && <BothValues record={record} />}
      {isStuck && !isSure && (
        <div className="beside">
          <button type="button" onClick={() => void outbox.retry(id)}>
            {words.retry}
          </button>
          <button type="button" onClick={() => setSure(true)}>
            {words.discard}
          </button>
        </div>
      )}
      {isSure && (
        <Note kind="wait">
          {words.discardSure}
          <div className="beside">
            <button type="button" onClick={() => void outbox.discard(id)}>
              {words.discardYes}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {common.cancel}
            </button>
          </div>
        </Note>
      )}
    </li>
  );
}

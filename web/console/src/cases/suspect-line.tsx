import { Button } from 'antd';
import { useState } from 'react';
import type { Suspect } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { UnmaskDialog } from '../parts/unmask-dialog.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { caseKindNames, cases as words } from '../text/cases.js';
import { dayWords } from '../text/moments.js';

/** Somebody apprehended, masked; in plain for a purpose, which is recorded first (rule 30). */
export function SuspectLine({ suspect }: { suspect: Suspect }) {
  const who = useWhoAmI();
  const [isAsked, setAsked] = useState(false);
  const show = useAct({
    send: (why: string) =>
      answered(
        api.POST('/api/v1/cases/suspects/{id}/person', {
          params: { path: { id: suspect.id } },
          body: { purpose: 'investigation', note: why, fields: ['name', 'idNumber'] },
        }),
      ),
    renews: [],
    onDone: () => setAsked(false),
  });
  const { name, idNumber } = { ...suspect.person, ...show.data };
  return (
    <li>
      <strong>{name}</strong> {idNumber && <span className="digits">{idNumber}</span>}{' '}
      <span className="quiet">
        {dayWords(suspect.apprehendedOn)} · {caseKindNames[suspect.measure]}
      </span>{' '}
      {may.unmaskSuspects(who) && !show.data && (
        <Button onClick={() => setAsked(true)}>{words.show}</Button>
      )}
      {isAsked && (
        <UnmaskDialog
          words={words}
          error={show.error}
          isSending={show.isPending}
          onAsk={show.run}
          onClose={() => setAsked(false)}
        />
      )}
    </li>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { downloadFor } from '../api/download.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { Dialog } from '../parts/dialog.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { useWhoAmI } from '../session/use-session.js';
import { common } from '../text/common.js';
import { oneImport as words, purposes } from '../text/imports.js';

interface RejectedProps {
  id: string;
  rows: number;
  /** username */
  startedBy: string;
}

/** The rows that were not taken in, as a file: the sender's own at once, a colleague's for a purpose (rule 30). */
export function Rejected({ id, rows, startedBy }: RejectedProps) {
  const [isAsked, setAsked] = useState(false);
  const isOwn = startedBy === useWhoAmI().username;
  return (
    <>
      <h2>{words.notTaken(rows)}</h2>
      <p>{words.notTakenWhat}</p>
      {isOwn ? (
        <a href={`/api/v1/imports/${id}/rejected.csv`} download>
          {words.rejected}
        </a>
      ) : (
        <>
          <p className="quiet">{words.ofColleague(startedBy)}</p>
          <Button onClick={() => setAsked(true)}>{words.rejected}</Button>
        </>
      )}
      {isAsked && <WhatFor id={id} onClose={() => setAsked(false)} />}
    </>
  );
}

function WhatFor({ id, onClose }: { id: string; onClose: () => void }) {
  const [purpose, setPurpose] = useState<keyof typeof purposes>('correct-data');
  const [note, setNote] = useState('');
  const take = useAct({
    send: (why: { purpose: string; note: string }) =>
      downloadFor(why, `/api/v1/imports/${id}/rejected-rows`, `rejected-${id}`),
    renews: [],
    onDone: onClose,
  });
  return (
    <Dialog title={words.rejected} onClose={onClose}>
      <Form onSubmit={() => take.run({ purpose, note })}>
        <p>{words.whyAsked}</p>
        <ChoiceField
          label={words.purpose}
          value={purpose}
          choices={purposes}
          onChange={(chosen) => chosen && setPurpose(chosen)}
        />
        <TextField
          label={words.purposeNote}
          hint={words.purposeNoteHint}
          name="note"
          value={note}
          onChange={setNote}
          required
        />
        <ProblemNote error={take.error} />
        <div className="acts">
          <SubmitButton label={words.rejected} isSending={take.isPending} />
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

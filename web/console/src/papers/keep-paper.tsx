import { useState } from 'react';
import type { Paper } from '../api/answers.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { DoneNote } from '../parts/done-note.js';
import { Field } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { paperKindNames, papers as words } from '../text/cases.js';
import { papersKey, type PapersOf } from './papers-of.js';
import { sendPaper, type NewPaper } from './send-paper.js';

/** Keeps a scan or a photo of what was signed, with its number there. */
export function KeepPaper(subject: PapersOf) {
  const [kind, setKind] = useState<Paper['kind']>(
    subject.of === 'cases' ? 'case-file' : 'approval',
  );
  const [outsideNumber, setOutsideNumber] = useState('');
  const [file, setFile] = useState<File>();
  const [round, setRound] = useState(0);
  const keep = useAct({
    // The same file of the same kind again changes nothing: that is the server's word.
    send: (paper: NewPaper) => sendPaper(subject, paper),
    renews: [papersKey(subject)],
    onDone: () => {
      setFile(undefined);
      setOutsideNumber('');
      setRound((it) => it + 1);
    },
  });
  return (
    <details>
      <summary>{words.add}</summary>
      <Form
        onSubmit={() => {
          if (file) keep.run({ kind, outsideNumber, file });
        }}
      >
        <ProblemNote error={keep.error} />
        <ChoiceField
          label={words.kind}
          value={kind}
          choices={paperKindNames}
          onChange={(chosen) => chosen && setKind(chosen)}
        />
        <TextField
          label={words.outsideNumber}
          hint={words.outsideNumberHint}
          name="outsideNumber"
          value={outsideNumber}
          onChange={setOutsideNumber}
          maxLength={100}
        />
        <Field label={words.file} hint={words.fileHint}>
          {(described) => (
            <input
              key={round}
              {...described}
              type="file"
              accept="application/pdf,image/jpeg,image/png,image/webp"
              required
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          )}
        </Field>
        <SubmitButton
          label={words.keep}
          sending={words.keeping}
          isSending={keep.isPending}
          isPrimary={false}
        />
        <DoneNote words={keep.isSuccess ? words.kept : undefined} />
      </Form>
    </details>
  );
}

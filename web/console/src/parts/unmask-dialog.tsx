import { Button } from 'antd';
import { useState } from 'react';
import { common } from '../text/common.js';
import { Dialog } from './dialog.js';
import { Form } from './form.js';
import { ProblemNote } from './problem-note.js';
import { SubmitButton } from './submit-button.js';
import { TextField } from './text-field.js';

/** Asks what somebody is shown in plain for: the note is recorded before anything is shown (rule 30). */
export function UnmaskDialog({
  words,
  error,
  isSending,
  onAsk,
  onClose,
}: {
  words: { show: string; shown: string; note: string; noteHint: string };
  error: unknown;
  isSending: boolean;
  onAsk: (note: string) => void;
  onClose: () => void;
}) {
  const [note, setNote] = useState('');
  return (
    <Dialog title={words.show} onClose={onClose}>
      <Form onSubmit={() => onAsk(note.trim())}>
        <p>{words.shown}</p>
        <ProblemNote error={error} />
        <TextField
          label={words.note}
          hint={words.noteHint}
          name="note"
          value={note}
          onChange={setNote}
          required
        />
        <span className="acts">
          <SubmitButton label={words.show} isSending={isSending} />
          <Button onClick={onClose}>{common.cancel}</Button>
        </span>
      </Form>
    </Dialog>
  );
}

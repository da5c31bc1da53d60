import { Button } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Dialog } from '../parts/dialog.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { common } from '../text/common.js';
import { oneImport as words } from '../text/imports.js';

/** The wrong list was sent: all of it is taken back, while nothing else has touched what it brought. */
export function UndoImport({ id }: { id: string }) {
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const undo = useAct({
    send: (why: string) =>
      answered(
        api.POST('/api/v1/imports/{id}/undo', {
          params: { path: { id } },
          body: { reason: why },
        }),
      ),
    renews: [['import', id], ['imports']],
    onDone: () => setAsked(false),
  });
  return (
    <div className="acts">
      <Button onClick={() => setAsked(true)}>{words.undo}</Button>
      {isAsked && (
        <Dialog title={words.undoTitle} onClose={() => setAsked(false)}>
          <Form onSubmit={() => undo.run(reason)}>
            <p>{words.undoWhat}</p>
            <ProblemNote error={undo.error} />
            <TextField
              label={words.undoReason}
              name="reason"
              value={reason}
              onChange={setReason}
              required
            />
            <div className="acts">
              <SubmitButton label={words.undoDo} isSending={undo.isPending} />
              <Button onClick={() => setAsked(false)}>{common.cancel}</Button>
            </div>
          </Form>
        </Dialog>
      )}
    </div>
  );
}

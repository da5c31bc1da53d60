import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import { api } from '../api/client.js';
import { Dialog } from '../parts/dialog.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { PasswordField, TextField } from '../parts/text-field.js';
import { common } from '../text/common.js';
import { session } from '../text/session.js';
import { reauthentication } from './reauthentication.js';

/** Asks who is there, when something grave was asked for and the password was given too long ago. */
export function ReauthenticationDialog() {
  const isNeeded = useSyncExternalStore(reauthentication.subscribe, reauthentication.isNeeded);
  return isNeeded ? <Question /> : null;
}

function Question() {
  const [password, setPassword] = useState('');
  const [oneTimeCode, setOneTimeCode] = useState('');
  const prove = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/sessions/current/reauthentication', {
        body: { password, ...(oneTimeCode && { oneTimeCode: oneTimeCode.trim() }) },
      }),
    onSuccess: reauthentication.done,
  });
  return (
    <Dialog title={session.again} onClose={reauthentication.giveUp}>
      <Form
        onSubmit={() => {
          if (!prove.isPending) prove.mutate();
        }}
      >
        <p>{session.againWhat}</p>
        <ProblemNote error={prove.error} />
        <PasswordField
          label={session.password}
          name="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          required
        />
        <TextField
          label={session.oneTimeCode}
          hint={session.oneTimeCodeHint}
          name="oneTimeCode"
          value={oneTimeCode}
          onChange={setOneTimeCode}
          autoComplete="one-time-code"
        />
        <div className="acts">
          <SubmitButton
            label={session.confirm}
            sending={session.confirming}
            isSending={prove.isPending}
          />
          <Button onClick={reauthentication.giveUp}>{common.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

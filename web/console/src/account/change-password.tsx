import { useState } from 'react';
import { api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { DoneNote } from '../parts/done-note.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { PasswordField } from '../parts/text-field.js';
import { account, session } from '../text/session.js';

export function ChangePassword() {
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const change = useAct({
    send: (body: { password: string; newPassword: string }) =>
      api.POST('/api/v1/sessions/current/password', { body }),
    renews: [['own-sessions']],
    onDone: () => {
      setPassword('');
      setNewPassword('');
    },
  });
  return (
    <section className="panel">
      <h2>{account.password}</h2>
      <Form onSubmit={() => change.run({ password, newPassword })}>
        <ProblemNote error={change.error} />
        <PasswordField
          label={account.oldPassword}
          name="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          required
        />
        <PasswordField
          label={session.newPassword}
          hint={session.newPasswordHint}
          name="newPassword"
          value={newPassword}
          onChange={setNewPassword}
          autoComplete="new-password"
          required
        />
        <SubmitButton
          label={account.changePassword}
          isSending={change.isPending}
          isPrimary={false}
        />
        <DoneNote words={change.isSuccess ? account.passwordChanged : undefined} />
      </Form>
    </section>
  );
}

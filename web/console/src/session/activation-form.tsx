import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { PasswordField, TextField } from '../parts/text-field.js';
import { session } from '../text/session.js';

/** A first or a forgotten password. */
export function ActivationForm({ onDone }: { onDone: () => void }) {
  const [username, setUsername] = useState('');
  const [code, setCode] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const redeem = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/password-resets/redeem', { body: { username, code, newPassword } }),
    onSuccess: onDone,
  });
  return (
    <Form
      onSubmit={() => {
        if (!redeem.isPending) redeem.mutate();
      }}
    >
      <p className="quiet">{session.activateWhat}</p>
      <ProblemNote error={redeem.error} />
      <TextField
        label={session.username}
        name="username"
        value={username}
        onChange={setUsername}
        autoComplete="username"
        required
      />
      <TextField
        label={session.code}
        name="code"
        value={code}
        onChange={setCode}
        maxLength={60}
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
      <SubmitButton label={session.setPassword} isSending={redeem.isPending} />
    </Form>
  );
}

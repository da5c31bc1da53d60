import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { WhoAmI } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { PasswordField, TextField } from '../parts/text-field.js';
import { session } from '../text/session.js';

interface SignInFormProps {
  username?: string;
  onSignedIn: (who: WhoAmI) => void;
}

export function SignInForm({ username: known = '', onSignedIn }: SignInFormProps) {
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState('');
  const [oneTimeCode, setOneTimeCode] = useState('');
  const signIn = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/sessions', {
          body: { username, password, ...(oneTimeCode && { oneTimeCode: oneTimeCode.trim() }) },
        }),
      ),
    onSuccess: onSignedIn,
  });
  return (
    <Form
      onSubmit={() => {
        if (!signIn.isPending) signIn.mutate();
      }}
    >
      <ProblemNote error={signIn.error} />
      <TextField
        label={session.username}
        name="username"
        value={username}
        onChange={setUsername}
        autoComplete="username"
        required
        autoFocus={!known}
      />
      <PasswordField
        label={session.password}
        name="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        required
        autoFocus={Boolean(known)}
      />
      <TextField
        label={session.oneTimeCode}
        hint={session.oneTimeCodeHint}
        name="oneTimeCode"
        value={oneTimeCode}
        onChange={setOneTimeCode}
        autoComplete="one-time-code"
        maxLength={40}
      />
      <SubmitButton
        label={session.signIn}
        sending={session.signingIn}
        isSending={signIn.isPending}
      />
    </Form>
  );
}

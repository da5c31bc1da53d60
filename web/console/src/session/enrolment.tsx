import { useMutation } from '@tanstack/react-query';
import { Button, QRCode } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { session } from '../text/session.js';
import { withReauthentication } from './reauthentication.js';

/** Ties an authenticator to the account: its secret, its first code, and the codes for the day the phone is lost. */
export default function Enrolment({ onDone }: { onDone: () => void }) {
  const [code, setCode] = useState('');
  const start = useMutation({
    mutationFn: () => withReauthentication(() => answered(api.POST('/api/v1/second-factor'))),
  });
  const confirm = useMutation({
    mutationFn: () =>
      withReauthentication(() =>
        answered(api.POST('/api/v1/second-factor/confirm', { body: { oneTimeCode: code.trim() } })),
      ),
  });
  if (confirm.data) {
    return (
      <div className="stack">
        <h2>{session.recoveryCodes}</h2>
        <p>{session.recoveryCodesWhat}</p>
        <ul className="codes digits">
          {confirm.data.recoveryCodes.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ul>
        <Button type="primary" onClick={onDone}>
          {session.recoveryCodesKept}
        </Button>
      </div>
    );
  }
  if (!start.data) {
    return (
      <div className="stack">
        <p>{session.enrolWhat}</p>
        <ProblemNote error={start.error} />
        <Button type="primary" onClick={() => !start.isPending && start.mutate()}>
          {session.enrolStart}
        </Button>
      </div>
    );
  }
  return (
    <Form
      onSubmit={() => {
        if (!confirm.isPending) confirm.mutate();
      }}
    >
      <h2>{session.enrolScan}</h2>
      <QRCode aria-label={session.qrLabel} value={start.data.uri} type="svg" size={200} />
      <p>
        {session.enrolSecret}
        <br />
        <span className="digits">{start.data.secret.replace(/(.{4})(?=.)/g, '$1 ')}</span>
      </p>
      <ProblemNote error={confirm.error} />
      <TextField
        label={session.enrolCode}
        name="oneTimeCode"
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={10}
        required
      />
      <SubmitButton label={session.enrolConfirm} isSending={confirm.isPending} />
    </Form>
  );
}

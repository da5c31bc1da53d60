import { useState } from 'react';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { claims as words } from '../text/claims.js';
import type { ClaimActProps } from './submit-claim.js';

interface Decision {
  reason: string;
  /** as it was read: when somebody changed it meanwhile, it is not decided (412) */
  version: number;
}

/** Rule 8: the approver says yes, or what is still missing. */
export function DecideClaim({ claim, onDone }: ClaimActProps) {
  const { id, version } = claim;
  const [reason, setReason] = useState('');
  const [lacks, setLacks] = useState('');
  const renews = [['vehicle', claim.vehicle.id]];
  const sent = ({ reason: why, version: read }: Decision) => ({
    params: { path: { id } },
    headers: { 'if-match': `"${read}"` },
    body: { reason: why },
  });
  const approve = useAct({
    send: (it: Decision) => answered(api.POST('/api/v1/claims/{id}/approve', sent(it))),
    renews,
    onDone: () => onDone(words.approved),
  });
  const sendBack = useAct({
    send: (it: Decision) => answered(api.POST('/api/v1/claims/{id}/return-to-officer', sent(it))),
    renews,
    onDone: () => onDone(words.sentBack),
  });
  return (
    <>
      <Form onSubmit={() => approve.run({ reason, version })}>
        <p className="quiet">{words.approveWhat}</p>
        <TextField
          label={words.approveReason}
          name="approveReason"
          value={reason}
          onChange={setReason}
          required
        />
        <ProblemNote error={approve.error} />
        <SubmitButton label={words.approveDo} isSending={approve.isPending} />
      </Form>
      <details>
        <summary>{words.sendBack}</summary>
        <Form onSubmit={() => sendBack.run({ reason: lacks, version })}>
          <TextField
            label={words.sendBackReason}
            name="sendBackReason"
            value={lacks}
            onChange={setLacks}
            required
          />
          <ProblemNote error={sendBack.error} />
          <SubmitButton label={words.sendBackDo} isSending={sendBack.isPending} isPrimary={false} />
        </Form>
      </details>
    </>
  );
}

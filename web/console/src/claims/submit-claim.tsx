import { answered, api } from '../api/client.js';
import type { Claim } from '../api/answers.js';
import { useAct } from '../parts/act.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { claims as words } from '../text/claims.js';

export interface ClaimActProps {
  claim: Claim;
  onDone: (said: string) => void;
}

/** Hands a concluded claim to the approver. */
export function SubmitClaim({ claim, onDone }: ClaimActProps) {
  const submit = useAct({
    send: ({ id, version }: Claim) =>
      answered(
        api.POST('/api/v1/claims/{id}/submit', {
          params: { path: { id } },
          headers: { 'if-match': `"${version}"` },
        }),
      ),
    renews: [['vehicle', claim.vehicle.id]],
    onDone: () => onDone(words.submitted),
  });
  return (
    <Form onSubmit={() => submit.run(claim)}>
      <p className="quiet">{words.submitWhat}</p>
      <ProblemNote error={submit.error} />
      <SubmitButton label={words.submit} isSending={submit.isPending} />
    </Form>
  );
}

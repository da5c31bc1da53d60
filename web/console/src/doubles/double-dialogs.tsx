import { Button } from 'antd';
import { useState } from 'react';
import type { Double } from '../api/answers.js';
import { Dialog } from '../parts/dialog.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { common } from '../text/common.js';
import { doubles as words } from '../text/doubles.js';
import type { Decide } from './use-decide.js';

/** Which of the two leads, and why they are one. */
export function MergeDialog({
  double,
  decide,
  onClose,
}: {
  double: Double;
  decide: Decide;
  onClose: () => void;
}) {
  const [leaderId, setLeaderId] = useState(double.first.id);
  const [reason, setReason] = useState('');
  const [isSure, setSure] = useState(false);
  const despite = double.isContradiction && { despiteContradiction: isSure };
  return (
    <Dialog title={words.mergeTitle} onClose={onClose}>
      <Form onSubmit={() => decide.run({ what: 'merge', leaderId, reason, ...despite })}>
        <p>{words.mergeWhat}</p>
        <fieldset className="choices">
          <legend>{words.whichLeads}</legend>
          {[double.first, double.second].map(({ id, name }, nth) => (
            <label key={id}>
              <input
                type="radio"
                name="leader"
                checked={id === leaderId}
                onChange={() => setLeaderId(id)}
              />{' '}
              <span className="digits">{name}</span> {nth === 0 ? words.earlier : words.later}
            </label>
          ))}
        </fieldset>
        {double.isContradiction && (
          <p className="choices">
            <label>
              <input
                type="checkbox"
                required
                checked={isSure}
                onChange={(event) => setSure(event.target.checked)}
              />{' '}
              {words.despite}
            </label>
          </p>
        )}
        <TextField
          label={words.reason}
          name="reason"
          value={reason}
          onChange={setReason}
          required
        />
        <ProblemNote error={decide.error} />
        <div className="acts">
          <SubmitButton label={words.mergeDo} isSending={decide.isPending} />
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

export function ReasonDialog({
  title,
  what,
  act,
  decide,
  onDecide,
  onClose,
}: {
  title: string;
  what?: string | undefined;
  act: string;
  decide: Decide;
  onDecide: (reason: string) => void;
  onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  return (
    <Dialog title={title} onClose={onClose}>
      <Form onSubmit={() => onDecide(reason)}>
        {what && <p>{what}</p>}
        <TextField
          label={words.reason}
          name="reason"
          value={reason}
          onChange={setReason}
          required
        />
        <ProblemNote error={decide.error} />
        <div className="acts">
          <SubmitButton label={act} isSending={decide.isPending} />
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

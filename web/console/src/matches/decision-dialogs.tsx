import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Dialog } from '../parts/dialog.js';
import { Form } from '../parts/form.js';
import { TextField } from '../parts/text-field.js';
import { common } from '../text/common.js';
import { decision as words, rejectReasons } from '../text/matches.js';

interface QuestionProps {
  onDecide: (reason: string) => void;
  onClose: () => void;
}

/** Enter says yes, Escape says no. */
function Question({
  title,
  what,
  act,
  children,
  onDecide,
  onClose,
}: {
  title: string;
  what?: string;
  act: string;
  children: ReactNode;
  onDecide: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog title={title} onClose={onClose}>
      <Form onSubmit={() => onDecide()}>
        {what && <p>{what}</p>}
        {children}
        <div className="acts">
          <Button type="primary" htmlType="submit">
            {act}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

interface AboutPair extends QuestionProps {
  isPart: boolean;
}

export function ConfirmDialog({ isPart, onDecide, onClose }: AboutPair) {
  const [reason, setReason] = useState('');
  return (
    <Question
      title={words.confirmTitle(isPart)}
      what={words.confirmWhat}
      act={words.confirmDo}
      onDecide={() => onDecide(reason)}
      onClose={onClose}
    >
      <TextField label={words.confirmReason} name="reason" value={reason} onChange={setReason} />
    </Question>
  );
}

export function RejectDialog({ isPart, onDecide, onClose }: AboutPair) {
  const [chosen, setChosen] = useState(rejectReasons[0]!);
  const [more, setMore] = useState('');
  const isOther = chosen === rejectReasons.at(-1);
  return (
    <Question
      title={words.rejectTitle(isPart)}
      act={words.rejectDo}
      onDecide={() => onDecide([chosen, more].filter(Boolean).join('：'))}
      onClose={onClose}
    >
      <fieldset className="choices">
        <legend className="hidden">{words.rejectTitle(isPart)}</legend>
        {rejectReasons.map((it) => (
          <label key={it}>
            <input
              type="radio"
              name="reason"
              checked={it === chosen}
              onChange={() => setChosen(it)}
            />{' '}
            {it}
          </label>
        ))}
      </fieldset>
      <TextField
        label={words.otherReason}
        name="more"
        value={more}
        onChange={setMore}
        maxLength={400}
        required={isOther}
      />
    </Question>
  );
}

export function UnsureDialog({ onDecide, onClose }: QuestionProps) {
  const [reason, setReason] = useState('');
  return (
    <Question
      title={words.unsureTitle}
      what={words.unsureWhat}
      act={words.unsureDo}
      onDecide={() => onDecide(reason)}
      onClose={onClose}
    >
      <TextField label={words.unsureReason} name="reason" value={reason} onChange={setReason} />
    </Question>
  );
}

export function UndoDialog({ onDecide, onClose }: QuestionProps) {
  const [reason, setReason] = useState('');
  return (
    <Question
      title={words.undoTitle}
      what={words.undoWhat}
      act={words.undoDo}
      onDecide={() => onDecide(reason)}
      onClose={onClose}
    >
      <TextField
        label={words.undoReason}
        name="reason"
        value={reason}
        onChange={setReason}
        required
      />
    </Question>
  );
}

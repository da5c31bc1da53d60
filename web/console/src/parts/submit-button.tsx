import { Button } from 'antd';
import { common } from '../text/common.js';

interface SubmitButtonProps {
  label: string;
  isSending: boolean;
  sending?: string;
  isPrimary?: boolean;
}

/** Keeps its label's place, says that it is sending, and can't be pressed twice meanwhile. */
export function SubmitButton({ label, isSending, sending, isPrimary = true }: SubmitButtonProps) {
  return (
    <Button htmlType="submit" type={isPrimary ? 'primary' : 'default'} aria-disabled={isSending}>
      {isSending ? (sending ?? common.sending) : label}
    </Button>
  );
}

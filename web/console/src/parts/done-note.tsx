import { Alert } from 'antd';

/** What was done, where it was done: it stays until something else is done. */
export function DoneNote({ words }: { words: string | undefined }) {
  return (
    <div role="status">
      {words && <Alert type="success" showIcon role="presentation" title={words} />}
    </div>
  );
}

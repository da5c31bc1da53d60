import { Button } from 'antd';
import { useState } from 'react';
import { TextField } from './text-field.js';

/** One field to find something by; give it `key={found}`, so that it shows what was found by last. */
export function FindForm({
  label,
  name,
  found,
  find,
  onFind,
}: {
  label: string;
  name: string;
  found: string;
  find: string;
  onFind: (said: string) => void;
}) {
  const [said, setSaid] = useState(found);
  return (
    <form
      role="search"
      className="row find"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(said.trim());
      }}
    >
      <TextField label={label} name={name} value={said} onChange={setSaid} maxLength={60} />
      <Button htmlType="submit">{find}</Button>
    </form>
  );
}

import { useState } from 'react';
import { common } from '../text/common.js';

/** A code by hand, where it can't be scanned. */
export function TypedCode({ label, onCode }: { label: string; onCode: (code: string) => void }) {
  const [code, setCode] = useState('');
  return (
    <form
      className="beside"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() !== '') onCode(code);
        setCode('');
      }}
    >
      <input
        aria-label={label}
        placeholder={label}
        value={code}
        maxLength={60}
        autoCapitalize="characters"
        autoComplete="off"
        className="digits"
        onChange={({ target }) => setCode(target.value)}
      />
      <button>{common.next}</button>
    </form>
  );
}

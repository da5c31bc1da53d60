import type { Locale } from '../text/catalogue.js';
import type { Problem } from './problem.js';
import { TextField } from './text-field.js';

/** Six digits from an SMS: the phone offers them by itself where it can. */
export function CodeField(props: { locale: Locale; label: string; problems: readonly Problem[] }) {
  return (
    <TextField
      {...props}
      name="code"
      input={{
        inputMode: 'numeric',
        autoComplete: 'one-time-code',
        maxLength: 10,
        className: 'digits code-entry',
      }}
    />
  );
}

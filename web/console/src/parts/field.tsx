import { useId, type ReactNode } from 'react';

export interface Described {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

interface FieldProps {
  label: string;
  hint?: string;
  wrong?: string;
  children: (described: Described) => ReactNode;
}

/** A question with its label, its hint and what is wrong with the answer, tied to each other for those who listen. */
export function Field({ label, hint, wrong, children }: FieldProps) {
  const id = useId();
  const notes = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': notes || undefined,
        'aria-invalid': wrong ? true : undefined,
      })}
      {wrong && (
        <p className="wrong" id={`${id}-wrong`}>
          <span aria-hidden="true">✕ </span>
          {wrong}
        </p>
      )}
    </div>
  );
}

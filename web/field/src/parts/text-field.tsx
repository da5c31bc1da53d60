import { useId, type InputHTMLAttributes } from 'react';

interface TextFieldProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'onChange' | 'value' | 'id'
> {
  label: string;
  hint?: string;
  wrong?: string;
  value: string;
  onChange: (value: string) => void;
}

export function TextField({ label, hint, wrong, value, onChange, ...others }: TextFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p className="wrong" id={`${id}-wrong`}>
          <span aria-hidden="true">✕ </span>
          {wrong}
        </p>
      )}
      <input
        {...others}
        id={id}
        value={value}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

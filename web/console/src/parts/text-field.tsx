import { Input } from 'antd';
import { Field } from './field.js';

interface TextFieldProps {
  label: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  wrong?: string;
  type?: 'text' | 'date' | 'time' | 'datetime-local' | 'number';
  required?: boolean;
  autoComplete?: string;
  inputMode?: 'numeric' | 'decimal';
  maxLength?: number;
  max?: string;
  autoFocus?: boolean;
  className?: string;
}

export function TextField({ label, hint, wrong, onChange, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(described) => (
        <Input
          autoComplete="off"
          maxLength={500}
          {...input}
          {...described}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export function PasswordField({ label, hint, wrong, onChange, ...input }: TextFieldProps) {
  const { type: _, ...rest } = input;
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(described) => (
        <Input
          {...rest}
          {...described}
          type="password"
          maxLength={200}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

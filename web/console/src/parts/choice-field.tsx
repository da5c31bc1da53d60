import { Select } from 'antd';
import { Field } from './field.js';

interface ChoiceFieldProps<Value extends string> {
  label: string;
  value: Value | undefined;
  choices: Partial<Record<Value, string>>;
  onChange: (value: Value | undefined) => void;
  hint?: string;
  wrong?: string;
  /** the words of the choice that says nothing */
  none?: string;
}

export function ChoiceField<Value extends string>({
  label,
  hint,
  wrong,
  value,
  choices,
  onChange,
  none,
}: ChoiceFieldProps<Value>) {
  const options = Object.entries<string | undefined>(choices).map(([key, words]) => ({
    value: key,
    label: words,
  }));
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(described) => (
        <Select
          {...described}
          // What is open lies above the rest of the page, and within an open dialog nothing else can be reached.
          getPopupContainer={(field: HTMLElement) => field.closest('dialog') ?? document.body}
          value={value ?? (none ? '' : undefined)}
          options={none ? [{ value: '', label: none }, ...options] : options}
          onChange={(chosen: string) => onChange(chosen === '' ? undefined : (chosen as Value))}
        />
      )}
    </Field>
  );
}

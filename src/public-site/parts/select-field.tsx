import type { Choice } from './choices.js';

interface SelectFieldProps {
  name: string;
  label: string;
  options: readonly Choice[];
  chosen?: string;
}

/** A list to choose from, where rows would be too long. Its first option is the answer of one who is not sure. */
export function SelectField({ name, label, options, chosen }: SelectFieldProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen ?? options[0]?.value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

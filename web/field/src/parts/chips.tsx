import { useId, type ReactNode } from 'react';

interface ChipsProps<Value extends string> {
  legend: string;
  choices: { value: Value; words: string; mark?: ReactNode }[];
  value: Value | undefined;
  onChoose: (value: Value) => void;
  /** the number keys choose here */
  hasKeys?: boolean;
}

/** One of a few, each large enough for a glove. */
export function Chips<Value extends string>(props: ChipsProps<Value>) {
  const { legend, choices, value, onChoose, hasKeys = false } = props;
  const name = useId();
  return (
    <fieldset className="chips" data-has-keys={hasKeys}>
      <legend>{legend}</legend>
      <div>
        {choices.map(({ value: it, words, mark }, index) => (
          <label key={it} className="choice">
            <input
              type="radio"
              name={name}
              checked={value === it}
              onChange={() => onChoose(it)}
              // Pressed again it still says "this one, and on".
              onClick={() => value === it && onChoose(it)}
            />
            <span>
              {hasKeys && index < 9 && (
                <kbd aria-hidden="true" className="digits">
                  {index + 1}
                </kbd>
              )}
              {mark}
              {words}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

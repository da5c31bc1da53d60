import { TextField } from '../parts/text-field.js';
import type { Part } from '../text/part-names.js';
import { registration as words } from '../text/registration.js';
import { numberFieldsOf, type NumbersSaid } from './numbers-said.js';

interface OtherNumbersProps {
  /** what it turns out to be; absent: the whole vehicle */
  part: Part | undefined;
  said: NumbersSaid;
  onChange: (said: NumbersSaid) => void;
  wrong: (field: string) => string | undefined;
}

/** The numbers of what turned out to be something else: these take the place of those that were read. */
export function OtherNumbers({ part, said, onChange, wrong }: OtherNumbersProps) {
  return (
    <>
      <p role="status" className="warning">
        <span aria-hidden="true">! </span>
        {words.turned}
      </p>
      {numberFieldsOf(part).map((field, place) => (
        <TextField
          key={field}
          label={words[field]}
          hint={place === 0 ? words.numberHint : undefined}
          name={field}
          value={said[field]}
          wrong={wrong(`identifiers.${place}`)}
          onChange={(value) => onChange({ ...said, [field]: value })}
          className="digits"
        />
      ))}
      <label className="check">
        <input
          type="checkbox"
          name="isGroundOff"
          checked={said.isGroundOff}
          onChange={(event) => onChange({ ...said, isGroundOff: event.target.checked })}
        />
        {part ? words.groundOffPart : words.groundOff}
      </label>
    </>
  );
}

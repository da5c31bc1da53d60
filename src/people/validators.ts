import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isCitizenId } from './citizen-id.js';
import { normalisePhone } from './mobile.js';

/** A mobile or landline number as people write it. The message never repeats what was entered. */
export function IsPhone(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isPhone',
      validator: {
        validate: (value) => typeof value === 'string' && normalisePhone(value) !== null,
        defaultMessage: () =>
          '$property is not a phone number: a mobile has 11 digits and begins with 1',
      },
    },
    options,
  );
}

/** An 18-character citizen ID with a real birth date and the right check character (ISO 7064 MOD 11-2). */
export function IsCitizenId(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isCitizenId',
      validator: {
        validate: (value) => typeof value === 'string' && isCitizenId(value),
        defaultMessage: () =>
          '$property is not a citizen ID: 18 characters whose last one checks the others',
      },
    },
    options,
  );
}

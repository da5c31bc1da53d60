import { ValidateBy } from 'class-validator';

const mostNames = 200;

/** An object of texts, none longer than anybody writes. */
export function IsTextByName(longest: number): PropertyDecorator {
  return ValidateBy({
    name: 'isTextByName',
    validator: {
      validate: (value: unknown) => {
        if (typeof value !== 'object' || value === null) return false;
        const texts: unknown[] = Object.values(value);
        const isText = (it: unknown) => typeof it === 'string' && it.length <= longest;
        return texts.length > 0 && texts.length <= mostNames && texts.every(isText);
      },
      defaultMessage: () => 'a text for each name',
    },
  });
}

import { getMetadataStorage } from 'class-validator';

type Dto = abstract new (...args: never[]) => object;

/** @returns the name of the rule that a text breaks, such as `maxLength`; undefined when it may pass */
export type DoorRule = (text: string) => string | undefined;

/** The rules by which a field passes the door, for texts that come by the thousand: they are the door's own. */
export function doorRule(dto: Dto, field: string): DoorRule {
  const storage = getMetadataStorage();
  const checks = storage
    .getTargetValidationMetadatas(dto, '', false, false)
    .filter((rule) => rule.propertyName === field && rule.type === 'customValidation')
    .flatMap((rule) => {
      const { constraints } = rule;
      const asked = { value: '', constraints, property: field, object: {}, targetName: '' };
      return storage.getTargetValidatorConstraints(rule.constraintCls).map((it) => ({
        name: rule.name ?? it.name,
        passes: (value: string) => it.instance.validate(value, Object.assign(asked, { value })),
      }));
    });
  if (checks.length === 0) throw new Error(`No rule at the door for ${field}`);
  return (text) => checks.find((check) => !check.passes(text))?.name;
}

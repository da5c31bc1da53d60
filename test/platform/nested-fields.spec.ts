import { getMetadataStorage } from 'class-validator';
import '../../src/app.module.js';

interface Rule {
  type: string;
  name?: string;
  propertyName: string;
}

it('a field that holds an object says so: validating what is in it does not ask whether it is there', () => {
  const rulesOf = Reflect.get(getMetadataStorage(), 'validationMetadatas') as Map<
    { name: string },
    Rule[]
  >;
  const nested = [...rulesOf].flatMap(([dto, rules]) =>
    rules
      .filter((rule) => rule.type === 'nestedValidation')
      .map(({ propertyName }) => ({
        field: `${dto.name}.${propertyName}`,
        says: rules.filter((it) => it.propertyName === propertyName).map((it) => it.name),
      })),
  );
  expect(nested.length).toBeGreaterThan(5);
  expect(
    nested.filter(({ says }) => !says.includes('isArray') && !says.includes('isObject')),
  ).toEqual([]);
});

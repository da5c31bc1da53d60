import * as fc from 'fast-check';
import { nastyText, nastyValue } from './nasty.js';
import { token } from './planted.js';
import type { Schema } from './operations.js';

const usernames = ['squad', 'squad2', 'custodian', 'desk', 'approver', 'spare', 'nobody'];
const instants = [
  '2022-08-01T10:00:00Z',
  '2022-08-11T00:30:00+08:00',
  '2022-08-10',
  '2022-08-10T16:00:00.123456789Z',
];
const numbers = ['175722300000001', '17572230000000?', '*0001', 'LXXPCJ105NA000123', '豫K12345'];

/** What a field of this name usually holds, so that most requests come further than the door. */
const byName: [name: RegExp, values: fc.Arbitrary<string>][] = [
  [/officer|custodian|username|successor/i, fc.constantFrom(...usernames)],
  [/^unit|unitCode|district|parent|creditedUnits/i, fc.constantFrom('weidu', 'dongda', 'nowhere')],
  [/stolen|recoveredAt|At$|seized/i, fc.constantFrom(...instants)],
  [/reference/i, token('reference')],
  [/label/i, token('label')],
  [/^pass$/i, token('pass')],
  [/^(value|identifier)$/i, fc.constantFrom(...numbers)],
  [/place|storage/i, fc.constantFrom('七一路', 'A-01')],
  [/idNumber/i, fc.constantFrom('411002190001010025', 'E12345678')],
  [/^code$|oneTimeCode/i, fc.constantFrom('000000', '123456')],
];

const words = fc.constantFrom('雅迪', '材料齐全', 'a', '七一路超市门前，说明');

function textOf(schema: Schema, name: string): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = 5_000 } = schema;
  const usual = byName.find(([pattern]) => pattern.test(name))?.[1] ?? words;
  // Nasty, but short enough to pass the door: what is behind it has to stand it too.
  const fitting = nastyText.map((text) => text.slice(0, maxLength).padEnd(minLength, '一'));
  return fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: fitting });
}

/** A value as the schema has it. */
export function valid(schema: Schema, name = ''): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(([field, it]) => [
      field,
      valid(it, field),
    ]);
    return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: schema.required ?? [],
    });
  }
  switch (schema.type) {
    case 'array':
      return fc.array(valid(schema.items ?? {}, name), { maxLength: 3 });
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number': {
      const [from, to] = [schema.minimum ?? 0, schema.maximum ?? 1_000];
      return fc.oneof(fc.integer({ min: from, max: to }), fc.constantFrom(from, to));
    }
    default:
  }
  if (schema.format === 'uuid') return token('any');
  if (schema.format === 'phone') return fc.constantFrom('13837400001', '+86 138-3740-0002');
  if (schema.format === 'citizen-id') return fc.constant('411002190001010025');
  if (schema.format === 'email') return fc.constant('a@example.cn');
  if (schema.pattern?.includes('{64}')) return fc.constant('ab'.repeat(32));
  if (schema.pattern?.includes('{6}')) return fc.constantFrom('000000', '123456');
  if (schema.pattern?.includes(':')) return fc.constantFrom('09:00', '23:59', '00:00');
  if (schema.pattern || schema.format === 'date-time')
    return fc.constantFrom('2022-08-11', '2022-08-20', '0001-01-01', '9999-12-31');
  return textOf(schema, name);
}

type Mutation = (value: Record<string, unknown>, field: string) => void;

const mutations = fc.oneof<fc.Arbitrary<Mutation>[]>(
  nastyValue.map((nasty) => (value: Record<string, unknown>, field: string) => {
    put(value, field, nasty);
  }),
  fc.constant((value: Record<string, unknown>, field: string) => {
    delete value[field];
  }),
  fc
    .tuple(
      fc.constantFrom('__proto__', 'constructor', 'unknown', 'id', '', 'a.b', '\0'),
      nastyValue,
    )
    .map(([name, nasty]) => (value: Record<string, unknown>) => {
      put(value, name, nasty);
    }),
);

/** A field of its own, also where it is called `__proto__`. */
function put(value: Record<string, unknown>, field: string, nasty: unknown): void {
  Object.defineProperty(value, field, {
    // A copy: the next fault may go into it.
    value: structuredClone(nasty),
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

/** Valid, and then one to three faults anywhere in it. */
export function mutated(schema: Schema): fc.Arbitrary<unknown> {
  const faults = fc.array(fc.tuple(mutations, fc.nat(), fc.nat(3)), {
    minLength: 1,
    maxLength: 3,
  });
  return fc.tuple(valid(schema), faults).map(([body, wrongs]) => {
    const copy = structuredClone(body);
    for (const [mutate, which, depth] of wrongs) spoil(copy, mutate, which, depth);
    return copy;
  });
}

function spoil(value: unknown, mutate: Mutation, which: number, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  const fields = Object.keys(value);
  const field = fields[which % Math.max(fields.length, 1)] ?? 'reason';
  const holder = value as Record<string, unknown>;
  const inner = holder[field];
  if (depth > 0 && typeof inner === 'object' && inner !== null)
    return spoil(inner, mutate, which, depth - 1);
  mutate(holder, field);
}

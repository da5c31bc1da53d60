import * as fc from 'fast-check';
import { valid } from './body.js';
import { nastyText } from './nasty.js';
import type { Operation, Parameter } from './operations.js';
import { token } from './planted.js';

const reportSteps = ['type', 'vehicle', 'number', 'when', 'where', 'photos', 'contact', 'insurer'];

const poolOfPath: [path: RegExp, pool: Parameters<typeof token>[0]][] = [
  [/photos\/\{photoId\}$/, 'photo'],
  [/\/theft-reports\/\{id\}/, 'report'],
  [/\/recovered-vehicles\/\{id\}|\/found\/\{id\}/, 'vehicle'],
  [/\/claims\/\{id\}/, 'claim'],
  [/\/matches\/\{id\}/, 'match'],
  [/\/notices\/\{id\}/, 'notice'],
  [/\/return-events\/\{id\}/, 'event'],
  [/\/appointments\/\{id\}/, 'appointment'],
  [/\/cases\/\{id\}/, 'case'],
  [/\/hand-overs\/\{id\}/, 'handOver'],
];

/** A lone surrogate has no escape. */
export const escaped = (text: string) =>
  encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd'));

const hostileSegment = fc.oneof(
  nastyText.map((text) => escaped(text)),
  fc.constantFrom('%00', '..', '../../', '..%2f..%2f', '%', '%E0%A4%A', '%ff', 'x'.repeat(300), ''),
);

function segment(operation: Operation, name: string): fc.Arbitrary<string> {
  const prefix = operation.path.slice(0, operation.path.indexOf(`{${name}}`) + name.length + 2);
  const pool = poolOfPath.find(([path]) => path.test(prefix))?.[1] ?? 'any';
  const real =
    name === 'step'
      ? fc.constantFrom(...reportSteps)
      : name === 'reference'
        ? token('reference')
        : name === 'username' || name === 'code'
          ? fc.constantFrom('spare', 'nobody', 'xida')
          : token(pool);
  return fc.oneof(
    { weight: 12, arbitrary: real },
    { weight: 1, arbitrary: token('any') },
    { weight: 2, arbitrary: hostileSegment },
  );
}

/** The path with something in place of each parameter: mostly an id of a real row. */
export function pathOf(operation: Operation): fc.Arbitrary<string> {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((it) => it[1]!);
  return fc
    .tuple(...names.map((name) => segment(operation, name)))
    .map((segments) =>
      names.reduce(
        (path, name, index) => path.replace(`{${name}}`, () => segments[index]!),
        operation.path,
      ),
    );
}

const pageQuery = [
  'language',
  'size',
  'back',
  'told',
  'change',
  'code',
  'reference',
  'page',
  'type',
];

/** The query as described, and spoiled. */
export function queryOf(operation: Operation): fc.Arbitrary<string> {
  const described: Parameter[] = operation.query.length
    ? operation.query
    : pageQuery.map((name) => ({ in: 'query', name, required: false, schema: { type: 'string' } }));
  const part = fc
    .constantFrom(...described)
    .chain(({ name, schema }) =>
      fc
        .tuple(
          fc.constantFrom(name, name, name, `${name}[]`, `${name}[a]`, '__proto__', 'unknown'),
          fc.oneof(
            { weight: 3, arbitrary: valid(schema, name).map(String) },
            { weight: 1, arbitrary: nastyText },
          ),
        )
        .map(([key, value]) => `${key}=${escaped(value)}`),
    );
  const required = operation.query
    .filter((it) => it.required)
    .map(({ name, schema }) =>
      valid(schema, name).map((value) => `${name}=${escaped(String(value))}`),
    );
  const whole = fc
    .tuple(fc.tuple(...required), fc.array(part, { maxLength: 3 }))
    .map(([must, may]) => [...must, ...may].join('&'));
  return fc.oneof(
    { weight: 8, arbitrary: whole },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '%', '&&==', '=%00', 'limit=%E0%A4%A', 'a'.repeat(5_000)),
    },
  );
}

import { binaryArray, RowShape } from '../../src/platform/database/index.js';
import { startTestApp, type TestApp } from '../support/app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
});

afterAll(() => test.close());

const uuid = '0191f2a4-89ab-7cde-8f01-23456789abcd';

it.each([
  ['text', ['豫K12345', '', 'O\'Hara "\\', '𠮷{,}', 'NULL', null]],
  ['uuid', [uuid, null, '00000000-0000-0000-0000-000000000000']],
  ['int', [0, -1, 2_147_483_647, null]],
  ['bigint', [0, -1, 9_007_199_254_740_991]],
  ['boolean', [true, false, null]],
  ['bytea', [Buffer.from([0, 0x5c, 0xff]), Buffer.alloc(0), null]],
  ['timestamptz', [new Date('2022-08-10T16:00:00.001Z'), new Date('1969-12-31T23:59:59Z'), null]],
  ['timestamptz', [new Date('9999-12-31T23:59:59.999Z')]],
  ['text', []],
])('%s comes back as it was sent: %j', async (type, values) => {
  const rows = await test.database.query<{ it: unknown }>(
    `SELECT it FROM unnest($1::${type}[]) WITH ORDINALITY AS all_of (it, place) ORDER BY place`,
    [binaryArray(type, values)],
  );
  expect(rows.map(({ it }) => it)).toEqual(values);
});

it('a UUID may be written in capitals; what is none is refused', async () => {
  const [row] = await test.database.query('SELECT ($1::uuid[])[1] AS it', [
    binaryArray('uuid', [uuid.toUpperCase()]),
  ]);
  expect(row).toEqual({ it: uuid });
  for (const wrong of ['', uuid.slice(1), `${uuid}0`, uuid.replace('a', 'g'), `x${uuid.slice(1)}`])
    expect(() => binaryArray('uuid', [wrong])).toThrow(TypeError);
});

it('rows are written whole: what has no binary form travels as text', async () => {
  const shape = new RowShape('thing', {
    id: 'uuid',
    day: 'date',
    amount: 'numeric',
    said: 'jsonb',
    unit_ids: 'uuid[]',
    keys: 'int[]',
  });
  await test.database.query(
    'CREATE TABLE thing (id uuid, day date, amount numeric, said jsonb, unit_ids uuid[], keys int[])',
  );
  await test.database.query(
    shape.insert(),
    shape.valuesOf([
      [uuid, '2022-08-11', 2_340.5, '{"a":1}', [uuid, uuid], [1, -2]],
      [uuid, '2022-08-12', null, null, [], null],
    ]),
  );
  const rows = await test.database.query('SELECT * FROM thing ORDER BY day');
  expect(rows).toEqual([
    {
      id: uuid,
      day: '2022-08-11',
      amount: '2340.5',
      said: { a: 1 },
      unit_ids: [uuid, uuid],
      keys: [1, -2],
    },
    { id: uuid, day: '2022-08-12', amount: null, said: null, unit_ids: [], keys: null },
  ]);
});

it('text that can’t be stored is refused by the database, not cut off', async () => {
  const work = test.database.query('SELECT $1::text[]', [binaryArray('text', ['a\0b'])]);
  await expect(work).rejects.toMatchObject({ code: '22021' });
});

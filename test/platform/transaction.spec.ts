import { Client } from 'pg';
import type { Tx } from '../../src/platform/database/index.js';
import { theftReportBody } from '../factories/theft-report.js';
import type { Answer, TestApp } from '../support/app.js';
import { startTestApp } from '../support/app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  await test.database.query('CREATE TABLE note (id int PRIMARY KEY, said text)');
});

afterAll(() => test.close());

const insert = 'INSERT INTO note (id, said) VALUES ($1, $2)';
const notes = () => test.database.query<{ id: number }>('SELECT id FROM note ORDER BY id');

beforeEach(() => test.database.query('TRUNCATE note'));

it('keeps the order in which statements are asked, sent ones and waited-for ones alike', async () => {
  const seen = await test.database.transaction(async (tx) => {
    tx.send(insert, [1, 'one']);
    tx.send(`UPDATE note SET said = said || '!' WHERE id = $1`, [1]);
    return tx.query('SELECT said FROM note WHERE id = $1', [1]);
  });
  expect(seen).toEqual([{ said: 'one!' }]);
});

const several = (...parts: [number, string][]) =>
  test.database.transaction((tx) =>
    tx.queryInParts<{ id: number }>(`${insert} RETURNING id`, parts),
  );

it('asks in parts, in their order, and gives the rows of all', async () => {
  const parts: [number, string][] = [4, 2, 5, 1].map((id) => [id, 'part']);
  expect(await several(...parts)).toEqual(parts.map(([id]) => ({ id })));
  expect(await several()).toEqual([]);
});

it('fails with the refusal of the first part that was refused, and keeps nothing', async () => {
  const work = several([1, 'one'], [2, 'two'], [2, 'again'], [3, 'three'], [4, 'four']);
  await expect(work).rejects.toMatchObject({ code: '23505', constraint: 'note_pkey' });
  expect(await notes()).toEqual([]);
});

it('fails with the refusal of what was sent, and keeps nothing', async () => {
  const work = test.database.transaction(async (tx) => {
    tx.send(insert, [1, 'one']);
    tx.send(insert, [1, 'again']);
    tx.send(insert, [2, 'two']);
  });
  await expect(work).rejects.toMatchObject({ code: '23505', constraint: 'note_pkey' });
  expect(await notes()).toEqual([]);
});

it('names the first cause when a later question fails because of it', async () => {
  const work = test.database.transaction(async (tx) => {
    tx.send(insert, [1, 'one']);
    tx.send(insert, [1, 'again']);
    await tx.query('SELECT 1');
  });
  await expect(work).rejects.toMatchObject({ code: '23505' });
});

it('never says it is done when a failed statement was passed over', async () => {
  const work = test.database.transaction(async (tx) => {
    tx.send(insert, [1, 'one']);
    await tx.query(insert, [1, 'again']).catch(() => undefined);
  });
  await expect(work).rejects.toThrow('rolled back');
  expect(await notes()).toEqual([]);
});

it('does the work again for the victim of a deadlock, and what waits for the commit once', async () => {
  await test.database.query(`INSERT INTO note VALUES (1, ''), (2, '')`);
  const update = 'UPDATE note SET said = said || $2 WHERE id = $1';
  let committed = 0;
  const both = (first: number, second: number) =>
    test.database.transaction(async (tx) => {
      tx.afterCommit(() => (committed += 1));
      await tx.query(update, [first, 'x']);
      await tx.query('SELECT pg_sleep(0.2)');
      await tx.query(update, [second, 'x']);
    });
  await Promise.all([both(1, 2), both(2, 1)]);
  expect(await test.database.query('SELECT said FROM note ORDER BY id')).toEqual([
    { said: 'xx' },
    { said: 'xx' },
  ]);
  expect(committed).toBe(2);
});

it('lets entities take part: they see what was sent, and go with it', async () => {
  const work = test.database.transaction(async (tx) => {
    tx.send(insert, [1, 'one']);
    expect(await tx.manager.query('SELECT id FROM note')).toEqual([{ id: 1 }]);
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  expect(await notes()).toEqual([]);
});

/** PostgreSQL says why, or the connection just ends: both are answered alike. */
const lost = { code: expect.stringMatching(/^(57P01|08006)$/) };
const end = (pid: number) => test.database.query('SELECT pg_terminate_backend($1)', [pid]);
const own = 'SELECT pg_backend_pid() AS pid';

it.each([
  ['asked', (tx: Tx) => tx.query(insert, [2, 'two'])],
  ['sent', async (tx: Tx) => tx.send(insert, [2, 'two'])],
  ['asked through entities', (tx: Tx) => tx.manager.query(insert, [2, 'two'])],
])('says so when its connection ends before something is %s, and keeps nothing', async (_, ask) => {
  const work = test.database.transaction(async (tx) => {
    const [{ pid }] = (await tx.query<{ pid: number }>(own)) as [{ pid: number }];
    await tx.query(insert, [1, 'one']);
    await end(pid);
    await ask(tx);
  });
  await expect(work).rejects.toMatchObject(lost);
  expect(await notes()).toEqual([]);
});

it('is asked again over HTTP when connections end: 503 with a time, and the same key files once', async () => {
  const desk = await test.as('desk');
  const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'wanbi' AND pid <> pg_backend_pid()`;
  const refused: Answer[] = [];
  const file = async (key: string, body: object): Promise<string> => {
    for (;;) {
      const answer = await desk.post('/api/v1/theft-reports', body, { 'idempotency-key': key });
      if (answer.status === 201) return answer.body.id;
      refused.push(answer);
    }
  };
  const filings = Array.from({ length: 20 }, (_, serial) =>
    file(`lost-${serial}`, theftReportBody()),
  );
  const admin = new Client({ connectionString: test.databaseUrl });
  await admin.connect();
  while (refused.length < 10) await admin.query(cut);
  await admin.end();
  const ids = await Promise.all(filings);
  for (const { status, body, headers } of refused)
    expect({ status, code: body.code, retryAfter: headers['retry-after'] }).toEqual({
      status: 503,
      code: 'busy',
      retryAfter: '5',
    });
  const rows = await test.database.query<{ id: string }>('SELECT id FROM theft_report');
  expect(rows.map((row) => row.id).toSorted()).toEqual(ids.toSorted());
});

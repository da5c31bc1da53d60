import type { TestApp } from '../support/app.js';
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

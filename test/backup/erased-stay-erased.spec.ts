import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { verifyChains } from '../../src/audit/index.js';
import { ErasePeople } from '../../src/people/index.js';
import { KeepErasures } from '../../src/personal-data/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { restoreBackup, writeBackup } from '../../src/platform/backup/index.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { Settings } from '../../src/platform/settings/index.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const folder = mkdtempSync(path.join(tmpdir(), 'wanbi-erased-'));
const keys = makeKeys();
const [before, after] = ['before', 'after'].map((it) => path.join(folder, it)) as [string, string];
const backup = path.join(folder, 'wanbi.backup');
const list = path.join('erasures', 'erased-people.txt');

let test: TestApp;
let restored: TestApp;
let target: TestDatabase;

/** @returns the owner and the report, withdrawn or still open */
async function reported(
  isOver: boolean,
): Promise<{ personId: string; unitId: string; report: string }> {
  const squad = await test.as('squad');
  const { id } = (await squad.post('/api/v1/theft-reports', theftReportBody())).body;
  if (isOver) await squad.post(`/api/v1/theft-reports/${id}/withdraw`, { reason: '自行找回' });
  const [row] = await test.database.query<{ owner_id: string; unit_id: string }>(
    'SELECT owner_id, unit_id FROM theft_report WHERE id = $1',
    [id],
  );
  return { personId: row!.owner_id, unitId: row!.unit_id, report: id };
}

async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

let over: Awaited<ReturnType<typeof reported>>;
let open: Awaited<ReturnType<typeof reported>>;

beforeAll(async () => {
  test = await startTestApp({ works: false, environment: { ...keys, DATA_DIR: before } });
  [over, open] = [await reported(true), await reported(false)];
  await connected(test.databaseUrl, (client) =>
    writeBackup(client, test.settings, backup, test.clock.now()),
  );
  await test.database.transaction((tx) =>
    test.get(ErasePeople).execute(tx, systemActor, [over, open], 'own wish'),
  );
});
afterAll(async () => {
  await restored?.close();
  await test.close();
  await target?.drop();
  rmSync(folder, { recursive: true, force: true });
});

it('whom was erased stands in a file outside of backups, by id alone and once', async () => {
  await test.get(KeepErasures).execute();
  expect(await test.get(KeepErasures).execute()).toEqual({ erased: 0, waiting: 0 });
  const lines = readFileSync(path.join(before, list), 'utf8').trim().split('\n');
  expect(lines.map((it) => it.split(' ')[1] ?? '').toSorted((a, b) => a.localeCompare(b))).toEqual(
    [over.personId, open.personId].toSorted((a, b) => a.localeCompare(b)),
  );
});

it('a restored backup brings no erased key back: destroyed again, open work first closed', async () => {
  target = await createTestDatabase();
  mkdirSync(path.join(after, 'erasures'), { recursive: true });
  const text = readFileSync(path.join(before, list), 'utf8');
  // As a power cut would leave it.
  writeFileSync(path.join(after, list), `${text}2022-08-11T01:00:00.000Z 0182`);
  const environment = { ...keys, DATA_DIR: after };
  const settings = Settings.read({ ...environment, DATABASE_URL: target.url });
  await connected(target.url, (client) => restoreBackup(client, settings, backup));
  restored = await startTestApp({ works: false, environment, databaseUrl: target.url });
  const hasKey = async ({ personId }: { personId: string }) => {
    const [row] = await restored.database.query<{ it: boolean }>(
      'SELECT wrapped_key IS NOT NULL AS it FROM person WHERE id = $1',
      [personId],
    );
    return row!.it;
  };
  expect([await hasKey(over), await hasKey(open)]).toEqual([true, true]);
  const keep = () => restored.get(KeepErasures).execute();
  expect(await keep()).toEqual({ erased: 1, waiting: 1 });
  expect([await hasKey(over), await hasKey(open)]).toEqual([false, true]);
  const squad = await restored.as('squad');
  const url = `/api/v1/theft-reports/${open.report}/withdraw`;
  expect((await squad.post(url, { reason: '已按新库办结' })).status).toBe(200);
  expect(await keep()).toEqual({ erased: 1, waiting: 0 });
  expect(await hasKey(open)).toBe(false);
  expect((await verifyChains(restored.database)).firstFault).toBeUndefined();
});

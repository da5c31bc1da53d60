import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import sharp from 'sharp';
import { verifyAudit } from '../../src/audit/index.js';
import {
  BackupDamaged,
  restoreBackup,
  RestoreRefused,
  writeBackup,
} from '../../src/platform/backup/index.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { Settings } from '../../src/platform/settings/index.js';
import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { sendPhoto } from '../recovered-vehicles/support.js';
import { startTestApp, type Client as HttpClient, type TestApp } from '../support/app.js';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { digestsOf, filesWithDigests, shapeOf } from './fingerprint.js';

const folder = mkdtempSync(path.join(tmpdir(), 'wanbi-backup-'));
const keys = makeKeys();
const dataDir = path.join(folder, 'data');
const backup = path.join(folder, 'wanbi.backup');
const madeAt = new Date('2022-08-11T02:00:00Z');

let test: TestApp;
let squad: HttpClient;
let source: Client;
let atTheMoment: Record<string, string>;

beforeAll(async () => {
  test = await startTestApp({ works: false, environment: { ...keys, DATA_DIR: dataDir } });
  squad = await test.as('squad');
  await squad.post('/api/v1/theft-reports', theftReportBody());
  const { id } = (await squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody())).body;
  const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123' } })
    .jpeg()
    .toBuffer();
  await sendPhoto(squad, id, 'damage', photo);
  mkdirSync(path.join(dataDir, 'audit-heads'), { recursive: true });
  writeFileSync(path.join(dataDir, 'audit-heads', 'head-1.txt'), 'a signed head');
  source = await connectTo(test.databaseUrl);
  atTheMoment = await digestsOf(source);
  await backUpWhileWorkGoesOn();
});

afterAll(async () => {
  await source.end();
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The backup is held up at a late table; a report that is filed meanwhile comes after its moment. */
async function backUpWhileWorkGoesOn(): Promise<void> {
  const holder = await connectTo(test.databaseUrl);
  await holder.query('BEGIN; LOCK TABLE vehicle_photo');
  const writing = writeBackup(source, test.settings, backup, madeAt);
  await until(async () => {
    const rows = await test.database.query(
      "SELECT 1 FROM pg_stat_activity WHERE query LIKE 'COPY%' AND wait_event_type = 'Lock'",
    );
    return rows.length > 0;
  });
  await squad.post('/api/v1/theft-reports', theftReportBody());
  writeFileSync(path.join(dataDir, 'audit-heads', 'later.txt'), 'a head of later rows');
  await holder.query('COMMIT');
  await holder.end();
  await writing;
}

async function connectTo(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

interface Target {
  client: Client;
  settings: Settings;
  database: TestDatabase;
  dataDir: string;
}

async function onTarget(
  work: (target: Target) => Promise<void>,
  other: Record<string, string> = {},
) {
  const database = await createTestDatabase();
  const client = await connectTo(database.url);
  const targetDir = mkdtempSync(path.join(folder, 'target-'));
  const settings = Settings.read({
    ...keys,
    DATABASE_URL: database.url,
    DATA_DIR: targetDir,
    ...other,
  });
  try {
    await work({ client, settings, database, dataDir: targetDir });
  } finally {
    await client.end();
    await database.drop();
  }
}

it('restore drill: every row and file is there again, the shape is the same and the audit trail holds', () =>
  onTarget(async ({ client, settings, dataDir: targetDir }) => {
    const shape = await shapeOf(client);
    const manifest = await restoreBackup(client, settings, backup);
    expect(manifest.tables['theft_report']?.rows).toBe(1);
    expect(await digestsOf(client)).toEqual(atTheMoment);
    expect(await shapeOf(client)).toEqual(shape);
    const { 'audit-heads/later.txt': later, ...files } = filesWithDigests(dataDir);
    expect(later).toBeDefined();
    expect(filesWithDigests(targetDir)).toEqual(files);
    expect(manifest.files).toBe(Object.keys(files).length);
    const reader = {
      query: async <Row>(sql: string, values?: unknown[]) =>
        (await client.query(sql, values)).rows as Row[],
    };
    const report = await verifyAudit(reader, { publicKey: keys['AUDIT_SIGN_PUBLIC_KEY'] });
    expect(report.firstFault).toBeUndefined();
    expect(report.entries).toBeGreaterThan(3);
    // Foreign keys, checks and sequences work on.
    await expect(
      client.query('INSERT INTO vehicle_photo (id) VALUES (gen_random_uuid())'),
    ).rejects.toThrow(/null value/);
  }));

it('was made while the system ran, of one moment', async () => {
  expect(await digestsOf(source)).not.toEqual(atTheMoment);
  expect(existsSync(backup)).toBe(true);
  expect(readdirSync(folder).filter((it) => it.endsWith('.tmp'))).toEqual([]);
});

it('holds nothing that can be read without its key, not even names of tables', () => {
  const bytes = readFileSync(backup);
  for (const word of ['theft_report', 'audit', 'MASTER_KEY', 'a signed head']) {
    expect(bytes.includes(word)).toBe(false);
  }
});

const damages: [string, (sound: Buffer) => Buffer][] = [
  ['cut off at its end', (sound) => sound.subarray(0, -1)],
  ['cut in half', (sound) => sound.subarray(0, sound.length / 2)],
  ['nothing but its beginning', (sound) => sound.subarray(0, 47)],
  ['empty', () => Buffer.alloc(0)],
  [
    'changed by a bit',
    (sound) => {
      const changed = Buffer.from(sound);
      changed[Math.floor(changed.length / 2)]! ^= 1;
      return changed;
    },
  ],
  ['longer by a byte', (sound) => Buffer.concat([sound, Buffer.of(0)])],
  ['another file', () => Buffer.from('PGDMP and what pg_dump would have written')],
];

it.each(damages)('a backup that is %s is refused before anything is written', (_, damage) =>
  onTarget(async ({ client, settings, dataDir: targetDir }) => {
    const before = await digestsOf(client);
    const file = path.join(targetDir, 'damaged.backup');
    writeFileSync(file, damage(readFileSync(backup)));
    await expect(restoreBackup(client, settings, file)).rejects.toThrow(BackupDamaged);
    expect(await digestsOf(client)).toEqual(before);
    expect(readdirSync(targetDir)).toEqual(['damaged.backup']);
  }),
);

it('says which key is another one', async () => {
  const { MASTER_KEY, BACKUP_KEY } = makeKeys() as { MASTER_KEY: string; BACKUP_KEY: string };
  await onTarget(
    async ({ client, settings }) => {
      await expect(restoreBackup(client, settings, backup)).rejects.toThrow(
        new RestoreRefused('This backup was made with another MASTER_KEY.'),
      );
    },
    { MASTER_KEY },
  );
  await onTarget(
    async ({ client, settings }) => {
      await expect(restoreBackup(client, settings, backup)).rejects.toThrow(/another BACKUP_KEY/);
    },
    { BACKUP_KEY },
  );
});

it('takes the key that is being exchanged', async () => {
  const { MASTER_KEY } = makeKeys() as { MASTER_KEY: string };
  await onTarget(
    async ({ client, settings }) => {
      await restoreBackup(client, settings, backup);
    },
    { MASTER_KEY, MASTER_KEY_PREVIOUS: keys['MASTER_KEY']! },
  );
});

it('goes only into an empty database and empty folders, and a refusal leaves both as they were', () =>
  onTarget(async ({ client, settings, dataDir: targetDir }) => {
    mkdirSync(path.join(targetDir, 'photos'));
    writeFileSync(path.join(targetDir, 'photos', 'somebody’s'), 'photo');
    await expect(restoreBackup(client, settings, backup)).rejects.toThrow(/photos is not empty/);
    rmSync(path.join(targetDir, 'photos'), { recursive: true });
    await restoreBackup(client, settings, backup);
    await expect(restoreBackup(client, settings, backup)).rejects.toThrow(
      /not empty: \w+ has rows/,
    );
    expect(await digestsOf(client)).toEqual(atTheMoment);
  }));

it('does not go into a database with other migrations', () =>
  onTarget(async ({ client, settings }) => {
    await client.query('DELETE FROM migration WHERE id = (SELECT max(id) FROM migration)');
    await expect(restoreBackup(client, settings, backup)).rejects.toThrow(/lacks migrations/);
  }));

it('says that a database has to be migrated first', async () => {
  const database = await createEmptyDatabase();
  const client = await connectTo(database.url);
  const settings = Settings.read({ ...keys, DATABASE_URL: database.url, DATA_DIR: folder });
  await expect(restoreBackup(client, settings, backup)).rejects.toThrow(/is not migrated/);
  await client.end();
  await database.drop();
});

it('a backup that can’t be written leaves no file', async () => {
  const nowhere = path.join(folder, 'no-such-folder', 'wanbi.backup');
  await expect(writeBackup(source, test.settings, nowhere, madeAt)).rejects.toThrow(/ENOENT/);
  const withoutKey = Settings.read({ ...keys, DATABASE_URL: test.databaseUrl, BACKUP_KEY: '' });
  const file = path.join(folder, 'never.backup');
  await expect(writeBackup(source, withoutKey, file, madeAt)).rejects.toThrow(
    /BACKUP_KEY is missing/,
  );
  expect(readdirSync(folder).filter((it) => it.includes('never'))).toEqual([]);
});

import { DataSource, MigrationExecutor } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { dataSourceOptions } from '../src/platform/database/data-source-options.js';
import { migrate } from '../src/platform/database/migrate.js';
import { allLifeCycles } from '../src/platform/life-cycle.js';
import { startTestApp, type TestApp } from './support/app.js';
import { createEmptyDatabase, type TestDatabase } from './support/database.js';

/** The whole house goes up and down, perhaps on a busy machine. */
jest.setTimeout(90_000);

/** Everything a migration may leave behind in our schema, a line each, apart from what an extension brings. */
const whatStands = `
  SELECT 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
    || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END AS line
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'v', 'm', 'p')
  WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
  UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT 'view ' || viewname || ' ' || definition FROM pg_views WHERE schemaname = 'public'
  UNION ALL SELECT 'sequence ' || sequencename FROM pg_sequences WHERE schemaname = 'public'
  UNION ALL SELECT 'trigger ' || tgrelid::regclass || ' ' || tgname FROM pg_trigger
  JOIN pg_class c ON c.oid = tgrelid AND c.relnamespace = 'public'::regnamespace WHERE NOT tgisinternal
  UNION ALL SELECT 'routine ' || p.oid::regprocedure FROM pg_proc p
  WHERE p.pronamespace = 'public'::regnamespace
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL SELECT 'type ' || t.typname FROM pg_type t
  WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd')
  ORDER BY line`;

async function standing(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ line: string }[]>(whatStands);
  return rows.map((it) => it.line);
}

describe('on an empty database', () => {
  let empty: TestDatabase;

  beforeEach(async () => {
    empty = await createEmptyDatabase();
  });
  afterEach(() => empty.drop());

  it('every migration goes up, down to nothing and up again, each step undoing itself exactly', async () => {
    const dataSource = await new DataSource(dataSourceOptions(empty.url, 2)).initialize();
    const executor = new MigrationExecutor(dataSource);
    await executor.showMigrations(); // makes its own table, as the first run does
    const states = [await standing(dataSource)];
    for (const migration of await executor.getPendingMigrations()) {
      await executor.executeMigration(migration);
      states.push(await standing(dataSource));
    }
    expect(states).toHaveLength(migrations.length + 1);
    for (let count = migrations.length - 1; count >= 0; count -= 1) {
      await dataSource.undoLastMigration({ transaction: 'each' });
      expect({ after: count, stands: await standing(dataSource) }).toEqual({
        after: count,
        stands: states[count],
      });
    }
    expect(states[0]?.filter((it) => !it.includes('migration'))).toEqual([]);
    await dataSource.runMigrations({ transaction: 'each' });
    expect(await standing(dataSource)).toEqual(states[migrations.length]);
    await dataSource.destroy();
  });

  it('several migrate at a time, and each migration runs once', async () => {
    await Promise.all([1, 2, 3, 4].map(() => migrate(empty.url)));
    const dataSource = await new DataSource(dataSourceOptions(empty.url, 2)).initialize();
    const ran = await dataSource.query<{ name: string }[]>(
      'SELECT name FROM migration ORDER BY id',
    );
    const queues = await dataSource.query<{ tables: number }[]>(
      "SELECT count(*)::int AS tables FROM pg_tables WHERE schemaname = 'bullmq'",
    );
    await dataSource.destroy();
    expect(ran.map((it) => it.name)).toEqual(migrations.map((it) => it.name));
    expect(queues[0]?.tables).toBeGreaterThan(0);
  });
});

it('migrations stand in the order of their numbers', () => {
  const numbers = migrations.map((it) => Number(/\d{13}$/.exec(it.name)?.[0]));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

describe('the migrated database and the code', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp({ works: false });
  });
  afterAll(() => test.close());

  it('the entities and the tables agree', async () => {
    const changes = await test.get(DataSource).driver.createSchemaBuilder().log();
    expect(changes.upQueries.map((it) => it.query)).toEqual([]);
  });

  it('each life cycle is known to the database, with the same states', async () => {
    const constraints = await test.database.query<{ table: string; definition: string }>(
      `SELECT conrelid::regclass::text AS table, pg_get_constraintdef(oid) AS definition FROM pg_constraint
       WHERE contype = 'c' AND conname = conrelid::regclass || '_status_check'`,
    );
    const inDatabase = new Map(
      constraints.map(({ table, definition }) => [
        table,
        new Set([...definition.matchAll(/'([^']+)'/g)].map(([, state]) => state)),
      ]),
    );
    const inCode = allLifeCycles().map((life): [string, Set<string>] => [
      life.thing.replaceAll(/[ -]/g, '_'),
      new Set(life.states),
    ]);
    expect(inCode.length).toBeGreaterThan(3);
    for (const [table, states] of inCode) {
      expect({ table, states: inDatabase.get(table) }).toEqual({ table, states });
    }
  });
});

/**
 * `npm run migration:generate -- name [table …]`: writes the migration that brings a migrated database to what the
 * entities say; with tables named, only what concerns them.
 * Uses an embedded throw-away PostgreSQL, so it can't touch real data.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule } from '../src/app.module.js';
import { makeKeys } from '../src/platform/crypto/index.js';
import { migrate } from '../src/platform/database/migrate.js';
import {
  startEmbeddedPostgres,
  throwAwaySettings,
} from '../src/platform/embedded-postgres/index.js';
import { Settings } from '../src/platform/settings/index.js';

const [name = 'changes', ...tables] = process.argv.slice(2);
const isWanted = ({ query }: { query: string }) =>
  tables.length === 0 || tables.some((table) => new RegExp(`(TABLE|ON) "${table}"`).test(query));
const dataDir = mkdtempSync(join(tmpdir(), 'wanbi-migration-'));
const postgres = await startEmbeddedPostgres({ dataDir, settings: throwAwaySettings });
Object.assign(process.env, makeKeys(), {
  DATABASE_URL: postgres.url,
  SURFACE: 'staff',
  LOG_LEVEL: 'error',
});
try {
  await migrate(postgres.url);
  const app = await NestFactory.createApplicationContext(
    AppModule.forSurface(Settings.read(process.env)),
    {
      logger: ['error'],
    },
  );
  const changes = await app.get(DataSource).driver.createSchemaBuilder().log();
  const upQueries = changes.upQueries.filter((it) => isWanted(it));
  const downQueries = changes.downQueries.filter((it) => isWanted(it));
  await app.close();
  if (upQueries.length === 0) {
    console.log('The entities and the migrations agree: nothing to do.');
  } else {
    const stamp = Date.now();
    const title = name.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
    const statements = (list: { query: string }[]) =>
      list
        .map(({ query }) => `    await runner.query(\`${query.replaceAll('`', '\\`')}\`);`)
        .join('\n');
    const file = join('migrations', `${stamp}-${name}.ts`);
    writeFileSync(
      file,
      `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${title}${stamp} implements MigrationInterface {
  name = '${title}${stamp}';

  async up(runner: QueryRunner): Promise<void> {
${statements(upQueries)}
  }

  async down(runner: QueryRunner): Promise<void> {
${statements(downQueries.toReversed())}
  }
}
`,
    );
    console.log(`Wrote ${file}: add it to migrations/index.ts and format it.`);
  }
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

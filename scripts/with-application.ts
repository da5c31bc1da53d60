import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../src/app.module.js';
import { makeKeys } from '../src/platform/crypto/index.js';
import { migrate } from '../src/platform/database/migrate.js';
import {
  startEmbeddedPostgres,
  throwAwaySettings,
} from '../src/platform/embedded-postgres/index.js';
import { createApp } from '../src/platform/http/index.js';
import { Settings } from '../src/platform/settings/index.js';

/** Runs `work` with the whole application on an embedded throw-away PostgreSQL: for what is written from running code. */
export async function withApplication(
  work: (app: NestFastifyApplication) => Promise<void>,
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wanbi-written-'));
  const postgres = await startEmbeddedPostgres({ dataDir, settings: throwAwaySettings });
  try {
    await migrate(postgres.url);
    const settings = Settings.read({
      ...makeKeys(),
      DATABASE_URL: postgres.url,
      LOG_LEVEL: 'silent',
      SURFACE: 'all',
    });
    const app = await createApp(AppModule.forSurface(settings, { works: false }), settings);
    await app.init();
    await work(app);
    await app.close();
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

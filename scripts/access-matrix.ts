/**
 * `npm run access:matrix [-- --write]`: every route × role × own unit, below, other unit, from the running code; with
 * `--write` into docs/access-matrix.md. Uses an embedded throw-away PostgreSQL.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppModule } from '../src/app.module.js';
import { makeKeys } from '../src/platform/crypto/index.js';
import { migrate } from '../src/platform/database/migrate.js';
import {
  startEmbeddedPostgres,
  throwAwaySettings,
} from '../src/platform/embedded-postgres/index.js';
import { createApp } from '../src/platform/http/index.js';
import { Settings } from '../src/platform/settings/index.js';
import { renderMatrix } from './access/render-matrix.js';
import { routesOf } from './access/routes-of.js';

const dataDir = mkdtempSync(join(tmpdir(), 'wanbi-access-'));
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
  const matrix = renderMatrix(routesOf(app));
  await app.close();
  if (process.argv.includes('--write')) writeFileSync('docs/access-matrix.md', matrix);
  else console.log(matrix);
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

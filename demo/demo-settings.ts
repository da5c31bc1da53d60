import path from 'node:path';
import { Settings } from '../src/platform/settings/index.js';
import { keysOf } from './keys.js';

/** Where the demo keeps its database, keys and photographs. */
export function dataDirOf(environment: NodeJS.ProcessEnv): string {
  return path.resolve(environment['DATA_DIR'] || '.data');
}

/**
 * The settings of the demo: everything in one process on this machine, plain HTTP, messages into the tray. What the
 * environment says otherwise holds, but for what makes it a demo.
 *
 * @throws {UnusableSettings}
 */
export function demoSettings(environment: NodeJS.ProcessEnv, databaseUrl: string): Settings {
  const dataDir = dataDirOf(environment);
  return Settings.read({
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    // Everybody who tries it out comes from one address.
    PUBLIC_REQUESTS_PER_MINUTE: '3000',
    // And everybody in one role under one name.
    SESSIONS_AT_ONCE: '1000',
    ...keysOf(dataDir),
    ...environment,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SURFACE: 'all',
    DEMO: 'true',
    SECURE_COOKIES: 'false',
  });
}

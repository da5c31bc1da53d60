export { freePort } from './free-port.js';
export { EmbeddedPostgresError } from './embedded-postgres.error.js';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './start-embedded-postgres.js';
export { throwAwaySettings } from './server-settings.js';
export { stopLeftoverPostgres } from './stop-leftover.js';
export { runningEmbeddedPostgresUrl } from './running-url.js';

import { setTimeout as sleep } from 'node:timers/promises';
import { type Binaries, locateBinaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { ensureDatabase } from './ensure-database.js';
import { freePort } from './free-port.js';
import { initCluster, superuser } from './init-cluster.js';
import { KeptPostmaster } from './kept-postmaster.js';
import { type Layout, layoutOf } from './layout.js';
import { takeOwnership } from './owner-lock.js';
import { Postmaster } from './postmaster.js';
import { type ServerSettings, commonSettings } from './server-settings.js';
import { stopLeftover } from './stop-leftover.js';

export interface EmbeddedPostgresOptions {
  /** Folder for the cluster, its password, log and lock; made when missing. */
  readonly dataDir: string;
  /** TCP port on 127.0.0.1; a free one when not given. */
  readonly port?: number | undefined;
  readonly log?: ((sentence: string) => void) | undefined;
  /** PostgreSQL settings over the common ones, such as `throwAwaySettings`. */
  readonly settings?: ServerSettings | undefined;
  /** Told when the server ended and could not be started again; ends the program unless given. */
  readonly giveUp?: ((sentence: string) => void) | undefined;
  /** A server that ends by itself sooner after its start counts against the five tries there are, ms. */
  readonly quickDeathMs?: number | undefined;
}

export interface EmbeddedPostgres {
  /** Of the database `wanbi`, with user and password. */
  readonly url: string;
  readonly port: number;
  /** Of the server that runs now: one that ended by itself has been started again. */
  readonly pid: number;
  stop(): Promise<void>;
}

const database = 'wanbi';
const retryForMs = 15_000;
const usualQuickDeathMs = 10_000;

/** Nothing works without its database: whoever watches over the program learns it by its end. */
function endLoudly(sentence: string): void {
  console.error(sentence);
  process.exit(1);
}

/**
 * Starts the PostgreSQL that comes with npm, in a data folder of its own, and owns it until `stop()`.
 * It heals what a kill left behind: a half-made cluster, a server without an owner, a stale pid file. A server that
 * ends by itself is started again on the same port; if it ends five times in a row soon after its start, or does not
 * start again in six tries, the program ends.
 * @throws EmbeddedPostgresError when another living process owns the folder, or the server will not start
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const layout = layoutOf(options.dataDir);
  const binaries = locateBinaries();
  const release = takeOwnership(layout.lockFile);
  try {
    const password = await initCluster(binaries, layout, options.settings?.['fsync'] !== 'off');
    await stopLeftover(binaries, layout);
    const { postmaster, port } = await startServer(binaries, layout, options);
    const urlOf = (name: string) =>
      `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;
    try {
      await ensureDatabase(urlOf('postgres'), database);
    } catch (error) {
      await postmaster.stop();
      throw error;
    }
    const kept = new KeptPostmaster(postmaster, {
      startAgain: async () =>
        (await startServer(binaries, layout, { ...options, port })).postmaster,
      log: options.log ?? (() => undefined),
      giveUp: options.giveUp ?? endLoudly,
      quickDeathMs: options.quickDeathMs ?? usualQuickDeathMs,
      logFile: layout.logFile,
    });
    return {
      url: urlOf(database),
      port,
      get pid() {
        return kept.pid;
      },
      stop: async () => {
        await kept.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** After `kill -9` of a postmaster its children hold the shared memory for a moment: so try again for some seconds. */
async function startServer(binaries: Binaries, layout: Layout, options: EmbeddedPostgresOptions) {
  const deadline = Date.now() + retryForMs;
  for (;;) {
    const port = options.port ?? (await freePort());
    const postmaster = Postmaster.spawn(binaries, layout, {
      ...commonSettings,
      ...options.settings,
      port,
    });
    const outcome = await postmaster.ready();
    if (outcome.ok) return { postmaster, port };
    if (options.port !== undefined && outcome.why.includes('could not bind')) {
      throw new EmbeddedPostgresError(
        `Port ${options.port} for the embedded PostgreSQL is taken by another program: free it, or give another.`,
      );
    }
    if (Date.now() > deadline)
      throw new EmbeddedPostgresError(`The embedded PostgreSQL does not start: ${outcome.why}`);
    options.log?.('The embedded PostgreSQL did not start at once; trying again.');
    await sleep(200);
    await stopLeftover(binaries, layout);
  }
}

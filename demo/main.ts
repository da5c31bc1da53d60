/** `npm run demo`: from nothing to a running system with the replayed campaign in it. */
import path from 'node:path';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/index.js';
import { Readiness } from '../src/platform/health/index.js';
import { dataDirOf, demoSettings } from './demo-settings.js';
import { resetPasswords } from './logins.js';
import { EndMarker } from './replay/end-marker.js';
import { prepareDatabase } from './replay/prepare-database.js';
import { replay } from './replay/replay.js';
import { progressPrinter, welcome } from './say.js';
import { sentenceFor } from './sentence-for.js';
import { serve, startWorker } from './serve.js';
import { Shutdown } from './shutdown.js';

const seed = 'weidu-2022';
const say = (sentence: string) => console.log(sentence);

async function databaseOf(shutdown: Shutdown): Promise<string> {
  const given = process.env['DATABASE_URL'];
  if (given) return given;
  const dataDir = path.join(dataDirOf(process.env), 'postgres');
  const postgres = await startEmbeddedPostgres({ dataDir, log: say });
  shutdown.add(() => postgres.stop());
  return postgres.url;
}

async function start(shutdown: Shutdown): Promise<void> {
  const databaseUrl = await databaseOf(shutdown);
  const settings = demoSettings(process.env, databaseUrl);
  const marker = new EndMarker(databaseUrl, seed, settings);
  const isReplayDue = await prepareDatabase(databaseUrl, marker, say);
  const app = await serve(settings, 'the demo is being replayed');
  shutdown.add(() => app.close());
  if (isReplayDue) {
    const { signal } = shutdown;
    const onProgress = progressPrinter();
    const playing = replay({ settings, seed, now: new Date(), onProgress, signal });
    // It has connections of its own, so it stops before the database does.
    shutdown.add(() => playing.catch(() => undefined));
    await playing;
    await marker.finish(new Date());
  }
  const password = await resetPasswords(app, settings.get('DEMO_PASSWORD'));
  const worker = await startWorker(settings);
  shutdown.add(() => worker.close());
  app.get(Readiness).release();
  say(welcome(await app.getUrl(), password));
}

const shutdown = new Shutdown();
shutdown.onSignals();
try {
  await start(shutdown);
} catch (error) {
  const wasAsked = shutdown.signal.aborted;
  if (!wasAsked) console.error(sentenceFor(error));
  await shutdown.end();
  process.exit(wasAsked ? 0 : 1);
}

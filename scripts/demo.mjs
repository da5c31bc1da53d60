// npm run demo: from a fresh clone to a running system with the replayed campaign in it.
import { ensureReady } from './lib/ensure.mjs';
import { runBuilt } from './lib/run-built.mjs';

await ensureReady();
await runBuilt('demo/main.js', process.argv.slice(2));

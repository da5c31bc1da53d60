// npm start: production. Builds first when the sources are here and newer than dist.
import { ensureReady } from './lib/ensure.mjs';
import { runBuilt } from './lib/run-built.mjs';

await ensureReady();
await runBuilt('src/main.js', process.argv.slice(2));

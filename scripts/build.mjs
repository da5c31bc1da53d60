// npm run build: dist from the sources, with the files that are not code.
import { ensureReady } from './lib/ensure.mjs';

await ensureReady();

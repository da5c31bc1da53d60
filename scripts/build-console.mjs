// npm run console:build: the staff's browser side alone, when it is stale.
import { ensureConsole } from './lib/ensure.mjs';

await ensureConsole();

// npm run console:build: the staff's browser sides alone, when they are stale.
import { ensureBrowserSides } from './lib/ensure.mjs';

await ensureBrowserSides();

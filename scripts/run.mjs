// node scripts/run.mjs PROGRAM [args]: any built program below dist, built first when stale.
import { ensureReady } from './lib/ensure.mjs';
import { runBuilt } from './lib/run-built.mjs';
import { fail } from './lib/say.mjs';

const [program, ...args] = process.argv.slice(2);
if (!program) fail('Say which program: node scripts/run.mjs src/audit/verify.cli.js');
await ensureReady();
await runBuilt(program, args);

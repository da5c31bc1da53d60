import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { benchIntake } from './intake/bench-intake.js';
import { benchInvitations } from './invitations/bench-invitations.js';
import { benchMatching } from './matching/bench-matching.js';
import { benchOverHttp } from './matching/bench-over-http.js';
import { benchWeights } from './matching/bench-weights.js';
import { benchRestore } from './restore/bench-restore.js';
import { benchThefts } from './thefts/bench-thefts.js';
import { readArguments, type BenchOptions } from './lib/read-arguments.js';
import type { BenchResult } from './lib/bench-result.js';
import { writtenOut } from './lib/write-out.js';

/** One name, one table: `npm run bench -- NAME [--short] [--size N] [--file FILE] [--keep DIR] [--spread N] [--http] [--json FILE]`. */
const benches: Record<string, (options: BenchOptions) => Promise<BenchResult>> = {
  intake: benchIntake,
  invitations: benchInvitations,
  matching: (options) => (options.http ? benchOverHttp(options) : benchMatching(options)),
  weights: benchWeights,
  restore: benchRestore,
  thefts: benchThefts,
};

const { name, json, options } = readArguments(process.argv.slice(2));
const bench = benches[name];
if (!bench) {
  console.error(
    `Say what to measure: npm run bench -- ${Object.keys(benches).join('|')} [--short] [--size N] [--file FILE] [--keep DIR] [--json FILE]`,
  );
  process.exit(1);
}
const result = await bench(options);
console.log(writtenOut(result));
if (json) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
process.exit(result.faults.length === 0 ? 0 : 1);

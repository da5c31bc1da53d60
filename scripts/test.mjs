// npm test [-- jest arguments], npm run test:full: the last line of stdout is `N passed, N failed[, N skipped]`.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensurePackages } from './lib/ensure.mjs';
import { fullSuites, missingPrograms } from './lib/full-suites.mjs';
import { runJest } from './lib/run-jest.mjs';
import { closingLine, countsOf } from './lib/test-counts.mjs';

const args = process.argv.slice(2);
const isFull = args.includes('--full');
const jestArgs = args.filter((arg) => arg !== '--full');

function finish(counts, lines = []) {
  for (const line of [...lines, closingLine(counts)]) process.stdout.write(`${line}\n`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

async function main() {
  await ensurePackages();
  const missing = isFull ? missingPrograms() : [];
  if (missing.length > 0) {
    const named = `Missing for the full tests: ${missing.map(({ program, debian }) => `${program} (apt-get install ${debian})`).join(', ')}.`;
    return finish({ passed: 0, failed: 1, skipped: 0 }, [named]);
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wanbi-test-report-'));
  try {
    const report = path.join(folder, 'report.json');
    const code = await runJest(
      report,
      // Last, because Jest takes every plain argument after it for another pattern to leave out.
      isFull ? jestArgs : [...jestArgs, '--testPathIgnorePatterns=\\.full\\.spec\\.'],
    );
    finish(countsOf(report, code), isFull || jestArgs.length > 0 ? [] : notRun());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** At most five lines. */
function notRun() {
  const suites = fullSuites();
  const shown = suites.length > 5 ? suites.slice(0, 4) : suites;
  const lines = shown.map((suite) => `Not run here: ${suite}; "npm run test:full" runs it.`);
  if (suites.length > shown.length)
    lines.push(
      `Not run here: ${suites.length - shown.length} more; "npm run test:full" runs them.`,
    );
  return lines;
}

await main();

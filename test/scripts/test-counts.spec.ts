import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
interface TestCounts {
  countsOf(report: string, exitCode: number): Counts;
  closingLine(counts: Counts): string;
}

describe('the last line of npm test', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wanbi-counts-'));
  let script: TestCounts;

  beforeAll(async () => {
    script = (await import(path.resolve('scripts/lib/test-counts.mjs'))) as TestCounts;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const failedTest = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  const crashedSuite = { status: 'failed', assertionResults: [] };
  const passedSuite = { status: 'passed', assertionResults: [{ status: 'passed' }] };

  it.each([
    ['all passed', [3, 0, 0, 0], [passedSuite], 0, '3 passed, 0 failed'],
    ['a test failed', [3, 1, 0, 0], [passedSuite, failedTest], 1, '3 passed, 1 failed'],
    ['a suite crashed at its imports', [3, 0, 0, 0], [crashedSuite], 1, '3 passed, 1 failed'],
    [
      'skipped ones and to-dos are told',
      [3, 0, 1, 1],
      [passedSuite],
      0,
      '3 passed, 0 failed, 2 skipped',
    ],
    ['Jest failed for another reason', [3, 0, 0, 0], [passedSuite], 1, '3 passed, 1 failed'],
  ])('%s', (_, [passed, failed, pending, todo], testResults, exitCode, line) => {
    const report = path.join(folder, 'report.json');
    const numbers = {
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: pending,
      numTodoTests: todo,
    };
    writeFileSync(report, JSON.stringify({ ...numbers, testResults }));
    expect(script.closingLine(script.countsOf(report, exitCode))).toBe(line);
  });

  it('never says that nothing failed when there is no report', () => {
    const counts = script.countsOf(path.join(folder, 'none.json'), 0);
    expect(script.closingLine(counts)).toBe('0 passed, 1 failed');
  });
});

import { readFileSync } from 'node:fs';

/**
 * Counts tests from Jest's report. A suite that crashed before its first test counts as one failed, and so does a
 * run that failed in any other way: `0 failed` is only ever said of a run that succeeded.
 */
export function countsOf(report, exitCode) {
  const result = readReport(report);
  if (!result) return { passed: 0, failed: 1, skipped: 0 };
  const crashed = result.testResults.filter(
    (suite) =>
      suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = result.numFailedTests + crashed.length;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}

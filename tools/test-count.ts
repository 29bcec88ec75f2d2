export interface Counts {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Test files that failed before any of their tests could: an import that fails, a set-up that throws. */
function filesWithoutResult({ testResults }: Report): number {
  const hasFailure = (tests: { status: string }[]) => tests.some((test) => test.status === 'failed');
  return testResults.filter((file) => file.status === 'failed' && !hasFailure(file.assertionResults)).length;
}

/** Counts what the test runner reported; a run that failed, or reported nothing, never counts as passed. */
export function countTests(json: string | null, didSucceed: boolean): Counts {
  if (json === null) return { passed: 0, failed: 1 };
  const report = JSON.parse(json) as Report;
  const failed = report.numFailedTests + filesWithoutResult(report);
  if (didSucceed && report.numPassedTests === 0) return { passed: 0, failed: 1 };
  return { passed: report.numPassedTests, failed: didSucceed ? failed : Math.max(failed, 1) };
}

/** Adds the counts of several runs. */
export function addCounts(all: Counts[]): Counts {
  const sum = (of: keyof Counts) => all.reduce((total, counts) => total + counts[of], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

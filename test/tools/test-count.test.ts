import { describe, expect, it } from 'vitest';
import { addCounts, countTests } from '../../tools/test-count.ts';

interface File {
  status: 'passed' | 'failed';
  tests: ('passed' | 'failed' | 'skipped')[];
}

function report(files: File[]): string {
  const all = files.flatMap((file) => file.tests);
  return JSON.stringify({
    numPassedTests: all.filter((status) => status === 'passed').length,
    numFailedTests: all.filter((status) => status === 'failed').length,
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((one) => ({ status: one })),
    })),
  });
}

describe('the count of tests', () => {
  it('is the runner’s own', () => {
    expect(countTests(report([{ status: 'passed', tests: ['passed', 'passed', 'skipped'] }]), true)).toEqual({
      passed: 2,
      failed: 0,
    });
    expect(countTests(report([{ status: 'failed', tests: ['passed', 'failed'] }]), false)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('counts a file that could not run its tests as failed', () => {
    const files: File[] = [
      { status: 'passed', tests: ['passed'] },
      { status: 'failed', tests: [] },
    ];
    expect(countTests(report(files), false)).toEqual({ passed: 1, failed: 1 });
  });

  it('never takes a failed run for a passed one', () => {
    expect(countTests(report([{ status: 'passed', tests: ['passed'] }]), false)).toEqual({ passed: 1, failed: 1 });
    expect(countTests(null, true)).toEqual({ passed: 0, failed: 1 });
    expect(countTests(report([]), true)).toEqual({ passed: 0, failed: 1 });
  });

  it('adds up', () => {
    expect(
      addCounts([
        { passed: 3, failed: 0 },
        { passed: 0, failed: 1 },
      ]),
    ).toEqual({ passed: 3, failed: 1 });
  });
});

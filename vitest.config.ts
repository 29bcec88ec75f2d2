import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

/** Tests that put other modules in the place of ours, or have the engine watch ours from the moment they are loaded. */
const MOCKING = ['test/messages/*.test.ts', 'test/forms/third-form.test.ts', 'test/audit/growth.test.ts'];

const UNIT = {
  // The default leaves one processor free, which is half of two.
  maxWorkers: '100%',
  sequence: { groupOrder: 0 },
  // Some start programs or open workbooks; a busy machine must not fail them.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  setupFiles: 'test/patience.ts',
} as const;

export default defineConfig({
  // The components' JSX, in tests that render them.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: LongestFirst },
    // On a busy machine browsers take their time to close.
    teardownTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', ...MOCKING],
          ...UNIT,
          // Loading the same modules anew for each of the files would take a third of the time.
          isolate: false,
          unstubGlobals: true,
          restoreMocks: true,
        },
      },
      {
        extends: true,
        test: { name: 'mocked', environment: 'node', include: MOCKING, ...UNIT },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: './test/e2e/worker-environment.ts',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts'],
          // Clicks belong to the window in front, but every worker has browsers of its own, and waits for them half
          // of the time.
          maxWorkers: 3,
          // One worker runs many files: its browsers go from one to the next, as new for each.
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes long though its file is short: begun last, it would run alone while the other processors wait. */
const LONG = [
  'layouts/renderings-2021',
  'layouts/renderings-2019',
  'layouts/errors',
  'audit/false-alarms',
  'narrative/generated',
  'tools/audit-many',
  'e2e/layouts',
  'e2e/inspector',
  'e2e/list',
  'e2e/changed-view',
  'e2e/hostile',
  'e2e/accessibility',
  'e2e/lifecycle',
  'e2e/workspace',
  'e2e/findings',
  'e2e/history',
  'e2e/reports',
];

const isLong = ({ moduleId }: TestSpecification) => LONG.some((name) => moduleId.endsWith(`/test/${name}.test.ts`));

/** The usual order, by the time taken last or by size, but what is known to take long before all else of its project. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

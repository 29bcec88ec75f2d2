import type { ClickFigures } from './measure-clicks.ts';
import type { ExtensionFigures } from './measure-extension.ts';
import type { HistoryFigures } from './measure-history.ts';
import type { ListFigures } from './measure-list.ts';
import type { PageFigures } from './measure-page.ts';
import type { RepairFigures } from './repair.ts';
import type { FileSize } from './sizes.ts';
import { ratio } from './statistics.ts';

/** Everything that one run has measured; what `.output/bench.json` holds. */
export interface BenchFigures {
  browser: string;
  /** On the page of a real report. */
  clicks: ClickFigures;
  /** Bytes of a page's heap that the content script takes before it has read anything. */
  scriptHeap: number;
  pages: { page: PageFigures; extension: ExtensionFigures }[];
  repair: RepairFigures[];
  history: HistoryFigures;
  list: ListFigures;
  sizes: FileSize[];
  targets: Target[];
}

/** A figure with what it is held against. */
export interface Target {
  name: string;
  value: number | null;
  /** The most that is wanted; for `isLeast` the least. */
  limit: number;
  unit: string;
  isLeast?: boolean;
}

export function isMet({ value, limit, isLeast }: Target): boolean | null {
  if (value === null) return null;
  return isLeast ? value >= limit : value <= limit;
}

/** The figures that say whether the extension is fast enough, as ratios within the run wherever there is a reference. */
export function targetsOf({
  clicks,
  pages,
  repair,
  history,
  list,
  sizes,
}: Pick<BenchFigures, 'clicks' | 'pages' | 'repair' | 'history' | 'list' | 'sizes'>): Target[] {
  const page = (reports: number) => pages.find((each) => each.page.reports === reports);
  const audit = (reports: number) => page(reports)?.page.least.audit ?? null;
  const heap = page(1)?.extension.heap;
  const repairOf = (wrong: number) => repair.find((each) => each.wrong === wrong)?.median ?? null;
  return [
    {
      name: 'audit of 1 report ÷ visible walk',
      value: ratio(audit(1), page(1)?.page.least.visibleWalk ?? null),
      limit: 8,
      unit: '×',
    },
    {
      name: 'axe-core ÷ audit of 1 report',
      value: ratio(page(1)?.page.axe ?? null, audit(1)),
      limit: 50,
      unit: '×',
      isLeast: true,
    },
    { name: 'audit of 100 reports ÷ 10', value: ratio(audit(100), audit(10)), limit: 12, unit: '×' },
    { name: 'audit of 1,000 reports ÷ 100', value: ratio(audit(1000), audit(100)), limit: 12, unit: '×' },
    {
      name: 'longest task, page of 100 reports',
      value: page(100)?.extension.longestTask ?? null,
      limit: 50,
      unit: 'ms',
    },
    {
      name: 'heap after clearing ÷ before',
      value: ratio(heap?.cleared ?? null, heap?.before ?? null),
      limit: 2,
      unit: '×',
    },
    {
      name: 'heap after clearing again ÷ after clearing',
      value: ratio(heap?.clearedAgain ?? null, heap?.cleared ?? null),
      limit: 1.05,
      unit: '×',
    },
    ...heapsOf(page(5000)?.extension),
    { name: 'sent at the click, gzip', value: kilobytes(sizes, 'click.js'), limit: 20, unit: 'kB' },
    { name: 'sent where a page needs it, gzip', value: kilobytes(sizes, 'seldom.js'), limit: 7, unit: 'kB' },
    { name: 'sent to explain, gzip', value: kilobytes(sizes, 'guide.js'), limit: 25, unit: 'kB' },
    {
      name: 'click to painted verdict ÷ empty popup',
      value: ratio(least(clicks.verdict), least(clicks.empty)),
      limit: 2.5,
      unit: '×',
    },
    {
      name: `opening the history of ${history.reports.toLocaleString('en')} reports`,
      value: least(history.opening),
      limit: 100,
      unit: 'ms',
    },
    {
      name: 'opening it ÷ opening an empty one',
      value: ratio(least(history.opening), least(history.openingEmpty)),
      limit: 1.5,
      unit: '×',
    },
    {
      name: `run over a list of ${list.reports} ÷ engine alone over them`,
      value: ratio(list.run, list.engine),
      limit: 1.5,
      unit: '×',
    },
    { name: 'memory of a list, each report more', value: growthOf(list), limit: 8, unit: 'kB' },
    { name: 'repair, one wrong cell', value: repairOf(1), limit: 0.5, unit: 'ms' },
    { name: 'repair, two wrong cells', value: repairOf(2), limit: 0.5, unit: 'ms' },
    { name: 'repair, slowest of any table', value: Math.max(...repair.map(({ most }) => most)), limit: 8, unit: 'ms' },
  ];
}

/** What a page of very many reports leaves on the heaps of the page and of the popup. */
function heapsOf(extension: ExtensionFigures | undefined): Target[] {
  const megabytes = (bytes: number | undefined) => (bytes === undefined ? null : bytes / 1e6);
  return [
    { name: 'heap of a page of 5,000 reports', value: megabytes(extension?.heap.audited), limit: 400, unit: 'MB' },
    { name: 'heap of the popup over it', value: megabytes(extension?.popupHeap), limit: 400, unit: 'MB' },
  ];
}

/** Kilobytes by which the heap of a list's page grows for each report that is done, from its shortest list to its longest. */
function growthOf({ heap }: ListFigures): number | null {
  const [first, last] = [heap[0], heap.at(-1)];
  if (!first || !last || last.reports <= first.reports) return null;
  return (last.after - first.after) / (last.reports - first.reports) / 1000;
}

function least(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.min(...values);
}

function kilobytes(sizes: readonly FileSize[], file: string): number | null {
  const size = sizes.find((each) => each.file === file);
  return size ? size.gzip / 1000 : null;
}

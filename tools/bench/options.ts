/** What a run of the benchmark is asked for. */
export interface BenchOptions {
  /** Pages by their number of reports, in the order to be measured. */
  reports: readonly number[];
  /** Lists by the number of reports that they link; the last and the first of them tell how memory grows. */
  lists: readonly number[];
  /** Prints the figures as JSON instead of tables. */
  json: boolean;
}

/** Larger pages take minutes each. */
const DEFAULT_REPORTS = [1, 10, 100];
const DEFAULT_LISTS = [20, 100, 500];

/** Reads the command line; throws with one sentence where it cannot. */
export function benchOptions(args: readonly string[]): BenchOptions {
  let reports: readonly number[] = DEFAULT_REPORTS;
  let lists: readonly number[] = DEFAULT_LISTS;
  let json = false;
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--json') json = true;
    else if (args[i] === '--reports') reports = counts('--reports', args[++i]);
    else if (args[i] === '--lists') lists = counts('--lists', args[++i]);
    else throw new Error(`unknown option ${args[i]}; known are --json, --reports 1,10,100 and --lists 20,100,500`);
  }
  return { reports, lists, json };
}

function counts(option: string, list: string | undefined): number[] {
  const numbers = (list ?? '').split(',').map(Number);
  if (!list || numbers.some((count) => !Number.isInteger(count) || count < 1)) {
    throw new Error(`${option} wants whole numbers from 1 on, separated by commas, not “${list ?? ''}”`);
  }
  return numbers;
}

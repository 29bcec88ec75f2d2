import { availableParallelism } from 'node:os';
import { DEFAULT_POLITENESS } from '../../lib/settings/politeness.ts';

/** What one run of the command line is asked for. */
export interface AuditRun {
  /** Files, folders and addresses, in the order of the command. */
  inputs: readonly string[];
  /** A file with one input a line, `-` for standard input; null where there is none. */
  filesFrom: string | null;
  /** Addresses of pages whose links are audited. */
  lists: readonly string[];
  /** Between two requests for what a list links, in milliseconds. */
  pauseMs: number;
  /** Inputs that are worked on at the same time. */
  jobs: number;
  /** Documents of an earlier run, whose inputs are passed over; null where all are wanted. */
  skipDone: string | null;
  /** The inputs are one collection: reports are held against those of the year before among them. */
  isCollection: boolean;
  /** A summary in words instead of documents. */
  asText: boolean;
}

export const USAGE =
  'usage: npm run --silent audit -- [--text] [--years] [--jobs N] [--files-from FILE|-] [--skip-done FILE] [--list URL [--pause MS]] FILE|FOLDER|URL…';

/** What `--help` says. */
export const HELP = `${USAGE}

Prints one audit document a line for each report (FILE: HTML, .txt, .docx or .pdf; FOLDER: all of them; URL: a page).
  --text             a readable summary in place of documents
  --years            hold the reports of one organ against each other
  --jobs N           inputs at a time
  --files-from FILE  inputs from a file, one a line; - for standard input
  --skip-done FILE   pass over inputs whose documents FILE holds, and over entries of a list
  --list URL         audit the reports that a list page links, on its own site alone, two at a time; may be repeated
  --pause MS         between two requests for a list, ${DEFAULT_POLITENESS.pauseMs} by default
Exit status: 0 no error found, 1 at least one, 2 something could not be read.`;

/** Reads the arguments; a string says what is wrong with them. */
export function auditRun(args: readonly string[]): AuditRun | string {
  const inputs: string[] = [];
  const lists: string[] = [];
  let run: Omit<AuditRun, 'inputs'> = {
    filesFrom: null,
    lists,
    pauseMs: DEFAULT_POLITENESS.pauseMs,
    jobs: availableParallelism(),
    skipDone: null,
    isCollection: false,
    asText: false,
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    const [name, joined] = splitOption(arg);
    const value = () => joined ?? args[++i];
    if (!arg.startsWith('--')) inputs.push(arg);
    else if (arg === '--') return { ...run, inputs: [...inputs, ...args.slice(i + 1)] };
    else if (arg === '--text') run = { ...run, asText: true };
    else if (arg === '--years') run = { ...run, isCollection: true };
    else if (name === '--jobs') {
      const jobs = Number(value());
      if (!Number.isInteger(jobs) || jobs < 1) return '--jobs wants a whole number from 1 on';
      run = { ...run, jobs };
    } else if (name === '--pause') {
      const pauseMs = Number(value() ?? Number.NaN);
      if (!Number.isInteger(pauseMs) || pauseMs < 0) return '--pause wants a whole number of milliseconds';
      run = { ...run, pauseMs };
    } else if (name === '--list') {
      const url = value() ?? '';
      if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
        return '--list wants the address of a list page (http or https)';
      lists.push(url);
    } else if (name === '--files-from' || name === '--skip-done') {
      const file = value();
      if (!file) return `${name} wants a file`;
      run = name === '--files-from' ? { ...run, filesFrom: file } : { ...run, skipDone: file };
    } else return `unknown option ${arg}`;
  }
  // Documents hold no text of their reports, so those of an earlier run cannot be compared.
  if (run.isCollection && run.skipDone !== null) return '--years wants all reports of the collection, not --skip-done';
  const isNothing = inputs.length === 0 && lists.length === 0 && run.filesFrom === null;
  return isNothing ? 'nothing to audit' : { ...run, inputs };
}

/** `--name=value` as two; `--name` as one. */
function splitOption(arg: string): [string, string | undefined] {
  const at = arg.indexOf('=');
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}

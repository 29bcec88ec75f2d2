import { DEFAULT_POLITENESS } from '../../lib/settings/politeness.ts';
import type { Audited, AuditedDocument } from './audited.ts';
import { addressOf, type DoneDocuments, lacksLineEnd, readDone } from './done-documents.ts';
import { inOrder } from './in-order.ts';
import { inputsOf } from './inputs.ts';
import { type AuditRun, auditRun, HELP, USAGE } from './options.ts';
import { isWrittenInto, type Output, openOutput } from './output.ts';
import { builtWorker } from './program.ts';
import { reasonOf } from './reason.ts';
import { openWorkerPool } from './worker-pool.ts';

/** Inputs for each thread that may be under way or wait for a slow one before them; their documents are kept. */
const AHEAD = 32;

const NOTHING_DONE: DoneDocuments['inputs'] = new Map();

/** The whole command line; gives its exit status. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  if (args.includes('--help') && !args.includes('--')) {
    console.log(HELP);
    return 0;
  }
  const run = auditRun(args);
  if (typeof run === 'string') {
    console.error(`${run}; ${USAGE}`);
    return 2;
  }
  const output = openOutput();
  const done = run.skipDone === null ? NOTHING_DONE : await goOnFrom(run.skipDone, output);
  if (done === null) return 2;
  return auditAll(run, done, output);
}

/** The inputs that are done already; null, after saying why, where the documents cannot be read. */
async function goOnFrom(file: string, output: Output): Promise<DoneDocuments['inputs'] | null> {
  try {
    const { inputs, torn } = await readDone(file);
    for (const line of torn) console.error(`${file}: line ${line} is no whole document`);
    if (isWrittenInto(file) && (await lacksLineEnd(file))) await output.write('');
    return inputs;
  } catch (error) {
    console.error(`${file}: ${reasonOf(error)}`);
    return null;
  }
}

interface Outcome {
  input: string;
  /** `isDone`: an earlier run has printed its document. */
  audited: Audited | { isDone: true; hasError: boolean };
}

async function auditAll(run: AuditRun, done: DoneDocuments['inputs'], output: Output): Promise<number> {
  const pool = openWorkerPool({ ...(await builtWorker()), jobs: run.jobs });
  // What is found between years comes to a document later, so its words are written then.
  const wishes = { asText: run.asText && !run.isCollection, wantsRecords: run.isCollection };
  const audit = async ({ input, reason }: { input: string; reason?: string }): Promise<Outcome> => {
    if (reason !== undefined) return { input, audited: { reason } };
    const hadError = done.get(addressOf(input) ?? '');
    if (hadError !== undefined) return { input, audited: { isDone: true, hasError: hadError } };
    return { input, audited: await pool.audit({ input, ...wishes }) };
  };
  const collection = run.isCollection ? await (await import('./collection.ts')).openCollection() : null;
  const write = async (document: AuditedDocument): Promise<void> =>
    collection ? collection.add(document) : output.write(document.printed);
  let status = 0;
  for await (const { input, audited } of inOrder(inputsOf(run.inputs, run.filesFrom), audit, run.jobs * AHEAD)) {
    if ('reason' in audited) {
      console.error(`${input}: ${audited.reason}`);
      status = 2;
      continue;
    }
    if ('printed' in audited) await write(audited);
    if (audited.hasError && status === 0) status = 1;
  }
  if (run.lists.length > 0) {
    // Brings the parser of HTML, which only threads need where no list is asked for: loading it is a third of a start.
    const { auditList } = await import('./list/audit-list.ts');
    const politeness = { ...DEFAULT_POLITENESS, pauseMs: run.pauseMs };
    const stopper = new AbortController();
    const { signal: stopped } = stopper;
    // A first Ctrl+C ends lists with what is done, a second one the program.
    output.hearStop(() => stopper.abort());
    for (const list of run.lists)
      status = Math.max(status, await auditList(list, { ...wishes, politeness, pool, done, stopped, write }));
    output.hearStop(null);
  }
  await pool.close();
  for await (const { printed, hasError } of collection?.compared(run.asText) ?? []) {
    await output.write(printed);
    if (hasError && status === 0) status = 1;
  }
  return status;
}

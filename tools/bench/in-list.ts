import { decodePage } from '../../lib/list/decode.ts';
import { judgeEntrySteps } from '../../lib/list/judge-entry.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';

/** What the benchmark calls inside a page to have reports judged without a run around them. Who calls takes the time. */
export interface InListBench {
  /** Fetches the reports, so that nothing is waited for later. */
  load(addresses: readonly string[]): Promise<void>;
  /** Reads them off their bytes, as any program must. */
  parse(): number;
  /** Reads and judges them, one after the other; gives the number of findings. */
  judge(): number;
}

let pages: { url: string; bytes: Uint8Array }[] = [];

const parsed = (bytes: Uint8Array) => new DOMParser().parseFromString(decodePage(bytes, 'text/html'), 'text/html');

const bench: InListBench = {
  async load(addresses) {
    pages = [];
    for (const url of addresses) pages.push({ url, bytes: new Uint8Array(await (await fetch(url)).arrayBuffer()) });
  },
  parse() {
    let elements = 0;
    for (const { bytes } of pages) elements += parsed(bytes).getElementsByTagName('*').length;
    return elements;
  },
  judge() {
    let findings = 0;
    for (const { url, bytes } of pages) {
      const options = { url, auditedAt: '', settings: DEFAULT_RULE_SETTINGS };
      const { result } = runToEnd(judgeEntrySteps(parsed(bytes), options));
      for (const { findings: own } of result?.document.reports ?? []) findings += own.length;
    }
    return findings;
  },
};

Object.assign(globalThis, { goujiListBench: bench });

import { partArticles } from '../../lib/audit/article-blocks.ts';
import { auditPage, type ReportReading } from '../../lib/audit/audit-page.ts';
import { groupTables } from '../../lib/audit/group-tables.ts';
import { readTables } from '../../lib/audit/read-tables.ts';
import { runRules } from '../../lib/audit/run-rules.ts';
import { writeReport } from '../../lib/audit/write-document.ts';
import { judgeRelation } from '../../lib/facts/relations.ts';
import type { PageWishes } from '../../lib/messages/protocol.ts';
import { readArticle } from '../../lib/narrative/article.ts';
import { readClaims } from '../../lib/narrative/read-claims.ts';
import { spokenYear } from '../../lib/narrative/spoken-year.ts';
import { supportedNumbers } from '../../lib/narrative/supported-numbers.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { explainBroken } from '../../lib/repair/explain.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import { openPageSession } from '../../lib/session/page-session.ts';

/** What the benchmark calls inside a page; times are milliseconds for one run. */
export interface InPageBench {
  /** Each stage of the audit, and the whole of it, in `rounds` rounds of everything. */
  stages(rounds: number): Promise<Record<string, number[]>>;
  /** Reports and findings of the page: a fast audit that finds nothing would be none. */
  counts(): { reports: number; cells: number; findings: number };
}

/** Browsers round their clock to a tenth of a millisecond: what is shorter is repeated until this much has passed. */
const LEAST_MS = 8;

function timeOf(run: () => unknown): number {
  const start = performance.now();
  let runs = 0;
  let passed = 0;
  do {
    run();
    runs++;
    passed = performance.now() - start;
  } while (passed < LEAST_MS);
  return passed / runs;
}

const WISHES: PageWishes = { rules: DEFAULT_RULE_SETTINGS, language: 'zh-CN', showMarks: true, showNotes: true };

async function variants(): Promise<Record<string, () => unknown>> {
  const page = readPage(document);
  const { tables } = readTables(page);
  const groups = groupTables(tables);
  const result = auditPage(page, { auditedAt: '' });
  const { readings } = result;
  const article = (group: (typeof groups)[number], blocks: ReturnType<ReturnType<typeof partArticles>>) =>
    readArticle({
      blocks,
      reportTables: group.map(({ table }) => ({
        frame: table.frame.index,
        path: table.source.path,
        order: table.source.order,
      })),
      pageTitle: page.title,
      pageUrl: page.url,
      meta: page.meta,
    });
  const judge = ({ form, facts, claims }: ReportReading) =>
    explainBroken({
      outcomes: form.relations.map((relation) => judgeRelation(relation, facts)),
      facts,
      supportedNumbers: supportedNumbers(claims),
    });
  const steps = function* () {
    yield undefined;
    return result;
  };
  const session = openPageSession(document, steps, () => {});
  await session.answer({ ask: 'audit', wishes: WISHES, again: true });
  const cells = [...document.querySelectorAll('td, th')];
  return {
    floor: () => cells.map((cell) => cell.textContent).length,
    page: () => readPage(document),
    tables: () => groupTables(readTables(page).tables),
    narrative: () => {
      const blocksOf = partArticles(page, groups);
      return groups.map((group, i) => {
        const read = article(group, blocksOf(i));
        return readClaims(read, spokenYear(read, (readings[i] as ReportReading).form.id));
      });
    },
    relations: () => readings.map(judge),
    rules: () => readings.map((reading) => runRules({ ...reading, settings: DEFAULT_RULE_SETTINGS })),
    document: () => readings.map(writeReport),
    audit: () => auditPage(readPage(document), { auditedAt: '' }),
    marks: () => {
      // What a request does is done when the call returns; only its answer is a promise.
      void session.answer({ ask: 'marks', show: false });
      void session.answer({ ask: 'marks', show: true });
    },
  };
}

const bench: InPageBench = {
  async stages(rounds) {
    const runs = Object.entries(await variants());
    const times: Record<string, number[]> = Object.fromEntries(runs.map(([name]) => [name, []]));
    // In turn, round by round, so that a slow moment of the machine hits all alike; the first round warms up.
    for (let round = 0; round <= rounds; round++) {
      for (const [name, run] of runs) {
        const time = timeOf(run);
        if (round > 0) times[name]?.push(time);
      }
    }
    return times;
  },
  counts() {
    const { reports } = auditPage(readPage(document), { auditedAt: '' }).document;
    return {
      reports: reports.length,
      cells: document.querySelectorAll('td, th').length,
      findings: reports.reduce((sum, { findings }) => sum + findings.length, 0),
    };
  },
};

(globalThis as { goujiBench?: InPageBench }).goujiBench = bench;

import { partArticles } from '../../lib/audit/article-blocks.ts';
import { auditPage } from '../../lib/audit/audit-page.ts';
import { findCandidates } from '../../lib/audit/candidates.ts';
import { groupTables } from '../../lib/audit/group-tables.ts';
import { readTables } from '../../lib/audit/read-tables.ts';
import type { ReportReading } from '../../lib/audit/report-reading.ts';
import { runRules } from '../../lib/audit/run-rules.ts';
import { writeReport } from '../../lib/audit/write-document.ts';
import { judgeRelation } from '../../lib/facts/relations.ts';
import { type JudgeMessage, openInbox } from '../../lib/messages/line.ts';
import type { PageWishes } from '../../lib/messages/protocol.ts';
import { readArticle } from '../../lib/narrative/article.ts';
import { readClaims } from '../../lib/narrative/read-claims.ts';
import { spokenYear } from '../../lib/narrative/spoken-year.ts';
import { supportedNumbers } from '../../lib/narrative/supported-numbers.ts';
import { readPage, readPageSteps } from '../../lib/page/read-page.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import { explainBroken } from '../../lib/repair/explain.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import { openPageSession } from '../../lib/session/page-session.ts';
import { headOf, writeVerdicts } from '../../lib/verdict/write-verdict.ts';

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
  const frames = runToEnd(findCandidates(page));
  const { tables } = readTables(frames);
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
  const session = openPageSession(document, {
    readPage: () => readPageSteps(document),
    tell: () => {},
    isTrusted: () => true,
  });
  // A judge who has the verdict ready says all he has to say at once.
  const line = openInbox<JudgeMessage>();
  line.put({ say: 'audit', wishes: WISHES, again: true, hasAhead: false });
  line.put({ say: 'head', head: headOf(result.document) });
  line.put({ say: 'reports', reports: [...writeVerdicts(result)] });
  line.put({ say: 'end' });
  await session.serve({ ...line, post: () => {} });
  const cells = [...document.querySelectorAll('td, th')];
  return {
    floor: () => cells.map((cell) => cell.textContent).length,
    page: () => readPage(document),
    verdict: () => [...writeVerdicts(result)],
    tables: () => groupTables(readTables(runToEnd(findCandidates(page))).tables),
    narrative: () => {
      const blocksOf = partArticles(frames, groups);
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

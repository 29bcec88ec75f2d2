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
import { readClaims } from '../../lib/narrative/claims/read-claims.ts';
import { supportedNumbers } from '../../lib/narrative/claims/supported-numbers.ts';
import { spokenYear } from '../../lib/narrative/spoken-year.ts';
import { readPage, readPageSteps } from '../../lib/page/read-page.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import { explainBroken } from '../../lib/repair/explain.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import { openPageSession } from '../../lib/session/page-session.ts';
import { headOf, writeVerdicts } from '../../lib/verdict/write-verdict.ts';
import { visibleWalk } from './visible-walk.ts';

/** What the benchmark calls inside a page. Who calls takes the time: the page's clock knows nothing of its processor's. */
export interface InPageBench {
  /** Reads the page and gives the names of what can be run: references, the stages of the audit, the whole of it. */
  prepare(): Promise<string[]>;
  /** Runs one of them so many times. */
  run(name: string, times: number): void;
  /** Reports and findings of the page: a fast audit that finds nothing would be none. */
  counts(): { reports: number; cells: number; findings: number };
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
  line.put({ say: 'head', head: headOf(result.document), verdict: 'found' });
  line.put({ say: 'reports', reports: [...writeVerdicts(result)] });
  line.put({ say: 'end' });
  await session.serve({ ...line, post: () => {} });
  const cells = [...document.querySelectorAll('td, th')];
  return {
    visibleWalk: () => visibleWalk(document),
    innerText: () => document.body.innerText.length,
    cellText: () => cells.map((cell) => cell.textContent).length,
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

let prepared: Record<string, () => unknown> = {};

const bench: InPageBench = {
  async prepare() {
    prepared = await variants();
    return Object.keys(prepared);
  },
  run(name, times) {
    const run = prepared[name];
    if (!run) throw new Error(`nothing is called ${name}`);
    for (let i = 0; i < times; i++) run();
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

import type { AuditDocument } from '../../lib/audit/document.ts';
import { type Judgement, judge } from '../../lib/click/judge.ts';
import type { JudgeLine, PageMessage } from '../../lib/messages/line.ts';
import type { PageWishes } from '../../lib/messages/protocol.ts';
import { verdictOf } from '../../lib/messages/verdict.ts';
import type { SourcePlace } from '../../lib/page/source.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import type { PageSession } from '../../lib/session/page-session.ts';
import { packDetails } from '../../lib/verdict/packed-details.ts';
import type { ReportVerdict } from '../../lib/verdict/page-verdict.ts';
import { headOf } from '../../lib/verdict/write-verdict.ts';
import { auditDocument, finding, report } from '../marks/audit-fixture.ts';
import { linePair } from './line-pair.ts';

export const WISHES: PageWishes = { rules: DEFAULT_RULE_SETTINGS, language: 'zh-CN', showMarks: true, showNotes: true };

/** A report whose only finding is about the first cell of the table of `open-session.ts`. */
export const ONE_ERROR = auditDocument([report([finding({ facts: ['a'], message: '甲' })])]);

/** Has the page of a session judged as the surfaces do. */
export async function judgeSession(
  session: PageSession,
  wishes: PageWishes = WISHES,
  again = false,
): Promise<Judgement> {
  const { page, judge: line } = linePair();
  void session.serve(page).finally(page.close);
  return judge(line, { wishes, again });
}

/** What a document says of a page whose facts stand in the cells of its first table, in the order that is given. */
export function verdictsOf(document: AuditDocument, cells: readonly string[]): ReportVerdict[] {
  const placeOf = (fact: string): SourcePlace => ({ frame: 0, table: 0, cell: cells.indexOf(fact) });
  return document.reports.map((report) => ({
    details: packDetails({
      report,
      relations: [],
      places: Object.fromEntries(cells.map((fact) => [fact, placeOf(fact)])),
    }),
    findings: report.findings.map(({ severity, facts }) => ({
      severity,
      marks: facts.map((fact) => [placeOf(fact), severity] as const),
    })),
    tables: [[0, 0, 0, cells.length - 1]],
    blocks: [],
  }));
}

/** A judge that has its verdict ready, whatever the page says. */
export interface FakeJudge {
  /** How many pages it has judged. */
  judged: number;
  serve(line: JudgeLine): Promise<PageMessage | null>;
}

/**
 * `busy`: what it does before the verdict; where it hears something there, that was the end. `parting`: what it does
 * right after the verdict.
 */
export function openFakeJudge(
  document: AuditDocument,
  cells: readonly string[],
  busy?: (line: JudgeLine) => Promise<PageMessage | null>,
  parting?: (line: JudgeLine) => void,
): FakeJudge {
  const judge: FakeJudge = {
    judged: 0,
    async serve(line) {
      for (;;) {
        const message = await line.next();
        if (message?.say === 'part') continue;
        if (message?.say !== 'read') return message;
        if (busy) return busy(line);
        judge.judged += 1;
        line.post({ say: 'head', head: headOf(document), verdict: verdictOf(document) });
        line.post({ say: 'reports', reports: verdictsOf(document, cells) });
        line.post({ say: 'end' });
        parting?.(line);
      }
    },
  };
  return judge;
}

/** Has a session judged by such a judge; the page's last word. */
export function askSession(
  session: PageSession,
  judge: FakeJudge,
  wishes: PageWishes,
  again: boolean,
): Promise<PageMessage | null> {
  const { page, judge: line } = linePair();
  void session.serve(page).finally(page.close);
  line.post({ say: 'audit', wishes, again, hasAhead: false });
  return judge.serve(line);
}

import { describe, expect, it } from 'vitest';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { badgeFor } from '../../lib/messages/badge.ts';
import { badgeCounts, verdictOf } from '../../lib/messages/verdict.ts';
import { auditDocument, finding, report } from '../marks/audit-fixture.ts';

const unreadable = [{ at: { frame: 0, table: 0, selector: 'table' }, reason: '行名认不出' }];
const relations = (broken: number, undecided: number) => ({
  coverage: {
    frames: { audited: 1, skipped: [] },
    tables: { found: 3, recognised: 3 },
    relations: { held: 40, broken, undecided },
  },
});

const NOTE = report([finding({ severity: 'info', class: 'format' })]);

const CASES: [string, AuditDocument, string, string][] = [
  ['a report without findings', auditDocument([report([])]), 'clean', '✓'],
  ['a report with notes only', auditDocument([NOTE]), 'clean', '✓'],
  ['a warning', auditDocument([report([finding({ severity: 'warning' })])]), 'found', '1'],
  ['an error and a warning', auditDocument([report([finding({}), finding({ severity: 'warning' })])]), 'found', '2'],
  ['a sum that could not be judged', auditDocument([report([])], relations(0, 1)), 'partial', '?'],
  ['a broken sum whose rule is off', auditDocument([report([])], relations(1, 0)), 'partial', '?'],
  ['a further table that could not be read', auditDocument([report([])], { unrecognised: unreadable }), 'partial', '?'],
  ['a rule that failed', auditDocument([report([])], { failedRules: [{ rule: 'typo', reason: 'x' }] }), 'partial', '?'],
  ['only tables that could not be read', auditDocument([], { unrecognised: unreadable }), 'unread', '?'],
  ['no report', auditDocument([]), 'none', '?'],
];

describe('the verdict', () => {
  it.each(CASES)('on %s', (_name, document, verdict, badge) => {
    expect(verdictOf(document)).toBe(verdict);
    expect(
      badgeFor(
        badgeCounts(
          verdictOf(document),
          document.reports.flatMap(({ findings }) => findings),
        ),
      ).text,
    ).toBe(badge);
  });
});

describe('the badge', () => {
  it('is vermilion for errors and blue for warnings alone', () => {
    expect(badgeFor({ error: 1, warning: 3, verdict: 'found' })).toEqual({ text: '4', color: '#B34700' });
    expect(badgeFor({ error: 0, warning: 3, verdict: 'found' })).toEqual({ text: '3', color: '#0072B2' });
  });

  it('is a dash where the extension may not run', () => {
    expect(badgeFor(null).text).toBe('–');
  });
});

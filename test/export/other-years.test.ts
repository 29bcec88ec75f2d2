import { describe, expect, it } from 'vitest';
import type { AuditDocument, FindingDocument, ReportDocument } from '../../lib/audit/document.ts';
import { findingTable } from '../../lib/export/finding-records.ts';
import { toHtml } from '../../lib/export/html.ts';
import { toMarkdown } from '../../lib/export/markdown.ts';
import { toText } from '../../lib/export/plain-text.ts';
import { fixture } from '../audit/audit-file.ts';

const OPTIONS = { language: 'zh-CN', timeZone: 'Asia/Shanghai' } as const;
const HEADING = '与往年对照发现的问题';

const audited = JSON.parse(fixture('pages/dalan-2020.json')) as AuditDocument;
const [report] = audited.reports as [ReportDocument];

const ofYears: FindingDocument = {
  rule: 'carry-over',
  severity: 'error',
  class: 'rule-break',
  message: '2019年“四、结转下年度” 14 ≠ 2020年“二、上年结转” 0。',
  messageEn: 'Carried out of 2019: 14 ≠ carried into 2020: 0.',
  basis: '表三',
  facts: ['requests.carriedIn.total'],
  quotes: [],
  relations: [],
  suspects: [],
  earlier: {
    year: 2019,
    form: report.form,
    url: 'https://www.example.gov.cn/2019.html',
    title: '2019年年度报告',
    facts: [{ fact: 'requests.carriedOut.total', value: '14' }],
    quotes: [],
  },
};

const mended = {
  rule: 'review-total',
  severity: 'error',
  message: '总计应为 3',
  messageEn: 'The total should be 3',
} as const;

const held: AuditDocument = {
  ...audited,
  reports: [
    {
      ...report,
      // By severity it stands first in the document; a reader finds it in its group.
      findings: [ofYears, ...report.findings],
      years: { year: 2019, form: report.form, url: 'https://www.example.gov.cn/2019.html' },
      recheck: { since: '2026-11-01T08:00:00.000Z', corrected: [mended], remaining: [], added: [], unclear: [] },
    },
  ],
};

describe('what other years and an earlier audit say', () => {
  it.each([
    ['text', toText],
    ['Markdown', toMarkdown],
    ['HTML', toHtml],
  ] as const)('stands in %s: as a group behind the report’s own findings, with both numbers', (_, write) => {
    const written = write(held, OPTIONS);
    expect(written.split(HEADING)).toHaveLength(2);
    const [before = '', behind = ''] = written.split(HEADING);
    const [first] = report.findings;
    expect(before).toContain((first as FindingDocument).message.slice(0, 8));
    expect(behind.replaceAll('\\', '')).toContain('14 ≠ 2020年');
    expect(before).not.toContain('14 ≠ 2020年');
    expect(before.replaceAll('\\', '')).toContain('2019年度报告（https://www.example.gov.cn/2019.html）');
    expect(before).toContain('已更正 1，未更正 0，新增 0');
    expect(before).toContain('总计应为 3');
    expect(write(audited, OPTIONS)).not.toContain(HEADING);
  });

  it('is a kind of record of its own in a table', () => {
    const { columns, rows } = findingTable(held, OPTIONS);
    const kind = columns.findIndex(({ id }) => id === 'record');
    const message = columns.findIndex(({ id }) => id === 'message');
    const cells = columns.findIndex(({ id }) => id === 'cells');
    const last = rows.at(-1);
    expect(last?.[kind]).toBe('问题（与往年对照）');
    expect(last?.[message]).toBe(ofYears.message);
    expect(last?.[cells]).toMatch(/2019年度 .*：公布为 14/);
    expect(rows.some((row) => row[message] === '已更正：总计应为 3')).toBe(true);
  });
});

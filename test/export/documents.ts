import fc from 'fast-check';
import type { AuditDocument } from '../../lib/audit/document.ts';
import type { ExportOptions } from '../../lib/export/export-options.ts';
import { auditDocument, fixture, openSeedPage, PAGE_OF_SEED } from '../audit/audit-file.ts';

/** Documents that the export tests share, and text that no page should be able to do harm with. */

export const CHINESE: ExportOptions = { language: 'zh-CN', timeZone: 'Asia/Shanghai' };
export const ENGLISH: ExportOptions = { language: 'en', timeZone: 'Europe/London' };

export interface Mutation {
  id: string;
  seed: string;
  description: string;
  change: Record<string, number>;
  broken: Record<string, number>;
  repairs: Record<string, { from: number; to: number }>[];
}

export const MUTATIONS: readonly Mutation[] = JSON.parse(fixture('fixtures/mutations.json'));

export const PAGES: readonly string[] = Object.values(PAGE_OF_SEED);

/** The expected document of a page of the fixtures. */
export function pageDocument(name: string): AuditDocument {
  return JSON.parse(fixture(`pages/${name}.json`));
}

/** A seed page with other numbers in some cells, audited. */
export function mutatedDocument(seed: string, change: Readonly<Record<string, number | string>>): AuditDocument {
  const { document, cell } = openSeedPage(seed);
  for (const [fact, value] of Object.entries(change)) cell(fact).textContent = String(value);
  return auditDocument(document).document;
}

/** A document with an error, several suspects, a dismissal and everything that can be left unchecked. */
export function eventfulDocument(): AuditDocument {
  const document = mutatedDocument('003_a92a32fafe21a486.txt', {
    'requests.granted.person': 95,
    'review.reconsideration.upheld': 3,
  });
  document.coverage.frames.skipped.push({ url: 'https://other.example.cn/frame', reason: 'cross-origin' });
  document.unrecognised.push({ at: { frame: 0, table: 8, selector: 'table' }, reason: '只认出三行' });
  document.failedRules = [{ rule: 'typo', reason: 'out of cheese' }];
  document.settings = { disabledRules: ['deadline'] };
  const last = document.reports[0]?.findings.at(-1);
  if (last) last.dismissed = { reason: '已与填报单位核实', at: '2026-11-20T09:30:00.000Z' };
  return document;
}

/** Puts one text wherever a page, a rule or an inspector may put any. */
export function withText(document: AuditDocument, text: string): AuditDocument {
  const copy: AuditDocument = structuredClone(document);
  copy.page.title = text;
  copy.coverage.frames.skipped = [{ url: text, reason: text }];
  copy.unrecognised = [{ at: { frame: 0, table: 0, selector: text }, reason: text }];
  copy.failedRules = [{ rule: text, reason: text }];
  copy.settings = { [text]: text };
  for (const report of copy.reports) {
    report.agency = text;
    for (const finding of report.findings) {
      Object.assign(finding, { message: text, messageEn: text, basis: text, quotes: [text], rule: text });
      finding.dismissed = { reason: text, at: text };
    }
    const [fact] = Object.values(report.facts);
    if (fact) Object.assign(fact, { value: null, kind: 'unreadable', text });
  }
  return copy;
}

const SIGNS = [
  ...['=', '+', '-', '@', '\t', '\r', '\n', ' ', '\u3000', '＝', '＋', '－', '＠', '−', '1', '8', '.', ',', ';'],
  ...[
    '"',
    "'",
    '|',
    '*',
    '_',
    '<',
    '>',
    '[',
    ']',
    '(',
    ')',
    '`',
    '#',
    '&',
    '\\',
    '~',
    '!',
    '$',
    '^',
    '{',
    '}',
    '/',
    ':',
  ],
  ...['\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\u00ad', '\ud800', '\udc00', '\u0000', '\u0007', '\u001b'],
  ...[
    '\u0085',
    '\u2028',
    '\ufffd',
    '\ufffe',
    '\ufdd0',
    '\u{1fffe}',
    '\u3164',
    '甲',
    '𠮷',
    'é',
    '<script>alert(1)</script>',
    '</td>',
    ']]>',
    '<!--',
  ],
  ...[
    '&lt;',
    '&#61;',
    'www.a.cn',
    'https://a.cn/b',
    'a@b.cn',
    '1. ',
    '# ',
    '---',
    '~~~',
    '[a](b)',
    '![a](b)',
    '_x0041_',
  ],
  ...['=HYPERLINK("a")', '@SUM(1)', '-2+3', "=cmd|' /C calc'!A0", '{{7*7}}', '%00', '](javascript:alert(1))'],
];

/** Text made of what breaks formats: quotes, markup, formulas, invisible signs, halves of surrogate pairs. */
export const hostileText = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 12 });

import { describe, expect, it } from 'vitest';
import type { FindingDocument } from '../../lib/audit/document.ts';
import { auditDocument, auditText, findingsOf, fixture, openSeedPage } from './audit-file.ts';

const SEEDS = {
  youchegang: '000_1feac183b5673ebd.txt',
  dalan: '002_05520833ef73d01c.txt',
  jiaxing: '003_a92a32fafe21a486.txt',
  dushangang: '004_67150ac4e5dd74a1.txt',
};

/** One cell changed, and the one finding that it must add. */
const CELLS: [seed: string, fact: string, text: string, rule: string, severity: string, says: string][] = [
  [SEEDS.youchegang, 'disclosure.licensing.change', '-36', 'items-negative', 'error', '-1'],
  [SEEDS.youchegang, 'disclosure.normative.total', '0', 'published-exceeds-total', 'error', '0'],
  [SEEDS.dushangang, 'disclosure.normative.inForce', '0', 'in-force-negative', 'error', '-1'],
  [SEEDS.dalan, 'platform.all', '100', 'platform-max', 'error', '162'],
  [SEEDS.dalan, 'platform.all', '500', 'platform-sum', 'warning', '441'],
  [SEEDS.dalan, 'disclosure.procurement.count', '0', 'procurement-zero', 'error', '0'],
  [SEEDS.youchegang, 'requests.new.person', '-4', 'negative-count', 'error', '-4'],
  [SEEDS.youchegang, 'requests.new.person', '4.5', 'fractional-count', 'error', '4.5'],
  [SEEDS.dushangang, 'disclosure.rules.inForce', '6', 'rulemaking-power', 'error', '6'],
];

const isGrave = ({ severity }: FindingDocument) => severity !== 'info';

/** Errors and warnings that the change brought, by rule and message. */
function added(before: readonly FindingDocument[], after: readonly FindingDocument[]): FindingDocument[] {
  const known = new Set(before.filter(isGrave).map(({ rule, message }) => `${rule} ${message}`));
  return after.filter(isGrave).filter(({ rule, message }) => !known.has(`${rule} ${message}`));
}

describe.each(CELLS)('%s: %s = %s', (seed, fact, text, rule, severity, says) => {
  it(`gives ${severity} ${rule} and nothing else`, () => {
    const { document, cell } = openSeedPage(seed);
    const before = findingsOf(auditDocument(document).document);
    cell(fact).textContent = text;
    const after = findingsOf(auditDocument(document).document);
    const news = added(before, after);
    expect(news.map((finding) => [finding.rule, finding.severity])).toEqual([[rule, severity]]);
    expect(news[0]?.message.replaceAll('−', '-')).toContain(says);
    expect(news[0]?.facts).toContain(fact);
  });
});

describe('a title of another year', () => {
  it('gives form-year and takes nothing back', () => {
    const text = fixture(`fixtures/seeds/${SEEDS.jiaxing}`);
    const before = findingsOf(auditText(text).document);
    const after = findingsOf(auditText(text.replace('嘉兴港区2020年度', '嘉兴港区2021年度')).document);
    expect(added(before, after).map(({ rule, severity }) => [rule, severity])).toEqual([['form-year', 'warning']]);
    expect(added(after, before)).toEqual([]);
  });
});

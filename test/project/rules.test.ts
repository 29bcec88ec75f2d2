import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appliesTo } from '../../lib/forms/form-by-id.ts';
import { FORMS } from '../../lib/forms/forms.ts';
import type { RuleGroup, Sentence } from '../../lib/rules/rule.ts';
import { wordsOfRule } from '../../lib/text/rule-words/of-rule.ts';
import { EVERY_RULE } from '../../lib/years/every-rule.ts';
import { rulesDocument } from '../../tools/rules-document.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Ids that other programs rely on. A rule may be added to a group; none may be renamed or dropped. */
const PROMISED: Readonly<Record<RuleGroup, string>> = {
  totals: 'row-total balance handled-total review-total group-subtotal',
  values:
    'not-a-number negative-count fractional-count blank-missing blank-mixed table-empty placeholder unit-in-cell unit-missing all-zero magnitude all-blank row-missing',
  disclosure:
    'items-negative items-without-decisions decisions-without-items decisions-equal-items items-jump published-exceeds-total published-equals-total published-exceeds-made procurement-zero procurement-average in-force-negative in-force-below-issued rulemaking-power fee-notice',
  platform: 'platform-max platform-sum platform-of-which',
  narrative:
    'narrative-received narrative-handled narrative-carried narrative-all-done narrative-none narrative-review narrative-normative narrative-breakdown narrative-percent narrative-channel narrative-interpretation narrative-fee narrative-outcome narrative-outcome-sum narrative-applicants narrative-entry narrative-decisions text-contradiction fee-unreported',
  document:
    'section-missing section-extra section-order heading-variant overview-topics government-duty form-year title-year period-missing period-wrong date-missing deadline leftover stale-year name-mismatch cited-basis duplicate-topic broken-paragraph layout-shift typo part-without-table empty-problems preamble-parts numbering-restart title-doubled no-own-figure chat-leftover',
  years:
    'carry-over items-rollover in-force-rollover disclosed-rollover copied-text copied-figures improvements-repeat narrative-growth narrative-last-year versions-differ requests-jump',
  list: 'coverage same-as-other-organ',
};

const GROUPS = Object.keys(PROMISED) as RuleGroup[];

const testOf = (group: RuleGroup, name: string) =>
  group === 'years' ? `test/years/rules/${name}.test.ts` : `test/rules/${group}/${name}.test.ts`;

/** The rules of a group's room: files that define one; what stands beside them is their own equipment. */
const rulesIn = (group: RuleGroup) => {
  const room = resolve(ROOT, group === 'years' ? 'lib/years/rules' : `lib/rules/${group}`);
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) =>
      /= (?:defineRule|totalsRule|defineYearRule|defineListRule)\(\{/.test(readFileSync(resolve(room, path), 'utf8')),
    )
    .map((path) => basename(path, '.ts'));
};

describe('the list of rules', () => {
  it.each(GROUPS)('has every rule of the room %s', (group) => {
    const listed = EVERY_RULE.filter((rule) => rule.group === group).map(({ id }) => id);
    expect(rulesIn(group).sort()).toEqual(listed.sort());
  });

  it('has a room for each group and none beside', () => {
    const rooms = readdirSync(resolve(ROOT, 'lib/rules'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    // The rules between two years stand with what compares them.
    expect([...rooms.map(({ name }) => name), 'years'].sort()).toEqual([...GROUPS].sort());
  });

  it('has no id twice', () => {
    expect(new Set(EVERY_RULE.map(({ id }) => id)).size).toBe(EVERY_RULE.length);
  });

  it.each(Object.entries(PROMISED))('keeps the promised ids of %s', (group, ids) => {
    const own = EVERY_RULE.filter((rule) => rule.group === group).map(({ id }) => id);
    expect(own.sort()).toEqual(ids.split(' ').sort());
  });
});

describe.each(EVERY_RULE.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has an id in kebab-case and a test file', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    // The totals rules are one rule made five times from the relations of the form.
    const tests = rule.group === 'totals' ? [id, 'totals'] : [id];
    expect(tests.some((name) => existsSync(resolve(ROOT, testOf(rule.group, name))))).toBe(true);
  });

  it('speaks Chinese and English', () => {
    const { title, explanation, example } = wordsOfRule(id);
    const sentences: Sentence[] = [title, explanation, example];
    for (const { zh, en } of sentences) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[A-Za-z]{2}/);
    }
    expect(rule.basis).toMatch(/\p{Script=Han}/u);
    expect(`${title.zh}${explanation.zh}${example.zh}`).not.toMatch(/造假|虚报|作弊/);
  });

  it('says all it has to say in whole sentences', () => {
    const { explanation, example } = wordsOfRule(id);
    for (const text of [explanation.zh, example.zh]) expect(text).toMatch(/[。]$/);
    for (const text of [explanation.en, example.en]) expect(text).toMatch(/[.…”)]$/);
  });

  it('is about one form at least', () => {
    expect(FORMS.some((form) => appliesTo(id, form))).toBe(true);
  });
});

describe('the rules that forms list', () => {
  it('are rules', () => {
    const known = new Set(EVERY_RULE.map(({ id }) => id));
    expect(FORMS.flatMap(({ rules }) => rules).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('RULES.md', () => {
  it('is what the rules say; `npm run rules` writes it', () => {
    expect(readFileSync(resolve(ROOT, 'RULES.md'), 'utf8')).toBe(rulesDocument(EVERY_RULE));
  });
});

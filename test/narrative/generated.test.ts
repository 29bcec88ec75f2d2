import { describe, expect, it } from 'vitest';
import { appliesTo, formById } from '../../lib/forms/form-by-id.ts';
import { readClaims } from '../../lib/narrative/claims/read-claims.ts';
import { RULES } from '../../lib/rules/rules.ts';
import { fuzzCases } from '../fuzz-runs.ts';
import { judge } from '../repair/generate.ts';
import { articleOf } from '../rules/article-of.ts';
import { type Checked, check } from '../rules/check-rule.ts';
import { type GeneratedReport, generateReport } from './generate.ts';

const REPORTS = fuzzCases(200);
const TIMEOUT = 120_000 + REPORTS * 200;

/** What every rule but those on totals says of a generated report, without its notes. */
function grave({ form, facts, text }: GeneratedReport): { rule: string; finding: Checked }[] {
  const article = articleOf(text);
  const report = { formId: form, facts, article, claims: readClaims(article), outcomes: judge(formById(form), facts) };
  return RULES.filter(({ id }) => appliesTo(id, formById(form))).flatMap((rule) =>
    check(rule, report)
      .filter(({ severity }) => severity !== 'info')
      .map((finding) => ({ rule: rule.id, finding })),
  );
}

/** The same tables beside a text that says one request more wherever it says how many came in. */
function withOneMore(report: GeneratedReport): GeneratedReport {
  const { received } = report.numbers;
  const said = new RegExp(`((?:收到|新收|受理)[^，。；\\d]{0,20})${received}(?=[件条份宗])`, 'g');
  return { ...report, text: report.text.replace(said, `$1${received + 1}`) };
}

describe(`${REPORTS} reports whose text is written from their tables`, () => {
  it(
    'raise no error and no warning',
    () => {
      const alarms = Array.from({ length: REPORTS }, (_, i) => i + 1).flatMap((seed) =>
        grave(generateReport(seed)).map(({ rule, finding }) => `${seed} ${rule}: ${finding.message.zh}`),
      );
      expect(alarms).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'are caught when the text says one request more',
    () => {
      const changed = Array.from({ length: Math.min(REPORTS, 300) }, (_, i) => generateReport(i + 1))
        .map((before) => ({ before, after: withOneMore(before) }))
        .filter(({ before, after }) => before.text !== after.text);
      const caught = changed.filter(({ after }) => grave(after).some(({ rule }) => rule === 'narrative-received'));
      expect(changed.length).toBeGreaterThan(50);
      expect(caught.length / changed.length).toBeGreaterThan(0.8);
    },
    TIMEOUT,
  );
});

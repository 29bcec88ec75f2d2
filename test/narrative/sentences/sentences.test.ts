import { describe, expect, it } from 'vitest';
import { appliesTo, formById } from '../../../lib/forms/form-by-id.ts';
import { readClaims } from '../../../lib/narrative/claims/read-claims.ts';
import { RULES } from '../../../lib/rules/rules.ts';
import { articleOf } from '../../rules/article-of.ts';
import { check } from '../../rules/check-rule.ts';
import { tablesOf } from '../../rules/facts-of.ts';
import { ACCOUNTS } from './accounts.ts';
import { BESIDE } from './beside.ts';
import { CASES } from './cases.ts';
import { DRAWN, DRAWN_ALSO, ENDS } from './drawn.ts';
import { HONEST } from './honest.ts';
import { MIXED } from './mixed.ts';
import { OFFICES } from './offices.ts';
import { ORGANS } from './organs.ts';
import { MORE_ORGANS } from './organs-2.ts';
import { NEAR } from './organs-3.ts';
import { PUBLISHED } from './published.ts';
import { formOf, readBank, type Said } from './read-bank.ts';
import { REQUESTS } from './requests.ts';
import { SEVERAL } from './several.ts';
import { SHORT_REPORTS } from './short-reports.ts';
import { TRAPS } from './traps.ts';
import { WORDINGS } from './wordings.ts';

const NARRATIVE = RULES.filter(({ group }) => group === 'narrative');
const HEADINGS: Readonly<Record<string, string>> = {
  A: '（一）主动公开情况。',
  B: '（二）依申请公开情况。',
  C: '（三）政府信息管理情况。',
  D: '（四）平台建设情况。',
  E: '（五）监督保障情况。',
};

/** A report that says the sentence in its place. */
function textOf({ organ, year, part }: Said, sentence: string): string {
  return [
    `${organ}${year}年政府信息公开工作年度报告`,
    '一、总体情况',
    ...Object.entries(HEADINGS).map(([letter, heading]) => heading + (letter === part ? sentence : '')),
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '公开形式不够丰富。',
    '六、其他需要报告的事项',
    part === '6' ? sentence : '无。',
  ].join('\n');
}

/** Which narrative rules object, without their notes. */
function objections(said: Said, sentence: string, cells: Said['cells']): string[] {
  const form = formOf(said.year);
  const tables = ['disclosure', 'requests', 'review', ...(said.hasPlatform ? ['platform'] : [])] as const;
  const facts = tablesOf(form, tables as Parameters<typeof tablesOf>[1], cells);
  const article = articleOf(textOf(said, sentence));
  const report = { formId: form, facts, article, claims: readClaims(article) };
  return NARRATIVE.filter(({ id }) => appliesTo(id, formById(form))).flatMap((rule) =>
    check(rule, report)
      .filter(({ severity }) => severity !== 'info')
      .map(() => rule.id),
  );
}

const BANKS = {
  requests: REQUESTS,
  cases: CASES,
  organs: ORGANS,
  'more organs': MORE_ORGANS,
  'near a claim': NEAR,
  published: PUBLISHED,
  'other matters': TRAPS,
  'a year': MIXED,
  accounts: ACCOUNTS,
  offices: OFFICES,
  'some of them': BESIDE,
  'other wordings': WORDINGS,
  'near words': HONEST,
  'short reports': SHORT_REPORTS,
  'several of them': SEVERAL,
  'numbers drawn together': DRAWN,
  'numbers drawn together, in other words': DRAWN_ALSO,
  'ends and rows': ENDS,
};

describe.each(Object.entries(BANKS))('sentences on %s', (_, bank) => {
  const said = readBank(bank);

  it.each(said.map((one) => [one.sentence, one] as const))('true: %s', (sentence, one) => {
    expect(objections(one, sentence, one.cells)).toEqual([]);
  });

  it.each(said.flatMap((one) => one.falsified.map((change) => [change.sentence, change.change, one, change] as const)))(
    'false: %s (%s)',
    (_sentence, _change, one, change) => {
      const found = objections(one, change.sentence, change.cells);
      expect(found.filter((rule) => change.rules.includes(rule))).not.toEqual([]);
    },
  );
});

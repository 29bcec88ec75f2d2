import { describe, expect, it } from 'vitest';
import { dateMissing } from '../../../lib/rules/document/date-missing.ts';
import { articleOf, type PageAround, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const SIGNED = '\n清河镇人民政府\n2024年1月18日';
const run = (signature: string, around?: PageAround) =>
  check(dateMissing, { article: reportWith({ [SIGNED]: signature }, around) });

describe('date-missing', () => {
  it('passes a signed report and a page that states its date', () => {
    expect(run(SIGNED)).toEqual([]);
    expect(run('', { meta: { pubdate: '2024-01-18' } })).toEqual([]);
  });

  it.each([
    '二〇二四年一月十八日',
    '二零二四年一月十八日',
    '二0二四年一月十八日',
    '二O二四年1月18日',
    '二○二四年元月十八日',
    '2024年一月十八日',
  ])('reads the date %s', (date) => {
    expect(run(`\n清河镇人民政府\n${date}`)).toEqual([]);
  });

  it('notes a report without any date', () => {
    const [finding, ...rest] = run('');
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'structure' });
    expect(finding?.message.zh).toBe('正文没有落款（成文）日期，时限无法核对；请以页面发布日期为准。');
  });

  it('does not take a signature without a date, or an empty date, for one', () => {
    expect(run('\n清河镇人民政府')).toHaveLength(1);
    expect(run('\n清河镇人民政府\n年 月 日')).toHaveLength(1);
  });

  it('cannot tell when the text was not found', () => {
    expect(check(dateMissing, { article: articleOf('详见附件。') })).toEqual([]);
  });
});

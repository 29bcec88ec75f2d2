import { describe, expect, it } from 'vitest';
import { periodWrong } from '../../../lib/rules/document/period-wrong.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const PERIOD = '自2023年1月1日起至2023年12月31日止';
const run = (words: string) => check(periodWrong, { article: reportWith({ [PERIOD]: words }) });

describe('period-wrong', () => {
  it.each([PERIOD, '为2023年1月1日至12月31日', '自2022年1月1日起至2022年12月31日止'])(
    'passes “统计期限%s”',
    (words) => {
      expect(run(words)).toEqual([]);
    },
  );

  it.each([
    ['自2023年1月1日起至202023年12月31日止', '2023年1月1日至202023年12月31日'],
    ['自2023年1月1日起至2023年11月30日止', '2023年1月1日至2023年11月30日'],
    ['自2022年12月1日起至2023年12月31日止', '2022年12月1日至2023年12月31日'],
    ['自2023年1月1日起至2024年12月31日止', '2023年1月1日至2024年12月31日'],
    ['为2023年1月1日至12月30日', '2023年1月1日至2023年12月30日'],
  ])('reports “统计期限%s”', (words, written) => {
    const [finding, ...rest] = run(words);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'structure' });
    expect(finding?.quotes).toHaveLength(1);
    expect(finding?.message.zh).toContain(`统计期限写作${written}`);
  });

  it('cannot tell without dates', () => {
    expect(run('为全年')).toEqual([]);
    expect(check(periodWrong, { article: articleOf('') })).toEqual([]);
  });
});

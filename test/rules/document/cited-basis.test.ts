import { describe, expect, it } from 'vitest';
import { citedBasis } from '../../../lib/rules/document/cited-basis.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const BASIS = '根据《中华人民共和国政府信息公开条例》编制本报告。';
const run = (words: string, year = '2023年') =>
  check(citedBasis, {
    formId: 'foi-2021',
    article: reportWith({ [BASIS]: words, 清河镇人民政府2023年: `清河镇人民政府${year}` }),
  });

describe('cited-basis', () => {
  it.each([
    BASIS,
    '按照国办公开办函〔2021〕30号要求编制。',
    '按照国办公开办函〔2019〕60号、国办公开办函〔2021〕30号要求编制。',
    '按照国办发〔2019〕60号要求编制。',
  ])('passes “%s”', (words) => {
    expect(run(words)).toEqual([]);
  });

  it.each([
    '国办公开办函〔2019〕60号',
    '国办公开办函[2019]60号',
    '国办公开办函（2019）60号',
    '国办公开办函【2019】60号',
  ])('notes a report that cites only %s', (citation) => {
    const [finding, ...rest] = run(`按照${citation}要求编制。`);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'stale-text' });
    expect(finding?.quotes?.[0]?.text).toBe(citation.slice(2));
  });

  it('passes the citation in a report of 2020', () => {
    expect(run('按照国办公开办函〔2019〕60号要求编制。', '2020年')).toEqual([]);
  });

  it('cannot tell without a year', () => {
    const article = articleOf('按照国办公开办函〔2019〕60号要求编制。\n一、总体情况\n二、主动公开政府信息情况');
    expect(check(citedBasis, { formId: 'foi-2021', article })).toEqual([]);
  });

  it('says so once however often the citation comes', () => {
    expect(run('按照国办公开办函〔2019〕60号编制，格式依据国办公开办函〔2019〕60号。')).toHaveLength(1);
  });
});

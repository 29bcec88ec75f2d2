import { describe, expect, it } from 'vitest';
import { governmentDuty } from '../../../lib/rules/document/parts/government-duty.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const DUTIES = '把政务公开纳入年度考核，开展社会评议，全年未发生需要责任追究的情形。';
const run = (words: string, organ = '清河镇人民政府') =>
  check(governmentDuty, { article: reportWith({ [DUTIES]: words, 清河镇人民政府: organ }) });

describe('government-duty', () => {
  it.each([
    DUTIES,
    '将公开工作列入考核，广泛听取评议，对失职人员严肃问责。',
    '考核结果良好；社会评议满意；没有追究工作人员责任的情况。',
  ])('passes “%s”', (words) => {
    expect(run(words)).toEqual([]);
  });

  it('reports what a town does not speak of, quoting what it does', () => {
    const [finding, ...rest] = run('认真落实整改督查考核中出现的问题，不断加强监督。');
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'completeness' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual(['认真落实整改督查考核中出现的问题']);
    expect(finding?.message.zh).toBe('镇政府年度报告未写社会评议和责任追究结果情况（条例第五十条第（四）项要求）。');
  });

  it('names all three where none is mentioned, in one finding', () => {
    const [finding, ...rest] = run('不断加强监督。');
    expect(rest).toEqual([]);
    expect(finding?.quotes).toEqual([]);
    expect(finding?.message.zh).toContain('工作考核、社会评议和责任追究结果情况');
  });

  it.each([
    ['清河县人民政府', '县政府'],
    ['长河市人民政府', '市政府'],
    ['白石乡人民政府', '乡政府'],
    ['清河镇', '镇政府'],
    ['平湖市独山港经济开发区（独山港镇）', '镇政府'],
  ])('binds %s', (organ, word) => {
    expect(run('不断加强监督。', organ)[0]?.message.zh).toMatch(new RegExp(`^${word}年度报告`));
  });

  it.each(['沭阳县发展和改革局', '城东街道办事处', '嘉兴港区管理委员会', '清河镇财政所'])(
    'does not bind %s',
    (organ) => {
      expect(run('不断加强监督。', organ)).toEqual([]);
    },
  );

  it('cannot tell when the text was not found', () => {
    expect(
      check(governmentDuty, { article: articleOf('清河镇人民政府2023年政府信息公开工作年度报告\n详见附件。') }),
    ).toEqual([]);
  });
});

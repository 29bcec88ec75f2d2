import { describe, expect, it } from 'vitest';
import { sectionOrder } from '../../../lib/rules/document/parts/section-order.ts';
import { articleOf } from '../article-of.ts';
import { check } from '../check-rule.ts';

const run = (...headings: string[]) =>
  check(sectionOrder, {
    article: articleOf(
      [
        '清河镇2023年政府信息公开工作年度报告',
        ...headings.flatMap((heading) => [heading, '按要求报告如下内容。']),
      ].join('\n'),
    ),
  });

const SIX = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

describe('section-order', () => {
  it('passes the official order', () => {
    expect(run(...SIX)).toEqual([]);
  });

  it('reports a number that comes twice', () => {
    const [finding, ...rest] = run(...SIX.slice(0, 4), '四、存在的主要问题及改进情况', '五、其他需要报告的事项');
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'structure' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([
      '四、政府信息公开行政复议、行政诉讼情况',
      '四、存在的主要问题及改进情况',
    ]);
    expect(finding?.message.zh).toContain('编号不连续');
  });

  it('reports parts in another order', () => {
    const swapped = ['五、其他需要报告的事项', '六、存在的主要问题及改进情况'];
    const [finding, ...rest] = run(...SIX.slice(0, 4), ...swapped);
    expect(rest).toEqual([]);
    expect(finding?.quotes?.map(({ text }) => text)).toEqual(swapped);
    expect(finding?.message.zh).toContain('先后次序与统一格式不同');
  });

  it('leaves a skip over a missing part to section-missing, its number kept or given up', () => {
    expect(run(...SIX.slice(0, 3), ...SIX.slice(4))).toEqual([]);
    expect(run(...SIX.slice(0, 3), '四、存在的主要问题及改进情况', '五、其他需要报告的事项')).toEqual([]);
  });

  it('leaves an extra part to section-extra', () => {
    expect(run('一、总体情况', '二、组织领导', '三、主动公开政府信息情况')).toEqual([]);
  });

  it('cannot tell when a part has two headings or a heading has no number', () => {
    expect(run('一、总体情况', '二、主动公开政府信息情况', '二、主动公开政府信息的途径情况', ...SIX.slice(2))).toEqual(
      [],
    );
    expect(run('总体情况', '三、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况')).toEqual([]);
  });

  it('gathers the places in one finding: one wrong number spoils two steps', () => {
    const [finding, ...rest] = run('一、总体情况', '一、主动公开政府信息情况', ...SIX.slice(2));
    expect(rest).toEqual([]);
    expect(finding?.quotes?.map(({ text }) => text)).toEqual(['一、总体情况', '一、主动公开政府信息情况', SIX[2]]);
  });
});

import { describe, expect, it } from 'vitest';
import { sectionExtra } from '../../../lib/rules/document/parts/section-extra.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

/** The headings of a report, each with a line of text under it. */
const outline = (...headings: string[]) =>
  articleOf(
    ['清河镇2023年政府信息公开工作年度报告', ...headings.flatMap((heading) => [heading, '按要求报告如下内容。'])].join(
      '\n',
    ),
  );
const run = (...headings: string[]) => check(sectionExtra, { article: outline(...headings) });

const SIX = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

describe('section-extra', () => {
  it('passes the six parts', () => {
    expect(run(...SIX)).toEqual([]);
    expect(check(sectionExtra, { article: reportWith({}) })).toEqual([]);
  });

  it('reports a part that moves the others on', () => {
    const [finding, ...rest] = run(
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、公开平台建设和信息发布情况',
      '四、收到和处理政府信息公开申请情况',
      '五、政府信息公开行政复议、行政诉讼情况',
      '六、存在的主要问题及改进情况',
      '七、其他需要报告的事项',
    );
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'structure' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([
      '三、公开平台建设和信息发布情况',
      '七、其他需要报告的事项',
    ]);
    expect(finding?.message.zh).toContain('报告分7个部分');
  });

  it('reports a part behind the sixth', () => {
    const [finding] = run(...SIX, '七、附表说明');
    expect(finding?.quotes?.map(({ text }) => text)).toEqual(['七、附表说明']);
    expect(finding?.message.zh).not.toContain('整体后移');
  });

  it('passes sub-headings that number themselves from 一', () => {
    expect(run('一、总体情况', '一、组织领导', '二、制度保障', ...SIX.slice(1))).toEqual([]);
    expect(run(...SIX.slice(0, 5), '一、主要不足', '二、今后安排', '六、其他需要报告的事项')).toEqual([]);
  });

  it('leaves a heading in the place of a missing part to section-missing', () => {
    expect(run('一、政府信息公开工作开展', ...SIX.slice(1))).toEqual([]);
    expect(run(...SIX.slice(0, 3), '四、争议解决', ...SIX.slice(4))).toEqual([]);
  });

  it('cannot tell without an official heading', () => {
    expect(run('一、组织领导', '二、制度保障', '三、宣传培训')).toEqual([]);
  });

  it('names two extra parts in one finding', () => {
    const [finding, ...rest] = run(
      '一、概述',
      '二、组织领导',
      '三、主动公开政府信息情况',
      '四、宣传培训',
      '五、收到和处理政府信息公开申请情况',
      '六、政府信息公开行政复议、行政诉讼情况',
      '七、存在的主要问题及改进情况',
      '八、其他需要报告的事项',
    );
    expect(rest).toEqual([]);
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([
      '二、组织领导',
      '四、宣传培训',
      '八、其他需要报告的事项',
    ]);
  });
});

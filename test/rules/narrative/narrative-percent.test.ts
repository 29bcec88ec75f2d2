import { describe, expect, it } from 'vitest';
import { narrativePercent } from '../../../lib/rules/narrative/narrative-percent.ts';
import { checkNarrative } from '../narrative-report.ts';

const run = (sentences: string | string[]) => checkNarrative(narrativePercent, sentences, {});

describe('narrative-percent', () => {
  it.each([
    '主动公开政府信息438条，其中网站推送44条，占总量的10.1%。',
    '主动公开政府信息200条，其中微信公开51条，占总数的24%。',
    '全年公开信息300条，其中政策类100条，占总量的33.4%。',
    '公开政府信息120条，其中财政信息30条，占总量的20%。',
    '主动公开政府信息80条，其中人事信息12条，占总量的15.5%。',
    '全年主动公开政府信息1000条，其中公告333条，占总数的33.4%。',
    '公开政府信息60条，其中规划类7条，占总量的12.67%。',
    '主动公开政府信息500条，其中工作动态250条，占总量的51%；公告250条，占总量的50%。',
    '全年公开信息150条，其中通知50条，占总量的30.3%。',
    '主动公开政府信息90条，其中民生信息45条，占总量的55%。',
  ])('objects to %j', (sentence) => {
    const findings = run(sentence);
    expect(findings.map(({ severity, facts }) => [severity, facts ?? []])).toEqual([['warning', []]]);
    expect(sentence).toContain(findings[0]?.quotes?.[0]?.text as string);
  });

  it.each([
    '主动公开政府信息438条，其中网站推送44条，占总量的10.0%。',
    '主动公开政府信息438条，其中微信公众平台342条，占总量的78.1%。',
    '主动公开政府信息200条，其中微信公开50条，占总数的25%。',
    '全年公开信息300条，其中政策类100条，占总量的33.33%。',
    '收到政府信息公开申请8件，办结8件，办结率100%。',
    '全年公开信息300条，同比增长12.5%。',
    '群众满意率98.6%。',
    '公开政府信息120条，其中财政信息30条，占全市的3%。',
    '主动公开政府信息约1万条，其中公告3333条，占总量的33%。',
    '公开率达到100%，及时率达到99%。',
    '主动公开政府信息3条，其中公告1条，占总量的33.3%；动态1条，占总量的33.3%；人事1条，占总量的33.4%。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('only notes a list that was cut off instead of rounded', () => {
    const findings = run('主动公开政府信息438条，其中网站52条，占总量的11.8%；栏目386条，占总量的88.1%。');
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
  });

  it('finds each wrong share of one list', () => {
    const said =
      '本年度我镇主动公开的政府信息共438条，其中通过目录推送52条，占总量的11.8%；通过栏目推送44条，占总量的10.1%；微信公众平台342条，占总量的78.1%。';
    const findings = run(said);
    expect(findings.map(({ quotes }) => quotes?.[0]?.text)).toEqual([
      expect.stringContaining('占总量的11.8%'),
      expect.stringContaining('占总量的10.1%'),
    ]);
    expect(findings[1]?.message.zh).toContain('10.0%');
  });
});

import { describe, expect, it } from 'vitest';
import { narrativeBreakdown } from '../../../lib/rules/narrative/narrative-breakdown.ts';
import { checkNarrative } from '../narrative-report.ts';

const run = (sentences: string | string[]) => checkNarrative(narrativeBreakdown, sentences, {});

describe('narrative-breakdown', () => {
  it.each([
    '主动公开政府信息270条，其中组织机构类23条，公告公示类118条，镇情动态类84条，红色党建类12条，其他信息30条。',
    '全年主动公开政府信息100条，其中机构概况类20条、财政信息30条、工作动态40条、其他信息11条。',
    '共发布政府信息50条，其中政策文件10条，工作动态30条，其他5条。',
    '2023年主动公开政府信息171条：网站公开124条，微信公开34条，公开栏4条，其他4条。',
    '全年公开政府信息444条，其中政策文件118条、工作动态294条、其他信息42条。',
    '发布各类政府信息22条，其中人事信息2条，工作动态5条，部门财务2条，计划总结5条，其他5条。',
    '主动公开政府信息566条，一是政策文件38条；二是工作动态168条；三是其他信息298条。',
    '全年共公开信息60条，其中公示公告20条，人事信息15条，财政信息15条，其他信息15条。',
    '共公开政府信息10条，其中规划计划6条，财政信息6条等。',
    '全年发布信息300条，主要包括工作动态200条、通知公告150条等。',
  ])('objects to %j', (sentence) => {
    const findings = run(sentence);
    expect(findings.map(({ severity, facts }) => [severity, facts ?? []])).toEqual([['warning', []]]);
    expect(sentence).toContain(findings[0]?.quotes?.[0]?.text as string);
  });

  it.each([
    '主动公开政府信息270条，其中组织机构类23条；本镇概况类3条；乡贤名人类3条；农民画之乡1条；油车港故事3条；公告公示类118条；行政规范性文件类信息3条；政府工作报告2条；规划计划类信息2条；镇情动态类84条；红色党建类12条；其他信息16条。',
    '171条政府信息，其中网站124条，微信34条，公开栏4条，广播3条，简报2条，其他4条。',
    '发布各类政府信息22条，其中人事2条，动态2条，部门财务2条（其中部门预算1条、部门决算1条），计划总结5条，审计计划1条，结果4条，整改1条，其他5条。',
    '公开政府信息444条。网站118条，其中新闻70条、栏目48条。公众号294条。视频号32条。',
    '共公开政府信息258条，主要包括政策4条，人事4条，财政13条，回应群众8条。',
    '公开行政检查19份、处罚5份、许可15份、监测11份、督察5份等信息，合计87份。',
    '网站公开政府信息72条，其中工作动态3条、公告10条、人事36条、财政6条、规划7条等。',
    '主动公开政府信息100条，其中涉及民生的60条。',
    '全年公开政府信息200条，同比增加50条。',
    '2022年公开政府信息90条，其中政策50条、其他30条。',
    // One item may be on two channels.
    '全年公开政府信息444条，其中网站118条、公众号294条、视频号42条。',
    '公开政府信息300条，开展培训2次，参加人员60人次。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('shows the sum', () => {
    const [finding] = run('共发布政府信息50条，其中政策文件10条，工作动态30条，其他5条。');
    expect(finding?.message.zh).toContain('45');
    expect(finding?.message.zh).toContain('50');
  });

  it('finds it in two places', () => {
    const findings = run([
      '共发布政府信息50条，其中政策文件10条，工作动态30条，其他5条。',
      '微信公众号发布信息30条，其中动态20条，公告5条，其他信息1条。',
    ]);
    expect(findings).toHaveLength(2);
  });

  it('adds what was carried in to what came', () => {
    const said = (n: number) => `全年受理政府信息公开申请6件，2022年结转1件，共计${n}件。`;
    expect(run(said(8)).map(({ severity }) => severity)).toEqual(['warning']);
    expect(run('上年结转1件，收到政府信息公开申请6件，合计9件；办结6件。')).toHaveLength(1);
    expect(run(said(7))).toEqual([]);
    expect(run(said(6))).toEqual([]);
    expect(run('收到政府信息公开申请6件，上年结转1件，共办结5件。')).toEqual([]);
    expect(run('收到政府信息公开申请6件，上年结转1件，共有自然人5件。')).toEqual([]);
    expect(run('收到来信6件，上年结转1件，共计9件。')).toEqual([]);
  });
});

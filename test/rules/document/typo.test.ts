import { describe, expect, it } from 'vitest';
import { typo } from '../../../lib/rules/document/typo.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const PART_SIX = '2023年未发出收费通知，未收取信息处理费。';
const run = (words: string) => check(typo, { article: reportWith({ [PART_SIX]: words }) });

describe('typo', () => {
  it.each([
    PART_SIX,
    '公开机构职能类信息、两类信访事项和三类信用信息。',
    '县政府政府信息公开工作工作人员参加培训。',
    '公开的目的的确是方便群众。',
    '人人参与，常常更新，一一答复。',
    '政务信息信息员队伍稳定。',
    '各部门部门预算、县政府政府网站、常务会议会议纪要均已公开。',
    '便民服务服务点、行政执法执法公示、政务公开公开目录。',
    '遇事多研究研究，认认真真，方方面面，层层落实，年年更新。',
    '一个一个梳理，一项一项公开，一件一件答复。',
    '呼拉呼拉村、巴音巴音嘎查均设公开栏。',
    '流转结果、周转结余和移转结束的信息均已公开。',
    '上年结转1件，结转下年度0件。',
    '惠企政策政策解读5条，重大项目项目进展3条。',
    '来来往往的群众，清清楚楚的账目，平平安安。',
    '做好政府信息公开公开栏维护。',
    '各村村民、各社区社区工作者。',
    '县教育局、林业站信息员。',
    '政府工作报告起草人、年度报告编制人。',
    '时时关心、事事公开、处处留心。',
    '大家商量商量、讨论讨论再公布。',
  ])('passes “%s”', (words) => {
    expect(run(words)).toEqual([]);
  });

  it.each([
    ['公开安全生产、应急管理类信等；', '应急管理类信等', '应急管理类信息等'],
    ['做好政府信公开工作。', '政府信公开', '政府信息公开'],
    ['我镇将进一步进一步加强培训。', '进一步进一步', '进一步'],
    ['群众关心的的事项。', '的的', '的'],
    ['严格执行信息审核审核制度。', '审核审核', '审核'],
    ['公开涉农资金资金信息。', '资金资金', '资金'],
    ['主动公开主动公开政府信息12条。', '主动公开主动公开', '主动公开'],
    ['加强加强业务培训。', '加强加强', '加强'],
    ['我局我局高度重视。', '我局我局', '我局'],
    ['对工作人员工作人员开展培训。', '工作人员工作人员', '工作人员'],
    ['按期公开年度报告报告。', '报告报告', '报告'],
    ['主动接受社会监督监督。', '监督监督', '监督'],
    ['及时更新信息信息。', '信息信息', '信息'],
    ['上年度转结1件。', '转结', '结转'],
    ['无转结下年度办理的申请。', '转结', '结转'],
    ['无其他事项。。', '。。', '。'],
    ['进一步完善完善公开制度。', '完善完善', '完善'],
    ['定期开展开展培训。', '开展开展', '开展'],
    ['严格落实落实责任。', '落实落实', '落实'],
    ['及时公布公布结果。', '公布公布', '公布'],
  ])('notes “%s”', (words, slip, mended) => {
    const [finding, ...rest] = run(words);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'typo' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([slip]);
    expect(finding?.message.zh).toContain(`“${slip}”应为“${mended}”`);
  });

  it('has nothing to say without text', () => {
    expect(check(typo, { article: articleOf('') })).toEqual([]);
  });

  it('reports two places in two findings', () => {
    expect(run('做好政府信公开工作，，无其他事项。')).toHaveLength(2);
  });
});

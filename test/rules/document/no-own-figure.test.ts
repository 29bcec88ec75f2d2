import { describe, expect, it } from 'vitest';
import { noOwnFigure } from '../../../lib/rules/document/no-own-figure.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const DISCLOSED = '2023年，我镇主动公开政府信息218条。';
const ASKED = '2023年，我镇收到政府信息公开申请6件，均已按期答复。';
const PLATFORMS = '办好政务公开专栏和微信公众号两个平台。';
const TITLE = '清河镇人民政府2023年';
const run = (disclosed: string, asked = '按期办理申请。', title = '清河镇人民政府') =>
  check(noOwnFigure, {
    article: reportWith({
      [DISCLOSED]: disclosed,
      [ASKED]: asked,
      [PLATFORMS]: '办好专栏和微信公众号。',
      [TITLE]: `${title}2023年`,
    }),
  });

describe('no-own-figure', () => {
  it.each([
    DISCLOSED,
    '全年公开信息0条。',
    '召开专题会议三次。',
    '培训20余人次，印发手册。',
    '公开率达100%。',
    '开展两场政府开放日活动。',
    '设立1个查阅点。',
    '办理建议提案12件。',
    '阅读量10万余。',
    '全年公开信息218条，学习部分地区的做法。'.replace('部分地区', '先进地区'),
    '公开信息12条，与部分地区相比仍有差距。',
    '落实《部分地区试点方案》，公开12条。',
    '召开新闻发布会1次。',
    '全年编发简报6期，报送信息。',
    '配备专职人员2名，兼职1个。',
    '受理12345热线工单300余件。',
    '政务微信发布动态，阅读2.3万次。',
    '制定制度3项、方案1个。',
    '全年受理申请零件，公开信息12条。',
    '发布图解、视频等解读材料五件。',
    '公开财政预决算信息两条。',
  ])('passes “%s”', (disclosed) => {
    expect(run(disclosed)).toEqual([]);
  });

  it.each([
    '我镇认真贯彻落实条例，积极推进信息公开，成效明显，群众满意。',
    '主动公开各类政府信息，做到应公开尽公开。',
    '2023年度围绕中心工作，按第三方评估要求完善公开目录。',
    '各级高度重视，统一思想，个别不足已整改。',
    '依据国办公开办函〔2021〕30号文件要求编制。',
    '成立领导小组，明确专人负责，完善工作机制，做到内容真实、程序规范。',
    '按照“谁公开、谁负责”的原则，及时更新栏目，公开水平稳步提高。',
    '通过网站、公众号等渠道公开财政预决算、民生项目等信息，方便群众查询。',
    '2023年以来，不断加强业务学习，提高工作人员的公开意识和服务能力。',
    '坚持第一时间发布权威信息，一体推进公开与服务，一如既往接受监督。',
    '按照2023年政务公开工作要点，我镇细化任务，明确责任，确保各项工作落到实处。',
    '进一步健全信息发布审核机制，落实先审后发制度，确保信息准确权威。',
    '认真执行保密审查规定，未发生泄密事件，公开工作平稳有序。',
    '积极畅通依申请公开渠道，规范办理流程，切实保障群众知情权。',
    '我镇以第一责任人的态度抓公开，统一领导，统一发布，规范管理。',
    '加强政府网站和新媒体管理，规范栏目设置，提升服务水平。',
    '2023年，我镇聚焦民生领域，推进重点领域信息公开，不断提升透明度。',
    '完善监督保障机制，将政务公开纳入绩效考核，接受社会评议。',
  ])('notes an overview without a figure: “%s”', (disclosed) => {
    const [finding, ...rest] = run(disclosed);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'completeness' });
    expect(finding?.message.zh).toContain('没有写本机关的任何数字');
  });

  it.each([
    ['公开信息218条，部分地区公开意识有待提高。', '清河镇人民政府'],
    ['各级政府部门积极公开信息，共计218条。', '清河县教育局'],
    ['一些地方政府存在公开不及时的现象，我街道公开218条。', '城东街道办事处'],
  ])('notes an observer’s words: “%s”', (disclosed, title) => {
    const [finding, ...rest] = run(disclosed, undefined, title);
    expect(rest).toEqual([]);
    expect(finding?.severity).toBe('info');
    expect(finding?.message.zh).toContain('局外人的说法');
    expect(finding?.quotes).toHaveLength(1);
  });

  it('takes both together for a text of somewhere else', () => {
    const [finding, ...rest] = run('各级政府部门积极公开信息，一些地区的公开平台建设有待加强。');
    expect(rest).toEqual([]);
    expect(finding?.severity).toBe('warning');
  });

  it('finds figures above the tables as well', () => {
    const article = reportWith({
      [DISCLOSED]: '我镇认真贯彻落实条例，积极推进信息公开，成效明显，群众满意。',
      [ASKED]: '按期办理申请。',
      [PLATFORMS]: '办好专栏和微信公众号。',
      '二、主动公开政府信息情况\n': '二、主动公开政府信息情况\n本年度公开信息151条。\n',
    });
    expect(check(noOwnFigure, { article })).toEqual([]);
  });

  it.each(['清河县人民政府', '清河县人民政府办公室', '清河市人民政府'])('lets %s speak of many organs', (title) => {
    expect(run('公开信息218条，部分地区公开意识有待提高。', undefined, title)).toEqual([]);
  });

  it('cannot tell of a short overview or one that stands elsewhere', () => {
    expect(run('详见附件，本年度工作情况不再赘述，请下载查阅。')).toEqual([]);
    expect(check(noOwnFigure, { article: articleOf('一、总体情况\n见正文。\n二、主动公开政府信息情况') })).toEqual([]);
  });
});

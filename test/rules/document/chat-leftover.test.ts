import { describe, expect, it } from 'vitest';
import { chatLeftover } from '../../../lib/rules/document/chat-leftover.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const PART_SIX = '2023年未发出收费通知，未收取信息处理费。';
const run = (words: string) => check(chatLeftover, { article: reportWith({ [PART_SIX]: words }) });

describe('chat-leftover', () => {
  it.each([
    PART_SIX,
    '以下是2023年度工作情况：公开信息12条。',
    '各单位可根据实际情况调整公开目录。',
    '各部门可结合实际情况进行修改，报局办公室备案。',
    '提供申请表填写示例和办事指南。',
    '希望上述做法对其他单位有所帮助的建议已采纳3条。',
    '公开A类企业12家，B类项目3个，发布A4宣传单200份。',
    '采购X光机1台、C919模型2件。',
    '信息处理费标准：A级1件、B级2件。',
    '5G基站12个，24H自助机3台，公开APP信息20条。',
    '推广“一网通办”APP，下载量3万次；使用AI客服答复120件。',
    '如有疑问，请联系我镇党政办公室；如需帮助请联系我们。',
    '探索人工智能辅助校对，提高信息质量。',
    '本站内容仅供查阅，以纸质文件为准。',
    '以下为清河镇2023年政府信息公开工作年度报告。',
    '文件附件[2023]12号已公开。',
    '参加G20会务保障，发布A股上市公司信息3条。',
    '开展K歌等文化活动5场，发布信息5条。',
    '为群众提供参考范文和模板，可以根据需要下载。',
    '作为一名基层公开工作人员，须持证上岗。',
  ])('passes “%s”', (words) => {
    expect(run(words)).toEqual([]);
  });

  it.each([
    ['以下是一篇关于清河镇政府信息公开的年度报告：', '以下是一篇关于清河镇政府信息公开的年度报告'],
    ['以下是为您撰写的2023年政府信息公开工作报告。', '以下是为您撰写的2023年政府信息公开工作报告'],
    ['以上内容可根据实际情况修改。', '以上内容可根据实际情况修改'],
    ['您可以根据实际情况进行调整和补充，您可根据具体数据填写。', '您可根据具体数据填写'],
    ['希望以上内容对您有所帮助。', '希望以上内容对您有所帮助'],
    ['希望这份报告能帮到您！', '希望这份报告能帮到您'],
    ['以上数据仅为示例。', '以上数据仅为示例'],
    ['全年公开信息（此处填写数量）条。', '全年公开信息（此处填写数量）条'],
    ['全年公开信息【具体数字】条。', '全年公开信息【具体数字】条'],
    ['2023年，[单位名称]高度重视信息公开。', '[单位名称]高度重视信息公开'],
    ['作为一个AI语言模型，我无法获取数据。', '作为一个AI语言模型'],
    ['如果您有其他需求，请随时告诉我。', '如果您有其他需求，请随时告诉我'],
    ['全年主动公开政府信息X条。', '全年主动公开政府信息X条'],
    ['网站访问量达X万人次。', '网站访问量达X万人次'],
    ['收到申请Y件，均已答复。', '收到申请Y件'],
    ['发布政策解读Z篇。', '发布政策解读Z篇'],
    ['共开展培训N次。', '共开展培训N次'],
    ['本报告由AI自动生成。', '本报告由AI自动生成'],
    ['制发规范性文件 M 件。', '制发规范性文件 M 件'],
    ['需要我帮您扩写吗？', '需要我帮您扩写吗'],
  ])('reports “%s”', (words, quote) => {
    const [finding, ...rest] = run(words);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'stale-text' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([quote]);
  });

  it('reports two places in two findings, and has nothing to say without text', () => {
    expect(run('公开信息X条，办理申请Y件。')).toHaveLength(2);
    expect(check(chatLeftover, { article: articleOf('') })).toEqual([]);
  });
});

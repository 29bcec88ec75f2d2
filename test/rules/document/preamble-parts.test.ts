import { describe, expect, it } from 'vitest';
import { preambleParts } from '../../../lib/rules/document/parts/preamble-parts.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const PREAMBLE = '根据《中华人民共和国政府信息公开条例》编制本报告。';
const ALL =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';
const run = (words: string, more: Record<string, string> = {}) =>
  check(preambleParts, { article: reportWith({ [PREAMBLE]: words, ...more }) });

describe('preamble-parts', () => {
  it.each([
    PREAMBLE,
    '本报告由六个部分组成。',
    '全文分为六部分。',
    `本年度报告包括${ALL}六个部分。`,
    `本报告由${ALL}组成。`,
    `本年度报告共6个部分，包括${ALL}。`,
    `本报告由${ALL.replace('、其他', '和其他')}六部分组成。`,
    `本报告由${ALL.replace('、其他', '以及其他')}组成。`,
    '全文包括总体情况、主动公开政府信息情况、依申请公开情况、行政复议情况等内容。',
    '根据《条例》第五十条规定的五个方面编制本报告。',
    '我镇按照五个方面的要求抓落实。',
    '本报告按照《条例》规定的五个方面编制，共分六个部分。',
    '根据《条例》和年度报告格式等文件规定的八个方面内容编制。',
    '现将2023年度报告公布如下，工作围绕五个方面开展。',
    `全文内容由${ALL}共6部分组成。`,
    '本报告包括总体概述、主动公开信息、接收并处理的信息公开申请、因信息公开引发的复议或诉讼、存在的问题及措施，以及其他相关事项。',
    `全报告包括${ALL}等六个方面内容，报告中所涉及的数据核定时间点为2023年12月31日。`,
    '本报告主要包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议情况。',
    '本报告所列数据分为4大类、12小类。',
    '本报告全文包括六个部分，电子版可从网站下载。',
    '本年度报告共分6部分，数据截至2023年12月31日。',
  ])('passes “%s”', (words) => {
    expect(run(words)).toEqual([]);
  });

  it.each([
    ['本报告由五个部分组成。', '五个部分'],
    ['全文共分七部分。', '七部分'],
    ['本年度报告包括8个部分。', '8个部分'],
    [`本报告包括${ALL}等五部分内容。`, '五部分'],
    ['年报全文由三大部分构成。', '三大部分'],
    ['报告内容分四个部分，所列数据截至年底。', '四个部分'],
    ['本年度报告共10个部分。', '10个部分'],
    ['年度报告共计七个方面内容。', '七个方面内容'],
    ['本报告包含五项内容。', '五项内容'],
    ['报告全文共有八个部分。', '八个部分'],
    ['本报告由概述、主动公开情况、依申请公开情况、复议诉讼情况、问题五大部分组成。', '五大部分'],
    ['根据《条例》规定的六个方面要求，本报告分为五个部分。', '五个部分'],
    ['2023年度报告全文5章。', '5章'],
    ['年报包括五部分，电子版可下载。', '五部分'],
    ['本报告由9个部分构成，如有疑问请联系党政办。', '9个部分'],
    ['本报告共四部分。', '四部分'],
    ['全文由七大部分组成。', '七大部分'],
    ['本年度报告分为三个部分。', '三个部分'],
    ['报告共分9部分。', '9部分'],
    ['本报告包括八个方面内容。', '八个方面内容'],
  ])('notes “%s”', (words, quote) => {
    const [finding, ...rest] = run(words);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'structure' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([quote]);
    expect(finding?.message.zh).toContain('正文找到6个部分的标题');
  });

  it('notes names that the list leaves out or has too many', () => {
    const [finding, ...rest] = run(`本报告包括${ALL.replace('、其他需要报告的事项', '')}。`);
    expect(rest).toEqual([]);
    expect(finding?.message.zh).toContain('没有列出正文的“六、其他需要报告的事项”');
    const article = reportWith({
      [PREAMBLE]: `本报告由${ALL}组成。`,
      '六、其他需要报告的事项\n2023年未发出收费通知，未收取信息处理费。\n': '',
    });
    expect(check(preambleParts, { article })[0]?.message.zh).toContain('列出了正文没有的“六、其他需要报告的事项”');
  });

  it('counts a part that was added', () => {
    const added = { '六、其他需要报告的事项': '六、公开平台建设情况\n办好专栏。\n七、其他需要报告的事项' };
    expect(run('本报告由七个部分组成。', added)).toEqual([]);
    expect(run('本报告由六个部分组成。', added)).toHaveLength(1);
  });

  it('cannot tell where headings are not numbered one after the other', () => {
    expect(
      run('本报告由五个部分组成。', { '三、收到和处理政府信息公开申请情况': '收到和处理政府信息公开申请情况' }),
    ).toEqual([]);
    expect(check(preambleParts, { article: articleOf('') })).toEqual([]);
  });
});

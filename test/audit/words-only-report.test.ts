import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, exportFile } from '../../lib/export/formats.ts';
import { auditHtml, auditText, findingsOf } from './audit-file.ts';

const TITLE = '清河镇人民政府2023年政府信息公开工作年度报告';
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

interface Words {
  title?: string;
  period?: string;
  disclosed?: string;
  two?: string;
  three?: string;
  signed?: string;
}

/** A report in words; nothing on the page can be read as a table of the form. */
const report = ({ title = TITLE, period, disclosed, two = '', three = '', signed = '2024年1月18日' }: Words = {}) =>
  `<div><h1>${title}</h1>${p(
    `根据《条例》编制本报告。统计期限${period ?? '自2023年1月1日起至2023年12月31日止'}。`,
    '一、总体情况',
    disclosed ??
      '2023年，我镇主动公开政府信息218条，其中财政类20条，动态类198条。接受社会评议，纳入考核，未发生责任追究。',
    '（二）依申请公开。收到政府信息公开申请6件，均已答复。加强政府信息管理和平台建设，做好监督保障。',
    '二、主动公开政府信息情况',
  )}${two}${p('三、收到和处理政府信息公开申请情况')}${three}${p(
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '解读形式不够丰富，下一步将加强业务培训，丰富解读形式。',
    '六、其他需要报告的事项',
    '本年度未收取信息处理费，无其他需要报告的事项。',
    '清河镇人民政府',
    signed,
  )}</div>`;

const loud = (html: string) =>
  findingsOf(auditHtml(html).document)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule);

describe('a report of which no table can be read', () => {
  it('is a report without facts: nothing held, everything undecided', () => {
    const { document } = auditHtml(report({ two: '<img src=t2.png>' }));
    expect(document.reports).toHaveLength(1);
    expect(document.reports[0]).toMatchObject({ form: 'foi-2021', agency: '清河镇人民政府', year: 2023, facts: {} });
    expect(document.coverage.relations).toEqual({ held: 0, broken: 0, undecided: 42 });
    expect(document.coverage.tables).toEqual({ found: 0, recognised: 0 });
    expect(document.failedRules).toBeUndefined();
  });

  it('takes the form of its year', () => {
    const [first] = auditHtml(report().replaceAll('2023年', '2020年')).document.reports;
    expect(first).toMatchObject({ form: 'foi-2019', year: 2020 });
  });

  it('runs the rules of words alone', () => {
    const rules = findingsOf(auditHtml(report()).document).map(({ rule }) => rule);
    expect(rules).toEqual(['part-without-table']);
    expect(findingsOf(auditHtml(report()).document)[0]?.quotes).toHaveLength(3);
  });

  it.each([
    [{ period: '自2023年1月1日起至2023年11月30日止' }, 'period-wrong'],
    [{ period: '自2022年1月1日起至2022年12月31日止' }, 'title-year'],
    [
      { disclosed: '2023年，我镇主动公开政府信息218条，其中财政类20条，动态类199条。考核、评议、问责情况良好。' },
      'narrative-breakdown',
    ],
    [{ three: p('2023年共收到政府信息公开申请8件。') }, 'text-contradiction'],
    [{ signed: '2024年5月18日' }, 'deadline'],
    [{ disclosed: '2022年，清河镇认真贯彻信息公开要求。考核、评议、问责情况良好，公开信息20条。' }, 'stale-year'],
  ])('judges the words: %j', (words, rule) => {
    expect(loud(report(words))).toContain(rule);
  });

  it('names the tables that could not be read, and does not miss them', () => {
    const two = `<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数</tr><tr><td>甲<td>1<td>2</tr><tr><td>乙<td>1<td>2</tr></table>`;
    const { document } = auditHtml(report({ two }));
    const missing = findingsOf(document).find(({ rule }) => rule === 'part-without-table');
    expect(missing?.quotes).not.toContain('二、主动公开政府信息情况');
    expect(document.reports).toHaveLength(1);
  });

  it('is read from a plain text as well', () => {
    const text = report()
      .replace(/<\/(?:p|h1)>/g, '\n')
      .replace(/<[^>]+>/g, '');
    expect(auditText(text).document.reports).toHaveLength(1);
  });

  it('leads back to its quotes and can be exported', async () => {
    const result = auditHtml(report({ period: '自2023年1月1日起至2023年11月30日止' }));
    const at = findingsOf(result.document).findIndex(({ rule }) => rule === 'period-wrong');
    expect(result.locateQuotes(0, at).map(String)).toEqual(['2023年1月1日起至2023年11月30日止']);
    expect(result.suppose(0, new Map()).appeared).toEqual([]);
    for (const format of EXPORT_FORMATS) {
      const { content } = await exportFile(format, result.document, { language: 'zh-CN', timeZone: 'UTC' });
      expect(content.size).toBeGreaterThan(100);
    }
  });
});

const SENTENCE =
  '清河镇认真贯彻落实条例，坚持以公开为常态，全年公开信息218条，收到申请6件，均已按期答复，群众满意度进一步提高。';

describe('a page that is no report', () => {
  it.each([
    ['a guide', report({ title: '清河镇人民政府2023年政府信息公开指南' })],
    ['a notice', report({ title: '关于做好2023年政府信息公开工作年度报告编制工作的通知' })],
    ['an explanation', report({ title: '清河镇2023年政府信息公开工作年度报告解读' })],
    [
      'a report of before the unified format',
      report({ title: '清河镇人民政府2017年政府信息公开工作年度报告' }).replaceAll('2023年', '2017年'),
    ],
    ['a report of another kind', report({ title: '清河镇人民政府2023年法治政府建设年度报告' })],
    ['a report without a year', report({ title: '清河镇人民政府政府信息公开工作报告' }).replaceAll('2023年', '今年')],
    [
      'news of a report',
      `<h1>清河镇公布2023年政府信息公开工作年度报告</h1>${p(SENTENCE, '报告全面总结了总体情况。', SENTENCE)}`,
    ],
    [
      'a page that links to a report',
      `<h1>${TITLE}</h1>${p('报告全文见附件。')}<p><a href="a.pdf">${TITLE}.pdf</a></p>`,
    ],
    [
      'a table of contents',
      `<h1>${TITLE}</h1>${p('一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况')}`,
    ],
    [
      'a list of reports',
      `<h1>政府信息公开年报</h1><ul>${'<li><a href=#>清河镇2023年政府信息公开工作年度报告</a> 2024-01-18</li>'.repeat(30)}</ul>`,
    ],
    ['news that prints a report', report({ title: '清河镇公布2023年政府信息公开工作年度报告' })],
    ['one heading alone', `<h1>${TITLE}</h1>${p('一、总体情况', SENTENCE, SENTENCE, SENTENCE)}`],
    ['a folded report', `<div hidden>${report()}</div><p>${SENTENCE}</p>`],
    [
      'a speech',
      `<h1>在政府信息公开工作会议上的报告</h1>${p('一、总体情况', SENTENCE, '二、存在的主要问题', SENTENCE, SENTENCE)}`,
    ],
  ])('%s', (_, html) => {
    expect(auditHtml(html).document.reports).toEqual([]);
  });
});

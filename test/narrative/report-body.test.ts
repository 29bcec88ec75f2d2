import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/narrative/article.ts';
import { readClaims } from '../../lib/narrative/claims/read-claims.ts';
import { auditDocument } from '../audit/audit-file.ts';
import { parseDocument } from '../dom.ts';
import { reportTables } from '../report-html.ts';

const [DISCLOSURE, REQUESTS, REVIEW] = reportTables('foi-2021', {}).split(/(?=<table)/);
const TITLE = '清河镇人民政府2023年政府信息公开工作年度报告';
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** The six parts; `said` stands in the first. */
const parts = (said = '2023年，我镇主动公开政府信息218条。') =>
  `${p('一、总体情况', said, '二、主动公开政府信息情况')}${DISCLOSURE}${p('三、收到和处理政府信息公开申请情况')}${REQUESTS}${p(
    '四、政府信息公开行政复议、行政诉讼情况',
  )}${REVIEW}${p('五、存在的主要问题及改进情况', '形式不够丰富。', '六、其他需要报告的事项', '无。')}`;

function articleIn(html: string): Article {
  const [reading] = auditDocument(parseDocument(html)).readings;
  if (!reading) throw new Error('no report in the page');
  return reading.article;
}

const textOf = (article: Article) => article.paragraphs.map(({ words }) => words.text);
const partsOf = (article: Article) => article.parts.map(({ part, ordinal }) => `${ordinal}${part}`);
const SIX = ['1overview', '2disclosure', '3requests', '4review', '5problems', '6other'];

describe('the report in its page', () => {
  it('stands between the portal’s header and footer', () => {
    const article = articleIn(
      `<div><a href=#>首页</a><span>2026年1月2日 星期五</span></div><h1>${TITLE}</h1><p>来源：清河镇 浏览次数：35 字体：大 中 小</p>
       <div>${p('根据《中华人民共和国政府信息公开条例》编制本报告。')}${parts()}</div>
       <p>上一篇：清河镇2022年年报</p><p>主办：清河镇人民政府办公室</p><p>ICP备12345678号</p>`,
    );
    expect(article.titleText).toBe(TITLE);
    expect(textOf(article)[0]).toBe('根据《中华人民共和国政府信息公开条例》编制本报告。');
    expect(textOf(article).at(-1)).toBe('无。');
    expect(partsOf(article)).toEqual(SIX);
  });

  it('is text even where all of it stands in a cell of a layout table', () => {
    const article = articleIn(
      `<table><tr><td>网站导航</td><td><p>${TITLE}</p>${parts()}</td><td>热点专题</td></tr></table>`,
    );
    expect(article.titleText).toBe(TITLE);
    expect(partsOf(article)).toEqual(SIX);
    expect(textOf(article).join('')).not.toMatch(/导航|专题|本年新收/);
    expect(textOf(article)).toContain('2023年，我镇主动公开政府信息218条。');
  });

  it('has its title where it is broken over blocks', () => {
    const broken = articleIn(`<div>${p('嘉兴港区2020年度政府信息公开工作', '年度报告')}${parts()}</div>`);
    expect(broken.titleText).toBe('嘉兴港区2020年度政府信息公开工作年度报告');
    expect(broken.title?.text).toBe('嘉兴港区2020年度政府信息公开工作');
    expect(broken.identity.agency?.value).toBe('嘉兴港区');
    const threeLines = articleIn(
      `<div><a href=#>政府信息公开年报</a>${p('清河镇人民政府', '2023年政府信息公开工作', '年度报告')}${parts()}</div>`,
    );
    expect(threeLines.titleText).toBe(TITLE);
    expect(threeLines.identity.agency).toMatchObject({ value: '清河镇人民政府', source: 'title' });
  });

  it('may be one block with line breaks', () => {
    const lines = [
      '一、总体情况',
      '（一）主动公开情况。2023年，我镇主动公开政府信息218条，其中',
      '政策类20条。',
      '二、主动公开政府信息情况',
    ];
    const article = articleIn(
      `<h1>${TITLE}</h1><div>${lines.join('<br>')}${parts().split('二、主动公开政府信息情况</p>')[1]}</div>`,
    );
    expect(partsOf(article)).toEqual(SIX);
    expect(article.parts[0]?.paragraphs.map(({ words }) => words.text)).toEqual([
      '(一)主动公开情况。2023年，我镇主动公开政府信息218条，其中政策类20条。',
    ]);
    const { block, heading } = { block: article.blocks[0], heading: article.parts[1]?.heading };
    expect(block?.text.slice(heading?.start, heading?.end)).toBe('二、主动公开政府信息情况');
  });

  it('is not its table of contents', () => {
    const contents = p(
      '目录',
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    );
    expect(partsOf(articleIn(`<h1>${TITLE}</h1><div>${contents}${parts()}</div>`)).slice(-6)).toEqual(SIX);
  });

  it('leaves links to other pages out', () => {
    const related = '<p><a href=#>清河镇2022年政府信息公开工作年度报告</a></p>';
    const article = articleIn(`<div><h1>${TITLE}</h1>${parts()}${related}</div>`);
    expect(textOf(article).join('')).not.toContain('2022');
    expect(article.identity.year?.value).toBe(2023);
  });
});

describe('the six parts', () => {
  it.each([
    ['第一部分 总体情况', '1overview'],
    ['一、总体情况。2023年，我镇认真贯彻条例，取得成效。', '1overview'],
    ['总体情况', 'nulloverview'],
    ['一、概述', '1overview'],
    ['一 、总 体 情 况', '1overview'],
    ['⼀、总体情况', '1overview'],
    ['一、總體情況', '1overview'],
    ['（一）总体情况', 'nulloverview'],
    ['1.总体情况', 'nulloverview'],
  ])('heading %j', (heading, expected) => {
    const article = articleIn(`<h1>${TITLE}</h1><div>${parts().replace('一、总体情况', heading)}</div>`);
    expect(partsOf(article)).toEqual([expected, ...SIX.slice(1)]);
  });

  it('a heading may be broken over lines', () => {
    const article = articleIn(
      `<h1>${TITLE}</h1><div>${parts().replace('四、政府信息公开行政复议、行政诉讼情况', '四、政府信息公开行政复议、<br>行政诉讼情况')}</div>`,
    );
    expect(partsOf(article)).toEqual(SIX);
    expect(article.parts[3]?.heading.text).toBe('四、政府信息公开行政复议、行政诉讼情况');
  });

  it('a seventh is kept with its number', () => {
    const article = articleIn(
      `<h1>${TITLE}</h1><div>${parts().replace('三、收到', '三、公开平台建设和信息发布情况</p><p>四、收到')}</div>`,
    );
    expect(partsOf(article)).toContain('3null');
  });

  it('in traditional characters are the same', () => {
    const pairs = '总總体體况況开開进進问問题題报報项項动動请請处處复復议議诉訴讼訟';
    const traditional = parts().replace(/<p>[^<]*<\/p>/g, (line) =>
      [...line].map((char) => (pairs.indexOf(char) % 2 === 0 ? pairs[pairs.indexOf(char) + 1] : char)).join(''),
    );
    expect(traditional).toContain('一、總體情況');
    expect(partsOf(articleIn(`<h1>${TITLE}</h1><div>${traditional}</div>`))).toEqual(SIX);
  });

  it.each([
    '一、主动公开政府信息270条，其中政策类20条',
    '二是加强培训',
    '三、本年度办理结果',
    '（一）主动公开情况。',
    '（一）主动公开政府信息情况',
  ])('%j is no heading of a part', (line) => {
    const article = articleIn(`<h1>${TITLE}</h1><div>${parts(line)}</div>`);
    expect(partsOf(article)).toEqual(SIX);
  });
});

describe('the date of publication', () => {
  const published = (around: string, head = '') =>
    articleIn(`${head}${around}<h1>${TITLE}</h1><div>${parts()}</div>`).identity.published;

  it.each<[string, string]>([
    ['<p>发布日期：2024-01-17</p>', '2024-01-17'],
    ['<p>发布时间：2024年1月17日 10:30 来源：清河镇</p>', '2024-01-17'],
    [
      '<table><tr><td>索引号</td><td>014314799/2024-00002</td><td>公开日期</td><td><p>2024-01-17</p></td></tr></table>',
      '2024-01-17',
    ],
    ['<p>2024/1/17 09:00 来源：清河镇 浏览次数：12</p>', '2024-01-17'],
    ['<p>成文日期：2024年1月10日</p><p>发布日期：2024年1月17日</p>', '2024-01-17'],
  ])('%s', (around, date) => {
    expect(published(around)).toMatchObject({ value: date, source: 'page' });
  });

  it('of the metadata comes first', () => {
    const meta = '<meta name="PubDate" content="2024-01-16 08:00">';
    expect(published('<p>发布日期：2024-01-17</p>', meta)).toMatchObject({ value: '2024-01-16', source: 'meta' });
  });

  it.each(['<p>2026年1月2日 星期五</p>', '<p>采集时间：2025-12-30T21:37:37</p>', '<p>发布日期：</p>'])(
    'is not %s',
    (around) => {
      expect(published(around)).toBeNull();
    },
  );

  it('is that of the signature where the page has none', () => {
    const html = `<h1>${TITLE}</h1><div>${parts()}${p('清河镇人民政府', '2024年1月18日', '扫一扫在手机打开')}</div>`;
    const { identity } = articleIn(html);
    expect(identity.published).toMatchObject({ value: '2024-01-18', source: 'signature' });
    expect(identity.signature).toMatchObject({ value: '清河镇人民政府', source: 'signature' });
    expect(
      articleIn(html.replace('清河镇人民政府</p><p>2024年', '清河镇人民政府　2024年')).identity.signature?.value,
    ).toBe('清河镇人民政府');
  });
});

describe('the reporting period', () => {
  const period = (sentence: string) =>
    articleIn(`<h1>${TITLE}</h1><div>${p(sentence)}${parts()}</div>`).identity.period?.value;

  it.each([
    ['本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。', '2023-01-01', '2023-12-31'],
    ['数据统计时限为2023年1月1日—12月31日。', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年1月1日至202323年12月31日。', '2023-01-01', '202323-12-31'],
    ['所列数据统计时间：2023 年 1 月 1 日至 2023 年 11 月 30 日。', '2023-01-01', '2023-11-30'],
  ])('%s', (sentence, from, to) => {
    expect(period(sentence)).toEqual({ from, to });
  });

  it.each(['活动时间为2023年5月1日至5月7日。', '本报告所列数据截至2023年12月31日。'])('is not in %s', (sentence) => {
    expect(period(sentence)).toBeUndefined();
  });
});

it('what stands outside the report is not read as its claims', () => {
  const html = `<div>${p('全年收到政府信息公开申请99件。')}</div><h1>${TITLE}</h1><div>${parts('收到政府信息公开申请26件。')}</div><div>${p('主办：清河镇', '收到政府信息公开申请98件。')}</div>`;
  const quotes = readClaims(articleIn(html)).flatMap((claim) => (claim.kind === 'received' ? [claim.quote.text] : []));
  expect(quotes).toEqual(['收到政府信息公开申请26件']);
});

import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/narrative/article.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { auditHtml, fixture, PAGE_OF_SEED } from '../audit/audit-file.ts';
import { parseDocument } from '../dom.ts';

function readIdentity(html: string) {
  const { frames, title, url, meta } = readPage(parseDocument(html));
  return readArticle({ blocks: frames[0]?.blocks ?? [], reportTables: [], pageTitle: title, pageUrl: url, meta });
}

const report = (title: string, tail = '', head = '') =>
  `${head}<div class="nav"><a href="#">首页</a></div><div><h1>${title}</h1><p>本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。</p><p>一、总体情况</p><p>（一）主动公开。</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><p>四、政府信息公开行政复议、行政诉讼情况</p><p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p><p>无。</p>${tail}</div><div class="footer">主办：某某办公室</div>`;

describe('the identity of a report', () => {
  it.each([
    ['清河镇人民政府2023年政府信息公开工作年度报告', '清河镇人民政府', 'town', true],
    ['临江县民政局2023年政府信息公开工作年度报告', '临江县民政局', 'department', false],
    ['新华街道办事处2023年政府信息公开工作年度报告', '新华街道办事处', 'subdistrict', false],
    ['临江县人民政府2023年政府信息公开工作年度报告', '临江县人民政府', 'county', true],
    ['安平市人民政府2023年政府信息公开工作年度报告', '安平市人民政府', 'city', true],
    ['滨海经济开发区管理委员会2023年政府信息公开工作年度报告', '滨海经济开发区管理委员会', 'committee', false],
  ])('%s', (title, agency, level, isGovernment) => {
    const { identity } = readIdentity(report(title));
    expect([identity.agency?.value, identity.level, identity.isGovernment]).toEqual([agency, level, isGovernment]);
    expect(identity.agency?.source).toBe('title');
    expect(identity.year).toMatchObject({ value: 2023 });
  });

  it.each([
    ['临江县民政局202年度政府信息公开工作年度报告', '临江县民政局'],
    ['临江县民政局XX年政府信息公开工作年度报告', '临江县民政局'],
    ['临江县民政局20023年度政府信息公开工作年度报告', '临江县民政局'],
    ['临江县民政局二零二三年度政府信息公开工作年度报告', '临江县民政局'],
    ['二0二三年临江县民政局政府信息公开工作年度报告', '临江县民政局'],
    ['臨江縣民政局2023年政府信息公開工作年度報告', '臨江縣民政局'],
  ])('of %s, with the year from the reporting period where the title has none', (title, agency) => {
    const { identity } = readIdentity(report(title));
    expect([identity.agency?.value, identity.level, identity.year?.value]).toEqual([agency, 'department', 2023]);
  });

  it('has the reporting period, the signature and the date with their places', () => {
    const title = '清河镇人民政府2023年政府信息公开工作年度报告';
    const { identity } = readIdentity(report(title, '<p>清河镇人民政府</p><p>2024年1月18日</p>'));
    expect(identity.period?.value).toEqual({ from: '2023-01-01', to: '2023-12-31' });
    expect(identity.signature?.value).toBe('清河镇人民政府');
    expect(JSON.stringify(identity)).toContain('2024-01-18');
  });

  it('has the date of publication from the page', () => {
    const title = '清河镇人民政府2023年政府信息公开工作年度报告';
    const fromMeta = readIdentity(report(title, '', '<meta name="PubDate" content="2024-01-20 10:00:00">'));
    expect(fromMeta.identity.published).toMatchObject({ value: '2024-01-20', source: 'meta' });
    const fromText = readIdentity(report(title, '', '<div>发布日期：2024-01-21</div>'));
    expect(fromText.identity.published?.value).toBe('2024-01-21');
  });

  it.each([
    ['000_1feac183b5673ebd.txt', '油车港镇', 2020],
    ['001_76c8ceb17d7780b8.txt', '次邱镇人民政府', 2020],
    ['002_05520833ef73d01c.txt', '大岚镇人民政府', 2020],
    ['003_a92a32fafe21a486.txt', '嘉兴港区', 2020],
    ['004_67150ac4e5dd74a1.txt', '平湖市独山港经济开发区（独山港镇）', 2021],
  ])('of seed %s', (seed, agency, year) => {
    const [reading] = auditHtml(fixture(`pages/${PAGE_OF_SEED[seed]}.html`)).readings;
    expect([reading?.article.identity.agency?.value, reading?.article.identity.year?.value]).toEqual([agency, year]);
  });
});

describe('the article', () => {
  it('leaves navigation and footer out and quotes by exact offsets', () => {
    const title = '清河镇人民政府2023年政府信息公开工作年度报告';
    const { blocks, parts } = readIdentity(report(title));
    expect(blocks.some(({ text }) => /首页|主办/.test(text))).toBe(false);
    expect(parts.map(({ part }) => part)).toEqual([
      'overview',
      'disclosure',
      'requests',
      'review',
      'problems',
      'other',
    ]);
    for (const { heading } of parts) {
      const block = blocks.find(({ index }) => index === heading.block);
      expect(block?.text.slice(heading.start, heading.end)).toBe(heading.text);
    }
  });

  it('finds quotes between white space that nobody sees', () => {
    const html = fixture('pages/jiaxing-port-2020.html').replace('共依法办结', '共\u00a0依\u200b法办结');
    const audit = auditHtml(html);
    const at = audit.readings[0]?.findings.findIndex(({ rule }) => rule === 'narrative-handled') ?? -1;
    expect(audit.locateQuotes(0, at).map((range) => range.toString().replace(/[\u00a0\u200b\s]/g, ''))).toEqual([
      '共依法办结政府信息依申请公开件62件',
    ]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { ListEntry } from '../../lib/list/entry.ts';
import { MOST_LINKS } from '../../lib/list/list-source.ts';
import { readList } from '../../lib/list/read-list.ts';
import { addEntries, entryOfAddress, joinPage, recogniseList } from '../../lib/list/recognise-list.ts';
import { parseDocument } from '../dom.ts';

const URL = 'https://www.example.gov.cn/zfxxgk/nb/index.html';

function read(html: string, url = URL) {
  return readList(parseDocument(html, url), { url, parseHtml: (piece) => parseDocument(piece, url) });
}

const recognise = (html: string, url = URL) => recogniseList(read(html, url));
const entries = (html: string, url = URL) => recognise(html, url)?.entries ?? [];
const rows = (list: readonly ListEntry[]) => list.map(({ unit, year, date }) => `${unit} ${year} ${date}`);

const TOWNS = ['大岚镇', '次邱镇', '油车港镇'];
const UNITS = ['县财政局', '县档案馆', '大岚镇人民政府'];

describe('a list', () => {
  it('of TRS: definition lists, cut words, whole titles, folders of the day of publication', () => {
    const html = TOWNS.map(
      (town, i) =>
        `<dl><dd><a href="./202101/t20210122_${i}.htm" title="${town}人民政府2020年政府信息公开工作年度报告">${town}人民政府2020年政府…</a></dd><dd>2021-01-22</dd></dl>`,
    ).join('');
    const list = entries(html);
    expect(rows(list)).toEqual(TOWNS.map((town) => `${town}人民政府 2020 2021-01-22`));
    expect(list[0]).toMatchObject({
      url: 'https://www.example.gov.cn/zfxxgk/nb/202101/t20210122_0.htm',
      title: '大岚镇人民政府2020年政府信息公开工作年度报告',
      kind: 'page',
      state: 'waiting',
    });
  });

  it('of 大汉: records in an XML island, those that are shown already once', () => {
    const item = (i: number) =>
      `<li><a title='${TOWNS[i]}2021年度政府信息公开年报' href='/art/2022/1/20/art_1_${i}.html'>${TOWNS[i]}…</a><b>2022-01-20</b></li>`;
    const records = [0, 1, 2].map((i) => `<record><![CDATA[\n${item(i)}]]></record>`).join('');
    const html = `<ul>${item(0)}</ul><script type="text/xml"><datastore><recordset>${records}</recordset></datastore></script>`;
    expect(rows(entries(html))).toEqual(TOWNS.map((town) => `${town} 2021 2022-01-20`));
  });

  it('in a frame of the same origin', () => {
    const inner = TOWNS.map((town, i) => `<li><a href="${i}.html">${town}2020年度信息公开年报</a></li>`).join('');
    const document = parseDocument('<iframe src="/nb/list.html"></iframe>', URL);
    const source = readList(document, {
      url: URL,
      parseHtml: (piece) => parseDocument(piece),
      openFrame: () => parseDocument(`<ul>${inner}</ul>`),
    });
    expect(recogniseList(source)?.entries.map(({ url }) => url)).toEqual(
      [0, 1, 2].map((i) => `https://www.example.gov.cn/nb/${i}.html`),
    );
  });

  it('of units by years: the unit stands in front of the row', () => {
    const html = `<table>${TOWNS.map((town) => `<tr><td>${town}</td><td><a href="${town}/1.html">2019年年报</a></td><td><a href="${town}/2.html">2020年年报</a></td></tr>`).join('')}</table>`;
    expect(entries(html).map(({ unit, year }) => `${unit} ${year}`)).toEqual(
      TOWNS.flatMap((town) => [`${town} 2019`, `${town} 2020`]),
    );
  });

  it('under a heading that names reports and year: the links are names of organs', () => {
    const of = (year: number) =>
      `<h3>${year}年政府信息公开工作年度报告</h3><ul>${TOWNS.map((town, i) => `<li><span>${i + 1}</span><a href="${year}/${i}.html">${town}</a></li>`).join('')}</ul>`;
    expect(entries(`<div>${of(2022)}${of(2021)}</div>`)).toMatchObject(
      [2022, 2021].flatMap((year) => TOWNS.map((unit) => ({ unit, year, title: unit, isYearGuessed: false }))),
    );
    const boxes = `<div class="tit">2022年政府信息公开年报</div><div>${TOWNS.map((town, i) => `<a href="${i}.html">${town}</a> `).join('')}</div>`;
    expect(entries(boxes)).toMatchObject(TOWNS.map((unit) => ({ unit, year: 2022 })));
  });

  it('of units by years under a heading: the unit leads the row, the links are years', () => {
    const html = `<h2>政府信息公开年报</h2><table>${TOWNS.map((town) => `<tr><td>${town}</td><td><a href="${town}/1.html">2021年度报告</a></td><td><a href="${town}/2.html">2022年</a></td></tr>`).join('')}</table>`;
    expect(entries(html).map(({ unit, year }) => `${unit} ${year}`)).toEqual(
      TOWNS.flatMap((town) => [`${town} 2021`, `${town} 2022`]),
    );
  });

  describe('whose links are years', () => {
    const link = (unit: string, year: number) => `<a href="${unit}/${year}.html">${year}年</a>`;
    const years = (unit: string) => [2024, 2023].map((year) => link(unit, year));
    const below = (section: (unit: string) => string) =>
      `<h2>政府信息公开年报</h2>${UNITS.map((unit) => section(unit)).join('')}`;

    it.each<[string, string]>([
      ['below headings that are units', below((unit) => `<h3>${unit}</h3>${years(unit).join(' <span>|</span> ')}`)],
      [
        'in lists below them, each year with its day',
        below(
          (unit) =>
            `<div><div class="tit">${unit}：</div><ul>${years(unit)
              .map((each) => `<li>${each}<span>2025-01-20</span></li>`)
              .join('')}</ul></div>`,
        ),
      ],
      [
        'in rows that begin with a number and the unit',
        below((unit) => `<tr><td>1</td><td>${unit}</td><td>${years(unit).join('</td><td>')}</td></tr>`).replace(
          /(<tr.*)/,
          '<table><thead><tr><th>序号</th><th>单位</th><th colspan="2">年度</th></tr></thead><tbody>$1</tbody></table>',
        ),
      ],
      [
        'in rows of which the first has the unit for all',
        `<table><caption>政府信息公开年报</caption>${UNITS.map(
          (unit) =>
            `<tr><td rowspan="2">${unit}</td><td>${link(unit, 2024)}</td></tr><tr><td>${link(unit, 2023)}</td></tr>`,
        ).join('')}</table>`,
      ],
      [
        'in rows below one that is the unit',
        `<table><tr><td colspan="2">政府信息公开年报</td></tr>${UNITS.map(
          (unit) => `<tr><td colspan="2">${unit}</td></tr><tr><td>${years(unit).join('</td><td>')}</td></tr>`,
        ).join('')}</table>`,
      ],
      [
        'in definition lists',
        `<h1>年报</h1>${below((unit) => `<dl><dt>${unit}</dt><dd>${years(unit).join('</dd><dd>')}</dd></dl>`)}`,
      ],
      [
        'in lists inside the item of a unit',
        below((unit) => `<li>${unit}<ul><li>${years(unit).join('</li><li>')}</li></ul></li>`),
      ],
      [
        'behind the link of the unit',
        below((unit) => `<p><a href="/${unit}/">${unit}</a> ${years(unit).join('、')}</p>`),
      ],
      [
        'behind its name in the words of a paragraph',
        below((unit) => `<p>附件1：${unit}：${years(unit).join('、')}</p>`).replaceAll('附件1：', '· '),
      ],
      [
        'on a page that is about reports by its title alone',
        `<title>信息公开年报_某县人民政府</title><div>${UNITS.map((unit) => `<h4>${unit}</h4><p>${years(unit).join(' ')}</p>`).join('')}</div>`,
      ],
    ])('%s', (_, html) => {
      expect(entries(html).map(({ unit, year, isYearGuessed }) => `${unit} ${year} ${isYearGuessed}`)).toEqual(
        UNITS.flatMap((unit) => [`${unit} 2024 false`, `${unit} 2023 false`]),
      );
    });
  });

  it('of organs below years, on a page about reports', () => {
    const of = (year: number) =>
      `<h3>${year}年</h3><ul>${UNITS.map((unit) => `<li><a href="${year}/${unit}">${unit}</a></li>`).join('')}</ul>`;
    expect(entries(`<h1>政府信息公开年报</h1>${of(2024)}${of(2023)}`)).toMatchObject(
      [2024, 2023].flatMap((year) => UNITS.map((unit) => ({ unit, year }))),
    );
  });

  it('takes the unit from the heading where the links name report and year alone', () => {
    const html = UNITS.map(
      (unit, i) => `<h3>${unit}</h3><ul><li><a href="${i}.html">2024年政府信息公开工作年度报告</a></li></ul>`,
    );
    expect(entries(`<div>${html.join('')}</div>`)).toMatchObject(UNITS.map((unit) => ({ unit, year: 2024 })));
    // What stands over many organs is the name of none.
    const kinds = `<h3>乡镇街道</h3>${UNITS.map((_, i) => `<li><a href="${i}.html">2024年政府信息公开年报</a></li>`).join('')}`;
    expect(entries(kinds)).toMatchObject(UNITS.map(() => ({ unit: null, year: 2024 })));
  });

  it('without years takes the year before the publication, and says that it is a guess', () => {
    const html = `<ul>${TOWNS.map((town, i) => `<li><a href="${i}.html">${town}政府信息公开年报</a> <span>2022-01-30</span></li>`).join('')}</ul>`;
    expect(entries(html)).toMatchObject(TOWNS.map((unit) => ({ unit, year: 2021, isYearGuessed: true })));
    const folders = `<ul>${TOWNS.map((town, i) => `<li><a href="/2022/${i}.html">${town}政府信息公开年报</a></li>`).join('')}</ul>`;
    expect(entries(folders)).toMatchObject(TOWNS.map(() => ({ year: 2021, isYearGuessed: true })));
  });

  it('tells files, other sites, addresses of local networks and what is no address', () => {
    const links = [
      'a.pdf',
      'b.docx?v=1',
      'b.xlsx',
      'c.ofd',
      'https://other.gov.cn/c.html',
      'http://www.example.gov.cn/d.html',
      'javascript:open(1)',
      'http://192.168.1.1/e.html',
      'http://localhost/f.html',
      'http://localhost./f.html',
      'http://2130706433/f.html',
      'http://[::ffff:10.0.0.1]/f.html',
      'g.html#top',
      'g.html',
    ];
    const html = `<ul>${links.map((href, i) => `<li><a href="${href}">第${i}镇2020年政府信息公开年报</a></li>`).join('')}</ul>`;
    expect(entries(html).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'pdf waiting',
      'word waiting',
      'sheet waiting',
      'ofd attachment',
      'page other-site',
      'page other-site',
      'page not-web',
      'page local-network',
      'page local-network',
      'page local-network',
      'page local-network',
      'page local-network',
      'page waiting',
      'page duplicate',
    ]);
    // On a list that stands in a local network itself they are as any others.
    expect(entries(html, 'http://10.0.0.1/')[7]?.state).toBe('other-site');
  });

  it('of files names the organ without the word and number of an attachment', () => {
    const html = TOWNS.map(
      (town, i) => `<p><a href="${i}.docx">附件${i + 1}：${town}2020年政府信息公开工作年度报告.docx</a></p>`,
    ).join('');
    expect(entries(html)).toMatchObject(TOWNS.map((unit) => ({ unit, year: 2020, kind: 'word', state: 'waiting' })));
  });

  it('that a script opens has links of one address, none of which is the report of another', () => {
    const html = `<ul>${TOWNS.map((town) => `<li><a href="javascript:void(0)">${town}2020年政府信息公开年报</a></li>`).join('')}</ul>`;
    expect(entries(html).map(({ state }) => state)).toEqual(TOWNS.map(() => 'not-web'));
  });

  it('shows no titles without end, and none in which something hides or turns the words around', () => {
    const title = (town: string) => `${town}\u202e2020年\u200b政府信息公开年报<img src=x onerror=y>`;
    const html = TOWNS.map((town, i) => `<li><a href="${i}.html">${title(town)}${'续'.repeat(10_000)}</a></li>`).join(
      '',
    );
    const list = recognise(`<title>年报\u202e${'长'.repeat(10_000)}</title><ul>${html}</ul>`);
    expect(list?.title).toHaveLength(200);
    for (const [i, entry] of (list?.entries ?? []).entries()) {
      expect(entry.title).toHaveLength(200);
      expect(entry.title.startsWith(`${TOWNS[i]}2020年政府信息公开年报续`)).toBe(true);
      expect(entry).toMatchObject({ year: 2020, state: 'waiting' });
    }
    expect(list?.entries).toHaveLength(3);
  });

  it('is cut where it has more links than any county', () => {
    const link = (i: number) => `<a href="${i}.html">甲镇2020年政府信息公开年报</a>`;
    const list = recognise(`<div>${Array.from({ length: MOST_LINKS + 50 }, (_, i) => link(i)).join('')}</div>`);
    expect(list?.entries).toHaveLength(MOST_LINKS);
    expect(list?.isCut).toBe(true);
  });

  it.each([
    ['years', () => '2021年'],
    ['organs', (i: number) => `第${'甲乙丙丁'[i % 4]}镇`],
  ])('of thousands of %s looks once at each', (_, words) => {
    const looksAt = (count: number) => {
      const links = Array.from({ length: count }, (_, i) => `<a href="${i}.html">${words(i)}</a>`);
      const document = parseDocument(`<h2>历年年报</h2><div>${links.join('')}</div>`, URL);
      const { Node } = document.defaultView as unknown as { Node: typeof globalThis.Node };
      const looks = vi.spyOn(Node.prototype, 'previousSibling', 'get');
      readList(document, { url: URL, parseHtml: (piece) => parseDocument(piece) });
      return looks.mock.calls.length;
    };
    expect(looksAt(1000)).toBeGreaterThan(0);
    expect(looksAt(4000)).toBeLessThan(4.2 * looksAt(1000));
  });

  it('names its further pages, by links that count or by the pager of TRS', () => {
    const list = `<ul>${TOWNS.map((town, i) => `<li><a href="${i}.htm">${town}2020年信息公开年报</a></li>`).join('')}</ul>`;
    const linked = `${list}<a href="index_1.html">下一页</a><a href="index_2.html">3</a><a href="/other/index_1.html">2</a><a href="http://elsewhere.cn/index_2.html">2</a>`;
    const base = 'https://www.example.gov.cn/zfxxgk/nb/';
    expect(recognise(linked)?.pages).toEqual([`${base}index_1.html`, `${base}index_2.html`]);
    const written = `${list}<script>createPageHTML(3, 0, "index", "html");</script>`;
    expect(recognise(written)?.pages).toEqual([`${base}index_1.html`, `${base}index_2.html`]);
  });

  it('grows by a further page that brings entries of its own, and by none that shows the same', () => {
    const item = (i: number) => `<li><a href="${i}.htm">第${i}镇2020年信息公开年报</a></li>`;
    const page = (...numbers: number[]) => read(`<ul>${numbers.map(item).join('')}</ul>`);
    const first = recogniseList(page(1, 2, 3)) as NonNullable<ReturnType<typeof recogniseList>>;
    expect(joinPage(first, page(4, 5)).entries).toHaveLength(5);
    expect(joinPage(first, page(1, 2, 3))).toBe(first);
  });
});

describe('no list', () => {
  it.each([
    [
      'a report with two links to others',
      '<p><a href="1.html">甲镇2020年年报</a></p><p><a href="2.html">甲镇2019年年报</a></p>',
    ],
    [
      'a list of something else',
      TOWNS.map((town) => `<li><a href="${town}">${town}2020年法治政府建设年度报告</a></li>`).join(''),
    ],
    [
      'notices about reports',
      TOWNS.map((town) => `<li><a href="${town}">关于做好${town}2020年政府信息公开年报的通知</a></li>`).join(''),
    ],
    [
      'organs under a heading that names no year: each has a page of its own',
      `<h3>政府信息公开年报</h3><ul>${TOWNS.map((town) => `<li><a href="${town}">${town}</a></li>`).join('')}</ul>`,
    ],
    [
      'organs of which another thing stands right above',
      `<h1>2022年政府信息公开工作年度报告</h1><p>友情链接</p><ul>${TOWNS.map((town) => `<li><a href="${town}">${town}</a></li>`).join('')}</ul>`,
    ],
    [
      'organs below the text of a report',
      `<h1>2022年政府信息公开工作年度报告</h1><div>${'本年度信息公开工作情况如下。'.repeat(8)}</div><div>${TOWNS.map((town) => `<a href="${town}">${town}</a>`).join('')}</div>`,
    ],
    [
      'matters, not organs, under such a heading',
      `<h3>2022年政府信息公开工作年度报告</h3><ul>${['总体情况', '公开指南', '公开制度'].map((words) => `<li><a href="${words}">${words}</a></li>`).join('')}</ul>`,
    ],
    [
      'years without organs: each has a list of its own',
      `<h3>政府信息公开年报</h3><ul>${[2020, 2021, 2022].map((year) => `<li><a href="${year}/">${year}年</a></li>`).join('')}</ul>`,
    ],
    [
      'years below organs, of which another thing stands above',
      `<title>某县政府信息公开年报</title><h2>部门预算公开</h2>${UNITS.map((unit) => `<h3>${unit}</h3><a href="${unit}">2024年</a>`).join('')}`,
    ],
    [
      'years below organs on a page about something else',
      `<title>财政预决算</title>${UNITS.map((unit) => `<h3>${unit}</h3><a href="${unit}">2024年</a>`).join('')}`,
    ],
    [
      'years below what is no organ',
      `<h2>政府信息公开年报</h2>${['往年回顾', '乡镇', '各部门'].map((words) => `<h3>${words}</h3><a href="${words}">2024年</a>`).join('')}`,
    ],
    [
      'years below the text of a report',
      `<title>县财政局2024年政府信息公开年报</title><p>县财政局</p><div>${'本年度信息公开工作情况如下。'.repeat(8)}</div>${[2023, 2022, 2021].map((year) => `<a href="${year}">${year}年</a>`).join('')}`,
    ],
    [
      'the menu of a site',
      `<nav>${TOWNS.map((town) => `<a href="${town}">${town}2020年信息公开年报</a>`).join('')}</nav>`,
    ],
  ])('%s', (_, html) => {
    expect(recognise(html)).toBeNull();
  });
});

describe('addresses that a person adds', () => {
  const list = recognise(
    `<ul>${TOWNS.map((town, i) => `<li><a href="${i}.htm">${town}2020年信息公开年报</a></li>`).join('')}</ul>`,
  ) as NonNullable<ReturnType<typeof recognise>>;

  it('are entries as those of the list', () => {
    const entry = entryOfAddress(' https://www.example.gov.cn/2021/9.htm#a ', URL);
    expect(entry).toMatchObject({ url: 'https://www.example.gov.cn/2021/9.htm', state: 'waiting', year: 2020 });
    expect(addEntries(list, [entry as ListEntry]).entries).toHaveLength(4);
  });

  it('are none where they are no addresses, and none twice', () => {
    expect(entryOfAddress('javascript:alert(1)', URL)).toBeNull();
    expect(entryOfAddress('大岚镇', URL)).toBeNull();
    expect(addEntries(list, list.entries).entries).toHaveLength(3);
  });
});

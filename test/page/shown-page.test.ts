import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read-page.ts';
import { reasonInWords } from '../../lib/page/skip-reasons.ts';
import { applyStyleSheets } from '../../tools/audit/styles/apply-style-sheets.ts';
import { auditHtml } from '../audit/audit-file.ts';
import { parseDocument } from '../dom.ts';
import { reportTables } from '../report-html.ts';

/** The visible text blocks of a page with a style sheet. */
function textsOf(html: string, css = ''): string[] {
  const document = parseDocument(`<style>${css}</style>${html}`);
  applyStyleSheets(document);
  return (readPage(document).frames[0]?.blocks ?? []).flatMap(({ text, hidden }) => (hidden ? [] : text.trim()));
}

describe('words of a paragraph that are not shown', () => {
  it.each([
    ['display by a class', '办结<span class=a>9</span>4件', '.a{display:none}'],
    ['visibility by a class', '办结<span class=a>9</span>4件', '.a{visibility:hidden}'],
    ['opacity', '办结<span class=a>9</span>4件', '.a{opacity:0}'],
    ['a font without size', '办结<span class=a>9</span>4件', '.a{font-size:0}'],
    ['transparent ink', '办结<span class=a>9</span>4件', '.a{color:transparent}'],
    [
      'a copy for screen readers',
      '办结4<b class=a>4</b>件',
      '.a{position:absolute;width:1px;height:1px;overflow:hidden}',
    ],
    ['the own style', '办结<span style="display:none">9</span>4件', ''],
    ['the attribute', '办结<span hidden>9</span>4件', ''],
    ['a tag', '办结<tt>9</tt>4件', 'tt{display:none}'],
    ['a descendant rule', '办结<i><b>9</b></i>4件', 'p > i b{visibility:hidden}'],
    ['a strike', '办结<s>9</s>4件', ''],
    ['a strike by a class', '办结<span class=a>9</span>4件', '.a{text-decoration:line-through}'],
    ['deletion', '办结<del>9</del>4件', ''],
    ['a raised note', '办结4<sup>1</sup>件', ''],
    ['a raised note by a class', '办结4<span class=a>[1]</span>件', '.a{vertical-align:super;font-size:9px}'],
    ['ruby', '办<ruby>结<rp>(</rp><rt>jié</rt><rp>)</rp></ruby>4件', ''],
    ['a drawing', '办结<svg><text>9</text></svg>4件', ''],
  ])('%s is no part of them', (_, html, css) => {
    expect(textsOf(`<p>${html}</p>`, css)).toEqual(['办结4件']);
  });

  it.each([
    ['a block without size', '<div class=a>9<p>办结4件</p></div>', '.a{font-size:0} p{font-size:16px}'],
    ['a block without colour', '<div class=a>9<p>办结4件</p></div>', '.a{color:transparent} p{color:black}'],
    ['a struck paragraph', '<p class=a>9</p><p>办结4件</p>', '.a{text-decoration:line-through}'],
    ['paragraphs that were deleted', '<del><p>9</p></del><p>办结4件</p>', ''],
    ['words in a foreign object', '<svg><path d="M0 0"/><foreignObject><p>办结4件</p></foreignObject></svg>', ''],
    [
      'the shown part of what is not visible',
      '<p><i class=a>9<b>办结4件</b></i></p>',
      '.a{visibility:hidden} b{visibility:visible}',
    ],
  ])('%s', (_, html, css) => {
    expect(textsOf(html, css)).toEqual(['办结4件']);
  });

  it('a part of the page that is not visible is read as one that is not displayed', () => {
    expect(textsOf('<div class=a><p>9</p></div><p>办结4件</p>', '.a{visibility:hidden}')).toEqual(['办结4件']);
  });
});

const skippedOf = (html: string, prepare: (document: Document) => void = () => {}) => {
  const document = parseDocument(html);
  prepare(document);
  return readPage(document).skipped.map(({ url, reason }) => [url.replace(/.*\//, ''), reasonInWords(reason)]);
};

/** What a frame answers when it is asked for its document. */
function answer(frame: Element, document: Document | null): void {
  Object.defineProperty(frame, 'contentDocument', { value: document });
}

const inner = (html: string, url: string) => parseDocument(html, url);

describe('documents inside the page', () => {
  const withObject = (html: string, document: Document | null) => (page: Document) => {
    answer(page.querySelector('object,embed,iframe') as Element, document);
    return html;
  };

  it('an object of the same origin is read', () => {
    const page = parseDocument('<object type="text/html" data="a.html"></object>');
    answer(page.querySelector('object') as Element, inner('<p>甲</p>', 'http://www.example.gov.cn/a.html'));
    const { frames, skipped } = readPage(page);
    expect(frames.map(({ url }) => url)).toEqual([
      'http://www.example.gov.cn/report.html',
      'http://www.example.gov.cn/a.html',
    ]);
    expect(skipped).toEqual([]);
  });

  it.each([
    ['an object of another origin', '<object type="text/html" data="a.html"></object>'],
    ['a file', '<object data="report.pdf"></object>'],
    ['a file with a query', '<object data="report.pdf?v=1"></object>'],
    ['an object without a type', '<object data="/open/report"></object>'],
  ])('%s is named', (_, html) => {
    expect(skippedOf(html, withObject(html, null))).toHaveLength(1);
  });

  it('an embedded file is named', () => {
    const prepare = (page: Document) => {
      Object.defineProperty(page.querySelector('embed'), 'getSVGDocument', { value: () => null });
    };
    expect(skippedOf('<embed src="report.pdf" type="application/pdf">', prepare)).toEqual([
      ['report.pdf', '内嵌的文件或对象，浏览器不允许读取'],
    ]);
  });

  it.each([
    ['a player', '<object classid="clsid:D27CDB6E" data="a.html"></object>'],
    ['a picture', '<object type="image/png" data="a.png"></object>'],
    ['a picture without a type', '<embed src="a.gif">'],
    ['a film', '<embed src="a.swf" type="application/x-shockwave-flash">'],
    ['an object of scripts', '<object></object>'],
  ])('%s is none', (_, html) => {
    expect(skippedOf(html, withObject(html, null))).toEqual([]);
  });

  const NOT_LOADED = [['a.html', expect.stringContaining('尚未载入')]];

  it.each([
    ['that waits until it is seen', '', 'about:blank', NOT_LOADED],
    ['that came', '<p>甲</p>', 'http://www.example.gov.cn/a.html', []],
    ['that a script filled', '<p>甲</p>', 'about:blank', []],
  ])('a frame %s', (_, html, url, skipped) => {
    const frame = '<iframe loading=lazy src="a.html"></iframe>';
    expect(skippedOf(frame, withObject(frame, inner(html, url)))).toEqual(skipped);
  });

  it('a frame that is coming is not taken for the whole', () => {
    const coming = inner('<p>甲</p>', 'http://www.example.gov.cn/a.html');
    Object.defineProperty(coming, 'readyState', { value: 'loading' });
    const frame = '<iframe src="a.html"></iframe>';
    expect(skippedOf(frame, withObject(frame, coming))).toEqual(NOT_LOADED);
  });

  it('a frame without an address has nothing to come', () => {
    const frame = '<iframe></iframe>';
    expect(skippedOf(frame, withObject(frame, inner('', 'about:blank')))).toEqual([]);
  });
});

/** Gives elements boxes as a browser does: jsdom has none. */
function layOut(document: Document, sizeOf: (element: Element) => [number, number]): void {
  const { prototype } = (document.defaultView as unknown as { Element: typeof Element }).Element;
  Object.assign(prototype, {
    checkVisibility: () => true,
    getBoundingClientRect(this: Element) {
      const [width, height] = sizeOf(this);
      return { left: 0, top: 0, right: width, bottom: height, width, height };
    },
  });
}

describe('what is shown and cannot be read', () => {
  it.each([
    ['a component that keeps its content to itself', '<my-report></my-report>', [800, 600], 'shadow root'],
    ['a page drawn on a canvas', '<div><canvas></canvas></div>', [800, 1100], 'canvas'],
  ])('%s is named', (_, html, size, reason) => {
    const skipped = skippedOf(html, (document) => layOut(document, () => size as [number, number]));
    expect(skipped).toEqual([['report.html', expect.stringContaining(reason)]]);
  });

  it.each([
    ['an icon', '<my-icon></my-icon>', [20, 20]],
    ['a component with words', '<my-report><p>甲</p></my-report>', [800, 600]],
    ['a chart', '<div><canvas></canvas></div>', [800, 300]],
    [
      'the canvas under the letters of a viewer',
      `<section><div><canvas></canvas></div><p>${'字'.repeat(30)}</p></section>`,
      [800, 1100],
    ],
  ])('%s is not', (_, html, size) => {
    expect(skippedOf(html, (document) => layOut(document, () => size as [number, number]))).toEqual([]);
  });

  it('a component that the browser opens for extensions is read', () => {
    const document = parseDocument('<my-report></my-report>');
    const host = document.querySelector('my-report') as HTMLElement;
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>办结4件</p>';
    Object.defineProperty(host, 'openOrClosedShadowRoot', { value: root });
    layOut(document, () => [800, 600]);
    const { frames, skipped } = readPage(document);
    expect(frames[0]?.blocks.map(({ text }) => text)).toEqual(['办结4件']);
    expect(skipped).toEqual([]);
  });
});

/** The tables of a report as words placed one by one, each table row a line, spans lost. */
function placed(html: string, write: (word: string, left: number, top: number) => string, isMixed = false): string {
  const rows = [...parseDocument(html).querySelectorAll('tr')];
  const words = rows.flatMap((row, top) =>
    [...row.children].map((cell, i) => write((cell.textContent ?? '').trim(), 60 + i * 110, 100 + top * 22)),
  );
  const ordered = isMixed ? words.filter((_, i) => i % 2 === 1).concat(words.filter((_, i) => i % 2 === 0)) : words;
  return `<div class=pf>${ordered.join('')}</div>`;
}

const TITLE = '<title>清河镇2021年政府信息公开工作年度报告</title><h1>清河镇2021年政府信息公开工作年度报告</h1>';
const inDiv = (word: string, left: number, top: number) =>
  `<div style="position:absolute;left:${left}px;top:${top}px">${word}</div>`;

describe('words placed one by one', () => {
  const VALUES = {
    'requests.new.person': '4',
    'requests.new.total': '4',
    'requests.granted.person': '4',
    'requests.granted.total': '4',
    'requests.handled.person': '4',
    'requests.handled.total': '4',
  };
  const plain = auditHtml(TITLE + reportTables('foi-2021', VALUES)).document;
  const valuesOf = ({ reports }: typeof plain) =>
    Object.entries(reports[0]?.facts ?? {})
      .filter(([key]) => /^(?:requests|review)/.test(key))
      .map(([key, { value, kind }]) => [key, value, kind]);

  it.each([
    ['in their order', inDiv, false],
    ['in another order of the source', inDiv, true],
    [
      'as paragraphs',
      (word: string, left: number, top: number) => inDiv(word, left, top).replaceAll('div', 'p'),
      false,
    ],
    [
      'from below',
      (word: string, left: number, top: number) =>
        inDiv(word, left, top).replace(/top:(\d+)/, (_, n) => `bottom:${2000 - n}`),
      true,
    ],
    [
      'as spans, a break behind each',
      (word: string, left: number, top: number) =>
        `${inDiv(word, left, top).replaceAll('div', 'span')}<br role=presentation>`,
      false,
    ],
  ])('%s are read as lines', (_, write, isMixed) => {
    const { document } = auditHtml(TITLE + placed(reportTables('foi-2021', VALUES), write, isMixed));
    expect(valuesOf(document)).toEqual(valuesOf(plain));
    expect(document.summary.error).toBe(plain.summary.error);
  });

  it('with a blank cell in a row: no value is moved to another applicant', () => {
    const html =
      TITLE +
      placed(reportTables('foi-2021', { ...VALUES, 'requests.new.person': '' }), (word, left, top) =>
        word === '' ? '' : inDiv(word, left, top),
      );
    const { document } = auditHtml(html);
    const wrong = Object.entries(document.reports[0]?.facts ?? {}).filter(([key, { value }]) => {
      const truth = plain.reports[0]?.facts[key]?.value;
      return value !== null && value !== truth;
    });
    expect(wrong).toEqual([]);
    expect(
      document.reports[0]?.findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'row-missing'),
    ).toEqual([]);
  });

  it('letter by letter are named as not read', () => {
    const letters = [...'一二三四五六七八九十'.repeat(6)].map((letter, i) =>
      inDiv(letter, 10 + 20 * (i % 10), 100 + 22 * Math.floor(i / 10)),
    );
    expect(skippedOf(`<div>${letters.join('')}</div>`)).toEqual([['report.html', expect.stringContaining('逐字')]]);
  });
});

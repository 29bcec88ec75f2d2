import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../lib/audit/candidates.ts';
import { openPlaces } from '../../lib/page/places.ts';
import { readPage, readPageSteps } from '../../lib/page/read-page.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import { parseDocument } from '../dom.ts';

const read = (html: string) => readPage(parseDocument(html));
const texts = (html: string) => read(html).frames[0]?.blocks.map(({ text }) => text.trim());

describe('readPage', () => {
  it('cuts the text at block elements and keeps inline elements together', () => {
    expect(texts('<div>一<span>、总体</span>情况<p>（一）主动公开</p>其他</div>')).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '其他',
    ]);
  });

  it('keeps a line break inside a block', () => {
    expect(texts('<p>收到和处理<br>政府信息公开申请情况</p>')).toEqual(['收到和处理\n政府信息公开申请情况']);
  });

  it('takes line breaks of the source for spaces, except in pre', () => {
    expect(texts('<p>一\n  二</p>')).toEqual(['一   二']);
  });

  it('takes the lines of preformatted text for paragraphs, empty ones too', () => {
    expect(texts('<pre>一\n\n二</pre>')).toEqual(['一', '', '二']);
    expect(texts('<div style="white-space: pre-wrap">一\n二</div>')).toEqual(['一', '二']);
  });

  it('leaves out what is no text, and says what is hidden', () => {
    const html = '<p hidden>a</p><p style="display:none">b</p><script>c</script><style>d</style><p>e</p>';
    const blocks = read(html).frames[0]?.blocks;
    expect(blocks?.map(({ text, hidden }) => [text, hidden])).toEqual([
      ['a', 1],
      ['b', 1],
      ['e', undefined],
    ]);
  });

  it('says which blocks are links alone', () => {
    const blocks = read('<ul><li><a href=#>首页</a></li><li>见<a href=#>附件</a></li></ul>').frames[0]?.blocks;
    expect(blocks?.map(({ linkOnly }) => linkOnly)).toEqual([true, false]);
  });

  it('finds nested tables with their parents', () => {
    const tables = read('<table><tr><td><table><tr><td>1</table><table><tr><td>2</table></table>').frames[0]?.tables;
    expect(tables?.map(({ parent }) => parent)).toEqual([null, 0, 0]);
  });

  it('does not take the indentation of cells for a table of text', () => {
    const html = '<table><tr><td>\t一\n</td><td>\t2</td></tr><tr><td>\t三\n</td><td>\t4</td></tr></table>';
    expect(read(html).frames[0]?.tables).toHaveLength(1);
  });

  it('finds tab-separated rows in pre and tells its range', () => {
    const { source, traces } = runToEnd(readPageSteps(parseDocument('<pre>信息内容\t件数\n规章\t<b>12</b>\n</pre>')));
    const [table] = runToEnd(findCandidates(source))[0]?.tables ?? [];
    const cell = table?.kind === 'text' ? table.rows[1]?.[1] : undefined;
    expect(cell?.text).toBe('12');
    expect(cell && openPlaces(traces)({ ...cell, frame: 0 })?.toString()).toBe('12');
  });

  it('gives the range of any piece of a block', () => {
    const document = parseDocument('<p>共<span>依法</span>办结<font>62</font>件</p>');
    const places = openPlaces(runToEnd(readPageSteps(document)).traces);
    expect(places({ frame: 0, block: 0, start: 3, end: 8 })?.toString()).toBe('办结62件'.slice(0, 5));
    expect(places({ frame: 0, block: 0, start: 0, end: 8 })?.toString()).toBe('共依法办结62件');
  });

  it('looks into shadow roots', () => {
    const document = parseDocument('<div id=host></div>');
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<table><tr><td>一</table><p>正文</p>';
    const frame = readPage(document).frames[0];
    expect(frame?.tables).toHaveLength(1);
    expect(frame?.blocks.map(({ text }) => text)).toEqual(['一', '正文']);
  });

  it('reads frames of the same origin and names those it may not read', () => {
    const document = parseDocument('<iframe id=a></iframe><iframe src="http://other.example/x.html"></iframe>');
    const inner = parseDocument('<p>框架里的正文</p>');
    const page = readPage(document, {
      openFrame: (frame) => (frame.id === 'a' ? inner : '与本页不同源，浏览器不允许读取'),
    });
    expect(page.frames.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([[], ['框架里的正文']]);
    expect(page.skipped).toEqual([{ url: 'http://other.example/x.html', reason: '与本页不同源，浏览器不允许读取' }]);
  });

  it('takes title and meta data', () => {
    const page = read(
      '<title> 年度报告 </title><meta name=PubDate content="2021-01-22"><publishtime>2021-01-23</publishtime>',
    );
    expect(page.title).toBe('年度报告');
    expect(page.meta.named).toEqual({ pubdate: '2021-01-22', publishtime: '2021-01-23' });
  });
});

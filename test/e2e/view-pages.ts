// Pages that show another report, or another number, without being loaded anew.
import { JSDOM } from 'jsdom';
import type { FurtherPages } from '../../tools/portal.ts';
import { selectorOf } from './altered-page.ts';
import { pageSource } from './harness.ts';

/** The report that a page shows first, and another town's. */
export const FIRST = 'ciqiu-2020';
export const SECOND = 'youchegang-2020';
/** A number of the first report that a script or a person replaces, and what by. */
export const FACT = 'requests.new.person';
export const OTHER_NUMBER = '777';

const [first, second] = await Promise.all([bodyOf(FIRST), bodyOf(SECOND)]);
const cell = await selectorOf(FIRST, FACT);

async function bodyOf(name: string): Promise<string> {
  const { document } = new JSDOM(await pageSource(name)).window;
  for (const element of document.querySelectorAll('script, style, link')) element.remove();
  return document.body.innerHTML;
}

/** The first report with something done to the cell of the fact. */
async function altered(alter: (cell: Element) => void): Promise<string> {
  const dom = new JSDOM(await pageSource(FIRST));
  const found = dom.window.document.querySelector(cell);
  if (!found) throw new Error('the cell was not found');
  alter(found);
  for (const element of dom.window.document.querySelectorAll('script, style, link')) element.remove();
  return dom.window.document.body.innerHTML;
}

const page = (body: string, style = '') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开年报</title><style>${style}</style></head><body>${body}</body></html>`;
const button = (act: string) => `<button id="switch" onclick="${act}">切换</button>`;
const byId = (id: string) => `document.getElementById('${id}')`;

/** The tables of HTML as `div`s with ARIA roles. */
async function inAria(): Promise<string> {
  const { document } = new JSDOM(await altered((found) => found.setAttribute('data-number', ''))).window;
  const role = (element: Element, name: string) => {
    const box = document.createElement('div');
    box.setAttribute('role', name);
    for (const [html, aria] of [
      ['colspan', 'aria-colspan'],
      ['rowspan', 'aria-rowspan'],
    ] as const) {
      const span = element.getAttribute(html);
      if (span !== null) box.setAttribute(aria, span);
    }
    if (element.hasAttribute('data-number')) box.id = 'number';
    box.append(...element.childNodes);
    element.replaceWith(box);
  };
  for (const each of [...document.querySelectorAll('td, th')]) role(each, 'cell');
  for (const each of [...document.querySelectorAll('tr')]) role(each, 'row');
  for (const each of [...document.querySelectorAll('tbody, thead')]) each.replaceWith(...each.childNodes);
  for (const each of [...document.querySelectorAll('table')]) role(each, 'table');
  return document.body.innerHTML;
}

const field = await altered((found) => {
  const text = found.textContent?.trim();
  found.innerHTML = `<input id="number" type="text" size="4" value="${text}">`;
});

const restless = `<div id="clock">00:00:00</div>
<table><tr><td>首页</td><td>政务公开</td><td>办事</td><td>互动</td><td>机构</td><td>政策</td><td>数据</td><td id="readers">访问量 0</td></tr></table>
<div id="ticker">要闻</div><div id="carousel"><p>图片一</p></div><div id="number-holder">${await altered((found) => {
  found.id = 'number';
})}</div><p>浏览次数：<span id="views">0</span></p>
<script>
let ticks = 0;
setInterval(() => {
  ticks += 1;
  document.getElementById('clock').textContent = new Date().toISOString();
  document.getElementById('readers').textContent = '访问量 ' + ticks;
  document.getElementById('views').textContent = String(ticks);
  document.getElementById('ticker').style.marginLeft = ticks + 'px';
  document.getElementById('ticker').textContent = '要闻' + ticks;
  document.getElementById('carousel').innerHTML = '<p class="now">图片' + ticks + '</p>';
  document.documentElement.dataset.ticks = String(ticks);
}, 150);
</script>`;

/** Two towns' reports in tabs, of which the first is shown. */
const tabs = (attributes: [string, string], names: [string, string] = ['div', 'div']) =>
  `<${names[0]} id="one" ${attributes[0]}>${first}</${names[0]}><${names[1]} id="two" ${attributes[1]}>${second}</${names[1]}>`;

const CLASSES = '.tab { display: none } .tab.on { display: block }';
const RADIOS =
  '.pane { display: none } #first:checked ~ .first, #second:checked ~ .second { display: block } input { float: left }';
const radios = `<input type="radio" name="town" id="first" checked><label for="first">次邱镇</label>
<input type="radio" name="town" id="second"><label for="second" id="label">油车港镇</label>
<div class="pane first">${first}</div><div class="pane second">${second}</div>`;

export const VIEW_PAGES: FurtherPages = {
  'class-tabs.html': page(
    button(`${byId('one')}.classList.remove('on'); ${byId('two')}.classList.add('on')`) +
      tabs(['class="tab on"', 'class="tab"']),
    CLASSES,
  ),
  'hidden-tabs.html': page(
    button(`${byId('one')}.hidden = true; ${byId('two')}.hidden = false`) + tabs(['', 'hidden']),
  ),
  'details-tabs.html': page(
    `<details id="one" name="town" open><summary>次邱镇</summary>${first}</details><details id="two" name="town"><summary id="switch">油车港镇</summary>${second}</details>`,
  ),
  'radio-tabs.html': page(radios.replace('id="label"', 'id="switch"'), RADIOS),
  'silent-radio-tabs.html': page(
    radios + button(`setTimeout(() => { ${byId('second')}.checked = true }, 400)`),
    RADIOS,
  ),
  'style-sheet-tabs.html': page(
    button(`setTimeout(() => {
      const [sheet] = document.styleSheets;
      sheet.insertRule('.one { display: none !important }');
      sheet.insertRule('.two { display: block !important }');
    }, 400)`) + tabs(['class="one"', 'class="two"']),
    '.two { display: none }',
  ),
  'replaced.html': page(
    `${button(`fetch('/second.txt').then((answer) => answer.text()).then((text) => { ${byId('article')}.innerHTML = text })`)}<div id="article">${first}</div>`,
  ),
  'second.txt': { body: second, headers: { 'content-type': 'text/plain; charset=utf-8' } },
  'aria.html': page(
    button(`${byId('number')}.textContent = '${OTHER_NUMBER}'`) + (await inAria()),
    '[role=table] { display: table } [role=row] { display: table-row } [role=cell] { display: table-cell }',
  ),
  'field.html': page(field),
  'silent-field.html': page(button(`setTimeout(() => { ${byId('number')}.value = '${OTHER_NUMBER}' }, 400)`) + field),
  'lazy.html': page(
    `${first}<div style="height: 9000px"></div><iframe id="frame" loading="lazy" src="/inner.html" width="1000" height="600"></iframe>`,
  ),
  'inner.html': page(second),
  'late-frame.html': page(
    `${button(`const frame = document.createElement('iframe'); frame.src = '/inner.html'; document.body.append(frame)`)}${first}`,
  ),
  'restless.html': page(restless),
};

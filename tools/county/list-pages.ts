import { COUNTY_REPORTS, type CountyReport, type ListStyle } from './reports.ts';

const STYLE = `
  body { margin: 0; font: 16px/1.7 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; color: #222; }
  main { max-width: 900px; margin: 0 auto; padding: 16px; }
  li, dl { display: flex; gap: 16px; margin: 0; padding: 4px; }
  dd { margin: 0; }
  a { color: #17466f; }
  iframe { width: 100%; height: 240px; border: 1px solid #d8e0e8; }
`;

function page(content: string): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开年报 - 示例县人民政府</title>
<link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><header><a href="/county/">示例县人民政府 政府信息公开年报</a></header><main>
${content}
</main><footer><a href="/county/about.html">关于2021年度信息公开年报的说明</a></footer></body></html>`;
}

const of = (style: ListStyle) => COUNTY_REPORTS.filter((report) => report.style === style);
const addressOf = ({ path, made }: CountyReport) => (made === 'elsewhere' ? `{{elsewhere}}/${path}` : `/${path}`);
/** Lists cut what is long; the whole stands in the title. */
const cut = ({ title }: CountyReport) => `${title.slice(0, 18)}…`;
const dayOf = ({ year }: CountyReport) => `${year + 1}-01-18`;

/** TRS: a definition list for each row. */
function staticList(): string {
  const rows = of('static').map(
    (report) =>
      `<dl><dd><a href="${addressOf(report)}" title="${report.title}">${cut(report)}</a></dd><dd>${dayOf(report)}</dd></dl>`,
  );
  return `<h2>街道（一）</h2><div class="list">${rows.join('\n')}</div>`;
}

/** 大汉 jcms: an XML data set of all records, of which a script shows the first. */
function recordList(): string {
  const items = of('record').map(
    (report) =>
      `<li><a href="${addressOf(report)}" title="${report.title}" target="_blank">${cut(report)}</a><span>[${dayOf(report)}]</span></li>`,
  );
  const records = items.map((item) => `<record><![CDATA[${item}]]></record>`).join('\n');
  return `<h2>街道（二）</h2><ul id="records">${items.slice(0, 4).join('\n')}</ul>
<script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1"></a>]]></nextgroup>
<recordset>${records}</recordset></datastore></script>`;
}

/** Built by a script from data, as gkmlpt and eportal do. */
function scriptList(): string {
  const data = JSON.stringify(of('script').map((report) => ({ url: addressOf(report), title: report.title })));
  return `<h2>乡镇</h2><ul id="built"></ul>
<script>for (const { url, title } of ${data}) {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
  const item = document.createElement('li');
  item.append(link);
  document.getElementById('built').append(item);
}</script>`;
}

/** The first two reports of the county stand here once more. */
function plainList(): string {
  const again = [COUNTY_REPORTS[0], COUNTY_REPORTS[1]] as CountyReport[];
  const rows = [...of('plain'), ...again].map(
    (report) => `<li><a href="${addressOf(report)}">${report.title}</a><span>${dayOf(report)}</span></li>`,
  );
  return `<h2>部门</h2><ul>${rows.join('\n')}</ul>`;
}

/** The county's list pages by their paths: the page itself, the list in its frame, its second page. */
export function countyListPages(): Record<string, string> {
  const framed = of('frame').map((report) => `<li><a href="${addressOf(report)}">${report.title}</a></li>`);
  const second = of('second-page').map(
    (report) =>
      `<dl><dd><a href="${addressOf(report)}" title="${report.title}">${cut(report)}</a></dd><dd>${dayOf(report)}</dd></dl>`,
  );
  const pager = '<p><a href="/county/index_1.html">下一页</a></p>';
  return {
    'county/': page(
      `<h1>政府信息公开工作年度报告</h1>${staticList()}${recordList()}${scriptList()}${plainList()}
<iframe src="/county/more.html" title="其他街道"></iframe>${pager}`,
    ),
    'county/more.html': `<!doctype html><meta charset="utf-8"><title>其他街道</title><ul>${framed.join('')}</ul>`,
    'county/index_1.html': page(`<h1>政府信息公开工作年度报告</h1>${second.join('\n')}`),
  };
}

import type { ReportPage } from './reports.ts';

const STYLE = `
  body { margin: 0; font: 16px/1.7 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; color: #222; background: #f3f6f9; }
  header { background: #1f5f99; color: #fff; }
  header > div, nav > div, main, footer { max-width: 980px; margin: 0 auto; padding: 0 20px; }
  header h1 { margin: 0; padding: 26px 0 6px; font-size: 28px; letter-spacing: 2px; }
  header p { margin: 0; padding-bottom: 22px; color: #dbe8f4; }
  nav { background: #174a78; }
  nav a { display: inline-block; padding: 8px 18px; color: #fff; text-decoration: none; }
  nav a[aria-current] { background: #f3f6f9; color: #174a78; }
  main { padding-top: 18px; padding-bottom: 30px; }
  main p.path { margin: 0 0 12px; color: #5b6470; font-size: 14px; }
  main section { padding: 12px 28px 22px; background: #fff; border: 1px solid #d8e0e8; }
  main h2 { font-size: 20px; border-bottom: 2px solid #1f5f99; padding-bottom: 8px; }
  main ul { list-style: none; margin: 0; padding: 0; }
  main li { display: flex; gap: 16px; padding: 10px 4px; border-bottom: 1px dashed #d0d7de; }
  main li a { flex: 1; color: #17466f; text-decoration: none; }
  main li a:hover { text-decoration: underline; }
  main li .agency { color: #5b6470; }
  main li .year { color: #5b6470; font-variant-numeric: tabular-nums; }
  footer { padding: 20px; color: #5b6470; font-size: 14px; text-align: center; }
`;

function portalPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header><div><h1>示例县政务公开网</h1><p>本机演示站点，不是任何政府机关的网站</p></div></header>
<nav><div><a href="/">首页</a><a href="/" aria-current="page">信息公开年报</a></div></nav>
<main>
${content}
</main>
<footer>演示用页面，仅在本机运行 · 报告文本取自公开发布的年度报告</footer>
</body>
</html>
`;
}

function listItem({ name, title, agency, year }: ReportPage): string {
  const link = `<a href="/${name}.html">${title}</a>`;
  return `<li>${link}<span class="agency">${agency}</span><span class="year">${year}年度</span></li>`;
}

/** The portal's front page: the list of annual reports. */
export function listPage(reports: readonly ReportPage[]): string {
  const items = reports.map(listItem).join('\n');
  return portalPage(
    '政府信息公开工作年度报告 - 示例县政务公开网',
    `<p class="path">当前位置：首页 &gt; 政府信息公开 &gt; 信息公开年报</p>
<section><h2>政府信息公开工作年度报告</h2>
<ul>
${items}
</ul></section>`,
  );
}

/** What the portal says of an address that it does not have. */
export function notFoundPage(): string {
  return portalPage(
    '未找到页面 - 示例县政务公开网',
    '<section><h2>未找到页面</h2><p>您访问的页面不存在。</p></section>',
  );
}

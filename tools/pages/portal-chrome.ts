/** What surrounds a report on a county portal: head, navigation, breadcrumbs, related links, footer. */
export interface Chrome {
  title: string;
  site: string;
  column: string;
}

/** Wraps the article of a report in a page as county portals make them. */
export function portalPage({ title, site, column }: Chrome, article: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="SiteName" content="${site}">
<meta name="ColumnName" content="${column}">
<title>${title}</title>
<style>
body { margin: 0; font: 16px/1.8 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #333; background: #f3f5f8; }
.top { background: #12508f; color: #fff; padding: 18px 0; }
.wrap { width: 1000px; margin: 0 auto; }
.top b { font-size: 26px; letter-spacing: 4px; }
.nav { background: #0d3d6e; }
.nav a { display: inline-block; padding: 8px 20px; color: #fff; text-decoration: none; }
.crumbs { padding: 10px 0; font-size: 14px; color: #777; }
.article { background: #fff; padding: 30px 50px; border: 1px solid #dde3ea; }
.article h1 { text-align: center; font-size: 24px; line-height: 1.5; }
.article p { text-indent: 2em; margin: 8px 0; }
.article table { border-collapse: collapse; width: 100%; margin: 14px 0; font-size: 14px; line-height: 1.5; }
.article table.report td { border: 1px solid #000; padding: 4px 5px; text-align: center; }
.article pre { font-size: 13px; line-height: 1.7; overflow-x: auto; white-space: pre; font-family: inherit; }
.related { background: #fff; margin-top: 14px; padding: 12px 50px; border: 1px solid #dde3ea; font-size: 14px; }
.footer { margin-top: 24px; padding: 20px 0; text-align: center; font-size: 13px; color: #cfd9e4; background: #22384f; }
</style>
</head>
<body>
<div class="top"><div class="wrap"><b>${site}</b></div></div>
<div class="nav"><div class="wrap"><a href="index.html">首页</a><a href="#">政务公开</a><a href="#">办事服务</a><a href="#">政民互动</a><a href="#">专题专栏</a></div></div>
<div class="wrap">
<div class="crumbs">当前位置：<a href="index.html">首页</a> &gt; <a href="#">政务公开</a> &gt; <a href="#">${column}</a> &gt; 正文</div>
${article}
<div class="related"><b>相关链接</b><ul><li><a href="#">政府信息公开指南</a></li><li><a href="#">政府信息公开制度</a></li><li><a href="#">法定主动公开内容</a></li></ul></div>
</div>
<div class="footer">主办：${site}办公室　网站标识码：3300000000　备案号：浙ICP备00000000号</div>
</body>
</html>
`;
}

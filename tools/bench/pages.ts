import { generateReport } from '../../test/audit/generated-report.ts';

/** A page of `count` reports as Word pastes them: a paragraph, spans and an `<o:p>` in every cell. */
export function benchPage(count: number, firstSeed = 1): string {
  const reports = Array.from({ length: count }, (_, i) =>
    wordMarkup(withWrongCell(generateReport(firstSeed + i).html)),
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>政府信息公开工作年度报告</title></head><body>${reports.join('\n<hr>\n')}</body></html>`;
}

/** One total too high, so that every report has something to be searched, marked and cleared. */
export function withWrongCell(html: string): string {
  return html.replace(/(一、本年新收政府信息公开申请数量<\/td>(?:<td>\d+<\/td>){6}<td>)(\d+)/u, (_, before, total) => {
    return `${before}${Number(total) + 1}`;
  });
}

function wordMarkup(html: string): string {
  return html
    .replace(/<title>.*?<\/title>/u, '')
    .replace(/<table border=1>/gu, '<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0">')
    .replace(
      /<td([^>]*)>([^<]*)<\/td>/gu,
      (_, attributes, text) => `<td width="64"${attributes}>${wordText(text)}</td>`,
    );
}

function wordText(text: string): string {
  const style = 'mso-bidi-font-size:10.5pt;font-family:仿宋_GB2312';
  return `<p class="MsoNormal" align="center"><span lang="EN-US" style="${style}">${text}</span><span lang="EN-US"><o:p></o:p></span></p>`;
}

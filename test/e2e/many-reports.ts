import { withWrongCell } from '../../tools/bench/pages.ts';
import { generateReport } from '../audit/generated-report.ts';

/** Different reports on a page of many; making each takes longer than the page shows. */
const DIFFERENT = 10;

/**
 * The page's own work takes a turn between any two slices of the audit, so that no machine is through too soon; until
 * `goujiRests` tells it that it has been long enough.
 */
const BUSY_PAGE = `<script>
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const end = performance.now() + 100;
    while (performance.now() < end);
    if (!window.goujiRests) port2.postMessage(null);
  };
  port2.postMessage(null);
</script>`;

/**
 * A page of so many reports that its audit can be met half way. They are written in the plainest markup, which is
 * quickly loaded and read, and in each one total is too high, so that there is something to search for.
 */
export function manyReports(count: number): string {
  const different = Array.from({ length: DIFFERENT }, (_, seed) => brokenReport(seed + 1));
  const reports = Array.from({ length: count }, (_, index) => different[index % DIFFERENT]);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>政府信息公开工作年度报告汇编</title></head><body>${reports.join('\n<hr>\n')}${BUSY_PAGE}</body></html>`;
}

function brokenReport(seed: number): string {
  return withWrongCell(generateReport(seed).html.replace(/<title>.*?<\/title>/u, ''));
}

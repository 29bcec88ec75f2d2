import { expect, it } from 'vitest';
import { readArticle, readArticleSteps } from '../../lib/narrative/article.ts';
import { readClaims, readClaimsSteps } from '../../lib/narrative/claims/read-claims.ts';
import { supportedNumbers } from '../../lib/narrative/claims/supported-numbers.ts';
import { readText } from '../../lib/page/read-text.ts';

const PARAGRAPH =
  '2023年，我镇共收到政府信息公开申请26件，其中网上申请12件，信函申请14件，办结25件，结转下年1件。全年主动公开政府信息270条，其中政策20条，占7.4%；动态250条，占92.6%。因政府信息公开被申请行政复议2件，结果维持1件，结果纠正1件。';

/** A report of so many characters, a paragraph a line. */
function sourceOf(length: number) {
  const lines = Array.from({ length: Math.ceil(length / PARAGRAPH.length) }, () => PARAGRAPH);
  const text = [
    '清河镇人民政府2023年政府信息公开工作年度报告',
    '一、总体情况',
    ...lines,
    '二、主动公开政府信息情况',
  ].join('\n');
  const { url, title, meta, frames } = readText(text, 'file:///report.txt');
  return { blocks: frames[0]?.blocks ?? [], reportTables: [], pageTitle: title, pageUrl: url, meta };
}

/** Milliseconds of the processor that work takes, the least of three. */
function cost(work: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1_000;
  });
  return Math.min(...times);
}

function run<Result>(steps: Generator<undefined, Result>): { result: Result; count: number } {
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done) return { result: step.value, count };
  }
}

it('can be put down between paragraphs and gives the same in the end', () => {
  const source = sourceOf(100_000);
  const article = run(readArticleSteps(source));
  const claims = run(readClaimsSteps(article.result));
  expect(article.result).toEqual(readArticle(source));
  expect(claims.result).toEqual(readClaims(article.result));
  expect(article.count).toBeGreaterThan(10);
  expect(claims.count).toBeGreaterThan(article.result.paragraphs.length - 5);
});

it('can be put down inside a long paragraph', () => {
  const line = PARAGRAPH.repeat(80);
  const text = `清河镇人民政府2023年政府信息公开工作年度报告\n一、总体情况\n${line}\n二、主动公开政府信息情况`;
  const { url, title, meta, frames } = readText(text, 'file:///report.txt');
  const blocks = frames[0]?.blocks ?? [];
  const article = readArticle({ blocks, reportTables: [], pageTitle: title, pageUrl: url, meta });
  expect(run(readClaimsSteps(article)).count).toBeGreaterThan(20);
});

it('costs no more than a narrative is longer', () => {
  const articles = [sourceOf(40_000), sourceOf(400_000)].map(readArticle);
  const [short = 0, long = 0] = articles.map((article) => cost(() => supportedNumbers(readClaims(article))));
  expect(long / short).toBeLessThan(24);
}, 180_000);

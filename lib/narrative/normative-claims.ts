import type { CountClaim, CountKind } from './claim.ts';
import type { Statement } from './context.ts';
import { countClaim, spanQuote } from './count-claim.ts';

/** 规范性文件 with its number right behind it; 类信息 counts items of information, not documents. */
const DOCUMENTS =
  /(行政)?规范性文件(类信息|类|信息|等?文件)?(?:数量|共计|共|总计|数|为|有|:)*(?=\d|[一二三四五六七八九十百零〇两])/;
/** 制定3件规范性文件 */
const DOCUMENTS_BEHIND = /^(?:行政)?规范性文件(?!解读|草案|征求|清理|审查|备案|库|管理|目录)/;
/** Not the organ's own documents, or not documents made: interpreted, reviewed, cleaned up, drafted. */
const OTHER_WORK =
  /解读|转发|清理|审查|审核|备案|起草|征求|评估|党内|党委|上级|学习|梳理|修订|修改|宣传|征集|意见|报送|合法性|公平竞争|收集|汇编|归集|落实|累计|失效|[省市县区]级|国家/;
const VERBS: readonly [CountKind, RegExp][] = [
  ['normative-repealed', /废止/],
  ['normative-in-force', /现行有效|继续有效|有效/],
  ['normative-made', /制发|制定|印发|出台|新制作|制作/],
  ['normative-published', /公开|发布|公布/],
];

/** Numbers of normative documents made, published, repealed or in force. */
export function normativeCounts(statement: Statement, paragraph: number): CountClaim[] {
  const { text, quantities, isCurrent, isOtherCircle } = statement;
  if (!isCurrent || isOtherCircle || !text.includes('规范性文件') || OTHER_WORK.test(text)) return [];
  const match = DOCUMENTS.exec(text);
  const quantity = match
    ? quantities.find(({ start }) => start === match.index + match[0].length)
    : quantities.find(({ end }) => DOCUMENTS_BEHIND.test(text.slice(end)));
  if (!quantity || quantity.isApproximate || quantities.length > 1 || !/^[件条份个部篇]$/.test(quantity.unit))
    return [];
  const before = text.slice(0, match?.index ?? quantity.start);
  // 规章、规范性文件5件 counts both.
  if (/[、和及与或]$/.test(before)) return [];
  if (match && /^(?:及|和|等|、|与)/.test(text.slice(quantity.end))) return [];
  const verb = VERBS.find(([, words]) => words.test(before) || (!match && words.test(text.slice(quantity.end))))?.[0];
  const countsItems = match?.[2] !== undefined || /^[条篇]$/.test(quantity.unit) || !verb;
  const kind: CountKind = countsItems ? 'normative-listed' : verb;
  const claim = countClaim(kind, statement, quantity, paragraph);
  const end = match ? quantity.end : quantity.end + (DOCUMENTS_BEHIND.exec(text.slice(quantity.end))?.[0].length ?? 0);
  return [{ ...claim, quote: spanQuote(statement, 0, end) }];
}

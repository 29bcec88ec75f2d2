import { formatDecimal } from '../../grid/decimal.ts';
import type { Article } from '../../narrative/article.ts';
import type { Claim, CountClaim } from '../../narrative/claims/claim.ts';
import { readClaims } from '../../narrative/claims/read-claims.ts';
import { isDoubtful } from '../../narrative/claims/supported-numbers.ts';
import { compact } from '../../narrative/compact-text.ts';
import type { Paragraph } from '../../narrative/paragraphs.ts';
import { type Comparison, readComparison } from './comparison.ts';
import { lastYearWords } from './last-year-words.ts';
import type { ComparedKind, ComparedStatement } from './statement.ts';

const KINDS: readonly string[] = ['received', 'handled', 'disclosed'] satisfies ComparedKind[];
/** 1.2万条 may be anything near it. */
const ROUNDED = /[万亿]/;
/** 县司法局收到36件; 我局 and 本机关 are the organ itself. */
const OTHER_ORGAN = /(?<![我本])(?:[局委厅院镇乡]|办公室|中心|街道|部门|单位)/;
/** What counts more than that year, less than it, a part of it, or takes up what came in without the rest. */
const NOT_THE_WHOLE_YEAR =
  /截[至止]|累计|以来|[底末日]前|(?:申请|信息)[^，,。；;]{0,6}中|网站|微信|微博|公众号|平台|栏目|专栏|重点|领域|受理/;
/** How far behind a count its comparison may reach. */
const REACH = 120;

type Counted = CountClaim & { kind: ComparedKind };

/** The statements of a report of `year` that the report of the year before can be held against. */
export function comparedStatements(article: Article, claims: readonly Claim[], year: number): ComparedStatement[] {
  const counted = claims.filter(isCounted);
  const known = new Set(counted.map(placeOf));
  // Read as a report of the year before, the text yields besides what it says of that year by its number.
  const isNamed = (words: string) => words.includes(String(year - 1));
  const ofLastYear = article.paragraphs.some(({ words }) => words.text.includes(`${year - 1}年`))
    ? readClaims(article, year - 1, isNamed).filter(isCounted)
    : [];
  return [
    ...counted.flatMap((claim) => [countOf(claim), ...comparisonsOf(article, claim, year - 1)]),
    ...ofLastYear.filter((claim) => !known.has(placeOf(claim)) && isOfWholeYear(article, claim)).map(lastYearOf),
    ...ownParagraphs(article).flatMap(lastYearWords),
  ];
}

/** What is wrong and what shall be done speaks of other years and of plans. */
function ownParagraphs({ parts }: Article): Paragraph[] {
  return parts.filter(({ part }) => part !== 'problems').flatMap(({ paragraphs }) => paragraphs);
}

function isCounted(claim: Claim): claim is Counted {
  if (!('value' in claim) || claim.kind === 'outcome' || !KINDS.includes(claim.kind)) return false;
  if (isDoubtful(claim) || claim.isOneOfSeveral) return false;
  return !ROUNDED.test(claim.quote.text) && !OTHER_ORGAN.test(claim.quote.text);
}

/** Whether the sentence, up to the number, speaks of all that the year had. */
function isOfWholeYear({ blocks }: Article, { quote }: Counted): boolean {
  const block = blocks.find(({ index, frame }) => index === quote.block && frame === quote.frame);
  const sentence = /[^。；;]*$/.exec(block?.text.slice(0, quote.end) ?? quote.text)?.[0] ?? '';
  return !NOT_THE_WHOLE_YEAR.test(sentence.replace(/\s+/g, ''));
}

function placeOf({ quote }: Counted): string {
  return `${quote.frame}:${quote.block}:${quote.end}`;
}

function countOf({ kind, value, quote }: Counted): ComparedStatement {
  return { says: 'count', kind, value: formatDecimal(value), quote: quote.text };
}

function lastYearOf({ kind, value, unit, quote }: Counted): ComparedStatement {
  return { says: 'last-year', kind, value: formatDecimal(value), unit: unit ?? '件', quote: quote.text };
}

/** What stands right behind a count and compares it. */
function comparisonsOf({ blocks }: Article, claim: Counted, lastYear: number): ComparedStatement[] {
  const { kind, value, unit, quote, isNone } = claim;
  const block = blocks.find(({ index, frame }) => index === quote.block && frame === quote.frame);
  if (!block || isNone || unit === null) return [];
  const words = compact(block.text, quote.end, quote.end + REACH);
  const comparison = readComparison(words.text, unit, lastYear);
  if (!comparison) return [];
  const end = words.at[comparison.length - 1] as number;
  const said = block.text.slice(quote.start, end + 1).replace(/\s+/g, '');
  return statementsOf(comparison, { kind, unit, quote: said }, formatDecimal(value));
}

function statementsOf(
  { base, isUp, change, percent }: Comparison,
  about: { kind: ComparedKind; unit: string; quote: string },
  now: string,
): ComparedStatement[] {
  return [
    ...(base === null ? [] : [{ says: 'last-year' as const, ...about, value: base }]),
    ...(isUp === null ? [] : [{ says: 'growth' as const, ...about, now, isUp, change, percent }]),
  ];
}

import type { Facts } from '../../facts/facts.ts';
import type { FactKey } from '../../forms/form.ts';
import { compare, type Decimal, formatDecimal, parseDecimal } from '../../grid/decimal.ts';
import { groupBy } from '../../grid/group-by.ts';
import type { Article } from '../../narrative/article.ts';
import type { Claim, CountClaim, CountKind } from '../../narrative/claims/claim.ts';
import { isDoubtful } from '../../narrative/claims/supported-numbers.ts';
import type { Passage } from '../../page/source.ts';
import { printedNumber } from '../printed-number.ts';
import { statedYear } from '../report-year.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
import { findIn } from '../text-search.ts';
import { countsOf } from './stated-counts.ts';

/** One quantity as one place of the text states it. */
interface Statement {
  value: Decimal;
  paragraph: number;
  quote: Passage;
}

interface Quantity {
  kind: CountKind;
  name: Sentence;
  /** The cells that tell which number is right. */
  facts: readonly FactKey[];
}

/** Quantities that a report has but one of. */
const QUANTITIES: readonly Quantity[] = [
  { kind: 'received', name: { zh: '收到申请', en: 'requests received' }, facts: ['requests.new.total'] },
  { kind: 'handled', name: { zh: '办结申请', en: 'requests handled' }, facts: ['requests.handled.total'] },
  { kind: 'carried-in', name: { zh: '上年结转', en: 'requests carried in' }, facts: ['requests.carriedIn.total'] },
  { kind: 'carried-out', name: { zh: '结转下年', en: 'requests carried out' }, facts: ['requests.carriedOut.total'] },
  {
    kind: 'reconsideration',
    name: { zh: '行政复议', en: 'reconsiderations' },
    facts: ['review.reconsideration.total'],
  },
  {
    kind: 'litigation',
    name: { zh: '行政诉讼', en: 'lawsuits' },
    facts: ['review.litigationDirect.total', 'review.litigationAfterReview.total'],
  },
  {
    kind: 'normative-in-force',
    name: { zh: '现行有效规范性文件', en: 'normative documents in force' },
    facts: ['disclosure.normative.inForce'],
  },
];

export const textContradiction = defineRule({
  id: 'text-contradiction',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis: '同一报告中同一事项的数字前后应当一致（《政府信息公开条例》第五十条：内容应真实准确）',
  check: ({ article, facts, claims }) => [
    ...QUANTITIES.flatMap((quantity) => ofClaims(quantity, claims, facts)),
    ...contradiction(disclosedCounts(article), { zh: '主动公开政府信息', en: 'items disclosed' }, false),
  ],
});

function ofClaims({ kind, name, facts: keys }: Quantity, claims: readonly Claim[], facts: Facts): FindingDraft[] {
  // Numbers of two circles may both be true.
  const counts = countsOf({ claims, facts }, kind).filter((count) => !isOfAnotherScope(count) && !isDoubtful(count));
  const hasTable = keys.every((key) => printedNumber(facts, key) !== null);
  return contradiction(
    kind === 'handled' ? withoutCarried(counts, countsOf({ claims, facts }, 'carried-in')) : counts,
    name,
    hasTable,
  );
}

/** A number that counts last year's requests in, or a part, is another quantity. */
function isOfAnotherScope(count: CountClaim): boolean {
  return Boolean(count.includesCarriedIn || count.isOneOfSeveral || count.leavesOpen || count.countsAnswers);
}

/** What was handled may be said with and without the requests of last year. */
function withoutCarried(counts: readonly CountClaim[], carriedIn: readonly CountClaim[]): readonly CountClaim[] {
  return carriedIn.some(({ isNone }) => !isNone) ? [] : counts;
}

/** Exactly two numbers: of three, some are parts. */
function contradiction(said: readonly Statement[], name: Sentence, hasTable: boolean): FindingDraft[] {
  const byValue = groupBy(said, ({ value }) => formatDecimal(value));
  const [one, other, ...more] = [...byValue.values()].map(([first]) => first as Statement);
  if (!one || !other || more.length > 0 || compare(one.value, other.value) === 0) return [];
  if (!areAlike(said)) return [];
  const [a, b] = [formatDecimal(one.value), formatDecimal(other.value)];
  return [
    {
      // The table tells which is wrong, and the rule that compares them says so.
      severity: hasTable ? 'info' : 'warning',
      quotes: [one.quote, other.quote],
      message: {
        zh: `正文对${name.zh}前后说法不一：“${one.quote.text}”为${a}，“${other.quote.text}”为${b}，请核对。`,
        en: `The text gives two numbers of ${name.en}: ${a} in “${one.quote.text}”, ${b} in “${other.quote.text}”.`,
      },
    },
  ];
}

/** Said in two paragraphs, or in one in the same words: there a second number is mostly that of a part. */
function areAlike(said: readonly Statement[]): boolean {
  const paragraphs = new Set(said.map(({ paragraph }) => paragraph));
  const words = new Set(said.map(({ quote }) => quote.text.replace(/[\d\s]+/gu, '0')));
  return paragraphs.size === new Set(said.map(({ value }) => formatDecimal(value))).size || words.size === 1;
}

/** 2023年我镇共主动公开政府信息218条: the whole of the year, on no channel and of no kind. */
const DISCLOSED =
  /(?<=^|[。;])(?:\([一二三四五六七八九十]\)[^。;，]{2,24}。)?(?:(?:截至)?(20\d\d)年(?:度|全年)?(?:12月(?:31日|底))?|全年|本年度?|今年|一年来|年内)[，、]?(?:[^，。;\d]{0,20}，)?[^，。;:\d《》"]{0,16}?(?:累计|共|总计|合计|共计)?主动公开(?:各类|各项|各种|了)?(?:政府|政务)?信息(?:数量|总数|量)?(?:共计|共|累计|合计|总计|达|为|有)?(\d+)条(?![件次])/gu;
/** A channel, a part, a stretch of the year, others' work: not the whole. */
const NOT_WHOLE =
  /网站|平台|公众号|微信|微博|公报|专栏|栏目|目录|系统|渠道|公示栏|屏|媒体|通过|利用|依托|领域|重点|其中|新增|上半年|下半年|季度|月份|上年|去年|较|比|各部门|各单位|各镇|各乡|各村|全区|全县|全市|下属|所属|村|社区/u;

function disclosedCounts(article: Article): Statement[] {
  const year = statedYear(article);
  return article.paragraphs.flatMap((paragraph, index) =>
    (paragraph.words.text.includes('主动公开') ? findIn(paragraph, DISCLOSED) : [])
      .filter(({ match }) => (!match[1] || Number(match[1]) === year) && !NOT_WHOLE.test(match[0]))
      .map(({ match, passage }) => ({ value: parseDecimal(match[2] ?? ''), paragraph: index, quote: passage })),
  );
}

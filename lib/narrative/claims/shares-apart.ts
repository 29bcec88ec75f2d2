import { add, compare, type Decimal, isZero, parseDecimal, ZERO } from '../../grid/decimal.ts';
import type { Share, SharesClaim } from './claim.ts';
import { quoteOf } from './clauses.ts';
import type { Statement, Utterance } from './context.ts';
import { spanQuote } from './count-claim.ts';
import type { Quantity } from './quantities.ts';

type Aside = Utterance['asides'][number];

/** Shares that stand apart from their numbers, or bring their whole with them. */

/** 网上21件、邮寄9件、当面3件，分别占63.64%、27.27%、9.09% */
const RESPECTIVELY =
  /^(?:分别占(?:比)?|(?:占比|比例)分别)(?:申请|信息)?(?:总[量数]的)?(?:为|:)?((?:\d+(?:\.\d+)?%(?:、|和|与)?){2,})$/;
/** 64条，占全县信息总量（2560条）的2.5% */
const OF_BRACKET = /^占[^\d%]{2,16}的(\d+(?:\.\d+)?)%$/;
/** Fewer parts make a number by chance. */
const FEWEST = 3;
/** The bracket holds the whole and nothing else. */
const LEAD = /^(?:共计|合计|共|计|为)?$/;

/** The shares of a sentence; `before` is the one before it, which may hold their whole. */
export function sharesApart(utterance: Utterance, before: Utterance | undefined, paragraph: number): SharesClaim[] {
  const { statements } = utterance;
  return statements.flatMap((statement, i) => [
    ...sharesOfList(statements, i, before, paragraph),
    ...sharesOfBrackets(utterance, i, paragraph),
    ...(OF_BRACKET.test(statement.text) ? shareOfBracket(utterance, i, paragraph) : []),
  ]);
}

/** As many percentages as the list right before them has parts. */
function sharesOfList(
  statements: readonly Statement[],
  at: number,
  before: Utterance | undefined,
  paragraph: number,
): SharesClaim[] {
  const said = statements[at] as Statement;
  const percents = RESPECTIVELY.exec(said.text)?.[1]?.match(/\d+(?:\.\d+)?/g) ?? [];
  const first = at - percents.length;
  const head = statements[first - 1];
  if (percents.length === 0 || first < 0 || !said.isCurrent) return [];
  const parts = statements.slice(first, at);
  const counts = parts.map(exactOne);
  const whole = exactOne(head) ?? (head?.quantities.length ? null : saidBefore(counts, before));
  if (!whole || head?.isPart) return [];
  const isOfHead = exactOne(head) !== null;
  if (!parts.every(({ isPart }, i) => (isPart || !isOfHead) && counts[i]?.unit === whole.unit)) return [];
  const items = percents.map((percent, i) => shareOf(parts[i] as Statement, counts[i] as Quantity, percent, said));
  return [claimOf(whole.value, whole.unit, items, paragraph)];
}

/** 受理22件（网上15件，信函5件，当面2件），分别占68.2%、22.7%、9.1% */
function sharesOfBrackets({ statements, asides }: Utterance, at: number, paragraph: number): SharesClaim[] {
  const said = statements[at] as Statement;
  const percents = RESPECTIVELY.exec(said.text)?.[1]?.match(/\d+(?:\.\d+)?/g) ?? [];
  const head = statements[at - 1];
  const whole = exactOne(head);
  if (percents.length === 0 || !head || !whole || !said.isCurrent) return [];
  const parts = asides.filter(({ clause, at: place }) => clause === at - 1 && place === whole.end);
  const counts = parts.map(({ aside }) => exactOne(aside));
  if (parts.length !== percents.length || counts.some((count) => count?.unit !== whole.unit)) return [];
  const items = percents.map((percent, i) => shareOf((parts[i] as Aside).aside, counts[i] as Quantity, percent, said));
  return [claimOf(whole.value, whole.unit, items, paragraph)];
}

/** 办结1871件。办结申请中，予以公开821件、……: the number of the sentence before that the parts make. */
function saidBefore(counts: readonly (Quantity | null)[], before: Utterance | undefined): Quantity | null {
  const sum = counts.reduce((total, count) => add(total, count?.value ?? ZERO), ZERO);
  const said = before?.statements.flatMap((statement) => exactOne(statement) ?? []) ?? [];
  return counts.length >= FEWEST ? (said.find(({ value }) => compare(value, sum) === 0) ?? null) : null;
}

function shareOfBracket({ statements, asides }: Utterance, at: number, paragraph: number): SharesClaim[] {
  const said = statements[at] as Statement;
  const [, percent = ''] = OF_BRACKET.exec(said.text) ?? [];
  const [bracket, ...more] = asides.filter(({ clause }) => clause === at);
  const part = exactOne(statements[at - 1]);
  const whole = exactOne(bracket?.aside);
  if (!bracket || more.length > 0 || !part || !whole || whole.unit !== part.unit || !said.isCurrent) return [];
  const isBehindWhole = bracket.at === said.text.length - `的${percent}%`.length;
  if (!isBehindWhole || !LEAD.test(bracket.aside.text.slice(0, whole.start))) return [];
  const item = shareOf(statements[at - 1] as Statement, part, percent, said);
  return [claimOf(whole.value, whole.unit, [item], paragraph)];
}

function shareOf(statement: Statement, { value, slack, end }: Quantity, percent: string, said: Statement): Share {
  const from = spanQuote(statement, 0, end).start;
  const to = quoteOf(said);
  const text = statement.block.text.slice(from, to.end).replaceAll('\n', '').trim();
  return { part: value, partSlack: slack, percent: parseDecimal(percent), quote: { ...to, start: from, text } };
}

function claimOf(whole: Decimal, unit: string, items: readonly Share[], paragraph: number): SharesClaim {
  return { kind: 'shares', whole, wholeSlack: ZERO, unit, items, otherWholes: [], paragraph };
}

/** The one number of a clause, at its end and exact. */
function exactOne(statement: Statement | undefined): Quantity | null {
  const [quantity, ...more] = statement?.quantities ?? [];
  const isExact = quantity && more.length === 0 && !quantity.isApproximate && isZero(quantity.slack);
  return isExact && quantity.end === statement?.text.length ? quantity : null;
}

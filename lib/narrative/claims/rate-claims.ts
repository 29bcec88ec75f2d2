import { add, compare, type Decimal, isZero, parseDecimal, ZERO } from '../../grid/decimal.ts';
import type { SharesClaim } from './claim.ts';
import { quoteOf } from './clauses.ts';
import type { Statement, Utterance } from './context.ts';
import { spanQuote } from './count-claim.ts';
import type { Quantity } from './quantities.ts';

/** Rates that a sentence draws from its own numbers: 办结率, 主动公开率, 纠错率. */

const RATE = /^(?:平均)?(?:申请)?((?:主动)?公开|办结|答复)率(?:为|达|达到|:)?(\d+(?:\.\d+)?)%$/;
/** What may stand between the numbers and the rate: 正在办理7件, 按时办结率100%, 结转9件. */
const BETWEEN = /^(?:其中)?(?:按时|按期)[^\d]{2,4}率|正在办理|结转|转结|依申请公开\d|不予公开\d/;
const MOST_BETWEEN = 3;

/** 制发公文707件，主动公开673件，主动公开率为95.19%; 受理诉求6321件，办结6298件，办结率99.6% */
export function ratesIn({ statements, words }: Utterance, paragraph: number): SharesClaim[] {
  return statements.flatMap((statement, i): SharesClaim[] => {
    const match = RATE.exec(statement.text);
    const at = match ? partBefore(statements, i) : i - 1;
    const [head, part] = [statements[at - 1], statements[at]];
    const [whole, ...more] = head?.quantities ?? [];
    const [some, ...others] = part?.quantities ?? [];
    if (!match || !head || head.isPart || !part || !whole || !some || more.length + others.length > 0) return [];
    const isExact = [whole, some].every(({ isApproximate, slack }) => !isApproximate && isZero(slack));
    const ofAnswers = match[1] === '办结' || match[1] === '答复';
    const doing = ofAnswers ? /^(?:已|共)?(?:办结|答复)/ : /^(?:其中)?(?:已|共)?(?:主动)?公开/;
    if (!isExact || whole.unit !== some.unit || !doing.test(part.text) || compare(some.value, whole.value) > 0)
      return [];
    // 办结率100% is said of what was due.
    if (ofAnswers && (match[2] === '100' || !/受理|收到|接到|接收|转办|^(?:共计?|合计)\d/.test(head.text))) return [];
    // 上年结转2件，收到50件，办结48件: of those received, or of all of them?
    if (ofAnswers && /(?<![无没有未])(?:结转|转结)/.test(words) && !/^(?:共计?|合计)\d/.test(head.text)) return [];
    const item = itemOf(head, some, match[2] ?? '', statement);
    return [claimOf(whole.value, whole.unit, item, [], paragraph)];
  });
}

/** The clause that counts what the rate is of: the one before it, but for what may stand between. */
function partBefore(statements: readonly Statement[], rate: number): number {
  let at = rate - 1;
  while (at > Math.max(0, rate - MOST_BETWEEN) && BETWEEN.test(statements[at]?.text ?? '')) at--;
  return at;
}

const CARRIED_IN = /^(?:其中)?(?:含)?(?:上一?年|去年|20\d\d年)度?(?:结转|转结|遗留)(?:申请|件)?\d+[件份宗]$/;
const NEW = /新收|收到|受理/;
const DONE = /^(?:本年度?|全年|已|共)*(?:办结|答复)\d+[件份宗]$/;

/** 新收426件，上年结转12件，本年度办结429件，办结率97.9%: of both together, or of the new ones. */
export function rateWithCarried({ statements }: Utterance, paragraph: number): SharesClaim[] {
  const at = statements.findIndex(({ text }) => RATE.test(text));
  const rate = statements[at];
  const match = rate && RATE.exec(rate.text);
  if (!match || /公开/.test(match[1] ?? '') || match[2] === '100' || !rate.isCurrent) return [];
  const before = statements.slice(0, at).filter(({ quantities }) => quantities.length > 0);
  const [fresh, carried, done] = [
    before.findIndex(({ text, topic }) => topic === 'requests' && NEW.test(text) && !CARRIED_IN.test(text)),
    before.findIndex(({ text }) => CARRIED_IN.test(text)),
    before.findIndex(({ text }) => DONE.test(text)),
  ];
  const numbers = [before[fresh], before[carried], before[done]].map(exactOne);
  const [received, last, handled] = numbers;
  if (!received || !last || !handled || Math.max(fresh, carried) > done) return [];
  const whole = add(received.value, last.value);
  if (compare(handled.value, whole) > 0) return [];
  const item = itemOf(before[Math.min(fresh, carried)] as Statement, handled, match[2] ?? '', rate);
  return [claimOf(whole, received.unit, item, [received.value], paragraph)];
}

const CORRECTED_RATE = /^(?:行政)?(?:复议)?(?:纠错|败诉)率(?:为|达|达到|:)?(\d+(?:\.\d+)?)%$/;
const CORRECTED = /^(?:其中)?，?(?:被|予以|结果)*(?:纠正|纠错|败诉)\d+[件起宗例]$/;
const CASES = /复议|诉讼/;
const OPEN = /未审结|未结|在审|审理中|其[他它]结果|撤回|终止/;

/** 行政复议5件，其中被纠正2件，纠错率40%: of one of the numbers of cases before it. */
export function correctedRate({ statements, words }: Utterance, paragraph: number): SharesClaim[] {
  const at = statements.findIndex(({ text }) => CORRECTED_RATE.test(text));
  const rate = statements[at];
  const percent = rate && CORRECTED_RATE.exec(rate.text)?.[1];
  const part = exactOne(statements[at - 1]);
  // What is still open may be left out of the rate.
  if (!percent || !rate.isCurrent || !part || !CORRECTED.test(statements[at - 1]?.text ?? '') || OPEN.test(words))
    return [];
  const before = statements
    .slice(0, at - 1)
    .filter(({ text, quantities }) => quantities.length > 0 && CASES.test(text));
  const [first, ...more] = before.flatMap((statement) => exactOne(statement) ?? []);
  if (!first || more.length + 1 < before.length || compare(part.value, first.value) > 0) return [];
  const item = itemOf(before[0] as Statement, part, percent, rate);
  const others = more.map(({ value }) => value);
  const all = others.reduce(add, first.value);
  return [{ ...claimOf(first.value, first.unit, item, [...others, all], paragraph), isOfCases: true }];
}

function itemOf(
  first: Statement,
  { value, slack }: Quantity,
  percent: string,
  rate: Statement,
): SharesClaim['items'][0] {
  const from = spanQuote(first, 0, first.text.length).start;
  const to = quoteOf(rate);
  const text = rate.block.text.slice(from, to.end).replaceAll('\n', '').trim();
  return { part: value, partSlack: slack, percent: parseDecimal(percent), quote: { ...to, start: from, text } };
}

function claimOf(
  whole: Decimal,
  unit: string,
  item: SharesClaim['items'][0],
  otherWholes: readonly Decimal[],
  paragraph: number,
): SharesClaim {
  return { kind: 'shares', whole, wholeSlack: ZERO, unit, items: [item], otherWholes, paragraph };
}

/** The one number of a clause, exact. */
function exactOne(statement: Statement | undefined): Quantity | null {
  const [quantity, ...more] = statement?.quantities ?? [];
  return quantity && more.length === 0 && !quantity.isApproximate && isZero(quantity.slack) ? quantity : null;
}

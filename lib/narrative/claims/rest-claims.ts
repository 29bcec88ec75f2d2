import { add, compare, type Decimal, ZERO } from '../../grid/decimal.ts';
import type { BreakdownClaim } from './claim.ts';
import type { Statement, Utterance } from './context.ts';
import { spanQuote } from './count-claim.ts';
import { COUNTED, isOtherMatter, RECEIVED, REQUEST, REVIEW } from './subjects.ts';

const REST = /^(?:其余|余下|剩余|其它|其他)(?:的)?(?=\d)/;
const CARRIED_IN = /上一?年|去年|20\d\d年.{0,4}(?:结转|转结)/;

/** 收到18件，1件结转下年度，其余17件均已答复: what is named and the rest make the whole. */
export function restIn({ statements }: Utterance, paragraph: number): BreakdownClaim[] {
  const last = statements.findIndex(({ text }) => REST.test(text));
  const rest = statements[last];
  const head = statements.findIndex(({ text, topic, quantities }) => {
    return (topic === 'requests' || REQUEST.test(text)) && RECEIVED.test(text) && quantities.length === 1;
  });
  const whole = statements[head]?.quantities[0];
  if (!rest || !whole || head >= last || !statements[head]?.isCurrent) return [];
  const parts = [...statements.slice(head + 1, last), rest].filter(({ quantities }) => quantities.length > 0);
  const values = parts.map(countIn);
  if (parts.length < 2 || values.some((value) => value === null) || parts.some(isElsewhere)) return [];
  const numbers = afterWholeLists(values as Decimal[], whole.value);
  if (numbers.length < 2) return [];
  const sum = numbers.reduce(add, ZERO);
  if (compare(numbers.at(-1) as Decimal, whole.value) >= 0) return [];
  const from = spanQuote(statements[head] as Statement, 0, whole.end);
  const to = spanQuote(rest, 0, rest.text.length);
  const text = rest.block.text.slice(from.start, to.end).replaceAll('\n', '').trim();
  return [
    {
      kind: 'breakdown',
      whole: whole.value,
      parts: numbers,
      sum,
      unit: whole.unit,
      isExhaustive: true,
      mayOverlap: false,
      paragraph,
      quote: { ...to, start: from.start, text },
    },
  ];
}

/** 3件为自然人提交、1件为企业提交，2件撤回，其余2件已答复: a list that is complete before the rest is told of counts anew. */
function afterWholeLists(values: readonly Decimal[], whole: Decimal): Decimal[] {
  let sum = ZERO;
  let from = 0;
  for (const [i, value] of values.slice(0, -1).entries()) {
    sum = add(sum, value);
    if (compare(sum, whole) !== 0) continue;
    sum = ZERO;
    from = i + 1;
  }
  return values.slice(from);
}

function countIn({ quantities }: Statement): Decimal | null {
  const [quantity, ...more] = quantities;
  return quantity && more.length === 0 && COUNTED.test(quantity.unit) && !quantity.isApproximate
    ? quantity.value
    : null;
}

/** Last year's requests, cases and letters are no parts of those received. */
function isElsewhere({ text, isCurrent }: Statement): boolean {
  return !isCurrent || CARRIED_IN.test(text) || REVIEW.test(text) || isOtherMatter(text);
}

import { add, compare, type Decimal, decimal, isZero, multiply, parseDecimal, ZERO } from '../grid/decimal.ts';
import type { BreakdownClaim } from './claim.ts';
import type { Statement, Utterance } from './context.ts';
import { spanQuote } from './count-claim.ts';
import type { Quantity } from './quantities.ts';
import { REVIEW } from './subjects.ts';

/** Verbs and nouns that make a number a whole of things published or handled. */
const COUNTS_WHOLE = /公开|发布|推送|上传|更新|刊发|报送|信息|文件|收到|受理|答复|办结|申请|稿件/;
/** The next step of the work, or other work, is no part of the number before it: 收到24件，其中网上10件；办结20件. */
const OTHER_STEP = /办结|答复|结转|顺延|收到|受理|新收|办理|复议|诉讼|延期|回应|转载|转发|同步/;
/** 其中：, 一是, 分别为, 包括: what opens a list of parts. */
const OPENER = /^(?:其中[，:]?)?(?:主要)?(?:包括|包含|涵盖|涉及|有|是|为)?(?:分别(?:是|为)?)?(?:[一1]是)?/;
const OPENS_LIST = /^(?:其中|包括|包含|主要(?:包括|有|是|为)|分别|一是|具体(?:为|是|包括))/;
/** A list that says itself that it leaves things out. */
const SELECTS = /主要|包括|包含|涵盖|涉及|重点|特别|尤其|如/;
const RESIDUAL = /^(?:[一二三四五六七八九十]是)?(?:其他|其它|其余|另外?)/;
const CHANNELS =
  /网站|微信|微博|公众号|公报|头条|抖音|视频号|快手|渠道|平台|客户端|APP|公开栏|广播|电视|报纸|新媒体|档案馆|图书馆/i;
const NEW_TOPIC = /^(?:全年|本年度?|年内|截至|同时|此外|另外?，|并且?|共|累计|20\d\d年|今年)/;
const NESTED = /^(?:其中|包括|包含|含)/;

interface Part {
  value: Decimal;
  label: string;
  /** Index of its clause, and where it ends there. */
  clause: number;
  end: number;
}

interface PartList {
  parts: Part[];
  /** 等 behind the last number, or words that select. */
  isOpen: boolean;
  /** Its last part is 其他. */
  isClosed: boolean;
}

/** A whole with the list of its parts: 共270条，其中……23条；……3条. Null where any word of the list is in doubt. */
export function breakdownIn(utterances: readonly Utterance[], index: number, paragraph: number): BreakdownClaim | null {
  const { statements } = utterances[index] as Utterance;
  for (const [i, statement] of statements.entries()) {
    const whole = wholeIn(statement);
    if (!whole) continue;
    const next = statements[i + 1];
    if (next && (next.separator === ':' || OPENS_LIST.test(next.text))) {
      return claimOf(statement, whole, statements.slice(i + 1), next, paragraph);
    }
    // 答复805件。其中予以公开258件；……
    const following = utterances[index + 1]?.statements;
    if (!next && following?.[0]?.text.startsWith('其中') && statement.quantities.length === 1) {
      return claimOf(statement, whole, following, following[0], paragraph);
    }
  }
  return null;
}

/** The number at the end of a clause that says what is counted. */
function wholeIn({ text, quantities, isCurrent, isPart }: Statement): Quantity | null {
  const whole = quantities.at(-1);
  const isUsable = whole && whole.end === text.length && !whole.isApproximate && isZero(whole.slack);
  return isUsable &&
    isCurrent &&
    !isPart &&
    COUNTS_WHOLE.test(text) &&
    !REVIEW.test(text) &&
    compare(whole.value, decimal(2)) >= 0
    ? whole
    : null;
}

function claimOf(
  head: Statement,
  whole: Quantity,
  list: readonly Statement[],
  opener: Statement,
  paragraph: number,
): BreakdownClaim | null {
  const found = partsIn(list, whole.unit);
  if (!found || found.parts.length < 2) return null;
  const parts = exactPrefix(found.parts, whole.value) ?? found.parts;
  const values = parts.map(({ value }) => value);
  const sum = values.reduce(add, ZERO);
  const last = parts.at(-1) as Part;
  const lastStatement = list[last.clause] as Statement;
  const end = spanQuote(lastStatement, 0, last.end);
  const start = spanQuote(head, 0, whole.end).start;
  const text = head.block.text.slice(start, end.end).replaceAll('\n', '').trim();
  const selects = found.isOpen || SELECTS.test(opener.text.slice(0, 6));
  return {
    kind: 'breakdown',
    whole: whole.value,
    parts: values,
    sum,
    unit: whole.unit,
    isExhaustive: !selects && isExhaustive(found, opener, whole.value, sum),
    mayOverlap: parts.some(({ label }) => CHANNELS.test(label)),
    paragraph,
    quote: { ...end, start, text },
  };
}

/** The parts add up before the list ends: what follows counts something else (自然人20件，法人4件，当面10件，网上14件). */
function exactPrefix(parts: readonly Part[], whole: Decimal): Part[] | null {
  let sum = ZERO;
  for (const [i, part] of parts.entries()) {
    sum = add(sum, part.value);
    if (i > 0 && compare(sum, whole) === 0) return parts.slice(0, i + 1);
  }
  return null;
}

/**
 * A list without 其他 may be a mere selection: it counts as whole only where a colon or 一是 or 分别 announces it,
 * or where five parts and more nearly reach the whole.
 */
function isExhaustive({ parts, isClosed }: PartList, opener: Statement, whole: Decimal, sum: Decimal): boolean {
  if (isClosed) return true;
  const isAnnounced =
    /^(?:其中)?(?:一是|分别)/.test(opener.text) || (opener.separator === ':' && !opener.text.startsWith('其中'));
  if (isAnnounced) return parts.length >= 3;
  const reaches = (percent: number) => compare(multiply(sum, decimal(100)), multiply(whole, decimal(percent))) >= 0;
  return (parts.length >= 5 && reaches(97)) || (parts.length >= 8 && reaches(80));
}

/** Reads the parts clause by clause; null where a clause could be a part or not. */
function partsIn(list: readonly Statement[], unit: string): PartList | null {
  const parts: Part[] = [];
  let isOpen = false;
  for (let i = 0; i < list.length; i++) {
    const statement = list[i] as Statement;
    const text = i === 0 ? statement.text.replace(OPENER, '') : statement.text;
    const offset = statement.text.length - text.length;
    if (i > 0 && NESTED.test(text) && parts.length > 0) {
      // A second 其中 belongs to the part before it, up to the next semicolon; without one nobody can tell.
      const next = list.findIndex((other, at) => at > i && other.separator === ';');
      if (next < 0 && i < list.length - 1) return null;
      if (next < 0) break;
      i = next - 1;
      continue;
    }
    if (/^(?:约)?(?:占|占比)/.test(text) || text === '') continue;
    if (!statement.isCurrent) return null;
    if (OTHER_STEP.test(text)) return { parts, isOpen, isClosed: false };
    const own = statement.quantities.filter((quantity) => quantity.unit === unit && quantity.start >= offset);
    const bare = own.length === 0 && statement.quantities.length === 0 ? bareNumber(text) : null;
    if (own.length > 1 || own.some(({ isApproximate }) => isApproximate)) return null;
    const [quantity] = own;
    if (quantity) {
      if (parts.length > 0 && NEW_TOPIC.test(text)) return null;
      const label = statement.text.slice(offset, quantity.start);
      parts.push({ value: quantity.value, label, clause: i, end: quantity.end });
      if (/^等/.test(statement.text.slice(quantity.end))) isOpen = true;
      if (RESIDUAL.test(label)) return rest(list, i, unit, { parts, isOpen, isClosed: true });
    } else if (bare) {
      parts.push({ value: parseDecimal(bare.digits), label: bare.label, clause: i, end: offset + bare.end });
      if (bare.isOpen) isOpen = true;
      if (RESIDUAL.test(bare.label)) return rest(list, i, unit, { parts, isOpen, isClosed: true });
    } else if (statement.quantities.length > 0) {
      return parts.length > 0 ? rest(list, i - 1, unit, { parts, isOpen, isClosed: false }) : null;
    } else if (parts.length > 0) {
      return rest(list, i, unit, { parts, isOpen: isOpen || /^等/.test(text), isClosed: false });
    }
  }
  return { parts, isOpen, isClosed: false };
}

/** The list ends here, provided that nothing behind it could be one more part. */
function rest(list: readonly Statement[], at: number, unit: string, found: PartList): PartList | null {
  const goesOn = list
    .slice(at + 1)
    .some(
      ({ text, quantities }) => quantities.some((quantity) => quantity.unit === unit) || /合计|共计|总计/.test(text),
    );
  return goesOn && !found.isClosed ? null : found;
}

/** 人事2: a label and a number without a unit. */
function bareNumber(text: string): { digits: string; label: string; end: number; isOpen: boolean } | null {
  const match = /^([^\d]{1,30})(\d{1,6})(等.*)?$/.exec(text);
  if (!match || /第|年|月|号|[.-]$/.test(match[1]?.slice(-1) ?? '')) return null;
  const [, label = '', digits = '', open] = match;
  return { digits, label, end: label.length + digits.length, isOpen: open !== undefined };
}

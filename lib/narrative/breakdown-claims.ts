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
const OPENS_LIST = /^(?:其中|包括|包含|主要(?:包括|有|是|为)|分别|一是|具体)/;
/** A list that says itself that it leaves things out. */
const SELECTS = /主要|包括|包含|涵盖|涉及|重点|特别|尤其|如/;
const RESIDUAL = /^(?:[一二三四五六七八九十]是)?(?:其他|其它|其余|另外?)/;
const CHANNELS =
  /网站|微信|微博|公众号|公报|头条|抖音|视频号|快手|渠道|平台|客户端|APP|公开栏|广播|电视|报纸|新媒体|档案馆|图书馆/i;
const NEW_TOPIC = /^(?:全年|本年度?|年内|截至|同时|此外|另外?，|并且?|共|累计|20\d\d年|今年)/;
const SHARE = /^(?:约)?占/;
/** 人事2, 动态2等 */
const BARE = /^([^\d]{0,29}[^\d第年月号.-])(\d{1,6})(等.*)?$/;
/** 等, or a further 四是 that counts nothing. */
const GOES_ON = /^(?:等|[二三四五六七八九十]是)/;
const NESTED = /^(?:其中|包括|包含|含)/;

interface Part {
  value: Decimal;
  label: string;
  /** Index of its clause, and where it ends there. */
  clause: number;
  end: number;
  /** 等 stands behind it. */
  isOpen: boolean;
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
  // 其中：一是……; 具体情况：一是……
  const announcement = /^(?:其中|具体.{0,4})$/.test(opener.text) ? (list[1]?.text ?? '') : opener.text;
  const selects = found.isOpen || SELECTS.test(opener.text.slice(0, 6));
  return {
    kind: 'breakdown',
    whole: whole.value,
    parts: values,
    sum,
    unit: whole.unit,
    isExhaustive: !selects && isExhaustive(found, opener, announcement, whole.value, sum),
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
function isExhaustive(
  { parts, isClosed }: PartList,
  opener: Statement,
  announcement: string,
  whole: Decimal,
  sum: Decimal,
): boolean {
  if (isClosed) return true;
  const isAnnounced =
    /^(?:其中)?(?:一是|分别)/.test(announcement) || (opener.separator === ':' && !opener.text.startsWith('其中'));
  if (isAnnounced) return parts.length >= 3;
  const reaches = (percent: number) => compare(multiply(sum, decimal(100)), multiply(whole, decimal(percent))) >= 0;
  return (parts.length >= 5 && reaches(97)) || (parts.length >= 8 && reaches(80));
}

/** Reads the parts clause by clause; null where a clause could be a part or not. */
function partsIn(list: readonly Statement[], unit: string): PartList | null {
  const parts: Part[] = [];
  const found = (isOpen = false): PartList => ({
    parts,
    isOpen: isOpen || parts.some((part) => part.isOpen),
    isClosed: RESIDUAL.test(parts.at(-1)?.label ?? ''),
  });
  for (let i = 0; i < list.length; i++) {
    const statement = list[i] as Statement;
    const offset = i === 0 ? (OPENER.exec(statement.text)?.[0].length ?? 0) : 0;
    const text = statement.text.slice(offset);
    if (parts.length > 0 && NESTED.test(text)) {
      // A second 其中 belongs to the part before it, up to the next semicolon; without one nobody can tell.
      const next = list.findIndex((other, at) => at > i && other.separator === ';');
      if (next < 0) return i < list.length - 1 ? null : found();
      i = next - 1;
      continue;
    }
    if (text === '' || SHARE.test(text)) continue;
    if (!statement.isCurrent) return null;
    if (OTHER_STEP.test(text)) return endsAt(list, i, unit) ? found() : null;
    const part = partOf(statement, offset, i, unit);
    if (part === 'unclear' || (part === 'no part' && parts.length === 0 && statement.quantities.length > 0))
      return null;
    if (part !== 'no part') parts.push(part);
    else if (parts.length > 0) return endsAt(list, i, unit) ? found(GOES_ON.test(text)) : null;
    if (part !== 'no part' && RESIDUAL.test(part.label)) return endsAt(list, i + 1, unit) ? found() : null;
  }
  return found();
}

/** 23条 with its label, or 人事2 without a measure word. */
function partOf(statement: Statement, offset: number, clause: number, unit: string): Part | 'no part' | 'unclear' {
  const { text, quantities } = statement;
  const [quantity, ...more] = quantities.filter((own) => own.unit === unit && own.start >= offset);
  if (more.length > 0 || quantity?.isApproximate) return 'unclear';
  if (quantity) {
    if (clause > 0 && NEW_TOPIC.test(text)) return 'unclear';
    const label = text.slice(offset, quantity.start);
    return { value: quantity.value, label, clause, end: quantity.end, isOpen: /^等/.test(text.slice(quantity.end)) };
  }
  const bare = quantities.length === 0 ? BARE.exec(text.slice(offset)) : null;
  if (!bare) return 'no part';
  const [, label = '', digits = '', open] = bare;
  const end = offset + label.length + digits.length;
  return { value: parseDecimal(digits), label, clause, end, isOpen: open !== undefined };
}

/** Whether a list ends before clause `at`: nothing from there on could be one more part. */
function endsAt(list: readonly Statement[], at: number, unit: string): boolean {
  return !list
    .slice(at)
    .some(({ text, quantities }) => quantities.some((own) => own.unit === unit) || /合计|共计|总计/.test(text));
}

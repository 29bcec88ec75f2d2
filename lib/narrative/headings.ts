/** The six parts of a report, as 国办公开办函〔2021〕30号 names them. */
export type PartId = 'overview' | 'disclosure' | 'requests' | 'review' | 'problems' | 'other';

/** A part heading at the start of a paragraph; the heading's words are `text.slice(0, end)`. */
export interface PartHeading {
  part: PartId | null;
  /** The printed number, 1 for 一; null for a heading without one. */
  ordinal: number | null;
  end: number;
}

/** Wordings seen of the six headings, tested in this order: 申请 stands in the heading of reviews as well. */
const PART_WORDS: readonly [PartId, RegExp][] = [
  ['review', /行政复议|行政诉讼/],
  ['requests', /(?:收到|受理|处理|办理|接收).{0,12}申请|依申请公开|信息公开申请/],
  ['disclosure', /主动公开/],
  ['problems', /(?:存在|主要|困难|不足).{0,8}问题|问题.{0,8}(?:改进|整改|措施)/],
  ['other', /(?:其他|其它).{0,6}(?:报告|说明|事项)|需要(?:报告|说明)的/],
  ['overview', /总体情况|基本情况|总体概况|概述|概况/],
];
/** The official wordings, which may stand without a number or run straight on into the text. */
const OFFICIAL =
  /^(?:总体情况|(?:行政机关)?主动公开政府信息(?:的)?情况|收到和处理政府信息公开申请(?:的)?情况|(?:因)?政府信息公开(?:工作)?(?:被申请|被提起|申请|提起)?行政复议[、,和]?(?:提起)?行政诉讼(?:的)?情况|(?:政府信息公开工作)?存在的主要问题[及和](?:改进|整改)(?:情况|措施)|其他需要报告的事项)/;
const NUMBERED = /^(?:第([一二三四五六七八九十]{1,3})部分[、:，.]?|([一二三四五六七八九十]{1,3})[、.:，])/;
/** （一）总体情况, 1.总体情况: numbers of the first rank in reports that have no 一、 at all. */
const NUMBERED_OTHERWISE = /^(?:\(([一二三四五六七八九十]{1,3})\)[、.]?|([1-9])[、.](?!\d))/;
/** Rows of 表三 are numbered like headings. */
const TABLE_ROW = /本年新收|上年结转|本年度办理结果|结转下(?:一)?年度/;
/** （单位：件） behind a heading. */
const GLOSS = /(?:\([^()]{1,24}\)|单位:?[件条份项个宗])$/;
const LONGEST = 45;
const DIGITS = '一二三四五六七八九';

/** Marks of Markdown that were left standing before a heading: ## 一、总体情况, **一、总体情况**. */
const MARKED = /^(?:#{1,6}|\*{1,3}|>)+/;
const CLOSING_MARKS = /(?:\*{1,3}|#{1,6})$/;
/** Blank cells behind a heading, as a sheet is written with commas. */
const BLANK_CELLS = /[,，]{2,}$/;

/** How many characters of a heading's line are marks of Markdown. */
export function headingMarks(text: string): number {
  return MARKED.exec(text.slice(0, 12))?.[0].length ?? 0;
}

/** Reads a heading of the first rank: 一、总体情况, 第二部分 主动公开政府信息情况, or an official heading by itself. */
export function readPartHeading(text: string): PartHeading | null {
  return behindMarks(text, (bare) => {
    const numbered = NUMBERED.exec(bare.slice(0, 8));
    return numbered ? readNumbered(bare, numbered) : readOfficial(bare);
  });
}

/** Reads what stands behind the marks of Markdown and before those that close them, or before blank cells. */
function behindMarks(text: string, read: (bare: string) => PartHeading | null): PartHeading | null {
  const marks = headingMarks(text);
  const opened = text.slice(marks);
  const closed = marks === 0 ? opened : opened.replace(CLOSING_MARKS, '');
  const heading = read(closed.replace(BLANK_CELLS, ''));
  return heading && { ...heading, end: heading.end === closed.length ? text.length : marks + heading.end };
}

/** The same where the six parts are numbered （一） or 1.; only the official six count. */
export function readLowerHeading(text: string): PartHeading | null {
  const heading = behindMarks(text, (bare) => {
    const numbered = NUMBERED_OTHERWISE.exec(bare.slice(0, 8));
    return numbered ? readNumbered(bare, numbered) : readOfficial(bare);
  });
  return heading?.part ? heading : null;
}

/** （一）总体情况 among 二、三、四: the official words alone tell it from a heading of lower rank. */
export function readMisnumberedHeading(text: string): PartHeading | null {
  const number = NUMBERED_OTHERWISE.exec(text.slice(0, 8))?.[0].length ?? 0;
  const heading = number > 0 ? readOfficial(text.slice(number)) : null;
  return heading && { ...heading, end: number + heading.end };
}

function readNumbered(text: string, numbered: RegExpExecArray): PartHeading | null {
  const from = numbered[0].length;
  const rest = text.slice(from);
  const gloss = glossLength(rest);
  const length = headingLength(rest.slice(0, rest.length - gloss)) || (OFFICIAL.exec(rest)?.[0].length ?? 0);
  const name = rest.slice(0, length);
  if (length < 2 || TABLE_ROW.test(name)) return null;
  const part = partOf(name);
  const isWhole = length + gloss >= rest.length - 1;
  if (!part && !isWhole) return null;
  const end = from + length + (isWhole ? gloss : 0);
  return { part, ordinal: ordinalOf(numbered[1] ?? numbered[2] ?? ''), end };
}

function readOfficial(text: string): PartHeading | null {
  const bare = text.slice(0, text.length - glossLength(text));
  const name = bare.slice(0, headingLength(bare));
  if (name === '' || name.length < bare.length - 1 || OFFICIAL.exec(name)?.[0] !== name) return null;
  return { part: partOf(name), ordinal: null, end: bare === text ? name.length : text.length };
}

/** Length of a gloss at the end of a heading's line; a line that is nothing else has none. */
function glossLength(text: string): number {
  const length = text.length <= LONGEST + 26 ? (GLOSS.exec(text)?.[0].length ?? 0) : 0;
  return length < text.length ? length : 0;
}

/** Up to the first mark that ends a heading, 0 where the words run on like a sentence. */
function headingLength(text: string): number {
  const stop = text.slice(0, LONGEST + 1).search(/[。:;!?]/);
  const length = stop >= 0 ? stop : text.length;
  return length <= LONGEST && !/[，%]/.test(text.slice(0, length)) ? length : 0;
}

/** Which of the six official parts a heading names. */
export function partOf(name: string): PartId | null {
  return PART_WORDS.find(([, words]) => words.test(name))?.[0] ?? null;
}

function ordinalOf(numeral: string): number {
  if (/^\d$/.test(numeral)) return Number(numeral);
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const ten = numeral.includes('十') ? (DIGITS.indexOf(tens || '一') + 1) * 10 : 0;
  return ten + (units ? DIGITS.indexOf(units) + 1 : 0);
}

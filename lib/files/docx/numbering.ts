import { child, childrenOf, valOf, type XmlElement } from '../xml.ts';

/** One level of a list: how its numbers look. */
interface Level {
  format: string;
  /** `%1` stands for the number of the first level. */
  text: string;
  start: number;
}

/** Numbers paragraphs in their order; null where a paragraph has no number. */
export type NumberParagraph = (numId: string, level: number) => string | null;

const MOST_LEVELS = 9;

/** Reads the lists of a document; the numbers of each go on through the whole document. */
export function openNumbering(part: XmlElement | null): NumberParagraph {
  const lists = readLists(part);
  const counts = new Map<string, number[]>();
  return (numId, at) => {
    const list = lists.get(numId);
    const own = list?.levels[at];
    if (!list || !own) return null;
    const counted = counts.get(list.id) ?? [];
    counts.set(list.id, counted);
    counted[at] = (counted[at] ?? own.start - 1) + 1;
    counted.length = at + 1;
    if (own.format === 'bullet' || own.format === 'none') return null;
    const numberOf = (level: number) => {
      const { start = 1, format = 'decimal' } = list.levels[level] ?? {};
      return formatNumber(counted[level] ?? start, format);
    };
    return own.text.replace(/%([1-9])/g, (_, level: string) => numberOf(Number(level) - 1));
  };
}

interface List {
  id: string;
  levels: (Level | undefined)[];
}

function readLists(part: XmlElement | null): ReadonlyMap<string, List> {
  const abstract = new Map(
    childrenOf(part ?? undefined, 'abstractNum').map((element) => [
      element.attributes.get('abstractNumId') ?? '',
      readLevels(element),
    ]),
  );
  const lists = new Map<string, List>();
  for (const number of childrenOf(part ?? undefined, 'num')) {
    const id = number.attributes.get('numId') ?? '';
    const base = valOf(number, 'abstractNumId') ?? '';
    const levels = [...(abstract.get(base) ?? [])];
    const overrides = childrenOf(number, 'lvlOverride');
    for (const override of overrides) change(levels, override);
    // A list that starts anew counts for itself.
    lists.set(id, { id: overrides.length > 0 ? `${base}/${id}` : base, levels });
  }
  return lists;
}

function change(levels: (Level | undefined)[], override: XmlElement): void {
  const at = levelNumber(override);
  if (at === null) return;
  const own = child(override, 'lvl');
  const start = valOf(override, 'startOverride');
  const level = own ? readLevel(own) : levels[at];
  if (level) levels[at] = start === undefined ? level : { ...level, start: Number(start) };
}

function readLevels(element: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of childrenOf(element, 'lvl')) {
    const at = levelNumber(level);
    if (at !== null) levels[at] = readLevel(level);
  }
  return levels;
}

function levelNumber({ attributes }: XmlElement): number | null {
  const at = Number(attributes.get('ilvl'));
  return Number.isInteger(at) && at >= 0 && at < MOST_LEVELS ? at : null;
}

function readLevel(element: XmlElement): Level {
  return {
    // Newer formats stand in the second of two choices.
    format:
      valOf(element, 'numFmt') ?? valOf(child(child(element, 'AlternateContent'), 'Choice'), 'numFmt') ?? 'decimal',
    text: valOf(element, 'lvlText') ?? '',
    start: Number(valOf(element, 'start') ?? 1),
  };
}

const DIGITS = '〇一二三四五六七八九';
const CHINESE = /^(?:chinese|ideographDigital|japaneseCounting|taiwaneseCounting|koreanCounting)/;

function formatNumber(value: number, format: string): string {
  if (format === 'bullet' || format === 'none') return '';
  if (CHINESE.test(format)) return chineseNumber(value);
  if (/^decimalEnclosedCircle/.test(format) && value >= 1 && value <= 20)
    return String.fromCodePoint(0x2460 + value - 1);
  if (format === 'decimalFullWidth')
    return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCodePoint(97 + ((value - 1) % 26));
    return format === 'lowerLetter' ? letter : letter.toUpperCase();
  }
  if (format === 'lowerRoman' || format === 'upperRoman') {
    const roman = romanNumber(value);
    return format === 'upperRoman' ? roman : roman.toLowerCase();
  }
  return String(value);
}

function chineseNumber(value: number): string {
  if (value < 0 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const front = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return front + (ones > 0 || tens === 0 ? DIGITS[ones] : '');
}

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function romanNumber(value: number): string {
  if (value < 1 || value > 89) return String(value);
  let [rest, roman] = [value, ''];
  for (const [worth, letters] of ROMAN) for (; rest >= worth; rest -= worth) roman += letters;
  return roman;
}

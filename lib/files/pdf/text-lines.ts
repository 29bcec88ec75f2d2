import type { Area } from './area.ts';
import type { Glyph } from './content.ts';

/** A line of words as it is printed. */
export interface TextLine extends Area {
  glyphs: Glyph[];
  baseline: number;
  size: number;
}

/** Characters of one line stand within this part of their size. */
const SAME_LINE = 0.45;
/** Lines come by their places: only the last ones may go on. */
const NEAR_LINES = 300;
/** A gap of this part of a character parts words and numbers. */
const WORD_GAP = 0.4;

/** Characters in lines, from the top down, each from the left. Turned characters are read in their own direction. */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const upright = glyphs.filter(({ isTurned }) => !isTurned);
  const turned = glyphs.filter(({ isTurned }) => isTurned);
  const [up, down] = [turned.filter(isUpwards), turned.filter((glyph) => !isUpwards(glyph))];
  return [...inLines(upright), ...turnedLines(down), ...turnedLines(up)];
}

const isUpwards = ({ quarters }: Glyph): boolean => quarters === 3;

function inLines(glyphs: readonly Glyph[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const line = lines.slice(-NEAR_LINES).findLast((each) => isOn(each, glyph));
    if (line) extend(line, glyph);
    else lines.push(lineOf(glyph));
  }
  for (const line of lines) line.glyphs = withoutShadows(line.glyphs.sort((a, b) => a.left - b.left));
  return lines.sort((a, b) => a.baseline - b.baseline);
}

/** A raised mark stands on the line of the larger characters beside it. */
function isOn(line: TextLine, glyph: Glyph): boolean {
  const size = Math.max(line.size, glyph.size);
  return Math.abs(line.baseline - glyph.baseline) <= SAME_LINE * size && Math.abs(line.top - glyph.top) <= size;
}

function lineOf(glyph: Glyph): TextLine {
  const { left, right, top, bottom, baseline, size } = glyph;
  return { glyphs: [glyph], left, right, top, bottom, baseline, size };
}

function extend(line: TextLine, glyph: Glyph): void {
  line.glyphs.push(glyph);
  line.left = Math.min(line.left, glyph.left);
  line.right = Math.max(line.right, glyph.right);
  line.top = Math.min(line.top, glyph.top);
  line.bottom = Math.max(line.bottom, glyph.bottom);
  if (glyph.size > line.size) {
    line.size = glyph.size;
    line.baseline = glyph.baseline;
  }
}

function turnedLines(glyphs: readonly Glyph[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const near = lines.slice(-NEAR_LINES);
    const line = near.find((each) => Math.abs((each.glyphs[0] as Glyph).left - glyph.left) <= SAME_LINE * glyph.size);
    if (line) extend(line, glyph);
    else lines.push(lineOf(glyph));
  }
  for (const line of lines)
    line.glyphs = withoutShadows(line.glyphs.sort((a, b) => (isUpwards(a) ? b.bottom - a.bottom : a.top - b.top)));
  return lines;
}

/** Bold that a program made by printing a character twice, a hair apart. */
function withoutShadows(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) if (!kept.slice(-3).some((each) => isShadow(each, glyph))) kept.push(glyph);
  return kept;
}

function isShadow(a: Glyph, b: Glyph): boolean {
  const near = 0.12 * a.size;
  return a.text === b.text && Math.abs(a.left - b.left) <= near && Math.abs(a.top - b.top) <= near;
}

/** The gap in front of a character, in sizes of it; negative where it stands over the one before. */
export function gapBefore(before: Glyph, glyph: Glyph): number {
  const along = glyph.left - before.right;
  const down = isUpwards(glyph) ? before.top - glyph.bottom : glyph.top - before.bottom;
  const gap = glyph.isTurned ? down : along;
  return gap / Math.max(before.size, glyph.size, 1);
}

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/** The words of a line; a gap parts them, and digits that are raised are marks of notes. */
export function wordsOf(line: TextLine): string {
  let words = '';
  for (const [i, glyph] of line.glyphs.entries()) {
    const before = line.glyphs[i - 1];
    if (before && gapBefore(before, glyph) > WORD_GAP && partsWords(before, glyph)) words += ' ';
    const isRaised = glyph.size < 0.8 * line.size && line.baseline - glyph.baseline > 0.15 * line.size;
    words += isRaised ? (RAISED[glyph.text] ?? glyph.text) : glyph.text;
  }
  return words;
}

/** Between Chinese characters a gap is only a way of spreading a line. */
function partsWords(before: Glyph, glyph: Glyph): boolean {
  const isHan = ({ text }: Glyph) => /^[\p{Script=Han}，。、；：！？（）《》“”]/u.test(text);
  return !(isHan(before) && isHan(glyph)) || gapBefore(before, glyph) > 3;
}

import type { Passage } from '../page/source.ts';
import { passageOf, printed } from './compact-text.ts';
import type { Paragraph } from './paragraphs.ts';

/** The report's title; several paragraphs where it is broken over blocks. */
export interface ReportTitle {
  /** As printed, without white space, the pieces joined. */
  text: string;
  /** The same for matching. */
  folded: string;
  pieces: readonly Paragraph[];
}

const LONGEST = 80;
const IS_TITLE = /(?:年度?|工作|公开)(?:的)?(?:年度)?报告[)》"]?(?:\([^()]{2,30}\)|公布|全文)?[*#]*$|年报[*#]*$/;
/** The tail of a title that was broken: 年度报告 under 嘉兴港区2020年度政府信息公开工作. */
const IS_TAIL =
  /^(?:20\d\d年?度?)?(?:关于)?(?:的)?(?:政府信息公开|政务公开|信息公开)?(?:工作)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报)$/;
/** What may stand above a tail: an organ by itself, or the year and the first half of the title. */
const IS_HEAD = /(?:局|委|会|办|室|厅|府|镇|乡|街道|处|区|县|市|省|院|队|中心|公开|工作|20\d\d年?度?)$/;
const IS_ABOUT_DISCLOSURE = /公开/;
/** A breadcrumb, a label of the portal's own table, a sentence. */
const IS_NOT_TITLE = /[。;?!>»|]|当前位置|您(?:的|所在)?位置|^(?:标题|名称|文件名)|目录|上一[篇条]|下一[篇条]/;

/** The nearest title above the report's first heading or table. */
export function findTitle(above: readonly Paragraph[]): ReportTitle | null {
  for (let i = above.length - 1; i >= 0; i--) {
    const { text } = (above[i] as Paragraph).words;
    if (text.length > LONGEST || !IS_TITLE.test(text) || IS_NOT_TITLE.test(text)) continue;
    const pieces = withPiecesAbove(above, i);
    const folded = pieces.map(({ words }) => words.text).join('');
    if (!IS_ABOUT_DISCLOSURE.test(folded)) continue;
    return { pieces, folded, text: pieces.map(({ words, block }) => printed(words, block.text)).join('') };
  }
  return null;
}

/** A tail needs the lines above it: up to two short ones that are not titles by themselves. */
function withPiecesAbove(above: readonly Paragraph[], last: number): Paragraph[] {
  const pieces = [above[last] as Paragraph];
  for (let i = last - 1; i >= Math.max(0, last - 2); i--) {
    if (!IS_TAIL.test(pieces.map(({ words }) => words.text).join(''))) break;
    const line = above[i] as Paragraph;
    const { text } = line.words;
    if (text.length > 40 || !IS_HEAD.test(text) || IS_NOT_TITLE.test(text) || /[:，]/.test(text)) break;
    pieces.unshift(line);
  }
  return pieces;
}

/** The passage of the title's first piece. */
export function titlePassage({ pieces }: ReportTitle): Passage | null {
  const first = pieces[0];
  return first ? passageOf(first.block, first.words, 0, first.words.text.length) : null;
}

/** The place of [from, to) of the folded title, where it stands within one piece. */
export function passageInTitle({ pieces }: ReportTitle, from: number, to: number): Passage | null {
  let start = 0;
  for (const { block, words } of pieces) {
    const end = start + words.text.length;
    if (from >= start && to <= end) return passageOf(block, words, from - start, to - start);
    start = end;
  }
  return null;
}

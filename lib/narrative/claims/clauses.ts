import type { Passage, TextBlock } from '../../page/source.ts';
import { type CompactText, passageOf, slice } from '../compact-text.ts';
import type { Paragraph } from '../paragraphs.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/** The mark before a clause; '' at the start of a sentence, （ for the words in brackets. */
export type Separator = '' | '，' | ';' | ':' | '、' | '(';

/** A stretch of a sentence between two marks, titles in 《》 and bracketed words taken out. */
export interface Clause {
  block: TextBlock;
  words: CompactText;
  text: string;
  separator: Separator;
  quantities: readonly Quantity[];
}

export interface Sentence {
  clauses: readonly Clause[];
  /** Words in brackets, by the index of the clause that they stand in or behind, and where in its text. */
  asides: readonly { clause: number; at: number; aside: Clause }[];
}

const LONGEST_ASIDE = 800;
const LONGEST_NAME = 80;
/** 收到政府信息公开申请：12件 is one clause, as if the colon were 为. */
const LABEL =
  /(?:申请|数量?|总[数量]|件数|总计|公开|提供|处理|维持|纠正|审结|自然人|企业|复议|诉讼|许可|处罚|强制|文件|办结|答复|下一?年度?)$/;
const COUNT = /^\d+[件条份宗例起]/;
/** Longer runs without a mark are no prose: lists of addresses, broken encodings. */
const LONGEST_CLAUSE = 300;

/** Splits a paragraph at 。！？ into sentences, and these at ；，： and behind counted items at 、 into clauses. */
export function sentencesOf({ block, words }: Paragraph): Sentence[] {
  const sentences: Sentence[] = [];
  const { text, at } = words;
  let open = newSentence();
  let separator: Separator = '';
  let kept = { text: '', at: [] as number[] };

  const endClause = (next: Separator) => {
    if (kept.text !== '' && kept.text.length <= LONGEST_CLAUSE) open.clauses.push(clauseOf(block, kept, separator));
    kept = { text: '', at: [] };
    separator = next;
  };
  const endSentence = () => {
    endClause('');
    if (open.clauses.length > 0) sentences.push(open);
    open = newSentence();
  };

  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const skip =
      char === '《' ? closing(text, i, '》', LONGEST_NAME) : char === '(' ? closing(text, i, ')', LONGEST_ASIDE) : 0;
    if (skip > 0) {
      if (char === '(') {
        const clause = open.clauses.length;
        const inside = asidesOf(block, slice(words, i + 1, skip));
        open.asides.push(...inside.map((aside) => ({ clause, at: kept.text.length, aside })));
      }
      i = skip;
    } else if (char === '。' || char === '!' || char === '?') endSentence();
    else if (isSeparator(char, text, i, kept.text)) endClause(char);
    else {
      kept.text += char;
      kept.at.push(at[i] as number);
    }
  }
  endSentence();
  return sentences;
}

function newSentence(): { clauses: Clause[]; asides: { clause: number; at: number; aside: Clause }[] } {
  return { clauses: [], asides: [] };
}

function clauseOf(block: TextBlock, words: CompactText, separator: Separator): Clause {
  return { block, words, text: words.text, separator, quantities: findQuantities(words.text) };
}

/** The clauses inside a bracket: （含上年度结转18件，另有72件顺延到下年度）. Brackets in it are left out. */
function asidesOf(block: TextBlock, words: CompactText): Clause[] {
  const sentences = sentencesOf({ block, words, start: 0, end: 0 });
  const clauses = sentences.flatMap((sentence) => sentence.clauses);
  return clauses.map((clause, i) => ({ ...clause, separator: i === 0 ? '(' : clause.separator || ';' }));
}

/** Index of the closing mark, 0 where there is none within reach: an unclosed bracket is an ordinary character. */
function closing(text: string, open: number, mark: string, reach: number): number {
  const opening = text[open];
  let depth = 0;
  for (let i = open; i < Math.min(text.length, open + reach); i++) {
    if (text[i] === opening) depth++;
    else if (text[i] === mark && --depth === 0) return i;
  }
  return 0;
}

function isSeparator(char: string, text: string, i: number, kept: string): char is Exclude<Separator, '' | '('> {
  if (char === '，' || char === ';') return true;
  if (char === ':') {
    const isTime = /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '');
    return !isTime && !(LABEL.test(kept.slice(-4)) && COUNT.test(text.slice(i + 1, i + 10)));
  }
  if (char !== '、') return false;
  // What stands in brackets between is left out: 公告22条（5%）、动态27条.
  const before = kept.slice(-10);
  // 4件维持、2件终止: the number stands first.
  if (/\d/.test(before) && /^\d+[件条份宗起例]/.test(text.slice(i + 1, i + 8))) return true;
  // 人事2、动态3 and 受理3件、办结3件 are lists of counts; 规划、计划信息5条 is one item.
  return /[\d件条份篇次个项宗例起期封部场]$/.test(before) && /\d|[零〇一二三四五六七八九十]/.test(before.slice(-8));
}

/** The words of a clause from `from` up to `to`, in the raw text. */
export function quoteOf({ block, words }: Clause, from = 0, to = words.text.length): Passage {
  return passageOf(block, words, from, to);
}

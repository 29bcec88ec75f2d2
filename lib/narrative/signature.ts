import { FORMS } from '../forms/forms.ts';
import type { Passage } from '../page/source.ts';
import { compact, passageOf, printed } from './compact-text.ts';
import { findDate } from './dates.ts';
import type { Paragraph } from './paragraphs.ts';

/** Organ and date under a report. */
export interface Signature {
  agency: { value: string; passage: Passage } | null;
  date: { value: string; passage: Passage } | null;
}

const ORGAN =
  /^[\p{Script=Han}()]{2,40}(?:局|委员会|委|办公室|办公厅|办|厅|府|处|院|中心|队|所|镇|乡|街道|区|县|市|会|部|站|社|馆)(?:\([^()]{2,20}\))?$/u;
/** What the forms print beside and above their cells: 属于三类内部, a label that was cut, ends like the name of an organ. */
const GROUP_LABELS =
  '申请人情况|法人或其他组织|本年度办理结果|不予公开|无法提供|不予处理|其他处理|未经复议直接起诉|复议后起诉|信息内容';
const FORM_LABELS = FORMS.flatMap(({ cells }) => cells.flatMap(({ row, column }) => [row.zh, column.zh]))
  .map(hanOf)
  .join('|')
  .concat('|', GROUP_LABELS);
/** How far above the end a signature may stand: an empty form, a contact line may follow. */
const REACH = 4;

/** Reads the signature at the end of a report: the organ, then the date, on two lines or on one. */
export function readSignature(paragraphs: readonly Paragraph[]): Signature {
  const nothing: Signature = { agency: null, date: null };
  const last = paragraphs.length - 1;
  for (let i = last; i > Math.max(-1, last - REACH); i--) {
    const paragraph = paragraphs[i] as Paragraph;
    const { text } = paragraph.words;
    const date = text.length < 60 ? findDate(text) : null;
    if (date && date.end === text.length) {
      const above = paragraphs[i - 1];
      const isAlone = date.start === 0;
      const organ = isAlone ? above && organIn(above, 0, above.words.text.length) : organIn(paragraph, 0, date.start);
      if (!isAlone && !organ) continue;
      const passage = passageOf(paragraph.block, paragraph.words, date.start, date.end);
      return { agency: organ ?? null, date: { value: date.iso, passage } };
    }
  }
  const end = paragraphs[last];
  return end ? { ...nothing, agency: organIn(end, 0, end.words.text.length) } : nothing;
}

function organIn({ block, words }: Paragraph, from: number, to: number): Signature['agency'] {
  const text = words.text.slice(from, to);
  if (!ORGAN.test(text) || FORM_LABELS.includes(hanOf(text))) return null;
  const name = { text, at: words.at.slice(from, to) };
  return { value: printed(name, block.text), passage: passageOf(block, words, from, to) };
}

/** The Chinese characters alone, an ordinal before them left out. */
function hanOf(text: string): string {
  return compact(text)
    .text.replace(/^\(?[一二三四五六七八九十\d]{1,3}[)、.]+/, '')
    .replace(/[^\p{Script=Han}]/gu, '');
}

import { pick, type Random } from '../repair/generate.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** How outside pages write the cells: Word and WPS paste, heads as `th`, frames around frames. */

export interface MarkupOptions {
  cells: 'plain' | 'word' | 'div' | 'vertical' | 'lines';
  /**
   * Values in a frame, with something hidden, with a copy for screen readers, with a note, struck out and written again,
   * in a field, under phonetic signs, as the text of a drawing.
   */
  values: 'plain' | 'nested' | 'hidden' | 'reader' | 'note' | 'corrected' | 'field' | 'ruby' | 'drawing';
  groups: 'tbody' | 'thead' | 'tfoot' | 'several';
  headCell: 'td' | 'th';
  /** Layout tables around the whole article. */
  frames: number;
}

const NOT_SHOWN = [
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'font-size: 0',
  'color: transparent',
  'color: rgba(0, 0, 0, 0)',
];
const READER = 'position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0)';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;');

export function writeTable({ rows }: Sheet, options: MarkupOptions, random: Random): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => writeCell(cell, options, random)).join('')}</tr>`);
  const attributes = options.cells === 'word' ? ' class="MsoNormalTable" border="1" cellspacing="0"' : ' border=1';
  return `<table${attributes}>${grouped(rows, lines, options)}</table>`;
}

/** Row groups may only end where no merged cell reaches over the end. */
function grouped(rows: readonly SheetCell[][], lines: readonly string[], { groups }: MarkupOptions): string {
  const body = (part: readonly string[], name = 'tbody') =>
    part.length > 0 ? `<${name}>${part.join('\n')}</${name}>` : '';
  let reach = 0;
  const ends = rows.flatMap((row, i) => {
    reach = Math.max(reach, i + 1, ...row.map((cell) => i + cell.rows));
    return reach === i + 1 ? [i + 1] : [];
  });
  const first = ends[0] ?? lines.length;
  const last = ends.at(-2) ?? 0;
  if (groups === 'thead') return body(lines.slice(0, first), 'thead') + body(lines.slice(first));
  // The feet of a table may stand before its body in the source.
  if (groups === 'tfoot') return body(lines.slice(last), 'tfoot') + body(lines.slice(0, last));
  if (groups === 'several') return ends.map((end, i) => body(lines.slice(ends[i - 1] ?? 0, end))).join('');
  return body(lines);
}

function writeCell(cell: SheetCell, options: MarkupOptions, random: Random): string {
  const name = cell.role === 'head' || cell.role === 'corner' ? options.headCell : 'td';
  const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`;
  const content = cell.role === 'value' ? writeValue(cell.text, options, random) : writeText(cell, options, random);
  return `<${name}${spans}>${content}</${name}>`;
}

function writeValue(text: string, options: MarkupOptions, random: Random): string {
  const isNumber = /^[\d,.]+$/.test(text);
  const plain = options.cells === 'word' ? wordText(text, random) : escaped(text);
  if (!isNumber) return plain;
  switch (options.values) {
    case 'nested':
      return `<table><tr><td>${plain}</td></tr></table>`;
    case 'hidden':
      return `${plain}<span style="${pick(random, NOT_SHOWN)}">7</span>`;
    case 'reader':
      return `<span aria-hidden="true">${plain}</span><span style="${READER}">${escaped(text)}</span>`;
    case 'note': {
      const note = pick(random, ['①', '1', '[2]', '*', '（1）', '1)']);
      const isTag = random() < 0.5;
      return isTag
        ? `${plain}<sup>${note}</sup>`
        : `${plain}<span style="vertical-align:super;font-size:9px">${note}</span>`;
    }
    case 'corrected':
      return random() < 0.5 ? `<s>99</s>${plain}` : `<span style="text-decoration:line-through">99</span>${plain}`;
    case 'ruby':
      return `<ruby>${escaped(text)}<rp>(</rp><rt>9</rt><rp>)</rp></ruby>`;
    case 'drawing':
      return `<svg width="60" height="20"><text y="15">${escaped(text)}</text></svg>`;
    case 'field':
      return `<input type="text" value="${text}" readonly>`;
    default:
      return plain;
  }
}

function writeText({ text, role }: SheetCell, { cells }: MarkupOptions, random: Random): string {
  if (cells === 'word') return wordText(text, random);
  if (cells === 'div') return `<div align=center><font face="仿宋">${escaped(text)}</font></div>`;
  // Narrow heads are written downwards, long labels over several lines.
  if (cells === 'vertical' && role !== 'title') return [...text].map(escaped).join('<br>');
  if (cells === 'lines' && text.length > 4) {
    const at = 2 + Math.floor(random() * (text.length - 3));
    const parts = [text.slice(0, at), text.slice(at)].map(escaped);
    return random() < 0.5 ? parts.join('<br/>') : parts.map((part) => `<p>${part}</p>`).join('\n');
  }
  return escaped(text);
}

/** A paragraph with up to nine spans in it, as Word writes. */
function wordText(text: string, random: Random): string {
  if (text === '') return '<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>';
  const spans: string[] = [];
  const most = pick(random, [1, 1, 1, 2, 2, 9]);
  let rest = text;
  while (rest !== '') {
    const take = spans.length === most - 1 ? rest.length : 1 + Math.floor(random() * rest.length);
    spans.push(
      `<span lang=EN-US style='font-size:10.5pt;mso-bidi-font-size:12.0pt'>${escaped(rest.slice(0, take))}</span>`,
    );
    rest = rest.slice(take);
  }
  return `<p class=MsoNormal align=center>${spans.join('')}<span lang=EN-US><o:p></o:p></span></p>`;
}

/** The article in the middle cell of layout tables. */
export function framed(article: string, frames: number): string {
  if (frames === 0) return article;
  return `<table width="1000"><tr><td>栏目导航</td><td>${framed(article, frames - 1)}</td><td></td></tr></table>`;
}

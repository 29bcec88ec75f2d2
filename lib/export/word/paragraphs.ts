import { HeadingLevel, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { visibleText } from '../safe-text.ts';

type Heading = (typeof HeadingLevel)[keyof typeof HeadingLevel];

export interface RunLooks {
  bold?: boolean;
  color?: string;
  /** In half points. */
  size?: number;
}

/** The text of a page as a run: what is invisible is named, a line break stays one. */
export function runs(text: string, looks: RunLooks = {}): TextRun[] {
  return visibleText(text)
    .split('\n')
    .map((line, at) => new TextRun({ ...looks, text: line.replaceAll('\t', ' '), ...(at > 0 && { break: 1 }) }));
}

/** A paragraph of text, or of runs put together before. */
export function paragraph(content: string | readonly TextRun[], looks: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...looks, children: typeof content === 'string' ? runs(content) : [...content] });
}

export const HEADINGS = {
  report: HeadingLevel.HEADING_1,
  part: HeadingLevel.HEADING_2,
  finding: HeadingLevel.HEADING_3,
} satisfies Record<string, Heading>;

export function heading(text: string, level: keyof typeof HEADINGS): Paragraph {
  return paragraph(text, { heading: HEADINGS[level], keepNext: true });
}

/** `依据：…`, the label in bold; further lines below it. */
export function labelled(label: string, lines: readonly string[]): Paragraph[] {
  const [first, ...others] = lines;
  if (first === undefined) return [];
  return [
    paragraph([...runs(label, { bold: true }), ...runs(first)]),
    ...others.map((line) => paragraph(line, { indent: { left: 420 } })),
  ];
}

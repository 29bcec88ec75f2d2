import { visibleText } from './safe-text.ts';

/** HTML that is safe to put into a page as it is; everything else is text. */
export interface Markup {
  markup: string;
}

type Content = Markup | string | number | null | readonly Content[];

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A piece of HTML. Whatever is put in is escaped as text, for elements and quoted attributes, unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { markup: parts.map((part, at) => (at === 0 ? part : markupOf(contents[at - 1] ?? null) + part)).join('') };
}

function markupOf(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'string' || typeof content === 'number') {
    return visibleText(String(content)).replace(/[&<>"']/g, (sign) => NAMES[sign] ?? '');
  }
  return 'markup' in content ? content.markup : content.map(markupOf).join('');
}

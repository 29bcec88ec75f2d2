import { oneLine } from './safe-text.ts';

/** Signs that mean something in Markdown or in the HTML that it lets through; `:` and `@` make bare links. */
const SIGNS = /[\\`*_[\]<>#|~&!$@]|:(?=\/\/)/g;
/** What opens a list or draws a rule where a line begins with it; a signed number does neither. */
const LINE_START = /^([+\-=])(?!\d)|^(\d+)([.)])(?!\d)/;

/** Text that stands in Markdown as it is: one line, nothing in it is a link, a tag, a list or a cell border. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(SIGNS, '\\$&')
    .replace(/www\./gi, (word) => word.replace('.', '\\.'))
    .replace(LINE_START, (_, sign?: string, digits?: string, end?: string) =>
      sign === undefined ? `${digits}\\${end}` : `\\${sign}`,
    );
}

/** A web address as a link to itself; anything else as text. */
export function markdownAddress(url: string): string {
  return /^https?:\/\/[!-;=?-~]+$/.test(url) ? `<${url}>` : escapeMarkdown(url);
}

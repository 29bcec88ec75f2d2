import type { PageMeta } from '../page/source.ts';
import { passageOf } from './compact-text.ts';
import { findDate, readMetaDate } from './dates.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Sourced } from './sourced.ts';

/** Names under which portals publish the date, the government's own standard name first. */
const META_NAMES = [
  'pubdate',
  'publishdate',
  'publishtime',
  'publish_time',
  'publish-date',
  'article:published_time',
  'firstpublishedtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'createdate',
];
/** Best label first: a document may be dated earlier than it was put online. */
const LABELS = [/(?:发布|公开|公布|发稿)(?:日期|时间)/, /(?:发文|生成|成文|印发)(?:日期|时间)|^(?:日期|时间):/];
/** A line such as 2021-01-22 09:30 来源：…, which has no label of its own. */
const INFO_LINE = /来源|浏览|阅读次数|阅读量|字体|字号/;
const LONGEST_LINE = 200;

/** The date of publication that the page states: its metadata, or a labelled date around the report. */
export function readPublished(outside: readonly Paragraph[], { named }: PageMeta): Sourced<string> | null {
  for (const name of META_NAMES) {
    const date = named[name] && readMetaDate(named[name]);
    if (date) return { value: date, source: 'meta', passage: null };
  }
  for (const label of LABELS) {
    const found = labelled(outside, label);
    if (found) return found;
  }
  return labelled(outside, INFO_LINE, true);
}

/** A date behind its label in one line (`发布日期：2021-01-22`) or, unless `inLine`, in the next cell. */
function labelled(lines: readonly Paragraph[], label: RegExp, inLine = false): Sourced<string> | null {
  for (const [i, line] of lines.entries()) {
    const { text } = line.words;
    const match = text.length <= LONGEST_LINE ? label.exec(text) : null;
    if (!match) continue;
    const end = match.index + match[0].length;
    const own = dateIn(line, inLine ? 0 : end, inLine ? text.length : end + 3);
    if (own) return own;
    const next = lines[i + 1];
    const isBareLabel = end >= text.length - 1 && next !== undefined && next.words.text.length <= 24;
    const behind = !inLine && isBareLabel ? dateIn(next, 0, 1) : null;
    if (behind) return behind;
  }
  return null;
}

/** The date that begins in [from, to]. */
function dateIn({ block, words }: Paragraph, from: number, to: number): Sourced<string> | null {
  const date = findDate(words.text.slice(from));
  if (!date || from + date.start > to) return null;
  const passage = passageOf(block, words, from + date.start, from + date.end);
  return { value: date.iso, source: 'page', passage };
}

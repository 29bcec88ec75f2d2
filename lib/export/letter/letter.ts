import type { AuditDocument, ReportDocument } from '../../audit/document.ts';
import type { ListedFinding } from '../../audit/listed-findings.ts';
import type { Language } from '../../text/language.ts';
import { LETTER_TEXTS, type LetterText } from '../../text/letter-text.ts';
import type { ExportOptions } from '../export-options.ts';
import { localTime } from '../local-time.ts';
import { oneLine } from '../safe-text.ts';
import { letterSentence } from './letter-sentence.ts';
import { openFindings } from './open-findings.ts';

/** How a notice is to be worded and until when an answer is asked for. */
export interface LetterOptions extends ExportOptions {
  /** The moment of the click, as an ISO time. */
  now: string;
  /** Days from then on in which the unit is to answer. */
  days: number;
}

/** A notice to one unit: what it says, and of which findings. */
export interface Letter {
  text: string;
  findings: readonly ListedFinding[];
}

/** Characters: nobody reads a longer message. English takes nearly three for one. */
const LONGEST: Readonly<Record<Language, number>> = { 'zh-CN': 300, en: 850 };
const MOST_NAMED = 3;
/** No organ is called longer; what a page says of itself may be anything. */
const LONGEST_NAME = 40;

/** The notice about one report; null where nothing of it has to be verified. */
export function letterOf(document: AuditDocument, report: number, options: LetterOptions): Letter | null {
  const open = openFindings(document, report);
  const subject = document.reports[report];
  if (!subject || open.length === 0) return null;
  const address = /^https?:/.test(document.page.url) ? `\n${document.page.url}` : '';
  for (let named = Math.min(MOST_NAMED, open.length); named > 1; named -= 1) {
    const text = written(subject, open, named, options);
    if (lengthOf(text) < LONGEST[options.language])
      return { text: withAddress(text, address, options), findings: open.slice(0, named) };
  }
  const text = written(subject, open, 1, options);
  return { text: withAddress(text, address, options), findings: open.slice(0, 1) };
}

function written(report: ReportDocument, open: readonly ListedFinding[], named: number, options: LetterOptions) {
  const text = LETTER_TEXTS[options.language];
  const rest = open.length - named;
  const frame = [lead(report, named, options, text), ...(rest > 0 ? [text.more(rest)] : []), text.close];
  const room =
    Math.floor((LONGEST[options.language] - 1 - lengthOf(frame.join('\n'))) / named) -
    lengthOf(`\n${text.item(1, '')}`);
  const items = open
    .slice(0, named)
    .map((each, at) =>
      text.item(at + 1, sentence(each, options.language, named === 1 ? room : Number.MAX_SAFE_INTEGER)),
    );
  return [frame[0], ...items, ...frame.slice(1)].join('\n');
}

/** One finding alone is cut where it would not fit; of several, fewer are named. */
function sentence({ finding, report }: ListedFinding, language: Language, room: number): string {
  const whole = [...letterSentence(finding, report, language)];
  return whole.length <= room ? whole.join('') : `${whole.slice(0, room - 1).join('')}…`;
}

function lead({ agency, year }: ReportDocument, count: number, options: LetterOptions, text: LetterText): string {
  const name = agency === null ? text.noAgency : [...oneLine(agency)].slice(0, LONGEST_NAME).join('');
  return text.lead(name, year === null ? '' : text.year(year), count, dayOf(options, text));
}

/** The last day for an answer, on the clock of whoever writes. */
function dayOf({ now, days, timeZone }: LetterOptions, text: LetterText): string {
  const last = new Date(new Date(now).getTime() + days * 86_400_000).toISOString();
  const [, month, day] = (localTime(last, timeZone)?.date ?? last.slice(0, 10)).split('-').map(Number);
  return text.day(month as number, day as number);
}

function withAddress(text: string, address: string, { language }: LetterOptions): string {
  return lengthOf(text + address) < LONGEST[language] ? text + address : text;
}

/** Characters as a person counts them. */
function lengthOf(text: string): number {
  return [...text].length;
}

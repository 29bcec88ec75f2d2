import type { AuditDocument } from '../audit/document.ts';
import type { Language } from '../text/language.ts';
import { localTime } from './local-time.ts';

/** What a file name is made of besides the document. */
export interface FileNameParts {
  extension: string;
  /** Tells two exports of the same kind apart: `问题清单`; null where there is one. */
  suffix: string | null;
  language: Language;
  timeZone: string;
}

/** Bytes in UTF-8; names of 255 bytes are allowed almost everywhere, but archives and paths add to them. */
const LONGEST_SUBJECT = 72;

/** Signs that Windows, macOS or shells give a meaning, and everything that cannot be seen or turns the text. */
const UNSAFE = /[<>:"/\\|?*%&$`'!#;{}~\s\p{C}\u115f\u1160\u3164\uffa0]+/gu;
/** Names of devices, which Windows refuses with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|clock\$|conin\$|conout\$)(?=$|[._])/i;

/** `大岚镇人民政府_2020年度_年报核查_20261120-1600.xlsx`: safe on every system, whatever the page calls itself. */
export function exportFileName(document: AuditDocument, parts: FileNameParts): string {
  const kind = parts.language === 'en' ? 'report-audit' : '年报核查';
  return safeFileName(
    [subjectOf(document, parts.language), kind, parts.suffix ?? '', stampOf(document, parts.timeZone)],
    parts.extension,
  );
}

/** A name of several parts, safe on every system. */
export function safeFileName(parts: readonly string[], extension: string): string {
  const stem = parts
    .map(safePart)
    .filter((part) => part !== '')
    .join('_');
  return `${stem.replace(DEVICE, '_$&')}.${extension}`;
}

/** Whose report: agency and year, the first agency of several, the page's host where there is none. */
function subjectOf({ reports, page }: AuditDocument, language: Language): string {
  const [first] = reports;
  if (!first) return cutToBytes(safePart(hostOf(page.url)), LONGEST_SUBJECT);
  const agency = cutToBytes(safePart(first.agency ?? hostOf(page.url)), LONGEST_SUBJECT);
  const isEnglish = language === 'en';
  if (reports.length > 1) return `${agency}${isEnglish ? `_${reports.length}-reports` : `等${reports.length}份`}`;
  if (first.year === null) return agency;
  return `${agency}_${first.year}${isEnglish ? '' : '年度'}`;
}

/** The audit's time on the user's clock: `20261120-1600`. */
function stampOf({ page }: AuditDocument, timeZone: string): string {
  const local = localTime(page.auditedAt, timeZone);
  return local ? `${local.date.replaceAll('-', '')}-${local.time.slice(0, 5).replace(':', '')}` : '';
}

function hostOf(url: string): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1];
  return host ?? 'gouji';
}

/** Neither unsafe signs nor outer dots, dashes and underlines; composed, as macOS would otherwise take it apart. */
function safePart(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSAFE, '_')
    .replace(/_{2,}/g, '_')
    .replace(/^[._-]+|[._-]+$/g, '');
}

/** Whole characters up to so many bytes of UTF-8. */
function cutToBytes(text: string, limit: number): string {
  const encoder = new TextEncoder();
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += encoder.encode(character).length;
    if (length > limit) break;
    kept += character;
  }
  return kept.replace(/[._-]+$/, '');
}

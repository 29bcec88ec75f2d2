import { findYear } from './dates.ts';

/** [from, to) of a folded title or sentence: the name of the organ whose report it is. */
export interface NameRange {
  from: number;
  to: number;
}

const LEAD = /^[#*>]*(?:《|"|关于)?(?:公布|印发|发布|下发)?/;
/** What may stand between the organ and the rest of a title. */
const SUBJECT = /(?:关于|的|本级)*(?:开展)?(?:做好)?(?:政府信息|政务|信息)(?:主动)?公开.*$/;
/** 202年度, XX年: a year that was not filled in is no part of the name. */
const TRAILING = /(?:关于(?:公布|印发)?|的|在|[-:·]|[\dXx×_*]{1,6}年?度?|年度)+$/;
const CLOSING_BRACKET = /\(((?:[^()\d]){2,30})\)$/;

/**
 * The organ in a title: before the year (油车港镇2020年度政府信息公开…), after it (2020年度油车港镇政府信息公开…),
 * or in brackets at the end.
 */
export function agencyInTitle(title: string): NameRange | null {
  const lead = LEAD.exec(title)?.[0].length ?? 0;
  const year = findYear(title);
  const before = year ? nameIn(title, lead, year.start) : nameIn(title, lead, title.length);
  if (before) return before;
  const after = year ? nameIn(title, year.end, title.length) : null;
  if (after) return after;
  const bracketed = CLOSING_BRACKET.exec(title);
  return bracketed ? { from: bracketed.index + 1, to: title.length - 1 } : null;
}

/** The name at the start of [from, to), 政府信息公开 and what follows cut off. */
function nameIn(title: string, from: number, to: number): NameRange | null {
  let name = title.slice(from, to);
  const subject = SUBJECT.exec(name);
  if (subject) {
    name = name.slice(0, subject.index);
    // 沭阳县人民政府信息公开: both words share 政府.
    if (name.endsWith('人民') && subject[0].startsWith('政府')) name += '政府';
  } else if (to === title.length) return null;
  name = name.replace(TRAILING, '');
  return name.length >= 2 && /\p{Script=Han}/u.test(name) && !/年度?报告|年报/.test(name)
    ? { from, to: from + name.length }
    : null;
}

const IN_SENTENCE = /(?:公布|发布|形成|编制)(?:了)?(?:《)?([^，。;:《》()\d]{2,30}?)20\d\d年度?(?:政府|政务)?信息公开/;

/** The organ in an introduction: 现向社会公布沭阳县发展和改革局2023年度政府信息公开年度报告. */
export function agencyInSentence(text: string): NameRange | null {
  const match = IN_SENTENCE.exec(text);
  if (!match) return null;
  const from = match.index + match[0].indexOf(match[1] ?? '');
  return { from, to: from + (match[1] ?? '').length };
}

import { agencyInTitle } from '../narrative/agency.ts';
import { compact, printed, slice } from '../narrative/compact-text.ts';
import { findDate, findYear } from '../narrative/dates.ts';
import type { ListEntry, ReportList } from './entry.ts';
import type { EntryState } from './entry-state.ts';
import { kindOfAddress, MAY_BE_READ } from './file-kind.ts';
import { type ListLink, type ListSource, MOST_LINKS } from './list-source.ts';
import { isLocalHost } from './local-network.ts';
import { namesReport } from './report-words.ts';

/** Fewer links of one structure are no list. */
const FEWEST = 3;

/** `/202101/t20210122_1.htm`, `/art/2021/1/22/art_1.html`: the folder is the day of publication. */
const DATED_ADDRESS = /\/t(20\d\d)([01]\d)([0-3]\d)_|\/(20\d\d)[/-]?([01]?\d)[/-]?([0-3]?\d)\//;
const YEAR_IN_ADDRESS = /\/(20\d\d)(?:[01]\d)?\//;

/** What a link's own words and its row say. */
interface Candidate {
  link: ListLink;
  title: string;
  /** The year that its own words name. */
  named: number | null;
}

/** The reports that a page links, in its order; null where it is no list of reports. */
export function recogniseList({ url, title, links, pages }: ListSource): ReportList | null {
  const candidates = links.slice(0, MOST_LINKS).map(candidateOf);
  const sizes = new Map<string, number>();
  for (const { link } of candidates) sizes.set(link.parent, (sizes.get(link.parent) ?? 0) + 1);
  const isListed = ({ link }: Candidate) => (sizes.get(link.parent) ?? 0) >= FEWEST;
  if (candidates.filter((each) => isListed(each) && yearOf(each).year !== null).length < FEWEST) return null;
  // Beside the list a link must name its year itself.
  const taken = candidates.filter((each) => each.named !== null || (isListed(each) && yearOf(each).year !== null));
  return { url, title, pages, unreadPages: [], isCut: links.length > MOST_LINKS, entries: entriesOf(taken, url) };
}

function entriesOf(candidates: readonly Candidate[], listUrl: string): ListEntry[] {
  const known = new Set<string>();
  return candidates.map((candidate) => {
    const { link, title } = candidate;
    const url = withoutHash(link.url);
    const own = stateOfAddress(url, listUrl);
    // Lists that open by a script give all their links one address: that is not the same report again.
    const state = known.has(url) && own !== 'not-web' ? 'duplicate' : own;
    known.add(url);
    return {
      url,
      title,
      unit: unitOf(candidate),
      ...yearOf(candidate),
      date: dateOf(link),
      kind: kindOfAddress(url),
      state,
    };
  });
}

/** A list with what a further page of it brings; a page that shows what was there already brings nothing. */
export function joinPage(list: ReportList, page: ListSource): ReportList {
  const taken = page.links.map(candidateOf).filter((candidate) => yearOf(candidate).year !== null);
  const joined = addEntries(list, entriesOf(taken, list.url));
  const hasNews = joined.entries.length > list.entries.length;
  return hasNews ? { ...joined, pages: [...new Set([...list.pages, ...page.pages])] } : list;
}

/** How many reports a list links: one that it links twice is one. */
export function countReports(entries: readonly ListEntry[]): number {
  return entries.filter(({ state }) => state !== 'duplicate').length;
}

/** Entries of further pages and of addresses that a person adds; what stands in the list already is left out. */
export function addEntries(list: ReportList, added: readonly ListEntry[]): ReportList {
  const known = new Set(list.entries.map(({ url }) => url));
  const entries = [...list.entries, ...added.filter(({ url }) => !known.has(url))];
  return { ...list, entries: entries.slice(0, MOST_LINKS), isCut: list.isCut || entries.length > MOST_LINKS };
}

/** An entry of an address alone, one that a person has typed; null where it is no address. */
export function entryOfAddress(address: string, listUrl: string): ListEntry | null {
  const url = withoutHash(address.trim());
  const state = stateOfAddress(url, listUrl);
  if (state === 'not-web') return null;
  const published = YEAR_IN_ADDRESS.exec(url)?.[1];
  const year = published ? Number(published) - 1 : null;
  const date = dateInAddress(url);
  return { url, title: url, unit: null, year, isYearGuessed: year !== null, date, kind: kindOfAddress(url), state };
}

/** What can be said of an address before anybody is asked. */
function stateOfAddress(address: string, listUrl: string): EntryState {
  const url = parse(address);
  const list = parse(listUrl);
  if (!url || !/^https?:$/.test(url.protocol) || !list) return 'not-web';
  if (isLocalHost(url.hostname) && !isLocalHost(list.hostname)) return 'local-network';
  if (url.origin !== list.origin) return 'other-site';
  return MAY_BE_READ.has(kindOfAddress(address)) ? 'waiting' : 'attachment';
}

function candidateOf(link: ListLink): Candidate {
  // The whole title beats the text that the list has cut.
  const title = [link.title, link.words].filter(namesReport).sort((a, b) => b.length - a.length)[0] ?? link.words;
  return { link, title, named: findYear(compact(title).text)?.value ?? null };
}

/** Named in the words, else in the row beside the date, else above the list, else the year before the publication. */
function yearOf({ link, named }: Candidate): Pick<ListEntry, 'year' | 'isYearGuessed'> {
  const inRow = findYear(withoutDates(compact(link.row).text))?.value;
  const year = named ?? inRow ?? findYear(compact(link.heading).text)?.value ?? null;
  if (year !== null) return { year, isYearGuessed: false };
  const published = dateOf(link)?.slice(0, 4) ?? YEAR_IN_ADDRESS.exec(link.url)?.[1];
  return published ? { year: Number(published) - 1, isYearGuessed: true } : { year: null, isYearGuessed: false };
}

function withoutDates(text: string): string {
  let rest = text;
  for (let date = findDate(rest); date; date = findDate(rest)) {
    rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  }
  return rest;
}

function dateOf({ row, url }: ListLink): string | null {
  return findDate(compact(row).text)?.iso ?? dateInAddress(url);
}

function dateInAddress(url: string): string | null {
  const match = DATED_ADDRESS.exec(url);
  const [year, month = '', day = ''] = match?.slice(1).filter((part) => part !== undefined) ?? [];
  const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return year && isDate ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** What links to files begin with. */
const ATTACHED = /^附件\s*[\d一二三四五六七八九十]*\s*[:：.．、]\s*/;

const STOCK =
  /关于|《|》|公布|的|20\d\d年?度?|(?:政府|政务)?(?:信息|政务)公开(?:工作)?|工作|年度|年报|报告|全文|PDF版|HTML版|\([^()]*\)/g;

function unitOf({ title, link }: Candidate): string | null {
  const words = compact(title);
  const range = agencyInTitle(words.text);
  if (range) return printed(slice(words, range.from, range.to), title).replace(ATTACHED, '');
  const rest = words.text.replace(STOCK, '').replace(/^[^\p{Script=Han}]+|[^\p{Script=Han})]+$/gu, '');
  if (isName(rest)) return rest;
  const { text } = compact(link.lead);
  return isName(text) && !namesReport(text) ? text : null;
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 30 && /^\p{Script=Han}/u.test(text) && !/\d/.test(text);
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '');
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

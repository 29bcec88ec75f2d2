import { looseName, organAliases, organKey } from './organ-name.ts';

/** An organ as a report names it, and where the report stands. */
export interface NamedOrgan {
  organ: string;
  url: string;
}

/**
 * Whether two reports are of one organ. `same`: the names mean the same beyond doubt. `likely`: they differ as names of
 * one organ do (a higher place before it, 和 left out, a short name, its office, two names of one house), so that what
 * follows from it is to be looked at and never an error. When unsure, they are different.
 */
export type Sameness = 'same' | 'likely' | 'different';

export function sameOrgan(a: NamedOrgan, b: NamedOrgan): Sameness {
  const [first, second] = [formsOf(a.organ), formsOf(b.organ)];
  if (first.key === '' || second.key === '') return 'different';
  const isNear = !isElsewhere(a.url, b.url);
  // There is a 城关镇 in many counties and a 教育局 in each.
  if (first.key === second.key) return isNear || !first.isBare ? 'same' : 'different';
  if (first.isBare && second.isBare && !isNear) return 'different';
  if (differsAsNamesDo(first, second)) return 'likely';
  if (isNear && first.aliases.some((alias) => second.aliases.includes(alias))) return 'likely';
  return isFurtherPlace(first, second, isNear) || isFurtherPlace(second, first, isNear) ? 'likely' : 'different';
}

/** What is made of a name to compare it with others. */
interface NameForms {
  key: string;
  isBare: boolean;
  loose: string;
  /** Without 办公室 where the office reports for its house. */
  house: string;
  aliases: readonly string[];
}

const MOST_KEPT = 20_000;
const kept = new Map<string, NameForms>();

/** In a large collection each name is compared with all others. */
function formsOf(organ: string): NameForms {
  const known = kept.get(organ);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const key = organKey(organ);
  const loose = looseName(key);
  const forms = { key, isBare: isBare(key), loose, house: withoutOffice(loose), aliases: organAliases(organ) };
  kept.set(organ, forms);
  return forms;
}

/** A town or department without the place that it belongs to. */
function isBare(key: string): boolean {
  return (
    /^[^省市县区州旗盟]{1,5}(?:镇|乡|街道|苏木)$/.test(key) || /^[^省市县区州旗盟]+(?:局|委|厅|办公室|中心)$/.test(key)
  );
}

/** Both have an address, and these belong to different sites. */
function isElsewhere(a: string, b: string): boolean {
  const [first, second] = [siteOf(a), siteOf(b)];
  return first !== null && second !== null && first !== second;
}

/** `shuyang.gov.cn` of `www.shuyang.gov.cn`; null of a file. */
export function siteOf(url: string): string | null {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (!host || /^[\d.]+$/.test(host)) return host ?? null;
  const labels = host.split('.');
  return labels.slice(/^(?:gov|com|org|net|edu)$/.test(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

function differsAsNamesDo(a: NameForms, b: NameForms): boolean {
  return a.loose === b.loose || a.house === b.house || isMerger(a.loose, b.loose);
}

/** Its office reports for a town, a department and a zone; that of a county's government has a report of its own. */
function withoutOffice(name: string): string {
  const house = name.replace(/(?:政府|(?:党工委)?(?:管委会|管理委员会)?(?:党政综合|党政|综合)?)办公室$/, '');
  return /(?:镇|乡|街道|局|委|厅|(?:开发|高新|经开|港|园|度假|示范|保税|实验|试验|新)区)$/.test(house) ? house : name;
}

/** What departments were merged with. */
const PORTFOLIO =
  '体育|科技|科学技术|旅游|广电|广播电视|新闻出版|广电旅游|文物|健康|计划生育|农村|水务|水利|林业|信息化|商务|金融|国有资产|社会保障|城乡建设|规划|统计|人防|人民防空|民族宗教|应急管理|海洋|渔业|粮食物资储备|粮食';

const IS_PORTFOLIO = new RegExp(`^(?:${PORTFOLIO})+$`);

/** 教育局 and 教育体育局 of one place. */
function isMerger(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const rank = /[局委厅]$/.exec(short)?.[0];
  if (!rank || !long.endsWith(rank) || isBare(short) !== isBare(long)) return false;
  const stem = short.slice(0, -1);
  const rest = long.startsWith(stem) ? long.slice(stem.length, -1) : '';
  return stem.length >= 2 && IS_PORTFOLIO.test(rest);
}

/** 江苏省沭阳县民政局 beside 沭阳县民政局; a bare name only on the same site. */
function isFurtherPlace(long: NameForms, short: NameForms, isNear: boolean): boolean {
  if (!long.key.endsWith(short.key) || short.key.length < 3) return false;
  const place = long.key.slice(0, long.key.length - short.key.length);
  return /^.{1,12}[省市县区州旗盟]$/.test(place) && (isNear || !short.isBare);
}

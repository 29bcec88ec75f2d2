import { compact } from './compact-text.ts';

/** How an organ is ranked and what kind it is, as far as its name tells. */
export type OrganLevel =
  | 'province'
  | 'city'
  | 'county'
  | 'town'
  | 'subdistrict'
  | 'department'
  | 'committee'
  | 'unknown';

export interface Organ {
  level: OrganLevel;
  /** A 人民政府 of a 省 市 县 镇 乡, named in full or by its place alone. */
  isGovernment: boolean;
}

/** Zones run by a 管委会; 浦东新区 and 滨海新区 are districts with a government of their own. */
const ZONE =
  /(?:开发|高新|高新技术产业|经开|港|园|度假|示范|保税|产业|工业|试验|实验|名胜|旅游|合作|集聚|功能|管理|新)区$/;
const NEW_DISTRICT = /(?:浦东|滨海)新区$/;
const DEPARTMENT =
  /(?:局|委员会|委|办公室|办公厅|办|厅|部|院|中心|总队|支队|大队|所|处|站|馆|社|署|集团|公司|学校|大学|联合会|总会|协会)$/;
const MUNICIPALITY = /^(?:北京|上海|天津|重庆)市$/;

const KINDS: readonly [RegExp, OrganLevel][] = [
  [/街道(?:办事处|办)?$/, 'subdistrict'],
  [/(?:管理委员会|管委会)$/, 'committee'],
  [DEPARTMENT, 'department'],
];
/** Names of places; longer forms first, as every 自治区 ends in 区. */
const PLACES: readonly [RegExp, OrganLevel][] = [
  [/(?:镇|乡|苏木)$/, 'town'],
  [/(?:省|自治区)$/, 'province'],
  [MUNICIPALITY, 'province'],
  [/(?:自治州|州|盟|地区)$/, 'city'],
  [/市.{1,6}市$/, 'county'],
  [/市$/, 'city'],
  [/(?:县|旗|区)$/, 'county'],
];

/** Ranks an organ by its name: 油车港镇, 沭阳县发展和改革局, 独山港经济开发区（独山港镇）. */
export function readOrgan(agency: string): Organ {
  const { text } = compact(agency);
  // A zone and a town under one roof: the town's government answers for both.
  const merged = /\(([^()]*(?:镇|乡))(?:人民政府)?\)$/.exec(text);
  if (merged) return { level: 'town', isGovernment: true };
  const name = text.replace(/\([^()]*\)/g, '');
  const place = name.replace(/人民政府$/, '');
  const isNamedGovernment = place !== name;
  if (!isNamedGovernment) {
    const kind = KINDS.find(([words]) => words.test(name));
    if (kind) return { level: kind[1], isGovernment: false };
    if (ZONE.test(name) && !NEW_DISTRICT.test(name)) return { level: 'committee', isGovernment: false };
  }
  const level = PLACES.find(([words]) => words.test(place))?.[1] ?? 'unknown';
  return { level, isGovernment: isNamedGovernment || level !== 'unknown' };
}

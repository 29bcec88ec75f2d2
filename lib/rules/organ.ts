import type { OrganLevel } from '../narrative/organ.ts';
import type { Identity } from '../narrative/report-identity.ts';

/** Whether an organ may make 规章, as far as its name tells. */
export type RulemakingPower = 'none' | 'doubtful' | 'possible';

/** A bureau whose name begins with a county, district or city: 沭阳县发展和改革局. */
const LOCAL_BUREAU = /^[^省]{1,12}?(?:县|旗|市|(?<!开发|保护|示范|合作|自治|园|新)区).*(?:局|委员会|办公室|中心|队)$/u;
/** Names that an organ of the State Council, of a province or a government's own office may bear. */
const HIGH_ORGAN = /国家|国务院|总局|部$|省|自治区|政府/u;

/**
 * 规章 are made by the State Council's departments and by the governments of provinces, cities with districts and
 * autonomous prefectures. A name cannot tell a city with districts from a county-level city, so `city` is possible.
 */
export function rulemakingPowerOf({ level, agency }: Identity): RulemakingPower {
  const name = agency?.value ?? '';
  switch (level) {
    case 'town':
    case 'subdistrict':
    case 'county':
      return 'none';
    case 'committee':
      return 'doubtful';
    case 'department':
      if (HIGH_ORGAN.test(name)) return 'possible';
      return LOCAL_BUREAU.test(name) ? 'none' : 'doubtful';
    default:
      return 'possible';
  }
}

/** What to call the government in a sentence: 镇政府, 县政府. */
export function governmentWord({ level, agency }: Identity): { zh: string; en: string } {
  const name = agency?.value ?? '';
  switch (level) {
    case 'province':
      return { zh: '省级政府', en: 'provincial government' };
    case 'city':
      return { zh: '市政府', en: 'city government' };
    case 'county':
      return { zh: /区/u.test(name) ? '区政府' : '县政府', en: 'county government' };
    case 'town':
      return /乡/u.test(name) && !/镇/u.test(name)
        ? { zh: '乡政府', en: 'township government' }
        : { zh: '镇政府', en: 'town government' };
    default:
      return { zh: '政府', en: 'government' };
  }
}

/** What an organ of each kind never calls itself; 我局限 and 我委托 are other words. */
const FOREIGN: Readonly<Partial<Record<OrganLevel, string>>> = {
  town: '[我本]局(?![限部])|[我本]街道|本部门|我委(?![托派会])',
  subdistrict: '[我本][镇乡]|[我本]局(?![限部])|本部门|我委(?![托派会])',
  committee: '[我本][镇乡]|[我本]街道',
  county: '[我本]局(?![限部])|[我本]镇',
  city: '[我本]局(?![限部])|[我本]镇',
};

/** A global pattern of names by which this organ would not call itself; null where nothing can be said. */
export function foreignSelfNames({ level, agency }: Identity): RegExp | null {
  const name = agency?.value ?? '';
  if (/[（(]/u.test(name)) return null;
  const words = level === 'department' ? foreignToDepartment(name) : FOREIGN[level];
  return words ? new RegExp(words, 'gu') : null;
}

function foreignToDepartment(name: string): string {
  const others = '[我本][镇乡]|[我本]街道';
  if (/局$/u.test(name)) return `${others}|我委(?![托派会])`;
  return /委(?:员会)?$/u.test(name) ? `${others}|[我本]局(?![限部])` : others;
}

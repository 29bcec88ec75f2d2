import type { Identity } from '../report-identity.ts';

/**
 * Whose numbers a statement gives. `own`: the organ's, as in its tables. `wider`: of the area or system around it, which
 * holds its own numbers too. `unsure`: of several organs, or not said. `other`: of somebody else alone.
 */
export type Circle = 'own' | 'wider' | 'unsure' | 'other';

/** What the report's organ calls its own circle, and what is another's. */
export interface Speaker {
  /** 全县, 全区 of a county or zone: what its tables count. */
  ownArea: RegExp | null;
  /** The organ answers for a government: its office, or the government itself. */
  speaksForGovernment: boolean;
  /** Beside it a bureau is another organ: of a government, its office, a zone. */
  isAboveBureaus: boolean;
  /** Its own name, or the part behind the place: 教育局. */
  names: readonly string[];
}

const OFFICE_OF_GOVERNMENT = /政府办(?:公室|公厅|公)?$|政府办公(?:室|厅)/;
const ITSELF =
  /[我本](?:机关|部门|单位|街道|办事处|管委会|[局镇乡委办厅处院会府县市区州旗盟省站所队校馆])(?!级)|区?管委会(?=共|全年|收|受|办(?!公)|答|本年|20)/;
const WHOLE_AREA = /全[省市县区州盟旗]/;
/** Several organs, or a level of them. */
const SEVERAL =
  /各级|各(?:有关)?(?:职能)?部门(?!(?:预算|决算|预决算|职责|权责|“?三公))|各单位|各街道|各乡?镇|各乡|各科室|各股室|系统内|全系统|[省市县区州]级(?=各|机关|部门|共|行政机关)|本级/;
const OTHERS = /[下所直局]属|下级|所辖|辖区|名义/;
/** 县政府 in the report of a bureau; 县政府信息公开 and 县政府办 are other words, 向县政府 and 经县政府 do not count for it. */
const OTHER_GOVERNMENT =
  /(?<!(?:[向由经报]|按照?|根据).{0,8})[省市县区州旗](?:人民)?政府(?!办|信息|网|门户|.{0,8}(?:街道|办事处|管委会))/;
const OFFICE = /[省市县区州旗盟](?:人民)?政府办(?:公室|公厅)?(?!公)/;
/** 指导各单位做好公开 tells of work with others, not of their numbers. */
const GUIDES =
  /指导|督促|要求|组织|加强|协调|联动|配合|推动|推进|通知|面向|印发|召开|培训|健全|完善|严格|压实|明确|沟通/;

/** 以县政府名义印发3件: whose that is says nothing of what follows. */
export const IN_A_NAME = /名义/;
const IN_OWN_NAME = /以(?:[我本](?:[局镇乡委办院]|机关|单位|部门|级)|[镇乡](?:人民)?政府)(?:的)?名义/;

/** 县市场监管局办理行政许可2600件 */
const A_BUREAU =
  /^(?:其中|20\d\d年度?|全年|，)*[省市县区州旗][^，、\d]{2,12}?局(?=分别|共|全年|新?收|受理|办|答复|作出|公开|发布|制发|印发)/;

/** How the organ of a report speaks of itself. */
export function speakerOf({ agency, level, isGovernment }: Identity): Speaker {
  const name = agency?.value.replace(/\s/g, '') ?? '';
  const isOffice = !isGovernment && OFFICE_OF_GOVERNMENT.test(name);
  const tail = /(?:省|自治区|市|县|区|州|旗|盟)([^省市县区州旗盟]{3,})$/.exec(name)?.[1];
  return {
    ownArea: ownAreaOf(name, level, isGovernment),
    speaksForGovernment: isOffice || (isGovernment && level !== 'town'),
    isAboveBureaus: isOffice || isGovernment || level === 'committee',
    names: [name, ...(tail ? [tail] : [])].filter((own) => own.length >= 3),
  };
}

function ownAreaOf(name: string, level: Identity['level'], isGovernment: boolean): RegExp | null {
  if (level === 'committee') return /全区/;
  if (!isGovernment) return null;
  const place = name.replace(/人民政府$/, '').slice(-1);
  if (level === 'province') return place === '市' ? /全市/ : /全[省区]/;
  if (level === 'city') return /全[市州盟区]/;
  return level === 'county' && /[县区市旗]/.test(place) ? new RegExp(`全${place}`) : null;
}

/** The circle that a clause names, null where it names none. */
export function circleSaid(text: string, counts: boolean, speaker: Speaker): Circle | null {
  if (OTHERS.test(text.replace(IN_OWN_NAME, '本机关'))) return counts ? 'other' : 'unsure';
  const isGuiding = !counts && GUIDES.test(text);
  if (SEVERAL.test(text) && !isGuiding) {
    // 全区各职能部门共收到 is what the report of the 区 counts; 各单位 of a bureau are not the bureau.
    return speaker.ownArea?.test(text) && !/本级/.test(text) && !counts ? 'own' : 'unsure';
  }
  if (counts && speaker.isAboveBureaus && A_BUREAU.test(text)) return 'other';
  if (ITSELF.test(text) || speaker.names.some((name) => text.includes(name))) return 'own';
  if (speaker.speaksForGovernment && (OFFICE.test(text) || OTHER_GOVERNMENT.test(text))) return 'own';
  if (speaker.ownArea?.test(text)) return 'own';
  if (WHOLE_AREA.test(text)) return isGuiding ? null : 'wider';
  if (OTHER_GOVERNMENT.test(text)) return 'other';
  return null;
}

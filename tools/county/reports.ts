import type { EntryState } from '../../lib/list/entry-state.ts';

/** How a list of the county links a report; each is a way of a real portal. */
export type ListStyle = 'static' | 'record' | 'script' | 'plain' | 'frame' | 'second-page';

/** What stands at a report's address. */
export type Made =
  /** A page in which nothing contradicts. */
  | 'clean'
  /** One sum does not agree. */
  | 'broken-sum'
  /** A town's, which lacks what a government must say. */
  | 'lacks-duty'
  /** A whole report of another organ with the name changed. */
  | 'copied'
  | 'gb18030'
  | 'utf-16'
  | 'moved'
  | 'all-blank'
  | 'no-form'
  | 'only-attachment'
  | 'unnamed-pdf'
  /** A Word file in which one sum does not agree. */
  | 'docx'
  /** A town's report as a PDF, which lacks what a government must say. */
  | 'pdf'
  /** A file of a kind that is not asked for. */
  | 'ofd'
  | 'captcha'
  | 'stub'
  | 'slow'
  | 'breaks-off'
  | 'sent-away'
  | 'missing'
  | 'declined'
  | 'elsewhere';

export interface CountyReport {
  /** Without the leading slash; of a report on another host, of that host. */
  path: string;
  title: string;
  unit: string;
  year: number;
  style: ListStyle;
  made: Made;
  /** What the report must come to. */
  state: EntryState;
}

const STATES: Readonly<Record<Made, EntryState>> = {
  clean: 'clean',
  'broken-sum': 'findings',
  'lacks-duty': 'findings',
  copied: 'findings',
  gb18030: 'clean',
  'utf-16': 'clean',
  moved: 'clean',
  'all-blank': 'all-blank',
  'no-form': 'no-form',
  'only-attachment': 'attachment',
  'unnamed-pdf': 'attachment',
  docx: 'findings',
  pdf: 'findings',
  ofd: 'attachment',
  captcha: 'gate',
  stub: 'stub',
  slow: 'time-out',
  'breaks-off': 'failed',
  'sent-away': 'redirected',
  missing: 'not-found',
  declined: 'refused',
  elsewhere: 'other-site',
};

const FIRST = ['云', '清', '松', '桂', '柳', '石', '白', '青', '长', '金'];
const SECOND = ['山', '河', '桥', '塘', '湖', '泉'];
const NAMES = FIRST.flatMap((first) => SECOND.map((second) => `${first}${second}`));

/** What each list links, in its order. */
const LISTED: readonly (readonly [ListStyle, readonly Made[]])[] = [
  ['static', [...times(10, 'clean'), ...times(3, 'broken-sum'), 'moved']],
  ['record', times(10, 'clean')],
  ['script', [...times(7, 'clean'), 'lacks-duty']],
  [
    'plain',
    [
      'gb18030',
      'utf-16',
      'docx',
      'pdf',
      'only-attachment',
      'unnamed-pdf',
      'elsewhere',
      'captcha',
      'ofd',
      'stub',
      'clean',
      'slow',
      'all-blank',
      'breaks-off',
      'no-form',
      'sent-away',
      'missing',
      'declined',
    ],
  ],
  ['frame', times(6, 'clean')],
  ['second-page', times(4, 'copied')],
];

/** The reports of the county, in the order in which its list page is read. */
export const COUNTY_REPORTS: readonly CountyReport[] = LISTED.flatMap(([style, all]) =>
  all.map((made, at) => ({ style, made, at })),
).map(({ style, made, at }, number) => {
  const isOld = style === 'second-page';
  // The reports of the year before are by organs of the first list, but one that has none this year.
  const name = isOld && at === 0 ? '旧城' : (NAMES[isOld ? at : number] as string);
  const unit = made === 'lacks-duty' ? `${name}镇人民政府` : `${name}街道办事处`;
  const year = isOld ? 2020 : 2021;
  return {
    path: pathOf(style, made, year + 1, number),
    title: `${unit}${year}年度政府信息公开工作年度报告`,
    unit,
    year,
    style,
    made,
    state: STATES[made],
  };
});

/** Folders are named by the day of publication, as portals do. */
function pathOf(style: ListStyle, made: Made, published: number, number: number): string {
  if (made === 'docx' || made === 'pdf' || made === 'ofd') return `county/P0${published}0118_${number}.${made}`;
  if (style === 'record') return `art/${published}/1/20/art_${number}.html`;
  if (made === 'unnamed-pdf') return `county/download/${number}`;
  return `county/${published}01/t${published}0118_${number}.htm`;
}

function times(count: number, made: Made): Made[] {
  return Array.from({ length: count }, () => made);
}

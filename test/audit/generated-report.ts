import type { FactKey, FormId } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { consistentReport, pick, type Random, randomFrom } from '../repair/generate.ts';
import { reportTables } from '../report-html.ts';

/**
 * Whole reports in which everything agrees: tables that add up, and a narrative written from their own numbers. The
 * same seed gives the same report.
 */

interface Agency {
  name: string;
  /** How it speaks of itself. */
  self: string;
  isGovernment: boolean;
  size: 'township' | 'city';
}

const AGENCIES: readonly Agency[] = [
  { name: '清河镇人民政府', self: '我镇', isGovernment: true, size: 'township' },
  { name: '石桥乡人民政府', self: '我乡', isGovernment: true, size: 'township' },
  { name: '临江县人民政府', self: '我县', isGovernment: true, size: 'city' },
  { name: '东湖区人民政府', self: '我区', isGovernment: true, size: 'city' },
  { name: '安平市人民政府', self: '我市', isGovernment: true, size: 'city' },
  { name: '新华街道办事处', self: '我街道', isGovernment: false, size: 'township' },
  { name: '临江县民政局', self: '我局', isGovernment: false, size: 'township' },
  { name: '安平市自然资源和规划局', self: '我局', isGovernment: false, size: 'city' },
  { name: '安平市教育局', self: '本机关', isGovernment: false, size: 'township' },
  { name: '滨海经济开发区管理委员会', self: '管委会', isGovernment: false, size: 'township' },
];

/** Words for the kinds of information that a report counts. */
const KINDS = ['组织机构类', '公告公示类', '财政信息', '工作动态', '人事信息', '规划计划', '政策文件', '公共服务'];

export interface GeneratedReport {
  form: FormId;
  agency: string;
  year: number;
  html: string;
  /** What the cells print, without those that print 0. */
  cells: Readonly<Record<FactKey, string>>;
  /** The narrative alone, a paragraph each. */
  paragraphs: readonly string[];
}

export function generateReport(seed: number, edit: (paragraph: string) => string = (text) => text): GeneratedReport {
  const random = randomFrom(seed);
  const form: FormId = random() < 0.5 ? 'foi-2019' : 'foi-2021';
  const year = form === 'foi-2019' ? pick(random, [2019, 2020]) : pick(random, [2021, 2022, 2023, 2024]);
  const agency = pick(random, AGENCIES);
  const cells = cellTexts(form, random, agency.size);
  const paragraphs = writeReport(form, year, agency, cells, random).map(edit);
  const tables = reportTables(form, cells).split(/(?=<table)/);
  const markup = paragraphs.map((text) => `<p>${text}</p>${tablesBehind(text, tables, form)}`);
  const title = `${agency.name}${year}年政府信息公开工作年度报告`;
  const html = `<title>${title}</title><div class="nav"><a href="#">首页</a></div><div><h1>${title}</h1>${markup.join('\n')}</div>`;
  return { form, agency: agency.name, year, html, cells, paragraphs };
}

function tablesBehind(heading: string, [disclosure, requests, review]: readonly string[], _form: FormId): string {
  if (heading.startsWith('二、')) return disclosure ?? '';
  if (heading.startsWith('三、')) return requests ?? '';
  return heading.startsWith('四、') ? (review ?? '') : '';
}

type Cells = Record<FactKey, string>;

function cellTexts(form: FormId, random: Random, size: Agency['size']): Cells {
  const cells: Cells = {};
  for (const [key, value] of consistentReport(formById(form), random, size)) cells[key] = String(value);
  return { ...cells, ...(form === 'foi-2019' ? disclosure2019(random) : disclosure2021(random)) };
}

const upTo = (random: Random, most: number, least = 0) => least + Math.floor(random() * (most - least + 1));

function disclosure2019(random: Random): Cells {
  const made = upTo(random, 20);
  const cells: Cells = {
    'disclosure.normative.made': String(made),
    'disclosure.normative.published': String(made),
    'disclosure.normative.total': String(made + upTo(random, 60, 1)),
    'disclosure.fees.previous': String(upTo(random, 9)),
    'disclosure.procurement.count': '12',
    'disclosure.procurement.amount': `${upTo(random, 900_000, 120_000)}元`,
  };
  for (const row of ['licensing', 'otherServices', 'penalty', 'coercion']) {
    const previous = upTo(random, 300, 30);
    cells[`disclosure.${row}.previous`] = String(previous);
    cells[`disclosure.${row}.change`] = pick(random, ['0', '+5', '-3', '12']);
    cells[`disclosure.${row}.decisions`] = String(previous + upTo(random, 900, 40));
  }
  return cells;
}

function disclosure2021(random: Random): Cells {
  const issued = upTo(random, 12);
  const repealed = upTo(random, 5);
  return {
    'disclosure.normative.issued': String(issued),
    'disclosure.normative.repealed': String(repealed),
    'disclosure.normative.inForce': String(issued + upTo(random, 30)),
    'disclosure.licensing.decisions': String(upTo(random, 900)),
    'disclosure.penalty.decisions': String(upTo(random, 300)),
    'disclosure.coercion.decisions': String(upTo(random, 30)),
  };
}

function writeReport(form: FormId, year: number, agency: Agency, cells: Cells, random: Random): string[] {
  const { self, isGovernment } = agency;
  return [
    `根据《中华人民共和国政府信息公开条例》编制本报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    '一、总体情况',
    disclosed(self, year, random),
    requests(self, year, cells, random),
    `（三）政府信息管理情况。严格落实“三审三校”制度，加强信息发布审核，全年开展自查4次。${documents(form, cells, random)}`,
    `（四）平台建设情况。办好政务公开专栏和微信公众号，全年更新栏目${upTo(random, 40, 2)}个，办理网民留言${upTo(random, 300, 5)}条，答复率100%。`,
    isGovernment
      ? '（五）监督保障情况。把政务公开纳入年度考核，开展社会评议，全年未发生责任追究情形。'
      : '（五）监督保障情况。明确1名分管领导和2名工作人员，全年培训3次120人次。',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    ...review(year, cells, random),
    '五、存在的主要问题及改进情况',
    `（一）存在的主要问题。政策解读形式不够丰富，主动公开的时效性有待提高。`,
    `（二）改进情况。${year}年，${self}针对上年不足增加了图解。${year + 1}年，${self}将继续加强业务培训，丰富公开形式。`,
    '六、其他需要报告的事项',
    form === 'foi-2021' ? `${year}年未发出收费通知，未收取信息处理费。` : '无其他需要报告的事项。',
    agency.name,
    `${year + 1}年1月${upTo(random, 28, 5)}日`,
  ];
}

/** Documents and decisions of table 二, and papers that are not counted there. */
function documents(form: FormId, cells: Cells, random: Random): string {
  const of = (column: string) => cells[`disclosure.normative.${column}`] ?? '0';
  const own =
    form === 'foi-2021'
      ? [
          `本年制发规范性文件${of('issued')}件，废止${of('repealed')}件，现行有效${of('inForce')}件。`,
          `梳理现行有效行政规范性文件${of('inForce')}件、废止${of('repealed')}件。`,
          `全年作出行政许可决定${cells['disclosure.licensing.decisions']}件，行政处罚决定${cells['disclosure.penalty.decisions']}件。`,
        ]
      : [`新制作规范性文件${of('made')}件，主动公开规范性文件${of('published')}件。`];
  return pick(random, [
    ...own,
    `编印公报6期，刊登规范性文件${upTo(random, 40, 3)}件。`,
    `对${upTo(random, 90, 20)}件规范性文件进行合法性审查。`,
    '',
  ]);
}

/** A whole and its parts, whole or as a selection, with shares of one or two decimals. */
function disclosed(self: string, year: number, random: Random): string {
  const parts = KINDS.slice(0, upTo(random, KINDS.length, 3)).map((kind) => ({ kind, count: upTo(random, 160, 1) }));
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const lead = pick(random, [
    `（一）主动公开情况。${year}年，${self}主动公开政府信息${total}条`,
    `（一）主动公开情况。${year}年${self}共主动公开各类政府信息${total}条（${year - 1}年为${total + 7}条）`,
    `（一）主动公开情况。全年主动公开政府信息${total}条，同比增加${upTo(random, 40, 1)}条`,
  ]);
  const list = parts.map(({ kind, count }) => `${kind}${count}条`);
  const shares = parts.map(
    ({ kind, count }) => `${kind}${count}条，占总量的${percent(count, total, pick(random, [1, 2]))}%`,
  );
  return pick(random, [
    `${lead}，其中${list.join('，')}。`,
    `${lead}，其中${list.join('、')}。`,
    `${lead}，其中${list.slice(0, 2).join('、')}等。`,
    `${lead}。主要包括${list.slice(0, -1).join('、')}等。`,
    `${lead}（其中${list.join('，')}）。`,
    `${lead}，内容涵盖${list.join('、')}。`,
    `${lead}。${shares.join('；')}。`,
    `${lead}，其中${parts.map(({ kind, count }) => `${kind}${count}条（${percent(count, total, 2)}%）`).join('、')}。`,
    `${lead}，其中${shares.slice(0, 2).join('；')}。`,
    `${lead}，${pick(random, ['其中', '包括'])}${list[0]}（其中专题${upTo(random, 1)}条），${list.slice(1).join('，')}。`,
  ]);
}

/** Rounded half up at `decimals`, in whole numbers alone. */
function percent(part: number, whole: number, decimals: number): string {
  const scale = 10 ** decimals;
  const units = Math.floor((part * 100 * scale * 2 + whole) / (2 * whole));
  return `${Math.floor(units / scale)}.${String(units % scale).padStart(decimals, '0')}`;
}

function requests(self: string, year: number, cells: Cells, random: Random): string {
  const n = (row: string) => Number(cells[`requests.${row}.total`]);
  const [received, carriedIn, handled, carriedOut] = [n('new'), n('carriedIn'), n('handled'), n('carriedOut')];
  const lead = '（二）依申请公开情况。';
  if (received === 0 && carriedIn === 0) {
    return `${lead}${pick(random, [`${year}年，${self}未收到政府信息公开申请。`, `${year}年度${self}收到政府信息公开申请0件。`])}`;
  }
  const rest = pick(random, [
    `办结${handled}件，结转下年度继续办理${carriedOut}件`,
    `答复政府信息公开申请${handled}件（含上年结转${carriedIn}件），结转下年度${carriedOut}件`,
    `上年结转${carriedIn}件，共办结${handled}件，另有${carriedOut}件结转下年度继续办理`,
    `均依法依规办理`,
    `${outcomes(cells)}，结转下年度继续办理${carriedOut}件`,
    `其中自然人申请${cells['requests.new.person']}件，法人或其他组织申请${received - Number(cells['requests.new.person'])}件`,
    `其中网络申请${Math.floor(received / 2)}件，信函申请${received - Math.floor(received / 2)}件，办结${handled}件`,
    carriedOut === 0 ? '均已办结，无结转下年度办理件' : `办结${handled}件，转下一年度办理答复${carriedOut}件`,
    `上年度结转办理${carriedIn}件，予以回复${handled}件`,
  ]);
  return `${lead}${pick(random, [
    `${year}年，${self}新收政府信息公开申请${received}件，${rest}。`,
    `全年共收到政府信息公开申请${received}件，${rest}。`,
    `${year}年度${self}受理政府信息公开申请${received}件（${year - 1}年为${received + 3}件），${rest}。`,
    `全年收到政府信息公开申请${received}件，其中网上申请${Math.floor(received / 2)}件，${rest}。`,
    `全市各级行政机关共收到政府信息公开申请${received * 7 + 900}件。${self}收到政府信息公开申请${received}件，办结${handled}件。`,
    `指导各单位规范办理，${self}全年办理政府信息公开申请${handled}件。`,
    `全年受理政府信息公开申请${received + carriedIn}件，其中包括上年结转${carriedIn}件，办结${handled}件。`,
  ])}`;
}

/** Every group of outcomes, as the table has it. */
function outcomes(cells: Cells): string {
  const sum = (rows: RegExp) =>
    Object.entries(cells).reduce((total, [key, text]) => total + (rows.test(key) ? Number(text) : 0), 0);
  const groups: readonly (readonly [string, RegExp])[] = [
    ['予以公开', /^requests\.granted\.total$/],
    ['部分公开', /^requests\.partial\.total$/],
    ['不予公开', /^requests\.denied\.\w+\.total$/],
    ['无法提供', /^requests\.unavailable\.\w+\.total$/],
    ['不予处理', /^requests\.unprocessed\.\w+\.total$/],
    ['其他处理', /^requests\.other\.(?:\w+\.)?total$/],
  ];
  return groups.map(([word, rows]) => `${word}${sum(rows)}件`).join('，');
}

const OUTCOMES: readonly (readonly [string, string])[] = [
  ['结果维持', 'upheld'],
  ['结果纠正', 'corrected'],
  ['其他结果', 'other'],
  ['尚未审结', 'pending'],
];

function review(year: number, cells: Cells, random: Random): string[] {
  const n = (kind: string) => Number(cells[`review.${kind}.total`] ?? 0);
  const cases = n('reconsideration');
  const suits = n('litigationDirect') + n('litigationAfterReview');
  const reconsideration = cases === 0 ? '未发生因政府信息公开引起的行政复议' : `因政府信息公开引发行政复议${cases}件`;
  const litigation = suits === 0 ? '没有政府信息公开行政诉讼' : `政府信息公开行政诉讼${suits}件`;
  const direct = n('litigationDirect');
  const ways = `未经复议直接起诉${direct}件，复议后起诉${n('litigationAfterReview')}件`;
  const ends = OUTCOMES.map(([word, outcome]) => `${word}${cells[`review.reconsideration.${outcome}`] ?? 0}件`).join(
    '，',
  );
  return pick(random, [
    [],
    [],
    [`${year}年，${reconsideration}，${litigation}。`],
    [`${year}年，${cases === 0 ? reconsideration : `${reconsideration}，其中${ends}`}；${litigation}。`],
    suits === 0 ? [`${litigation}。`] : [`${year}年，因政府信息公开引发行政诉讼${suits}件，其中${ways}。`],
  ]);
}

import type { Facts } from '../../lib/facts/facts.ts';
import type { FactKey, FormId } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { consistentReport, factsOf, pick, type Random, randomFrom } from '../repair/generate.ts';
import { between, chance, written } from './counts.ts';
import { type Channels, disclosurePhrase } from './disclosure-phrases.ts';
import {
  otherMatter,
  type RequestNumbers,
  type RequestSetting,
  requestPhrase,
  reviewPhrase,
} from './request-phrases.ts';
import { casesPhrase, decisionsPhrase, resultPhrase } from './result-phrases.ts';

/** A report whose text is written from its own tables. Same seed, same report. */
export interface GeneratedReport {
  form: FormId;
  facts: Facts;
  /** A paragraph a line. */
  text: string;
  numbers: RequestNumbers;
}

/** Name, the word for itself, and whether it is a 人民政府. */
const ORGANS: readonly (readonly [string, string, boolean])[] = [
  ['江海省人民政府', '我省', true],
  ['滨江市人民政府', '我市', true],
  ['清河县人民政府', '我县', true],
  ['滨江市临江区人民政府', '我区', true],
  ['石桥镇人民政府', '我镇', true],
  ['柳林乡人民政府', '我乡', true],
  ['东风街道办事处', '街道', false],
  ['清河县发展和改革局', '我局', false],
  ['滨江市卫生健康委员会', '我委', false],
  ['滨江市人民政府办公室', '我办', false],
  ['滨江经济技术开发区管理委员会', '管委会', false],
];

export function generateReport(seed: number): GeneratedReport {
  const random = randomFrom(seed);
  const year = between(random, 2019, 2024);
  const form: FormId = year <= 2020 ? 'foi-2019' : 'foi-2021';
  const organ = pick(random, ORGANS);
  const values = tableValues(random, form, organ[0]);
  const numbers = requestNumbers(values);
  const facts = new Map([...factsOf(formById(form), values)].filter(([key]) => isPrinted(key, values)));
  return { form, facts, numbers, text: write({ random, year, form, organ, values, numbers }).join('\n') };
}

/** The platform table is appended by some reports only; every other cell is printed. */
function isPrinted(key: FactKey, values: ReadonlyMap<FactKey, number>): boolean {
  return !key.startsWith('platform.') || values.has(key);
}

/** Quiet tables: nothing in them that a rule about values would object to. */
function tableValues(random: Random, form: FormId, name: string): Map<FactKey, number> {
  const size = /[镇乡道]/.test(name) ? 'township' : 'city';
  const values = consistentReport(formById(form), random, size);
  if (chance(random, 0.25)) empty(values, 'requests.');
  else if (chance(random, 0.4)) settle(values);
  if (chance(random, 0.5)) empty(values, 'review.');
  const made = between(random, 1, 20);
  if (form === 'foi-2021') {
    values.set('disclosure.normative.issued', made);
    values.set('disclosure.normative.repealed', between(random, 0, 5));
    values.set('disclosure.normative.inForce', made + between(random, 5, 60));
    values.set('disclosure.licensing.decisions', between(random, 1, 800));
    return values;
  }
  values.set('disclosure.normative.made', made + between(random, 0, 4));
  values.set('disclosure.normative.published', made);
  values.set('disclosure.normative.total', made + between(random, 5, 60));
  const channels = ['website', 'weibo', 'wechat'].map((channel) => [channel, between(random, 20, 900)] as const);
  for (const [channel, count] of channels) values.set(`platform.${channel}`, count);
  values.set('platform.all', Math.max(...channels.map(([, count]) => count)) + between(random, 0, 15));
  values.set('platform.interpretations', between(random, 0, 30));
  return values;
}

function empty(values: Map<FactKey, number>, table: string): void {
  for (const key of values.keys()) if (key.startsWith(table)) values.set(key, 0);
}

/** Nothing is carried over, neither in nor out: then 均已办结 is true. */
function settle(values: Map<FactKey, number>): void {
  for (const applicant of ['person', 'business', 'research', 'charity', 'legal', 'other', 'total']) {
    values.set(`requests.new.${applicant}`, values.get(`requests.handled.${applicant}`) ?? 0);
    values.set(`requests.carriedIn.${applicant}`, 0);
    values.set(`requests.carriedOut.${applicant}`, 0);
  }
}

function requestNumbers(values: ReadonlyMap<FactKey, number>): RequestNumbers {
  const of = (key: FactKey) => values.get(key) ?? 0;
  return {
    received: of('requests.new.total'),
    carriedIn: of('requests.carriedIn.total'),
    handled: of('requests.handled.total'),
    carriedOut: of('requests.carriedOut.total'),
    granted: of('requests.granted.total'),
    partial: of('requests.partial.total'),
    reconsideration: of('review.reconsideration.total'),
    upheld: of('review.reconsideration.upheld'),
    corrected: of('review.reconsideration.corrected'),
    litigation: of('review.litigationDirect.total') + of('review.litigationAfterReview.total'),
    litigationCorrected: of('review.litigationDirect.corrected') + of('review.litigationAfterReview.corrected'),
    persons: of('requests.new.person'),
  };
}

interface Plan {
  random: Random;
  year: number;
  form: FormId;
  organ: (typeof ORGANS)[number];
  values: ReadonlyMap<FactKey, number>;
  numbers: RequestNumbers;
}

function write(plan: Plan): string[] {
  const { random, year, organ, numbers, values } = plan;
  const [name, we] = organ;
  const unit = pick(random, ['件', '件', '件', '份', '条', '宗']);
  const setting: RequestSetting = { random, year, we, unit, ...numbers };
  const said = [
    disclosurePhrase({ random, we, year, channels: channelsOf(plan) }),
    documents(plan),
    platform(plan),
    otherMatter(random, year),
    decisionsPhrase(setting, values, plan.form === 'foi-2021'),
  ];
  const asked = [
    requestPhrase(setting),
    resultPhrase(setting, values),
    otherMatter(random, year),
    reviewPhrase(setting) + casesPhrase(setting, values),
  ];
  if (chance(random, 0.3)) asked.reverse();
  return [
    `${name}${year}年政府信息公开工作年度报告`,
    `根据《中华人民共和国政府信息公开条例》和国办公开办函〔${plan.form === 'foi-2019' ? '2019〕60' : '2021〕30'}号文件要求，编制本报告。本报告中所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    '一、总体情况',
    `（一）主动公开情况。${said.join('')}`,
    `（二）依申请公开情况。${asked.join('')}`,
    `（三）政府信息管理情况。落实“三审三校”制度，规范政府信息管理，全年修订制度${between(random, 2, 5)}项。`,
    `（四）平台建设情况。办好政务公开专栏，政务新媒体粉丝${between(random, 2, 90)}00余人。`,
    `（五）监督保障情况。把政务公开纳入工作考核，开展社会评议${between(random, 2, 4)}次，全年未发生责任追究情形。`,
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    `存在的主要问题：一是公开时效有待提高；二是政策解读形式不够丰富。${year}年针对上年存在的3个问题完成了整改。下一步，${we}将加强业务培训，力争举办培训6次。`,
    '六、其他需要报告的事项',
    fees(plan),
    name,
    `${year + 1}年1月${between(random, 5, 28)}日`,
  ];
}

function channelsOf({ form, values }: Plan): Channels | null {
  const of = (channel: string) => values.get(`platform.${channel}`) ?? 0;
  if (form === 'foi-2021') return null;
  return { all: of('all'), website: of('website'), weibo: of('weibo'), wechat: of('wechat') };
}

/** Normative documents made and, beside them, documents that are not counted. */
function documents({ random, form, values }: Plan): string {
  const of = (column: string) => values.get(`disclosure.normative.${column}`) ?? 0;
  const own =
    form === 'foi-2021'
      ? [
          `制发规范性文件${written(random, of('issued'))}件，废止${of('repealed')}件，现行有效${of('inForce')}件。`,
          `全年制定行政规范性文件${of('issued')}件，废止规范性文件${of('repealed')}件。`,
          `现行有效规范性文件${of('inForce')}件。`,
        ]
      : [
          `新制作规范性文件${of('made')}件，公开规范性文件${of('published')}件。`,
          `公开行政规范性文件${written(random, of('published'))}件。`,
        ];
  return pick(random, [
    ...own,
    `解读规范性文件${between(random, 1, 9)}件，转发上级规范性文件${between(random, 1, 30)}件。`,
    `清理规范性文件${between(random, 20, 90)}件，完成合法性审查${between(random, 5, 40)}件。`,
    '',
  ]);
}

/** Channels and interpretations, where the platform table has them; wordings that the table must not be held to. */
function platform({ random, form, values }: Plan): string {
  const of = (key: string) => values.get(`platform.${key}`) ?? 0;
  if (form === 'foi-2021') return pick(random, [`发布政策解读${between(random, 3, 20)}篇。`, '']);
  return pick(random, [
    `政务微博发布信息${of('weibo')}条，政务微信发布信息${of('wechat')}条。`,
    `官微和官博发布信息量大幅增加，分别公开政府信息${of('wechat')}和${of('weibo')}条。`,
    `门户网站公开政府信息${of('website')}条。发布政策解读${of('interpretations')}篇。`,
    `在政府网站“政策文件”栏目更新${between(random, 2, 19)}条，微信文章阅读量${between(random, 2, 19)}万次。`,
    '',
  ]);
}

function fees({ random, year, form, values }: Plan): string {
  if (values.get('requests.other.unpaidFee.total')) return `${year}年依规发出收费通知，未收取信息处理费。`;
  return pick(random, [
    '本年度无其他需要报告的事项。',
    `${year}年，依申请提供政府信息未收取信息处理费。`,
    ...(form === 'foi-2021' ? [`${year}年发出收费通知0件，减免信息处理费${between(random, 100, 900)}元。`] : []),
  ]);
}

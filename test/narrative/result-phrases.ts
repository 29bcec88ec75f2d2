import type { FactKey } from '../../lib/forms/form.ts';
import { pick } from '../repair/generate.ts';
import { between, chance } from './counts.ts';
import type { RequestSetting } from './request-phrases.ts';

/** How requests and cases ended, who made them, what was decided: true to the tables, beside numbers of other circles. */

type Values = ReadonlyMap<FactKey, number>;
type Phrase = (setting: RequestSetting, values: Values) => string;

const GROUPS: readonly (readonly [string, string])[] = [
  ['予以公开', 'granted'],
  ['部分公开', 'partial'],
  ['不予公开', 'denied'],
  ['无法提供', 'unavailable'],
  ['不予处理', 'unprocessed'],
  ['其他处理', 'other'],
];

function groupTotal(values: Values, group: string): number {
  const row = new RegExp(`^requests\\.${group}\\.(?:(?!subtotal)\\w+\\.)?total$`);
  return [...values].reduce((sum, [key, value]) => (row.test(key) ? sum + value : sum), 0);
}

const of = (values: Values, key: FactKey) => values.get(key) ?? 0;

/** One sentence more about the requests; none where none were handled. */
export function resultPhrase(setting: RequestSetting, values: Values): string {
  return setting.handled > 0 ? pick(setting.random, RESULTS)(setting, values) : '';
}

const outcomes = (values: Values, unit: string) =>
  GROUPS.map(([label, group]) => `${label}${groupTotal(values, group)}${unit}`);

const RESULTS: readonly Phrase[] = [
  (s, values) => `从办理结果看，${outcomes(values, s.unit).join('，')}。`,
  (s, values) => `全年办结申请${s.handled}${s.unit}，其中：${outcomes(values, s.unit).join('、')}。`,
  (s, values) => `办结的${s.handled}${s.unit}申请中，${outcomes(values, s.unit).slice(0, 4).join('；')}。`,
  (s) =>
    s.carriedIn > 0
      ? `新收政府信息公开申请${s.received}${s.unit}，加上上年结转${s.carriedIn}${s.unit}，共计${s.received + s.carriedIn}${s.unit}，已办结${s.handled}${s.unit}。`
      : '',
  (s) =>
    s.persons === s.received && s.received > 0 ? `共收到依申请公开${s.received}${s.unit}，申请人均为自然人。` : '',
  (s) =>
    /[局委镇乡]|街道/.test(s.we)
      ? `全县各级行政机关共受理政府信息公开申请${2 * s.received + between(s.random, 100, 900)}件，办结${2 * s.handled + between(s.random, 90, 100)}件。`
      : '',
  (s) => {
    const n = between(s.random, 200, 4000);
    return `政务服务中心受理群众各类申请${n}件，办结${n}件。`;
  },
  (s) => `${s.year - 1}年予以公开${s.granted + 2}${s.unit}，无法提供${between(s.random, 1, 9)}${s.unit}。`,
];

const ENDS = [
  ['维持', 'upheld'],
  ['纠正', 'corrected'],
  ['其他结果', 'other'],
  ['尚未审结', 'pending'],
] as const;

/** How the cases of the tables ended, or nothing. */
export function casesPhrase(setting: RequestSetting, values: Values): string {
  const { random, reconsideration, litigation } = setting;
  const ends = ENDS.map(([label, end]) => `${label}${of(values, `review.reconsideration.${end}`)}件`);
  const direct = of(values, 'review.litigationDirect.total');
  const after = of(values, 'review.litigationAfterReview.total');
  return pick(random, [
    '',
    reconsideration > 0 ? `全年政府信息公开行政复议案件${reconsideration}件（${ends.join('、')}）。` : '',
    litigation > 0
      ? `因政府信息公开被提起行政诉讼${litigation}件（未经复议直接起诉${direct}件，复议后起诉${after}件）。`
      : '',
    litigation > 0 ? `其中，未经复议直接起诉${direct}件，复议后起诉${after}件。` : '',
    reconsideration === 1 && of(values, 'review.reconsideration.pending') === 1
      ? '被申请行政复议1件，尚在审理中。'
      : '',
  ]);
}

/** What was decided, in the form that asks for it. */
export function decisionsPhrase(setting: RequestSetting, values: Values, isNew: boolean): string {
  const { random } = setting;
  const [licensing, penalty] = ['licensing', 'penalty'].map((kind) => of(values, `disclosure.${kind}.decisions`));
  if (!isNew || chance(random, 0.4)) return '';
  return pick(random, [
    `全年作出行政许可决定${licensing}件、行政处罚决定${penalty}件。`,
    `公开行政许可信息${Math.max(0, (licensing ?? 0) - 1)}条。`,
    `办理行政许可${licensing}件，按时办结率100%。`,
  ]);
}

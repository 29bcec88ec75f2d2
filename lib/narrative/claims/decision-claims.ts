import type { CountClaim, CountKind } from './claim.ts';
import type { Statement, Utterance } from './context.ts';
import { countClaim, noneClaim } from './count-claim.ts';

const MATTERS: readonly ['licensing' | 'penalty' | 'coercion', RegExp][] = [
  ['licensing', /行政许可(?!证)/],
  ['penalty', /行政处罚/],
  ['coercion', /行政强制/],
];
const DECIDES = /作出|做出|下达|办理|实施|处理决定|决定/;
const PUBLISHES = /公开|公示|发布|公布|推送|上传/;
/** Received, withdrawn, a kind of them, other places where they are listed, or what surrounds them. */
const OTHER_COUNT =
  /受理|申请|双公示|信用|事项(?!\d|作出|决定)|目录|清单|栏目|平台|不予|撤销|简易|一般程序|当场|案卷|抽查|评查|满意|咨询|复议|诉讼|窗口|政务服务|办件|涉及|拟/;
/** Several organs' decisions, or a statistic of cases. */
const ELSEWHERE = /办结率|满意率|提速|全[省市县区州盟旗]|各级|各部门|各单位|(?<!录入|上传|办案|管理|信息|公示)系统/;
/** Between the matter and its number. */
const LINK = /^(?:的|措施|执行|处理|决定|决定书|事项|案件|信息|结果|数量|件数|共|计|总计|合计|为|有|:|了|各类)*$/;

/** 无行政强制, 未作出行政处罚 */
const NONE_DECIDED =
  /^(?:全年|本年度?|20\d\d年度?|[我本][局镇乡委办院]|，)*(?:无|没有|未(?:作出|实施|发生))(?:行政(?:许可|处罚|强制)(?:决定|措施|行为|案件)?[、和及与]?)+$/;

/** 作出行政许可决定423件; 公开行政处罚信息62条. */
export function decisionCounts(statement: Statement, utterance: Utterance, paragraph: number): CountClaim[] {
  const { text, quantities, isCurrent, isOtherCircle } = statement;
  if (!isCurrent || isOtherCircle) return [];
  const named = MATTERS.flatMap(([matter, words]) => {
    const match = words.exec(text);
    return match ? [{ matter, from: match.index, to: match.index + match[0].length }] : [];
  });
  if (NONE_DECIDED.test(text) && quantities.length === 0 && !ELSEWHERE.test(utterance.words))
    return named.map(({ matter }) => noneClaim(`${matter}-decisions`, statement, paragraph, 0));
  const [found, ...more] = named;
  const [quantity, ...others] = quantities;
  if (!found || more.length > 0 || !quantity || others.length > 0 || quantity.isApproximate) return [];
  // 办理行政许可540件，按时办结率100% tells of what was asked for, decided or not.
  if (OTHER_COUNT.test(text) || ELSEWHERE.test(utterance.words)) return [];
  const before = text.slice(0, found.from);
  const between = text.slice(found.to, quantity.start);
  const behind = text.slice(quantity.end);
  // 两局分别办理行政许可2600件
  if (/分别/.test(text) || before.endsWith('各')) return [];
  if (quantity.start < found.to || !LINK.test(between) || !/^(?:$|，|;|、)/.test(behind)) return [];
  const isPublished = PUBLISHES.test(before) || /信息/.test(between);
  const isDecided =
    DECIDES.test(before) ||
    /决定/.test(between) ||
    saysOwn(statement, before, utterance) ||
    (before === '' && (goesOnDeciding(statement, utterance) || isAmongMatters(statement, utterance)));
  if (!isPublished && !isDecided) return [];
  const isMade = /[作做]出/.test(before) && /^项$/.test(quantity.unit) && !/事项/.test(text);
  if (!isMade && !(isPublished ? /^[条件]$/ : /^[件宗起例]$/).test(quantity.unit)) return [];
  const kind: CountKind = `${found.matter}-${isPublished ? 'published' : 'decisions'}`;
  return [countClaim(kind, statement, quantity, paragraph)];
}

/** 我镇全年行政许可0件，行政处罚6件: no verb, and nothing told before that they may be parts of. */
const OWN = /^(?:20\d\d年度?|全年|本年度?|共|，|[我本](?:街道|单位|机关|部门|[局镇乡委办]))+$/;

function saysOwn(statement: Statement, before: string, { statements }: Pick<Utterance, 'statements'>): boolean {
  return OWN.test(before) && !statement.isPart && statements[0] === statement;
}

/** ；行政许可128件，行政处罚6件，行政强制1件: the rows of the table, with nothing before that they may be parts of. */
const BARE = /^行政(?:许可|处罚|强制)(?:措施|案件)?(?:共|为|:)?\d+[件宗起例]$/;

function isAmongMatters(statement: Statement, { statements }: Pick<Utterance, 'statements'>): boolean {
  if (statement.isPart || !BARE.test(statement.text)) return false;
  const own = statements.indexOf(statement);
  let at = own;
  while (at > Math.max(0, own - MATTERS.length) && BARE.test(statements[at - 1]?.text ?? '')) at--;
  const more = statements.slice(at, at + MATTERS.length + 1);
  const end = more.findIndex((one) => !BARE.test(one.text));
  const list = end < 0 ? more : more.slice(0, end);
  const isWhole = end < 0 || more[end]?.separator === ';';
  // 2023年，行政许可24件
  const saysNothing = at <= 2 && statements.slice(0, at).every((one) => OWN.test(one.text));
  const opens = saysNothing || list[0]?.separator === ';';
  return isWhole && opens && list.length >= 2 && new Set(list.map((one) => one.text.slice(2, 4))).size === list.length;
}

/** 作出行政处罚决定437件、行政强制19件: the verb of the list stands before its first matter. */
function goesOnDeciding(statement: Statement, { statements }: Pick<Utterance, 'statements'>): boolean {
  const at = statements.indexOf(statement);
  const previous = statements[at - 1];
  if (!previous || !/^[、，]$/.test(statement.separator) || previous.circle !== statement.circle) return false;
  const named = MATTERS.map(([, words]) => words.exec(previous.text)).find((match) => match !== null);
  if (!named || previous.quantities.length !== 1 || OTHER_COUNT.test(previous.text) || PUBLISHES.test(previous.text))
    return false;
  const before = previous.text.slice(0, named.index);
  if (before === '') return goesOnDeciding(previous, { statements });
  return DECIDES.test(before) || saysOwn(previous, before, { statements });
}

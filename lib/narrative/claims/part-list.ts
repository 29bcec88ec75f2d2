import { type Decimal, parseDecimal } from '../../grid/decimal.ts';
import type { Statement } from './context.ts';

/** The parts that a text lists of a whole, clause by clause. */

/** The next step of the work, or other work, is no part of the number before it: 收到24件，其中网上10件；办结20件. */
const STEP =
  /^(?:已|均|全部|共|累计|按期|按时|另有?|同步|目前|当年|继续|\d+[件条份宗个项])*(?:已|均|全部)?(?:办结|答复|(?:予以)?回复|结转|转结|顺延|收到|受理|新收|办理(?!结果|情况|类)|延期|转载|转发|回应(?!类|性|关切|社会|公众|群众|热点)|同步|正在)/;
const OTHER_WORK = /复议|诉讼/;
/** 其中：, 一是, 分别为, 包括: what opens a list of parts. */
const OPENER =
  /^(?:(?:主要)?内容)?(?:其中[，:]?)?(?:主要)?(?:包括|包含|涵盖|涉及|含|有|是|为)?(?:了)?(?:分别(?:是|为)?)?(?:[一1]是)?/;
const RESIDUAL = /^(?:以及|及|和)?(?:[一二三四五六七八九十]是)?(?:其他|其它|其余|另外?)/;
const NEW_TOPIC =
  /^(?:全年|本年度?|年内|截至|同时|此外|另外?，|并且?|共|累计|20\d\d年(?!度?[^，]{0,10}(?:年报|报告|计划|预算|决算|总结|要点|方案|规划))|今年)/;
const SHARE = /^(?:约)?占/;
/** 人事2, 动态2等 */
const BARE = /^([^\d]{0,29}[^\d第年月号.-])(\d{1,6})(等.*)?$/;
/** 等, or a further 四是 that counts nothing. */
const GOES_ON = /^(?:等|[二三四五六七八九十]是)/;
const NESTED = /^(?:其中|包括|包含|含)/;
/** 5条播放量过万 tells of things counted before. */
const FATE =
  /(?:播放|阅读|点击|浏览|点赞|转发|转评)(?:赞|量|数|率|超|破|过|达)|粉丝|关注(?:人|用户|量)|获评|获奖|入选|被.{0,8}采用/;
/** Pieces of one's own, beside those passed on: 原创380条、转载132条. */
export const OWN_PIECES = /原创(?:信息|内容|文章|稿件|微博|推文|视频)?$/;
/** Where a thing is published; it may be counted on more than one. */
export const CHANNELS =
  /网站|微信|微博|公众号|订阅号|公报|头条|抖音|视频号|快手|渠道|平台|客户端|APP|公开栏|广播|电视|报纸|新媒体|档案馆|图书馆/i;
const CARRIES = /结转|转结|顺延/;
const OTHER_WAY = /^(?:按照?|从)[^，\d]{2,14}(?:来?看|划分|区分|统计|分类?|类型)$/;

export interface Part {
  value: Decimal;
  label: string;
  /** Index of its clause, and where it ends there. */
  clause: number;
  end: number;
  /** 等 stands behind it. */
  isOpen: boolean;
}

export interface PartList {
  parts: Part[];
  /** 等 behind the last number, or words that select. */
  isOpen: boolean;
  /** Its last part is 其他. */
  isClosed: boolean;
}

/** 条次 and 条 count the same. */
export function unitOf(unit: string): string {
  return /^[条件]次$/.test(unit) ? (unit[0] as string) : unit;
}

/** Reads the parts clause by clause; null where a clause could be a part or not. */
export function partsIn(list: readonly Statement[], unit: string): PartList | null {
  const parts: Part[] = [];
  const found = (isOpen = false): PartList => ({
    parts,
    isOpen: isOpen || parts.some((part) => part.isOpen),
    isClosed: RESIDUAL.test(parts.at(-1)?.label ?? ''),
  });
  for (let i = 0; i < list.length; i++) {
    const statement = list[i] as Statement;
    const offset = i === 0 ? (OPENER.exec(statement.text)?.[0].length ?? 0) : 0;
    const text = statement.text.slice(offset);
    if (parts.length > 0 && NESTED.test(text)) {
      // A second 其中 belongs to the part before it, up to the next semicolon; without one nobody can tell.
      const next = list.findIndex((other, at) => at > i && other.separator === ';');
      if (next < 0) return i < list.length - 1 ? null : found();
      i = next - 1;
      continue;
    }
    // The same whole told apart once more: 按申请人类型分，自然人3300件.
    if (parts.length > 1 && OTHER_WAY.test(text) && statement.separator === ';') return found();
    if (text === '' || SHARE.test(text)) continue;
    if (!statement.isCurrent) return null;
    // 原创380条、转载132条
    const isOther = /^转[载发]/.test(text) && OWN_PIECES.test(parts.at(-1)?.label ?? '');
    if ((STEP.test(text) && !isOther) || CARRIES.test(text) || OTHER_WORK.test(text) || FATE.test(text))
      return endsAt(list, i, unit) ? found() : null;
    const part = partOf(statement, offset, i, unit);
    if (part === 'unclear' || (part === 'no part' && parts.length === 0 && statement.quantities.length > 0))
      return null;
    if (part !== 'no part') parts.push(part);
    else if (parts.length > 0) return endsAt(list, i, unit) ? found(GOES_ON.test(text)) : null;
    if (part !== 'no part' && RESIDUAL.test(part.label)) return endsAt(list, i + 1, unit) ? found() : null;
  }
  return found();
}

/** 23条 with its label, or 人事2 without a measure word. */
function partOf(statement: Statement, offset: number, clause: number, unit: string): Part | 'no part' | 'unclear' {
  const { text, quantities } = statement;
  const [quantity, ...more] = quantities.filter((own) => unitOf(own.unit) === unit && own.start >= offset);
  if (more.length > 0 || quantity?.isApproximate) return 'unclear';
  if (quantity) {
    if (clause > 0 && NEW_TOPIC.test(text)) return 'unclear';
    // 3件为自然人提交: the label may stand behind.
    const label = text.slice(offset, quantity.start) || text.slice(quantity.end);
    return { value: quantity.value, label, clause, end: quantity.end, isOpen: /^等/.test(text.slice(quantity.end)) };
  }
  const bare = quantities.length === 0 ? BARE.exec(text.slice(offset)) : null;
  if (!bare) return 'no part';
  const [, label = '', digits = '', open] = bare;
  const end = offset + label.length + digits.length;
  return { value: parseDecimal(digits), label, clause, end, isOpen: open !== undefined };
}

/** Whether a list ends before clause `at`: nothing from there on could be one more part. */
function endsAt(list: readonly Statement[], at: number, unit: string): boolean {
  return !list
    .slice(at)
    .some(
      ({ text, quantities }) =>
        (quantities.some((own) => unitOf(own.unit) === unit) &&
          !(STEP.test(text) && !CARRIES.test(text)) &&
          !OTHER_WORK.test(text) &&
          !FATE.test(text)) ||
        /合计|共计|总计/.test(text),
    );
}

/** 原创380条、转载132条; 线上4场、线下8场: there is no third. */
const HALVES: readonly [RegExp, RegExp][] = [
  [OWN_PIECES, /转(?:载|发)(?:信息|内容|文章|稿件|微博|推文|视频)?$/],
  [/^线上(?!申请)/, /^线下(?!申请)/],
  [/^线下(?!申请)/, /^线上(?!申请)/],
  [/^(?:已|予以)?采纳$/, /^(?:未|不予)采纳$/],
];

export function areTwoHalves(parts: readonly Part[]): boolean {
  const [one = '', other = '', ...more] = parts.map(({ label }) => label);
  return more.length === 0 && HALVES.some(([first, second]) => first.test(one) && second.test(other));
}

/** 推送452篇，其中原创280篇，转载172篇；网站更新310篇: the two halves alone. */
export function halvesAlone(parts: Part[], statements: readonly Statement[]): Part[] {
  const third = parts[2];
  const halves = parts.slice(0, 2);
  return third && statements[third.clause]?.separator === ';' && areTwoHalves(halves) ? halves : parts;
}

/** 公文168件，其中主动公开95件、依申请公开41件、不予公开32件: every paper is of one of these kinds. */
export function areKindsOfPapers(parts: readonly Part[]): boolean {
  const kinds = [/^主动公开/, /^依申请公开/, /^不(?:予)?公开/];
  return parts.length === kinds.length && kinds.every((kind) => parts.some(({ label }) => kind.test(label)));
}

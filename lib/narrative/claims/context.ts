import { add, compare, type Decimal, ZERO } from '../../grid/decimal.ts';
import { findYear } from '../dates.ts';
import type { Paragraph } from '../paragraphs.ts';
import { type Circle, circleSaid, IN_A_NAME, type Speaker } from './circle.ts';
import { type Clause, type Sentence, sentencesOf } from './clauses.ts';
import { toldApart } from './respectively.ts';
import { isNarrowed, isOtherMatter, REQUEST, REVIEW, saysRequestsOnly, type Topic } from './subjects.ts';

/** A clause together with what the words before it make of it. */
export interface Statement extends Clause {
  topic: Topic;
  /** It states something of the report's year, of the whole year, done and not planned. */
  isCurrent: boolean;
  /** It states something of the report's year, be it of a part of the year. */
  isOfYear: boolean;
  /** Behind 其中: part of a number before it. */
  isPart: boolean;
  /** Whose numbers it gives. */
  circle: Circle;
  /** It counts for somebody else alone. */
  isOtherCircle: boolean;
}

export interface Utterance {
  statements: readonly Statement[];
  asides: readonly { clause: number; at: number; aside: Statement }[];
  /** All of its words, those in brackets last. */
  words: string;
}

/** The words between two semicolons: 办理建议8件，办结率100%；受理依申请公开25件，均已办结. */
export function stretchAround(statements: readonly Statement[], at: number): string {
  const before = statements.slice(0, at + 1).findLastIndex(({ separator }) => separator === ';');
  const behind = statements.findIndex(({ separator }, i) => i > at && separator === ';');
  const end = behind < 0 ? statements.length : behind;
  return statements
    .slice(Math.max(0, before), end)
    .map(({ text }) => text)
    .join('，');
}

/** What the reading of a paragraph starts from. */
export interface Setting {
  /** The report's year. */
  year: number | null;
  speaker: Speaker;
  /** From the heading above. */
  topic: Topic;
  isCurrent: boolean;
}

const COMPARISON = /(?:与|同|比|较|相较于?)(?:去年|上一?年|20\d\d年|同期|往年|前年|以往|以前)|同比|环比|相比/;
const CHANGE = /^(?:共|总计|分别)?(?:增加|减少|增长|下降|上升|提高|增幅|降幅|新增(?=了?\d)|多|少)/;
/** 上年结转, 结转至2021年 name other years for the work of this one. */
const CARRYING =
  /(?:上一?年度?|下一?年度?|去年|往年|次年|明年|20\d\d年度?)?(?:无|没有|未有?)?(?:结转|转结|顺延|延期?(?=[至到])|转(?=[至到入]|下一?年|次年|明年)|遗留)(?:\d+[件条份宗例])?(?:至|到|入|自|于)?(?:上一?年度?|下一?年度?|去年|次年|明年|20\d\d年度?)?/g;
const YEARS = /(?<!\d)20\d\d(?=年|[-、至到和]20\d\d)/g;
/** 2021年信息公开年报1条, 2024年度部门预算2条: the year is part of a paper's name. */
const YEAR_OF_PAPER =
  /20\d\d年度?(?=[^，;。\d]{0,14}(?:年报|年度报告|预算|决算|计划(?!发布|公开|开展|制定|组织|新增|完成|举办|编制|推出|培训|收)|要点|总结|方案|规划|报告\d))/g;
const NEXT_STEP =
  /^(?:已经?|共|全年|当年|本年度?|累计|均|全部)*(?:依法依规|依法|按期|按时|书面|全部)*(?:办结|答复|办理完毕)(?!公开(?!申请)|同意|部分|不|无法|信息不)|^实际?(?:受理|收到|办理|办结|答复)/;
const STEP = /(?<!新)收到|受理|办结|答复|办理/;
const THIS_YEAR = /今年|本年/;
const OTHER_YEAR = /去年|上一?年|前年|往年|历年|明年|次年|下一?年|同期|近[两二三四五]年|以来累计|施行以来|实施以来/;
const PART_OF_YEAR =
  /[一二三四1-4]季度|[上下]半年|\d月份|截至(?:[1-9]|1[01])月|前[一二三四五六七八九十\d]+个?月|(?<!\d)(?!1月?[-至到]12月)\d{1,2}月?[-至到]\d{1,2}月(?!\d)|(?<!截[至止].{0,5}|\d)\d{1,2}月(?:，|共|我|本)?(?:新收|收到|受理|接到)|(?<!截[至止].{0,5}|(?:于|延期?至|推迟至)[^，;。]{0,12}|\d)\d{1,2}月(?:，|共|我|本)?(?:办结|答复)/;
/** 1月至11月收到2件，12月收到1件，全年合计收到3件 */
const OF_WHOLE_YEAR = /^全年(?:合计|共计?|总计|累计)/;
const PLAN = /下一步|力争|预计|将于|拟于|目标是|计划(?:于|在|明年|到20)/;
/** 办理省长信箱678件: what is counted stands between the verb and the number. */
const OBJECT = /(?:收到|受理|接收|接到|(?:办理|处理)(?!完|结果|时[间长限]|期限|周期)|回复)了?([^，\d]{2,30}?)共?\d/;

/** Reads a paragraph clause by clause; year, topic and circle hold on until other words change them. */
export function utterancesOf(paragraph: Paragraph, setting: Setting): Utterance[] {
  let { topic, isCurrent } = setting;
  let circle: Circle = 'own';
  const sentences = sentencesOf(paragraph).map(toldApart);
  return sentences.map((sentence) => {
    let isPart = false;
    let partHasStep = false;
    const list = newList();
    // 全市收到5000件。办结4900件。 Whose are the latter?
    if (circle !== 'own') circle = 'unsure';
    const text = textOf(sentence);
    const isWhole = !PLAN.test(text) && !PART_OF_YEAR.test(text);
    const counts = sentence.clauses.some(({ quantities }) => quantities.length > 0);
    const statements = sentence.clauses.map((clause): Statement => {
      const own = withoutComparison(clause);
      isCurrent = yearSpokenOf(own.text, setting.year) ?? isCurrent;
      topic = topicOf(own.text) ?? topic;
      const opensParts = /^其中|^(?:主要)?包括|^含/.test(own.text);
      // 其中新收713件、上年结转36件，办结718件: the next step is of the whole again.
      const isNextStep = NEXT_STEP.test(own.text) && !partHasStep;
      const isOfWhole = list.isComplete() && OF_ALL.test(own.text) && own.quantities.length === 0;
      isPart = opensParts || (isPart && clause.separator !== ';' && !isNextStep && !isOfWhole);
      list.add(own, isPart);
      partHasStep = isPart && ((partHasStep && !opensParts) || STEP.test(own.text));
      const said = circleSaid(own.text, own.quantities.length > 0, setting.speaker);
      // 各部门密切配合 counts nothing, so that what follows is the organ's own again; 全县未收到 holds for the organ too.
      const isPassing = isPart && setting.speaker.speaksForGovernment && IN_A_NAME.test(own.text);
      if (said === 'own' || (said !== null && !isPassing && counts && (said !== 'other' || own.quantities.length > 0)))
        circle = said;
      const here = said ?? circle;
      return {
        ...own,
        topic,
        isOfYear: isCurrent && !PLAN.test(text),
        isCurrent: isCurrent && (isWhole || (OF_WHOLE_YEAR.test(own.text) && !PLAN.test(text))),
        isPart,
        circle: here,
        isOtherCircle: here === 'other',
      };
    });
    const asides = sentence.asides.map(({ clause, at, aside }) => {
      const host = statements[Math.min(clause, statements.length - 1)];
      const isAsideCurrent = yearSpokenOf(aside.text, setting.year) ?? host?.isCurrent ?? isCurrent;
      const context = {
        topic: host?.topic ?? topic,
        isOfYear: isAsideCurrent,
        isCurrent: isAsideCurrent && isWhole,
        isPart: true,
        circle: host?.circle ?? circle,
        isOtherCircle: host?.isOtherCircle ?? false,
      };
      return { clause, at, aside: { ...withoutComparison(aside), ...context } };
    });
    const words = [text, ...asides.map(({ aside }) => aside.text)].join('，');
    return { statements, asides, words };
  });
}

/** 均已答复, behind parts that make the whole, is said of the whole again. */
const OF_ALL = /^(?:现|目前|已)?(?:均|全部|都)/;

/** A whole and the parts told of it so far. */
function newList() {
  let whole: Decimal | null = null;
  let sum = ZERO;
  let count = 0;
  return {
    add({ quantities }: Clause, isPart: boolean): void {
      const [quantity, ...more] = quantities;
      if (!quantity) return;
      if (!isPart) [whole, sum, count] = [quantities.at(-1)?.value ?? null, ZERO, 0];
      else if (more.length > 0) whole = null;
      else [sum, count] = [add(sum, quantity.value), count + 1];
    },
    isComplete: (): boolean => whole !== null && count > 1 && compare(whole, sum) === 0,
  };
}

function textOf({ clauses }: Sentence): string {
  return clauses.map(({ text }) => text).join('，');
}

/** 收到申请8件比上年增加3件: the second number is about the difference, a clause of its own or not. */
function withoutComparison(clause: Clause): Clause {
  const at = CHANGE.test(clause.text) ? 0 : clause.text.search(COMPARISON);
  if (at < 0) return clause;
  const words = { text: clause.words.text.slice(0, at), at: clause.words.at.slice(0, at) };
  return { ...clause, words, text: words.text, quantities: clause.quantities.filter(({ end }) => end <= at) };
}

/** Whether the words name the report's year (true), another or several (false), or none (null). */
function yearSpokenOf(text: string, reportYear: number | null): boolean | null {
  const own = text.replace(CARRYING, '').replace(YEAR_OF_PAPER, '');
  const years = own.match(YEARS)?.map(Number) ?? [];
  const written = years.length === 0 && /二[〇零0Oo]/.test(own) ? findYear(own) : null;
  if (written) years.push(written.value);
  if (years.length > 0) return years.every((year) => year === reportYear);
  if (OTHER_YEAR.test(own)) return false;
  return THIS_YEAR.test(own) ? true : null;
}

function topicOf(text: string): Topic {
  if (REVIEW.test(text)) return 'review';
  if (REQUEST.test(text)) return 'requests';
  // A row of table 三: 属于行政执法案卷, 信访举报投诉类申请.
  const words = text.replace(
    /行政执法案卷|行政查询|信访(?:事项|类)?(?=不予处理)|信访[、和及]?举报[、和及]?投诉类(?=申请|事项|\d)|来信(?=申请)/g,
    '',
  );
  return isOtherMatter(words) || OF_SERVICES.test(words) || countsOtherThings(words) ? 'other' : null;
}

/** 便民服务中心受理各类申请2314件: what people ask for at a counter. */
const OF_SERVICES =
  /(?:便民|政务|为民|社保|行政)服务(?:中心|大厅|站|窗口)|办事大厅|(?:证照|证件|业务|低保|许可)(?:类)?申请/;

/** What is received or handled is neither named a request nor a kind of requests. */
function countsOtherThings(text: string): boolean {
  const object = OBJECT.exec(text)?.[1] ?? '';
  return !/申请|公开|结转|年/.test(object) && !saysRequestsOnly(object) && !isNarrowed(object);
}

/** A lower heading, （二）依申请公开情况, sets topic and year for what follows. */
export function settingUnder(heading: string, setting: Setting): Setting {
  const isCurrent = yearSpokenOf(heading, setting.year) ?? true;
  return { ...setting, isCurrent, topic: topicOf(heading) };
}

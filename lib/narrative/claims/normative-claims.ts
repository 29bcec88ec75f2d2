import type { CountClaim, CountKind } from './claim.ts';
import type { Statement, Utterance } from './context.ts';
import { countClaim, noneClaim, spanQuote } from './count-claim.ts';
import type { Quantity } from './quantities.ts';

/** 规范性文件 with its number right behind it; 类信息 counts items of information, not documents. */
const DOCUMENTS =
  /(行政)?规范性文件(类信息|类|信息|等?文件)?(?:数量|总数|总量|共计|共|总计|数|为|有|:)*(?=\d|[一二三四五六七八九十百零〇两])/;
/** 制定3件规范性文件 */
const DOCUMENTS_BEHIND = /^(?:行政)?规范性文件(?!解读|草案|征求|清理|审查|备案|库|管理|目录)/;
/** 政府规章22件; not 规章制度, 规章、规范性文件5件. */
const RULES = /规章(?!制度|制)(?:共|数|数量|为|有|:)*(?=\d)/;
/** Not the organ's own documents, or not documents made: interpreted, reviewed, cleaned up, drafted, printed in a gazette. */
const OTHER_WORK =
  /解读|转发|清理|审查|审核|备案|起草|征求|评估|党内|党委|上级|学习|梳理|修订|修改|宣传|征集|意见|报送|合法性|公平竞争|收集|汇编|归集|落实|累计|失效|[省市县区]级|国家|刊登|刊发|刊载|登载|编入|赠阅/;
/** 梳理现行有效规范性文件5件: what is in force is found by looking through. */
const LOOKED_THROUGH = /清理|梳理|审核|汇编|归集|收集/g;
const IN_FORCE = /现行有效|继续有效|有效/;
type Verb = 'made' | 'published' | 'repealed' | 'in-force';
const VERBS: readonly [Verb, RegExp][] = [
  ['repealed', /废止/],
  ['in-force', IN_FORCE],
  ['made', /制发|制定|印发|出台|新制作|制作|新增(?!公开|发布)/],
  ['published', /公开|发布|公布/],
];
const UNIT = /^[件条份个部篇]$/;
/** 废止3件，现行有效665件: the noun stands before. */
const NOUN_LEFT_OUT =
  /^(?:已|并|共|宣布|决定|清理|目前|其中|当年|本年度?|今年|年内|全年|新|年[底末]|截至.{0,12})*(废止|现行有效|继续有效|保留有效|制发|制定|印发|出台)(?:的|文件|共|为|数)*(?=\d)/;
/** 目前共有33件现行有效 */
const IN_FORCE_BEHIND = /^(?:截至.{0,12}|目前|现|尚|共|共有|有|保留)*\d+[件份个](?:为|系|仍)?(?:现行|继续)有效$/;
/** 本年度未制发规范性文件; 无现行有效行政规范性文件; not 未制发规范性文件解读. */
const NONE_MADE =
  /(?:未|没有|无)(?:新)?(制发|制定|出台|印发|制作|发布|公开|新增|废止)(?:过|任何|和|、|发布|废止|制定|印发|公开|、)*(?:行政)?规范性文件$/;
const NONE_IN_FORCE =
  /(?:无|没有)现行有效(?:的)?(?:行政)?规范性文件$|^(?:本(?:单位|机关|部门)|[我本][局镇乡委办院])(?:目前|现|暂)?(?:无|没有)(?:行政)?规范性文件$/;

/** Numbers of normative documents and rules made, published, repealed or in force. */
export function normativeCounts(statement: Statement, utterance: Utterance, paragraph: number): CountClaim[] {
  const { text, isCurrent, isOtherCircle } = statement;
  if (!isCurrent || isOtherCircle || hasOtherWork(statement, utterance)) return [];
  if (text.includes('规范性文件')) return documentCounts(statement, utterance, paragraph);
  const rules = RULES.exec(text);
  if (rules) return rulesCounts(statement, rules, utterance, paragraph);
  return afterNoun(statement, utterance, paragraph);
}

/** 规章13件（含新制定5件，修改4件，废止4件） counts more than what was made. */
function hasOtherWork(statement: Statement, { statements, asides }: Utterance): boolean {
  if (asides.length === 0) return false;
  const at = statements.indexOf(statement);
  return asides.some(({ clause, aside }) => clause === at && /修改|修订|废止|失效|清理|转发/.test(aside.text));
}

/** 政府公报刊登县政府规范性文件12件、部门规范性文件20件: what was printed holds for the list. */
function isPrinted(statement: Statement, { statements }: Utterance): boolean {
  const at = statements.indexOf(statement);
  const first = statements.slice(0, at + 1).findLastIndex(({ separator }) => separator !== '、');
  return statements.slice(Math.max(0, first), Math.max(0, at)).some(({ text }) => OTHER_WORK.test(text));
}

/** 出台规范性文件1份并同步发布解读材料2篇: what was done beside. */
const COMPANIONS = /并(?:同步|同时|及时|配套|全部)(?:公开|发布|制作|推出|开展)/;

function withoutCompanions({ text, quantities }: Statement): Pick<Statement, 'text' | 'quantities'> {
  const at = text.search(COMPANIONS);
  const own = quantities.filter(({ end }) => end <= at);
  return own.length > 0 ? { text: text.slice(0, at), quantities: own } : { text, quantities };
}

function documentCounts(statement: Statement, utterance: Utterance, paragraph: number): CountClaim[] {
  const { text, quantities } = withoutCompanions(statement);
  if (quantities.length === 0) return noneStated(statement, paragraph);
  if (statement.separator === '、' && !verbIn(text) && isPrinted(statement, utterance)) return [];
  const isInForce = IN_FORCE.test(text);
  if (OTHER_WORK.test(isInForce ? text.replace(LOOKED_THROUGH, '') : text)) return [];
  const match = DOCUMENTS.exec(text);
  const quantity = match
    ? quantities.find(({ start }) => start === match.index + match[0].length)
    : quantities.find(({ end }) => DOCUMENTS_BEHIND.test(text.slice(end)));
  if (!quantity || quantity.isApproximate || quantities.length > 1 || !UNIT.test(quantity.unit)) return [];
  const before = text.slice(0, match?.index ?? quantity.start);
  // 规章、规范性文件5件 counts both.
  if (/[、和及与或]$/.test(before)) return [];
  if (match && /^(?:及|和|等|、|与)/.test(text.slice(quantity.end))) return [];
  const behind = match ? '' : text.slice(quantity.end);
  const verb = verbIn(before) ?? verbIn(behind) ?? verbOfList(statement, utterance);
  const countsItems = match?.[2] !== undefined || /^[条篇]$/.test(quantity.unit) || !verb;
  const kind: CountKind = countsItems ? 'normative-listed' : `normative-${verb}`;
  const end = match ? quantity.end : quantity.end + (DOCUMENTS_BEHIND.exec(behind)?.[0].length ?? 0);
  return [{ ...countClaim(kind, statement, quantity, paragraph), quote: spanQuote(statement, 0, end) }];
}

function verbIn(words: string): Verb | null {
  return VERBS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** 主动公开规章13件，行政规范性文件60件: the verb of the list's first item, where that is rules or documents as well. */
function verbOfList(statement: Statement, { statements }: Utterance): Verb | null {
  const previous = statements[statements.indexOf(statement) - 1];
  const isList = statement.separator === '、' || statement.separator === '，';
  if (!isList || !previous || previous.quantities.length === 0) return null;
  // 主动公开各类信息650条，其中规范性文件3件
  if (statement.text.startsWith('其中') && /公开|发布/.test(previous.text) && !OTHER_WORK.test(previous.text))
    return 'published';
  return /规章(?!制)|规范性文件/.test(previous.text) && !OTHER_WORK.test(previous.text) ? verbIn(previous.text) : null;
}

function rulesCounts(
  statement: Statement,
  match: RegExpExecArray,
  utterance: Utterance,
  paragraph: number,
): CountClaim[] {
  const { text, quantities } = statement;
  const quantity = quantities.find(({ start }) => start === match.index + match[0].length);
  if (!quantity || quantities.length > 1 || !isDocuments(quantity)) return [];
  const before = text.slice(0, match.index);
  if (OTHER_WORK.test(text) || /[、和及与或]$/.test(before) || /^(?:及|和|等|、|与)/.test(text.slice(quantity.end)))
    return [];
  const verb = verbIn(before) ?? verbOfList(statement, utterance);
  return verb ? [countClaim(`rules-${verb}`, statement, quantity, paragraph)] : [];
}

/** 废止3件，现行有效665件, behind a clause that names the documents. */
function afterNoun(statement: Statement, { statements }: Utterance, paragraph: number): CountClaim[] {
  const { text, quantities } = statement;
  const match = NOUN_LEFT_OUT.exec(text);
  const isInForce = IN_FORCE_BEHIND.test(text);
  const quantity = isInForce ? quantities[0] : quantities.find(({ start }) => start === match?.[0].length);
  if (!quantity || quantities.length > 1 || !isDocuments(quantity)) return [];
  const at = statements.indexOf(statement);
  const named = statements
    .slice(Math.max(0, at - 6), Math.max(0, at))
    .findLast(({ text: words }) => /文件|规章|制度|证/.test(words));
  const isOfDocuments =
    named && /规范性文件/.test(named.text) && !/规章(?!制)|修改|失效|党|意见|征求|解读/.test(named.text);
  // 开展规范性文件清理，废止文件5件: whose documents?
  if (match?.[0].includes('文件') && named?.quantities.length === 0) return [];
  if (!isOfDocuments || (!isInForce && !/^(?:$|规范性文件|的)/.test(text.slice(quantity.end)))) return [];
  const verb = match?.[1] ?? '';
  const kind =
    verb === '废止' ? 'normative-repealed' : /制|印发|出台/.test(verb) ? 'normative-made' : 'normative-in-force';
  return [countClaim(kind, statement, quantity, paragraph)];
}

function isDocuments({ unit, isApproximate }: Quantity): boolean {
  return UNIT.test(unit) && !/[条篇]/.test(unit) && !isApproximate;
}

/** 制定和废止规范性文件数量均为0 */
const ZERO_OF_THEM =
  /(制发|制定|出台|印发|新增|废止)(?:和|及|与|或|、)*(?:新增|废止|失效)?(?:行政)?规范性文件(?:的)?(?:数量|件数|数)?(?:均|都)?(?:为|是)?(?:0|零)[件个份]?$/;

function noneStated(statement: Statement, paragraph: number): CountClaim[] {
  const { text } = statement;
  const zero = ZERO_OF_THEM.exec(text);
  if (zero) {
    const verbs = /废止/.test(zero[0]) ? (zero[1] === '废止' ? ['repealed'] : ['made', 'repealed']) : ['made'];
    return verbs.map((verb) => noneClaim(`normative-${verb}` as CountKind, statement, paragraph, zero.index));
  }
  const inForce = NONE_IN_FORCE.exec(text);
  if (inForce) return [noneClaim('normative-in-force', statement, paragraph, inForce.index)];
  const made = NONE_MADE.exec(text);
  if (!made || /[^，]{0,4}(?:以|经|被)[^，]*$/.test(text.slice(Math.max(0, made.index - 4), made.index))) return [];
  const [words, verb = ''] = made;
  const kinds: CountKind[] = [
    ...(/公开|废止/.test(verb) ? [] : ['normative-made' as const]),
    ...(/废止/.test(words) ? ['normative-repealed' as const] : []),
  ];
  return kinds.map((kind) => noneClaim(kind, statement, paragraph, made.index));
}

import { compare, decimal } from '../../grid/decimal.ts';
import type { ReviewEndClaim } from './claim.ts';
import { type Statement, stretchAround, type Utterance } from './context.ts';
import { circleOf, spanQuote } from './count-claim.ts';

/** How all the cases of a sentence ended: 行政复议7件，诉讼9件，均获维持. */

const RECONSIDERATION = /复议/;
const LITIGATION = /诉讼|起诉/;
const ENDS: readonly [ReviewEndClaim['end'], RegExp][] = [
  [
    'upheld',
    /(?:均|全部|都)(?:已经?)?(?:获得?|被|予以?|以|为|系|得到|作出|结果|判决|裁定|复议|决定|机关)*(?:维持|胜诉)|(?<!未)全部维持|^(?:[^，\d]{0,4}(?:审理|复议|裁判|判决|裁定))?结果(?:为|是)(?:予以)?(?:结果)?维持|^(?:行政)?复议(?:机关|决定)(?:依法|予以|作出|决定|为|均)*维持/,
  ],
  [
    'corrected',
    /(?:均|全部|都)(?:已经?)?(?:被|获|为|系|结果)+(?:复议机关|法院|予以|依法)*(?:纠正|纠错)|^(?:[^，\d]{0,4}(?:审理|复议))?结果(?:为|是)(?:被)?(?:结果)?纠正$/,
  ],
  ['dismissed', /(?:均|全部|都)(?:已经?)?(?:获|被|予以|判决|裁定)*驳回/],
  ['closed', /(?:均|全部|都)?已(?:经)?(?:依法|全部|按期)*(?:审结|结案|办结|审理完毕)/],
  [
    'not-corrected',
    /(?:未|没有|均未|无)(?:一[件例起])?(?:发生|出现|有)?[^，]{0,16}?(?:被[^，]{0,10}?)?(?:纠错|纠正|败诉)|零(?:败诉|纠错)|(?:无|没有)(?:一[件例起])(?:被)?(?:纠错|纠正|败诉)/,
  ],
];
/** 尚在审理中: of all cases where it says nothing of a rest. */
const PENDING: (typeof ENDS)[number] = [
  'pending',
  /^(?:现|目前|均|全部|都|该案件?|案件|还|仍)*(?:(?:尚|正|仍)?在(?:审理|审查|办理|审查办理)(?:中|之中|阶段|过程中)?|(?:尚|仍)?未审结)$/,
];
/** In brackets behind the cases one word will do: 行政诉讼1件（胜诉）. */
const ENDS_ALONE: typeof ENDS = [
  ['upheld', /^(?:已|复议机关|法院|结果)?(?:胜诉|维持)$/],
  ['corrected', /^(?:已|复议机关|法院|结果)?(?:败诉|被?纠正|被?纠错)$/],
];
/** 复议结果为维持 is said of the reconsiderations alone. */
const RESULT_OF = /^(?:行政)?(?:复议|诉讼)(?:案件)?(?:审理)?结果(?:均)?(?:为|是)/;
/** What is said of one case needs no 均. */
const OF_ONE: typeof ENDS = [
  ['upheld', /^(?:复议|审理|裁判)?结果维持$/],
  ['dismissed', /^(?:经审理，?)?(?:人民)?(?:法院)?(?:依法|已)*(?:判决|裁定)(?:依法)?驳回/],
  ['corrected', /^(?:[^，\d]{0,4}(?:审理|复议))?结果(?:为|是)(?:被)?(?:确认违法|撤销|责令)/],
];
const NAMES_A_REST = /其余|未审结|[正尚仍还]在审|待审|(?<!未)(?:审结|结案|办结)(?:的)?\d/;
/** Clauses back to the cases spoken of. */
const FURTHEST = 8;
const OTHER_ROLE = /受理|作为复议机关|承办|一审|二审|第三人|共同被告|率|正在|尚未/;

/** The ends that a sentence gives to all its cases; those in brackets belong to the clause before. */
export function reviewEnds({ statements, asides, words }: Utterance, paragraph: number): ReviewEndClaim[] {
  // 以我局为第三人的行政诉讼3件，均胜诉
  if (/第三人|共同被告|作为复议机关|承办/.test(words)) return [];
  const claims: ReviewEndClaim[] = [];
  for (const [i, statement] of statements.entries()) {
    // 复议3件，维持2件，尚在审理: of the rest alone, unless the clause right before counts the cases.
    const counts = lastBefore(statements, i, WAY_OF_SUING);
    const isOfAll = counts && counts.quantities.length > 0 && mattersIn(counts.text).length === 1;
    if (isPending(statement.text) && !isOfAll) continue;
    const named = RESULT_OF.exec(statement.text) ? mattersIn(statement.text) : [];
    const before = isPending(statement.text) ? mattersIn(counts?.text ?? '') : mattersBefore(statements, i);
    const matters = named.length === 1 ? named : before;
    const ends = endsIn(statement, matters, paragraph, countsOneCase(statements, i) ? OF_ONE : []);
    // 已审结2件，均胜诉，未审结1件: 均 is said of some.
    const isOfSome = ends.length > 0 && !isPending(statement.text) && namesARest(statements, i, matters);
    if (!isOfSome) claims.push(...ends, ...allClosed(statements, i, paragraph));
  }
  for (const { clause, aside } of asides) {
    const own = mattersIn(statements[clause]?.text ?? '');
    if (own.length === 1) claims.push(...endsIn(aside, own, paragraph, ENDS_ALONE));
  }
  return claims;
}

/** 诉讼1件，系复议后起诉，尚未审结: how a case came stands between. */
const WAY_OF_SUING = /^(?:均|全部|都)?(?:为|系|是|属)(?:未经复议|复议后|直接)[^\d，]*$/;

/** 经审理 stands between a case and its end. */
const HEARD = /^(?:已?经)(?:依法|法院|开庭|一审)*审理$/;
const CLOSED_NUMBER = /^已?(?:全部)?(?:审结|办结|结案)\d+[件起宗例]$/;

/** 复议3件，已审结3件: all of them. */
function allClosed(statements: readonly Statement[], at: number, paragraph: number): ReviewEndClaim[] {
  const [statement, before] = [statements[at] as Statement, statements[at - 1]];
  const matters = mattersIn(before?.text ?? '');
  if (!before || matters.length !== 1 || !CLOSED_NUMBER.test(statement.text) || OTHER_ROLE.test(before.text)) return [];
  const [closed, all] = [statement.quantities[0], before.quantities[0]];
  const isOfAll = closed && all && before.quantities.length === 1 && compare(closed.value, all.value) === 0;
  if (!isOfAll || !statement.isCurrent || statement.isOtherCircle) return [];
  const quote = spanQuote(statement, 0, statement.text.length);
  return [{ kind: 'review-end', matters, end: 'closed', paragraph, quote, ...circleOf(statement) }];
}

/** The clause before another, but for one that the words pass over. */
function lastBefore(statements: readonly Statement[], at: number, passed: RegExp): Statement | undefined {
  return passed.test(statements[at - 1]?.text ?? '') ? statements[at - 2] : statements[at - 1];
}

/** One case, by the number right before: 诉讼1宗，法院判决驳回. */
function countsOneCase(statements: readonly Statement[], at: number): boolean {
  const counted = lastBefore(statements, at, HEARD);
  const [quantity, ...more] = counted?.quantities ?? [];
  const isOne = quantity !== undefined && more.length === 0 && compare(quantity.value, decimal(1)) === 0;
  return isOne && mattersIn(counted?.text ?? '').length === 1;
}

/** Near it: to read a long sentence once for each of its clauses would take its square. */
function namesARest(statements: readonly Statement[], at: number, matters: ReviewEndClaim['matters']): boolean {
  const from = Math.max(0, at - FURTHEST);
  // 复议结果为维持，诉讼正在审理: what is open is of the other matter.
  const near = statements.slice(from, at + FURTHEST + 1).map((statement) => {
    const own = mattersIn(statement.text);
    return own.length > 0 && !own.some((matter) => matters.includes(matter)) ? { ...statement, text: '' } : statement;
  });
  return NAMES_A_REST.test(stretchAround(near, at - from));
}

const isPending = (text: string) => PENDING[1].test(text);

function endsIn(
  statement: Statement,
  matters: ReviewEndClaim['matters'],
  paragraph: number,
  alone: typeof ENDS = [],
): ReviewEndClaim[] {
  const { text, isCurrent, isOtherCircle, quantities } = statement;
  if (!isCurrent || isOtherCircle || matters.length === 0) return [];
  if (OTHER_ROLE.test(text) && !isPending(text)) return [];
  const found = isPending(text) ? PENDING : [...ENDS, ...alone].find(([, words]) => words.test(text));
  if (!found) return [];
  const [end, words] = found;
  // 维持2件 is a number; 均 speaks of all.
  const isOfAll = end === 'not-corrected' || (end === 'closed' && mattersIn(text).length > 0);
  if (quantities.length > 0 && !isOfAll) return [];
  const match = words.exec(text) as RegExpExecArray;
  // A case lost is one in court.
  // What a reviewing organ decides is no lawsuit.
  if (/^(?:行政)?复议/.test(match[0])) matters = ['reconsideration'];
  const own = match[0].includes('败诉') ? matters.filter((matter) => matter === 'litigation') : matters;
  const lost =
    match[0].includes('败诉') && own.length === 0 && !RECONSIDERATION.test(text) ? (['litigation'] as const) : own;
  if (lost.length === 0) return [];
  const quote = spanQuote(statement, 0, match.index + match[0].length);
  return [{ kind: 'review-end', matters: lost, end, paragraph, quote, ...circleOf(statement) }];
}

/** 行政复议1件、诉讼2件，均获维持 speaks of both; after a semicolon of what follows it alone. */
function mattersBefore(statements: readonly Statement[], at: number): ReviewEndClaim['matters'] {
  const found = new Set<'reconsideration' | 'litigation'>();
  for (let i = at; i >= Math.max(0, at - FURTHEST); i--) {
    const { text, separator, isCurrent } = statements[i] as Statement;
    if (!isCurrent) break;
    for (const matter of mattersIn(text)) found.add(matter);
    if (separator === ';' || separator === ':') break;
  }
  return [...found];
}

function mattersIn(text: string): ('reconsideration' | 'litigation')[] {
  const words = text.replace(/复议(?:审查)?机关|未经复议|复议后/g, '');
  return [
    ...(RECONSIDERATION.test(words) ? ['reconsideration' as const] : []),
    ...(LITIGATION.test(words) ? ['litigation' as const] : []),
  ];
}

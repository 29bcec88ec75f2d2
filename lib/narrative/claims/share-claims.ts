import { compare, type Decimal, isZero, parseDecimal } from '../../grid/decimal.ts';
import type { Share, SharesClaim } from './claim.ts';
import { quoteOf } from './clauses.ts';
import type { Statement, Utterance } from './context.ts';
import { spanQuote } from './count-claim.ts';
import type { Quantity } from './quantities.ts';
import { sharesApart } from './shares-apart.ts';

/** 占总量的11.8%, 占比11.8%, 占33.9%; the words between say of what. */
const SHARE = /^(?:，|共)?占(?:比)?([^\d%]{0,14}?)(\d+(?:\.\d+)?)%/;
/** 208件（17.46%） */
const BARE_SHARE = /^()(\d+(?:\.\d+)?)%$/;
/** Words for the whole that the list itself speaks of. */
const OF_WHOLE =
  /^(?:的|比|例|比例|约|为|达|到|:|总量|总数|总|总件数|总条数|总申请量|数量|全部|全年|本年度?|信息|政府信息|主动公开|公开|发布|申请|收到|受理|答复|办理|办结|处理|件|条|数|量)*$/;
const APPROXIMATE = /约|近|超|逾/;
/** The verb right before a number starts the quote: 推送44条. */
const VERB = /(?:推送|(?<!予以|部分|不予|主动)公开|发布|上传|更新|推出|刊发|答复|办结|收到|受理)(?:了|信息|政府信息)?$/;

interface Item extends Share {
  unit: string;
}

/** All shares of a paragraph, grouped by the whole that they are taken of. */
export function sharesIn(utterances: readonly Utterance[], paragraph: number): SharesClaim[] {
  const said: Quantity[] = [];
  const groups = new Map<Quantity, Item[]>();
  let head: Quantity | null = null;
  for (const utterance of utterances) {
    const { statements, asides } = utterance;
    // 其中 goes on with the whole of the sentence before; so does a sentence that begins with a share.
    if (!statements[0]?.text.startsWith('其中') && !beginsWithShare(utterance)) head = null;
    for (const [i, statement] of statements.entries()) {
      if (!statement.isCurrent) {
        head = null;
        continue;
      }
      const item = shareAt(
        statement,
        statements[i + 1],
        asides.filter(({ clause }) => clause === i).map(({ aside }) => aside),
      );
      if (item && head && item.unit === head.unit) groups.set(head, [...(groups.get(head) ?? []), item]);
      const last = statement.quantities.at(-1);
      if (!item && last && !statement.isPart && !isPercentClause(statement)) head = last.isApproximate ? null : last;
      said.push(...statement.quantities);
    }
  }
  const shares = [...groups].map(
    ([whole, items]): SharesClaim => ({
      kind: 'shares',
      whole: whole.value,
      wholeSlack: whole.slack,
      unit: whole.unit,
      items,
      otherWholes: others(said, whole),
      paragraph,
    }),
  );
  return [
    ...shares,
    ...utterances.flatMap((utterance) => [...ratesIn(utterance, paragraph), ...sharesApart(utterance, paragraph)]),
  ];
}

/** 答复805件（……）。予以公开275件，占34.2%；…… */
function beginsWithShare({ statements, asides }: Utterance): boolean {
  const first = statements.findIndex(({ quantities }) => quantities.length > 0);
  const statement = statements[first];
  if (!statement || /共|总|收到|受理|新收/.test(statement.text)) return false;
  const own = asides.filter(({ clause }) => clause === first).map(({ aside }) => aside);
  return shareAt(statement, statements[first + 1], own) !== null;
}

const RATE = /^(?:平均)?((?:主动)?公开|办结|答复)率(?:为|达|达到|:)?(\d+(?:\.\d+)?)%$/;

/** 制发公文707件，主动公开673件，主动公开率为95.19%; 受理诉求6321件，办结6298件，办结率99.6% */
function ratesIn({ statements, words }: Utterance, paragraph: number): SharesClaim[] {
  return statements.flatMap((statement, i): SharesClaim[] => {
    const match = RATE.exec(statement.text);
    const [head, part] = [statements[i - 2], statements[i - 1]];
    const [whole, ...more] = head?.quantities ?? [];
    const [some, ...others] = part?.quantities ?? [];
    if (!match || !head || head.isPart || !part || !whole || !some || more.length + others.length > 0) return [];
    const isExact = [whole, some].every(({ isApproximate, slack }) => !isApproximate && isZero(slack));
    const ofAnswers = match[1] === '办结' || match[1] === '答复';
    const doing = ofAnswers ? /^(?:已|共)?(?:办结|答复)/ : /^(?:其中)?(?:已|共)?(?:主动)?公开/;
    if (!isExact || whole.unit !== some.unit || !doing.test(part.text) || compare(some.value, whole.value) > 0)
      return [];
    // 办结率100% is said of what was due.
    if (ofAnswers && (match[2] === '100' || !/受理|收到|接到|接收|转办|^(?:共计?|合计)\d/.test(head.text))) return [];
    // 上年结转2件，收到50件，办结48件: of those received, or of all of them?
    if (ofAnswers && /结转|转结/.test(words) && !/^(?:共计?|合计)\d/.test(head.text)) return [];
    const from = spanQuote(head, 0, head.text.length).start;
    const to = quoteOf(statement);
    const quote = { ...to, start: from, text: head.block.text.slice(from, to.end).replaceAll('\n', '').trim() };
    const item = { part: some.value, partSlack: some.slack, percent: parseDecimal(match[2] ?? ''), quote };
    const { value, slack, unit } = whole;
    return [{ kind: 'shares', whole: value, wholeSlack: slack, unit, items: [item], otherWholes: [], paragraph }];
  });
}

function isPercentClause({ text }: Statement): boolean {
  return /^占/.test(text);
}

/** 推送44条，占总量的10.1%; 44条占总量的10.1%; 44条（占10.1%）. */
function shareAt(statement: Statement, next: Statement | undefined, asides: readonly Statement[]): Item | null {
  const quantity = statement.quantities.at(-1);
  if (!quantity || quantity.isApproximate) return null;
  const behind = statement.text.slice(quantity.end);
  const isLast = behind === '';
  const sources: [Statement, string, number][] = [[statement, behind, quantity.end]];
  if (isLast && (next?.separator === '，' || next?.separator === '、')) sources.push([next, next.text, 0]);
  if (isLast) sources.push(...asides.map((aside): [Statement, string, number] => [aside, aside.text, 0]));
  for (const [source, text, offset] of sources) {
    const match = SHARE.exec(text) ?? (source !== statement && source !== next ? BARE_SHARE.exec(text) : null);
    if (!match || !OF_WHOLE.test(match[1] ?? '') || APPROXIMATE.test(match[1] ?? '')) continue;
    const percent = parseDecimal(match[2] ?? '');
    const to = quoteOf(source, offset, offset + match[0].length);
    const from = spanQuote(statement, verbStart(statement.text, quantity.start), quantity.end).start;
    const quote = { ...to, start: from, text: statement.block.text.slice(from, to.end).replaceAll('\n', '').trim() };
    return { part: quantity.value, partSlack: quantity.slack, percent, unit: quantity.unit, quote };
  }
  return null;
}

function verbStart(text: string, end: number): number {
  return VERB.exec(text.slice(0, end))?.index ?? 0;
}

function others(said: readonly Quantity[], whole: Quantity): Decimal[] {
  return said
    .filter((quantity) => quantity !== whole && quantity.unit === whole.unit)
    .map(({ value }) => value)
    .sort(compare);
}

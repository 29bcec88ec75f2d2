import { compare, type Decimal, parseDecimal } from '../../grid/decimal.ts';
import type { Share, SharesClaim } from './claim.ts';
import { quoteOf } from './clauses.ts';
import type { Statement, Utterance } from './context.ts';
import { spanQuote } from './count-claim.ts';
import type { Quantity } from './quantities.ts';
import { correctedRate, ratesIn, rateWithCarried } from './rate-claims.ts';
import { sharesApart } from './shares-apart.ts';

/** 占总量的11.8%, 占比11.8%, 占33.9%; the words between say of what. */
const SHARE = /^(?:，|共)?约?占(?:比)?([^\d%]{0,14}?)(\d+(?:\.\d+)?)%/;
/** 208件（17.46%） */
const BARE_SHARE = /^()(\d+(?:\.\d+)?)%$/;
/** Words for the whole that the list itself speaks of. */
const OF_WHOLE =
  /^(?:的|比|例|比例|约|为|达|到|:|总量|总数|总|总件数|总条数|总申请量|数量|全部|全年|本年度?|信息|政府信息|主动公开|公开|发布|申请|收到|受理|答复|办理|办结|处理|件|条|数|量)*$/;
const APPROXIMATE = /约/;
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
    ...utterances.flatMap((utterance, i) => [
      ...ratesIn(utterance, paragraph),
      ...rateWithCarried(utterance, paragraph),
      ...correctedRate(utterance, paragraph),
      ...sharesApart(utterance, utterances[i - 1], paragraph),
    ]),
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

function isPercentClause({ text }: Statement): boolean {
  return /^约?占/.test(text);
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
    if (!match || !OF_WHOLE.test(match[1] ?? '') || /[近超逾]/.test(match[1] ?? '')) continue;
    const isAbout = APPROXIMATE.test(match[0]);
    const percent = parseDecimal(match[2] ?? '');
    const to = quoteOf(source, offset, offset + match[0].length);
    const from = spanQuote(statement, verbStart(statement.text, quantity.start), quantity.end).start;
    const quote = { ...to, start: from, text: statement.block.text.slice(from, to.end).replaceAll('\n', '').trim() };
    const share = { part: quantity.value, partSlack: quantity.slack, percent, unit: quantity.unit, quote };
    return isAbout ? { ...share, isAbout } : share;
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

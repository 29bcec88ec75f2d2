import type { CountClaim, CountKind } from './claim.ts';
import type { Statement, Utterance } from './context.ts';
import { countClaim, spanQuote } from './count-claim.ts';
import { type Quantity, readNumeral } from './quantities.ts';

const CHANNEL =
  /政务微博|官方微博|官博|微博|政务微信|官方微信|微信公众平台|微信公众号|公众号|微信|官微|政府公报|公报|(?:政府|门户|官方)?网站/g;
/** A corner of a channel, or something else than publishing on it. */
const ELSEWHERE =
  /目录|栏目|专栏|板块|模块|专题|阅读|粉丝|关注|转发|回应|答复|留言|咨询|视频|图解|举报|集群|新建|开设|开通|检查|群(?!众)|累计|解读/;
/** Somebody else's site or text: on a higher portal, or passed on from one. */
const OF_OTHERS = /上级|转载|转发/;
/** Between a channel and its number: its name and words that mean all that it published. */
const ALL_PUBLISHED =
  /^(?:"[^"]{1,20}"|平台|上|共|全年|主动|公开|发布|推送|更新|刊发|编发|推出|各类|各种|政府|政务|信息|总|量|数|达|为|有|了|:)*$/;
const LONGEST_GAP = 40;

/** Numbers published on a channel: 政务微博发布信息162条. */
export function channelCounts(statement: Statement, utterance: Utterance, paragraph: number): CountClaim[] {
  const { text, quantities, isCurrent, isOtherCircle } = statement;
  if (!isCurrent || isOtherCircle || quantities.length !== 1) return [];
  if (ELSEWHERE.test(text) || OF_OTHERS.test(text)) return [];
  const [quantity] = quantities;
  // 信息60篇 and 信息128条 may be counted in different ways; 推文 are what the account publishes.
  const isCounted = quantity?.unit === '条' || (/^[篇则]$/.test(quantity?.unit ?? '') && /推文|图文|文章/.test(text));
  if (!quantity || quantity.isApproximate || !isCounted) return [];
  const before = text.slice(0, quantity.start);
  if (PLATFORM.test(before)) return [countClaim('channel-platform', statement, quantity, paragraph)];
  const named = [...before.matchAll(CHANNEL)];
  const [first] = named;
  if (!first) return channelBefore(statement, utterance, quantity, paragraph);
  if (named.length !== 1) return [];
  const between = before.slice(first.index + first[0].length);
  if (between.length > LONGEST_GAP || !ALL_PUBLISHED.test(between)) return [];
  if (/[、和及与]$/.test(text.slice(0, first.index))) return [];
  return [countClaim(channelKind(first[0]), statement, quantity, paragraph)];
}

/** 微信公众号阅读量突破12万次，发布推文90篇: the channel stands in the clause before. */
function channelBefore(
  statement: Statement,
  { statements }: Utterance,
  quantity: Quantity,
  paragraph: number,
): CountClaim[] {
  const previous = statements[statements.indexOf(statement) - 1];
  if (statement.separator !== '，' || !previous || !PUBLISHED.test(statement.text.slice(0, quantity.start))) return [];
  const [named, ...more] = [...previous.text.matchAll(CHANNEL)];
  const [counted] = previous.quantities;
  // Its own number must be one of readers, or this one goes on with another list.
  const isOfReaders = !counted || /[次人]/.test(counted.unit);
  if (!named || more.length > 0 || !isOfReaders || OF_OTHERS.test(previous.text)) return [];
  if (/目录|栏目|专栏|板块|模块|专题|集群|新建|开设|开通/.test(previous.text)) return [];
  return [countClaim(channelKind(named[0]), statement, quantity, paragraph)];
}

const PUBLISHED =
  /^(?:全年|共|累计|年内|其中)*(?:发布|推送|编发|推出|刊发|更新)(?:了)?(?:各类|各种|政府|政务|信息|推文|文章|图文|消息|内容|稿件)*(?:共|共计|达)*$/;
/** 利用政务信息平台主动公开政府信息151条: one of the rows, nobody can tell which. */
const PLATFORM =
  /(?:利用|通过|依托)(?:政务信息|政府信息公开|政务公开|信息公开)平台(?:共|累计)?(?:主动)?(?:公开|发布)(?:各类)?(?:政府|政务)?信息$/;
const PAIR = /(?:和|、|及|与|以及)/;
const RESPECTIVELY =
  /分别(?:主动)?(?:公开|发布|推送|更新)?(?:政府|政务)?(?:信息)?(\d+)[条篇]?(?:和|、|及|与|，)(\d+)([条篇])/;

/** 官微和官博……分别公开政府信息162和128条: the numbers belong to the channels in the order of their names. */
export function pairedChannelCounts({ statements }: Utterance, paragraph: number): CountClaim[] {
  for (const [i, statement] of statements.entries()) {
    const match = RESPECTIVELY.exec(statement.text);
    if (!match || !statement.isCurrent || statement.isOtherCircle) continue;
    const start = [statement, statements[i - 1]].find((candidate) => candidate && channelPair(candidate.text) !== null);
    const pair = start && channelPair(start === statement ? statement.text.slice(0, match.index) : start.text);
    if (!start || !pair || ELSEWHERE.test(start.text) || ELSEWHERE.test(statement.text)) continue;
    const end = match.index + match[0].length;
    const from = spanQuote(start, 0, start.text.length).start;
    const last = spanQuote(statement, 0, end);
    const quote = {
      ...last,
      start: from,
      text: statement.block.text.slice(from, last.end).replaceAll('\n', '').trim(),
    };
    return pair.flatMap((kind, which) => {
      const value = readNumeral(match[which + 1] ?? '');
      const claim = { kind, unit: match[3] ?? null, isNone: false, paragraph, quote, together: true };
      return value ? [{ ...claim, value }] : [];
    });
  }
  return [];
}

/** Two channels named together; 官微 beside 官博 is WeChat. */
function channelPair(text: string): [CountKind, CountKind] | null {
  const [first, second, ...more] = [...text.matchAll(CHANNEL)];
  if (!first || !second || more.length > 0) return null;
  const between = text.slice(first.index + first[0].length, second.index);
  if (!PAIR.test(between) || between.length > 6) return null;
  const kinds = [channelKind(first[0]), channelKind(second[0])] as [CountKind, CountKind];
  const named = kinds.map((kind) =>
    kind === 'channel-official-account' && kinds.includes('channel-weibo') ? 'channel-wechat' : kind,
  );
  return named[0] === named[1] ? null : (named as [CountKind, CountKind]);
}

function channelKind(word: string): CountKind {
  if (word === '官微') return 'channel-official-account';
  if (word.includes('博')) return 'channel-weibo';
  if (word.includes('公报')) return 'channel-gazette';
  return word.includes('网站') ? 'channel-website' : 'channel-wechat';
}

const INTERPRETATIONS = /政策解读(?:类)?(?:信息|材料|稿件|文章|文件)?(?:共|共计|数|为|:)*(?=\d|[一二三四五六七八九十])/;
const INTERPRETATIONS_BEHIND = /^政策解读(?:信息|材料|稿件|文章)?$/;

/** Numbers of policy interpretations published: 政策解读1条, 发布3篇政策解读. */
export function interpretationCounts(statement: Statement, paragraph: number): CountClaim[] {
  const { text, quantities, isCurrent, isOtherCircle } = statement;
  if (!isCurrent || isOtherCircle || !text.includes('政策解读') || OF_OTHERS.test(text)) return [];
  const match = INTERPRETATIONS.exec(text);
  const quantity = match
    ? quantities.find(({ start }) => start === match.index + match[0].length)
    : quantities.find(({ end }) => INTERPRETATIONS_BEHIND.test(text.slice(end)));
  if (!quantity || quantity.isApproximate || quantities.length > 1 || !/^[条篇件次份]$/.test(quantity.unit)) return [];
  if (match && /[、和及与或]$/.test(text.slice(0, match.index))) return [];
  const isTheirs = match ? /^(?:$|，|;)/.test(text.slice(quantity.end)) : true;
  const end = match ? quantity.end : text.length;
  const claim = countClaim('interpretations', statement, quantity, paragraph);
  return isTheirs ? [{ ...claim, quote: spanQuote(statement, 0, end) }] : [];
}

const DISCLOSED = /(?:主动公开|公开|发布).{0,12}信息(?:.{0,6}?)(?=\d)/;

/** 共主动公开政府信息1376条. */
export function disclosedCounts(statement: Statement, paragraph: number): CountClaim[] {
  const { text, quantities, isCurrent, isPart, isOtherCircle } = statement;
  if (!isCurrent || isPart || isOtherCircle || !text.includes('主动公开')) return [];
  const match = DISCLOSED.exec(text);
  const quantity = match && quantities.find(({ start }) => start === match.index + match[0].length);
  if (!quantity || quantity.isApproximate || quantity.unit !== '条') return [];
  return [countClaim('disclosed', statement, quantity, paragraph)];
}

const FEE = /信息处理费[^\d]{0,14}$/;
const NOT_TAKEN = /减免|免收|免除|应收|应缴|未收|未缴|未收取|不收|退|标准|每/;

/** 实际收取3600元, in a sentence that speaks of the processing fee or of its notices. */
const TAKEN =
  /^(?:已|均|并|共|合计|全部|实际|实|申请人)*(?:收取|收到|缴纳|收费|实收|入库|上缴)(?:了)?(?:费用|金额|信息处理费)?(?:共|共计|合计|为|:)*$/;
/** 行政事业性收费0万元 */
const ADMINISTRATIVE_FEE = /行政事业性收费(?:金额|收入|总额|数额|总金额)?(?:共|共计|合计|为|计|:)*$/;

/** 收取信息处理费380元; a fee waived or still owed is no income. */
export function feeCounts(statement: Statement, { words }: Utterance, paragraph: number): CountClaim[] {
  const { text, quantities, isCurrent, isOtherCircle } = statement;
  if (!isCurrent || isOtherCircle || NOT_TAKEN.test(text)) return [];
  const ofFee = /信息处理费|收费通知/.test(words);
  for (const quantity of quantities) {
    if (!/元$/.test(quantity.unit) || quantity.isApproximate) continue;
    const before = text.slice(0, quantity.start);
    if (FEE.test(before) || (ofFee && TAKEN.test(before)))
      return [countClaim('processing-fee', statement, quantity, paragraph)];
    if (ADMINISTRATIVE_FEE.test(before)) return [countClaim('administrative-fee', statement, quantity, paragraph)];
  }
  return [];
}

import type { Facts } from '../../../facts/facts.ts';
import type { Article, ArticlePart } from '../../../narrative/article.ts';
import type { Paragraph } from '../../../narrative/paragraphs.ts';
import type { Insert, TextBlock } from '../../../page/source.ts';
import { defineRule, type FindingDraft } from '../../rule.ts';
import { OFFICIAL_PARTS, partsOf, textOfPart } from './official-parts.ts';

/** Words of the form's own labels: rows and heads of a table of which the markup was lost. */
const LABELS =
  /第二十条第.{1,6}项|本年新?制[发作]|本年废止|现行有效件数|本年新公开|对外公开总数量|上一年项目数量|处理决定数量|本年收费金额|本年新收|上年结转政府信息公开申请数量|本年度办理结果|科研机构|社会公益组织|法律服务机构|结果维持.{0,12}结果纠正|尚未审结|未经复议直接起诉|复议后起诉/u;
/** A row of a table in a line of text. */
const ROW =
  /^(?:规章|(?:行政)?规范性文件|行政(?:许可|处罚|强制|事业性收费)|结果维持|[一二四]、.{2,4}政府信息公开申请数量)[\d.]+(?:万?元)?$/u;
const ELSEWHERE = /附件|附表|附后|另附|详见|下载|点击|链接|扫描|二维码/u;
/** Lines as short as cells: a table that came apart. */
const CELL = 12;
const MANY = 6;
/** From this width a picture may show a table. */
const WIDE = 300;

interface Missing {
  heading: ArticlePart['heading'];
  isPicture: boolean;
}

export const partWithoutTable = defineRule({
  id: 'part-without-table',
  group: 'document',
  severity: 'warning',
  class: 'completeness',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式：第二、三、四部分各以表格形式报告',
  check: ({ article, facts }) => {
    const missing = OFFICIAL_PARTS.filter(({ table }) => table !== null && !hasFacts(facts, table)).flatMap(
      ({ id }) => missingIn(article, id) ?? [],
    );
    return missing.length > 0 ? [describe(missing, article)] : [];
  },
});

function hasFacts(facts: Facts, table: string): boolean {
  return [...facts.values()].some(({ cell }) => cell.table === table);
}

/** The heading, where nothing under it can be the table; null where something might. */
function missingIn(article: Article, id: ArticlePart['part'] & string): Missing | null {
  const own = partsOf(article, id);
  const [first] = own;
  const opening = first?.blocks[0];
  if (!first || !opening || own.length > 1) return null;
  const text = textOfPart(article, id);
  if (text.some(({ block }) => block.table !== opening.table) || mayBeTable(text)) return null;
  const inserts = insertsIn(article, first, opening);
  const pictures = inserts.filter(({ kind }) => kind === 'picture');
  const isOther = inserts.length > pictures.length || pictures.some(({ width }) => width !== null && width < WIDE);
  return isOther ? null : { heading: first.heading, isPicture: pictures.length > 0 };
}

function mayBeTable(text: readonly Paragraph[]): boolean {
  const isShort = ({ words }: Paragraph) => words.text.length <= CELL;
  return (
    text.some(({ words }) => LABELS.test(words.text) || ROW.test(words.text) || ELSEWHERE.test(words.text)) ||
    text.filter(isShort).length >= MANY
  );
}

/** What stands between a part's heading and the next official one. */
function insertsIn({ inserts, parts }: Article, part: ArticlePart, { frame, path }: TextBlock): Insert[] {
  const next = parts.slice(parts.indexOf(part) + 1).find(({ part: id }) => id !== null)?.blocks[0];
  const end = next?.frame === frame ? next.path : null;
  return inserts.filter(
    (insert) => insert.frame === frame && isBehind(insert.path, path) && (end === null || isBehind(end, insert.path)),
  );
}

/** In document order, what is inside an element behind the element itself. */
function isBehind(path: readonly number[], other: readonly number[]): boolean {
  for (let depth = 0; depth < path.length; depth++) {
    const [own = 0, of] = [path[depth], other[depth]];
    if (of === undefined) return true;
    if (own !== of) return own > of;
  }
  return false;
}

function describe(missing: readonly Missing[], { inserts }: Article): FindingDraft {
  const names = missing.map(({ heading }) => `“${heading.text}”`).join('');
  const isPicture = missing.every((part) => part.isPicture);
  const hasFile = inserts.some(({ kind }) => kind === 'file');
  const zh = isPicture
    ? '标题下只有图片，没有文字表格，其中的数字读不到，请人工对照'
    : `标题下没有该部分的表格${hasFile ? '（页面另有附件，表格可能在附件中）' : ''}，请核对`;
  const en = isPicture
    ? 'only pictures where the table should be, so that its numbers cannot be read'
    : `no table${hasFile ? ' (the page links to files, which may hold it)' : ''}`;
  return {
    quotes: missing.map(({ heading }) => heading),
    message: { zh: `${names}${zh}。`, en: `Under ${names} there is ${en}.` },
  };
}

import type { TextBlock } from '../page/source.ts';
import { findDate } from './dates.ts';
import { type PartHeading, readLowerHeading, readMisnumberedHeading, readPartHeading } from './headings.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { findTitle, type ReportTitle } from './report-title.ts';

/** Where a recognised table of the report stands. */
export interface PlacedReportTable {
  frame: number;
  path: readonly number[];
  order: number;
}

/** A paragraph of the report, with the heading that it is or opens with. */
export interface BodyParagraph extends Paragraph {
  heading: PartHeading | null;
}

export interface ReportBody {
  title: ReportTitle | null;
  /** The report's text after its title. */
  paragraphs: readonly BodyParagraph[];
  /** Readable text of the same frame outside the report: where portals print 发布日期. */
  outside: readonly Paragraph[];
}

type Outline = BodyParagraph[];

/** Lines that portals print around a report. */
const CHROME_ABOVE =
  /^(?:(?:发布|公开|成文|生成|更新)(?:日期|时间|机构)|发布人|来源:|信息来源|作者:|浏览|访问|阅读|字号|字体|打印|分享|收藏|保护视力色|索引号|\[)|(?:浏览|访问|阅读|点击)(?:次数|量|数)|字体:|字号:/;
const CHROME_BELOW =
  /^(?:上一[篇条页]|下一[篇条页]|相关(?:链接|文章|文档|新闻|阅读|信息|推荐|稿件|附件|解读)|打印|关闭|分享|扫一扫|扫码|主办|承办|版权|copyright|网站(?:地图|标识码|支持|声明)|技术(?:支持|维护)|访问量|您是第|浏览|责任编辑|编辑:|来源:|返回|附件|无障碍|纠错|联系我们|友情链接|政府网站标识码|当前位置|首页|\[)|ICP备|公网安备|推荐浏览器/i;
const LONGEST_CHROME = 120;

/** Finds the report among the text of a page: which paragraphs are its own, which only surround it. */
export function findReportBody(
  blocks: readonly TextBlock[],
  tables: readonly PlacedReportTable[],
  paragraphsIn: (block: TextBlock) => readonly Paragraph[] = paragraphsOf,
): ReportBody {
  const frame = mainFrame(blocks, tables);
  const inTable = tableTest(blocks, tables);
  const readable = blocks.filter((block) => block.frame === frame && !block.linkOnly && !inTable(block));
  const paragraphs = readable.flatMap((block) => paragraphsIn(block));
  const here = tables.filter((table) => table.frame === frame);
  const outline = withoutContents(readOutline(paragraphs), here);
  const headings = outline.filter(({ heading }) => heading !== null);
  const orders = [...headings.map(({ block }) => block.order), ...here.map(({ order }) => order)];
  // A spread would be too long for the stack where lines by the hundred thousand are numbered.
  const firstOrder = orders.reduce((least, order) => Math.min(least, order), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(firstOrder)) return { title: findTitle(paragraphs), paragraphs: [], outside: paragraphs };

  const first = outline.findIndex(({ heading, block }) => heading !== null || block.order > firstOrder);
  const start = first < 0 ? outline.length : first;
  const title = findTitle(outline.slice(0, start));
  const container = containerOf([...headings.map(({ block }) => block.path), ...here.map(({ path }) => path)]);
  const isInside = ({ block }: Paragraph) => container.every((index, depth) => block.path[depth] === index);
  const opening = openingOf(outline.slice(0, start), title, isInside);
  const rest = outline.slice(start).filter(isInside);
  const body = [...opening, ...rest.slice(0, endOf(rest, here))];
  const own = new Set<Paragraph>(body);
  return { title, paragraphs: body, outside: outline.filter((paragraph) => !own.has(paragraph)) };
}

/** The frame with most report tables, or else the one whose text has the first heading. */
function mainFrame(blocks: readonly TextBlock[], tables: readonly PlacedReportTable[]): number {
  const counts = new Map<number, number>();
  for (const { frame } of tables) counts.set(frame, (counts.get(frame) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (most !== undefined) return most;
  return blocks.find(({ text, linkOnly }) => !linkOnly && /总体情况|年度报告/.test(text))?.frame ?? 0;
}

/** Cells of a report's tables; the cells of a layout table around the whole report are text. */
function tableTest(blocks: readonly TextBlock[], tables: readonly PlacedReportTable[]): (block: TextBlock) => boolean {
  const places = new Set(tables.map(({ frame, order }) => `${frame}:${order}`));
  const textTables = new Set<string>();
  const seen = new Set<string>();
  for (const { frame, table, order } of blocks) {
    if (table === null || seen.has(`${frame}:${table}`)) continue;
    seen.add(`${frame}:${table}`);
    // A table of text lines begins with its first line and has no element of its own.
    if (places.has(`${frame}:${order}`)) textTables.add(`${frame}:${table}`);
  }
  return (block) => {
    if (block.table === null) return false;
    if (textTables.has(`${block.frame}:${block.table}`)) return true;
    return tables.some(({ frame, path }) => frame === block.frame && path.length > 0 && startsWith(block.path, path));
  };
}

function startsWith(path: readonly number[], start: readonly number[]): boolean {
  return path.length > start.length && start.every((index, depth) => path[depth] === index);
}

function readOutline(paragraphs: readonly Paragraph[]): Outline {
  const outline = paragraphs.map((paragraph) => ({ ...paragraph, heading: readPartHeading(paragraph.words.text) }));
  const official = outline.filter(({ heading }) => heading?.part).length;
  if (official >= 2) return withMisnumbered(outline);
  const lower = paragraphs.map((paragraph) => ({ ...paragraph, heading: readLowerHeading(paragraph.words.text) }));
  return lower.filter(({ heading }) => heading).length > official + 1 ? lower : outline;
}

/** A part that has no heading of its rank may have one that is numbered like those below it. */
function withMisnumbered(outline: Outline): Outline {
  const found = new Set(outline.map(({ heading }) => heading?.part));
  return outline.map((paragraph) => {
    const heading = paragraph.heading ? null : readMisnumberedHeading(paragraph.words.text);
    return heading && !found.has(heading.part) ? { ...paragraph, heading } : paragraph;
  });
}

/** A table of contents names each part before the report does: headings with nothing under them. */
function withoutContents(outline: Outline, tables: readonly PlacedReportTable[]): Outline {
  const headings = outline.filter(({ heading }) => heading?.part);
  return outline.map((paragraph, i) => {
    const next = outline[i + 1];
    if (!paragraph.heading?.part || !next?.heading) return paragraph;
    const isFilled = tables.some(({ order }) => order > paragraph.block.order && order < next.block.order);
    const comesAgain = headings.some(
      (other) => other.heading?.part === paragraph.heading?.part && other.block.order > paragraph.block.order,
    );
    return isFilled || !comesAgain ? paragraph : { ...paragraph, heading: null };
  });
}

/** The longest path that all headings and tables share: the element that holds the report. */
function containerOf(paths: readonly (readonly number[])[]): readonly number[] {
  const parents = paths.map((path) => path.slice(0, -1));
  const [first = []] = parents;
  const length = first.findIndex((index, depth) => parents.some((path) => path[depth] !== index));
  return length < 0 ? first : first.slice(0, length);
}

/** What stands between title and first heading: an introduction, perhaps among lines of the portal. */
function openingOf(above: Outline, title: ReportTitle | null, isInside: (paragraph: Paragraph) => boolean): Outline {
  const last = title?.pieces.at(-1);
  const from = last ? above.findIndex(({ block, start }) => block === last.block && start === last.start) + 1 : 0;
  const between = above.slice(from).filter((paragraph) => isInside(paragraph) && !isChrome(paragraph, CHROME_ABOVE));
  // Without a title nothing says where the page's own words end; only sentences are taken.
  return title ? between : between.filter(({ words }) => words.text.length > 40 && words.text.includes('。'));
}

function isChrome({ words }: Paragraph, chrome: RegExp): boolean {
  return words.text.length <= LONGEST_CHROME && chrome.test(words.text);
}

/** Index after the report's last paragraph: its dated signature, or before the first line of the portal's footer. */
function endOf(rest: Outline, tables: readonly PlacedReportTable[]): number {
  const lastHeading = rest.findLastIndex(({ heading }) => heading !== null);
  const lastTable = Math.max(-1, ...tables.map(({ order }) => order));
  for (let i = lastHeading + 1; i < rest.length; i++) {
    const paragraph = rest[i] as BodyParagraph;
    if (paragraph.block.order < lastTable) continue;
    if (isChrome(paragraph, CHROME_BELOW)) return i;
    const date = findDate(paragraph.words.text);
    if (date && date.end === paragraph.words.text.length && paragraph.words.text.length < 50) return i + 1;
  }
  return rest.length;
}

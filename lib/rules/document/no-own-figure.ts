import type { Article } from '../../narrative/article.ts';
import type { Paragraph } from '../../narrative/paragraphs.ts';
import { defineRule } from '../rule.ts';
import { clauseAround, findAll, mentions, type TextMatch } from '../text-search.ts';
import { introduction } from './introduction.ts';
import { textOfPart } from './parts/official-parts.ts';

/** A count of anything: 12条, 三次, 0件, 95%, 一百余人. */
const FIGURE =
  /\d余?多?(?:[条件份次个篇项期场人名家户处册部宗起例页字元万亿辆台套批种类%％‰]|余|平方|公里)|[零〇一二三四五六七八九十百千两]余?多?(?:[条件份次篇期场名家户册宗起例]|个(?!不|别))/u;
/** Words of one who looks at many organs from outside. */
const OBSERVER =
  /(?:部分|一些|有些|有的|个别|许多|不少)(?:地区|地方政府|政府部门|行政机关|基层政府)|各级政府部门|各级各地政府/gu;
const ELSEWHERE = /附件|附后|详见|另附|下载/u;
const SHORTEST = 60;
const LONGEST_TITLE = 100;
const PARTS_WITH_NUMBERS = ['overview', 'disclosure', 'requests', 'review'] as const;

export const noOwnFigure = defineRule({
  id: 'no-own-figure',
  group: 'document',
  severity: 'info',
  class: 'completeness',
  basis: '《政府信息公开条例》第五十条：年度报告应包括本机关主动公开、收到和处理申请等情况；统一格式“一、总体情况”',
  check: ({ article }) => {
    const text = textOfPart(article, 'overview');
    if (!isReadable(text)) return [];
    // Some give their numbers above the tables they belong to.
    const numbered = PARTS_WITH_NUMBERS.flatMap((id) => textOfPart(article, id));
    const lacks = !mentions([...introduction(article), ...numbered], FIGURE);
    const outside = isOfOneOrgan(article) ? findAll(text, OBSERVER).filter(isPlain) : [];
    if (!lacks && outside.length === 0) return [];
    const places = outside.map((found) => `“${found.match[0]}”`).join('');
    const zh = [lacks && '没有写本机关的任何数字', places && `用了局外人的说法${places}`]
      .filter(Boolean)
      .join('，并且');
    const en = [
      lacks && 'gives no figure of the organ’s own',
      places && `speaks as an observer from outside (${places})`,
    ];
    return [
      {
        severity: lacks && outside.length > 0 ? 'warning' : 'info',
        quotes: outside.map(clauseAround),
        message: {
          zh: `总体情况${zh}，请核对是否写的是本机关的工作。`,
          en: `The overview ${en.filter(Boolean).join(' and ')}; check that it tells of this organ’s work.`,
        },
      },
    ];
  },
});

/** Enough was written, and here: a line that points to an attachment says nothing of what is missing. */
function isReadable(text: readonly Paragraph[]): boolean {
  const length = text.reduce((sum, { words }) => sum + words.text.length, 0);
  return length >= SHORTEST && !mentions(text, ELSEWHERE);
}

/** Governments of counties and above, and their offices, speak of many organs with right. */
function isOfOneOrgan({ identity: { level, agency } }: Article): boolean {
  const isOffice = /(?:政府|政务).*办(?:公室|公厅)?$/u.test(agency?.value ?? '');
  return level === 'town' || level === 'subdistrict' || (level === 'department' && !isOffice);
}

/** The words are not part of a title or of what others are compared with. */
function isPlain(found: TextMatch): boolean {
  const { text } = found.paragraph.words;
  const before = text.slice(Math.max(0, found.match.index - LONGEST_TITLE), found.match.index);
  return before.lastIndexOf('《') <= before.lastIndexOf('》') && !/与|和|同|比|向|对/u.test(before.slice(-1));
}

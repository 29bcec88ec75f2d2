import type { Article } from '../../narrative/article.ts';
import type { Paragraph } from '../../narrative/paragraphs.ts';
import type { Passage } from '../../page/source.ts';
import { settledYear } from '../report-year.ts';
import { defineRule, type FindingDraft } from '../rule.ts';
import { findAll, findIn, sentenceText } from '../text-search.ts';
import { staleCarrying } from './stale-carrying.ts';
import { introductions, namedFigures, openings } from './stale-openings.ts';

const SELF = '(?:[我本全][局镇乡委办院站市县区旗州]|[我本](?:街道|部门|单位|机关|中心|管委会|校)|我们)';
/** 将 before one of these is the future; 将信息公开纳入考核 is not. */
const FUTURE_VERB =
  '(?:继续|进一步|采取|加强|加大|严格|不断|坚持|着力|持续|认真|切实|深入|努力|重点|全面|更加|积极|按照|根据|围绕|结合|从|在|以|建立|完善|健全|强化|推进|深化|提高|提升|优化|拓宽|充实|组织|做好)';
const PLAN = new RegExp(
  `(?<![《\\d到至从自在于])(20\\d\\d)年度?，?(?:${SELF}|[^，。;:《》"\\d我本]{0,10}?)将${FUTURE_VERB}[^，。;:]*`,
  'gu',
);
/** Signs that 将 takes an object: 将建立健全机制作为重点. */
const TAKES_OBJECT = /作为|纳入|列入|列为|当作|摆[上在]|放在|贯穿|落[到实]|分解|融入|印发|转化为|抓[在好]/u;
/** Measures still to come: “为进一步……，2023年我局加大……”. */
const INTENT = new RegExp(
  `(?<=(?:为了?(?:进一步|更好地?|切实|不断)|下一步|今后|下步)[^。;]{0,40}，)(20\\d\\d)年度?，?${SELF}(?:要|拟|计划|继续|进一步|加大|加强|强化|着力|努力|深入|完善|推进)[^，。;:]*`,
  'gu',
);
const IS_DONE = /[了过已]|得到|取得|实现/u;
const MEASURES = /^\([一二三四五]\)[^。:;]{0,14}(?:措施|打算|计划|方向|思路|安排)/u;
const SUB_HEADING = /^\([一二三四五六七八九]\)/u;
const FIGURES = new RegExp(
  `(?<![《\\d与较比和、])(20\\d\\d)年度?(?!\\d)，?${SELF}[^。;《》]{0,30}?(?:公开|收到|受理|办结|答复|发布)[^。;《》]{0,20}?\\d+余?[条件份次篇个]`,
  'gu',
);
/** Words of a comparison or of a longer stretch of time: another year belongs there. */
const COMPARES =
  /相比|较|同比|对比|增长|增加|减少|下降|上升|上年|去年|上一年|往年|同期|分别|历年|累计|以来|截至|行政复议|诉讼/u;

export const staleYear = defineRule({
  id: 'stale-year',
  group: 'document',
  severity: 'warning',
  class: 'stale-text',
  basis: '《政府信息公开条例》第四十九条、第五十条：年度报告报告上一年度的工作；下一步打算应指向次年',
  check: ({ article, form, facts }) => {
    const year = settledYear(article, form.id);
    if (year === null) return [];
    const found = [plans, measures, figures, namedFigures, openings, introductions];
    return [...found.flatMap((of) => of(article, year)), ...staleCarrying(article, facts, year)];
  },
});

function plans({ paragraphs }: Article, year: number): FindingDraft[] {
  return findAll(paragraphs, PLAN)
    .filter(({ match }) => Number(match[1]) <= year && !TAKES_OBJECT.test(match[0]))
    .map(({ paragraph, match, passage }) => {
      const reason = reasonBefore(paragraph, match);
      const before = reason ? `“${reason.text}……”之后写` : '';
      return {
        quotes: [...(reason ? [reason] : []), passage],
        message: {
          zh: `${before}“${passage.text}”：在${year}年度报告中以将来时写${match[1]}年，疑为上年报告残留，请核对。`,
          en: `“${passage.text}” speaks of ${match[1]} as the future in a report of ${year}; it may be left over from last year.`,
        },
      };
    });
}

/** 针对2019年……问题 before a plan for 2020: the problems are those of the year before, too. */
function reasonBefore(paragraph: Paragraph, plan: RegExpExecArray): Passage | undefined {
  return findIn(paragraph, /针对(20\d\d)年[^，。;:、]*/gu).find(
    ({ match }) => match.index < plan.index && Number(match[1]) === Number(plan[1]) - 1,
  )?.passage;
}

function measures({ parts }: Article, year: number): FindingDraft[] {
  return parts
    .filter(({ part }) => part === 'problems')
    .flatMap(({ paragraphs }) => findAll(measureParagraphs(paragraphs), INTENT))
    .filter(({ match }) => Number(match[1]) <= year && !IS_DONE.test(match[0]))
    .map(({ match, passage }) => ({
      quotes: [passage],
      message: {
        zh: `改进措施写“${passage.text}”：${year}年度报告的下一步措施应指向${year + 1}年，疑为上年报告残留，请核对。`,
        en: `Among the measures to come: “${passage.text}”, which names ${match[1]}; a report of ${year} should look to ${year + 1}.`,
      },
    }));
}

/** The paragraphs under a sub-heading that announces measures. */
function measureParagraphs(paragraphs: readonly Paragraph[]): Paragraph[] {
  let isMeasures = false;
  return paragraphs.filter(({ words }) => {
    if (SUB_HEADING.test(words.text)) isMeasures = MEASURES.test(words.text);
    return isMeasures;
  });
}

function figures({ paragraphs }: Article, year: number): FindingDraft[] {
  return findAll(paragraphs, FIGURES)
    .filter((found) => {
      const namesOwnYear = found.paragraph.words.text.includes(`${year}年`);
      return Number(found.match[1]) !== year && !namesOwnYear && !COMPARES.test(sentenceText(found));
    })
    .map(({ match, passage }) => ({
      quotes: [passage],
      message: {
        zh: `${year}年度报告写“${passage.text}”，用${match[1]}年写本机关数据，疑为其他年度报告残留，请核对。`,
        en: `A report of ${year} says “${passage.text}”, figures of ${match[1]}; they may be left over from another year.`,
      },
    }));
}

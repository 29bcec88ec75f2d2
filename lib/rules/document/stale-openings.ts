import type { Article } from '../../narrative/article.ts';
import { compact } from '../../narrative/compact-text.ts';
import type { FindingDraft } from '../rule.ts';
import { findAll, sentenceText, type TextMatch } from '../text-search.ts';
import { introduction } from './introduction.ts';
import { textOfPart } from './parts/official-parts.ts';

const ORGAN =
  '(?:[我本全][局镇乡委办院站市县区旗州校所]|[我本](?:街道|部门|单位|机关|中心|管委会)|[^，。;:《》"\\d我本]{1,20}?(?:局|委|会|镇|乡|街道|政府|办|办公室|办事处|中心|区|县|市|院|校|学|队|厅|所))';
const LED = '(?:在[^，。;《》]{2,40}下，)?';
const KEEN =
  '(?:认真|深入|严格|全面|坚持|坚决|始终|高度重视|切实|扎实|大力|深刻|紧紧围绕|紧扣|贯彻|按照|根据|以习近平|围绕|持续|积极)';
/** 2022年，某局认真贯彻落实……: how an account of the year's work begins. */
const OPENING = new RegExp(`(?<![^。;:!?])(20\\d\\d)年度?，?${LED}${ORGAN}${LED}，?${KEEN}[^，。;]*`, 'gu');
const ABOUT_DISCLOSURE = /信息公开|政务公开|公开工作|《条例》/u;
/** What was done in another year belongs there in a plan, a comparison, a look back. */
const ELSEWHERE = /以来|(?<!现)将|下一步|今后|相比|较|同比|上年|去年|往年|历年|累计|起|至今|连续|印发的|制定的|修订/u;

/** The account of the year's work opens with another year. */
export function openings(article: Article, year: number): FindingDraft[] {
  const accounts = [...introduction(article), ...textOfPart(article, 'overview')];
  const stale = findAll(accounts, OPENING).filter((found) => {
    const sentence = sentenceText(found);
    const isOther = Number(found.match[1]) !== year && !sentence.includes(`${year}年`);
    return isOther && ABOUT_DISCLOSURE.test(sentence) && !ELSEWHERE.test(sentence) && !hasFigures(found);
  });
  return stale.map(({ match, passage }) => ({
    quotes: [passage],
    message: {
      zh: `${year}年度报告叙述本年工作时写“${passage.text}”，年份是${match[1]}年，疑为其他年度报告残留，请核对。`,
      en: `A report of ${year} tells of the year’s work as “${passage.text}”, which names ${match[1]}; it may be left over from another year.`,
    },
  }));
}

/** 2022年，廿里街道共收到申请7件: the organ by its name. */
const NAMED_FIGURES = new RegExp(
  `(?<![《\\d与较比和、至到从自])(20\\d\\d)年度?，?(${ORGAN})(?:全年|共|累计|总共|一共|主动|新)*(?:公开|收到|受理|办结|答复|发布)[^。;《》，]{0,20}?\\d+余?[条件份次篇个]`,
  'gu',
);
const COMPARES =
  /相比|较|同比|对比|增长|增加|减少|下降|上升|上年|去年|上一年|往年|同期|分别|历年|累计|以来|截至|行政复议|诉讼|结转/u;

/** Figures that the organ, called by its name, states of another year. */
export function namedFigures({ paragraphs, identity: { agency } }: Article, year: number): FindingDraft[] {
  const own = compact(agency?.value ?? '').text;
  const stale = findAll(paragraphs, NAMED_FIGURES).filter((found) => {
    const isOther = Number(found.match[1]) !== year && !found.paragraph.words.text.includes(`${year}年`);
    return isOther && isShortFor(found.match[2] ?? '', own) && !COMPARES.test(sentenceText(found));
  });
  return stale.map(({ match, passage }) => ({
    quotes: [passage],
    message: {
      zh: `${year}年度报告写“${passage.text}”，用${match[1]}年写本机关数据，疑为其他年度报告残留，请核对。`,
      en: `A report of ${year} says “${passage.text}”, figures of ${match[1]}; they may be left over from another year.`,
    },
  }));
}

/** Every character of the short name stands in the whole one, in order: 区教育局 for 于水区教育局. */
function isShortFor(short: string, name: string): boolean {
  let at = 0;
  for (const char of name) if (char === short[at]) at++;
  return short.length >= 2 && at === short.length;
}

/** 2022年，我局积极公开信息38条: figures of another year are reported as such. */
function hasFigures({ match }: TextMatch): boolean {
  return /\d+余?[条件份次篇个]/u.test(match[0]);
}

/** The year of the report that the introduction says was written: 编制的2024年度政府信息公开工作年度报告. */
const REPORT_OF_YEAR =
  /(?<!\d)(20\d\d)年度?[^，。;:《》\d]{0,20}?(?:政府信息|政务|信息)公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报)(?![^，。;]{0,24}(?:通知|要求|格式|意见|方案|精神|部署))/gu;
const OF_A_NOTICE = /(?:关于|做好|开展|组织|上级|转发|要求)[^，。;]*$/u;
const LOOKS_BACK = /上[一]?年|去年|往年|上一期|此前|曾/u;

/** The introduction names the report of another year. */
export function introductions(article: Article, year: number): FindingDraft[] {
  return findAll(introduction(article), REPORT_OF_YEAR)
    .filter((found) => {
      const before = found.paragraph.words.text.slice(Math.max(0, found.match.index - 60), found.match.index);
      return Number(found.match[1]) !== year && !OF_A_NOTICE.test(before) && !LOOKS_BACK.test(sentenceText(found));
    })
    .map(({ match, passage }) => ({
      quotes: [passage],
      message: {
        zh: `标题为${year}年度，引言却写“${passage.text}”，年份是${match[1]}年，疑为其他年度报告残留，请核对。`,
        en: `The report is of ${year}, but its introduction speaks of “${passage.text}”, which names ${match[1]}; it may be left over from another year.`,
      },
    }));
}

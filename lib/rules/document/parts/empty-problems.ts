import type { Article } from '../../../narrative/article.ts';
import { findDate } from '../../../narrative/dates.ts';
import type { Paragraph } from '../../../narrative/paragraphs.ts';
import type { Passage } from '../../../page/source.ts';
import { defineRule, type FindingDraft } from '../../rule.ts';
import { partsOf, textOfPart } from './official-parts.ts';

const SHORTEST = 10;
/** 暂无问题 and 不存在问题 name none. */
const WORDED = 6;
const ORDINAL = /^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]+|[一二三四五六七八九]是|第[一二三四五]，)/u;
/** （一）存在的主要问题 is a heading, not a sentence. */
const HEADING = /^[^，]{0,14}(?:问题|不足|情况|措施|打算|困难|方向|思路|计划|做法)[:：]?$/u;
const ELSEWHERE = /附件|附后|详见|另附|下载|见下/u;
const PROBLEM =
  /问题|不足|短板|薄弱|欠缺|不够|有待|差距|不[强高深细多均畅新]|不及时|不全|不完善|不规范|不到位|不丰富|不平衡|不熟|滞后|困难|缺乏|缺少|单一|弱项|[还仍尚]需|需要?(?:进一步)?(?:加强|提高|提升|完善|改进|加快|丰富)|尚未|未能|偏[低少慢弱]|较[少弱慢低]|参差|形式化|瓶颈|隐患|空间/u;
/** 业务培训有待加强 names a problem, not what is done about it. */
const LACKING = /(?:有待|[还仍尚]?需要?|不够|未能|没有)(?:进一步)?[^，。;]{0,8}/gu;
const IMPROVEMENT =
  /下一步|下步|今后|明年|接下来|改进|整改|[将拟]|采取|措施|加强|强化|完善|提升|优化|健全|加大|提高|推进|深化|丰富|规范|拓宽|创新|建立|落实|坚持|组织|开展|做好|增强|严格/u;

export const emptyProblems = defineRule({
  id: 'empty-problems',
  group: 'document',
  severity: 'warning',
  class: 'completeness',
  basis: '统一格式“五、存在的主要问题及改进情况”；《政府信息公开条例》第五十条第（五）项',
  check: ({ article }) => {
    const [part] = partsOf(article, 'problems');
    if (!part || standsElsewhere(article)) return [];
    const sentences = sentencesOf(article);
    const words = sentences.join('。');
    const isShort = sentences.every((sentence) => sentence.length < SHORTEST);
    // 公开内容不够丰富 is short and yet a problem.
    if (isShort && !sentences.some((sentence) => sentence.length >= WORDED && PROBLEM.test(sentence)))
      return [empty(part.heading, words)];
    if (!PROBLEM.test(words)) return [half(part.heading, '存在的问题', 'names no problem')];
    if (!IMPROVEMENT.test(words.replace(LACKING, '')))
      return [half(part.heading, '改进的措施', 'names no improvement')];
    return [];
  },
});

/** What the part holds besides its headings and the report's signature. */
function sentencesOf(article: Article): string[] {
  return textOfPart(article, 'problems')
    .filter((paragraph) => !isSignature(article, paragraph))
    .flatMap(({ words }) => words.text.split(/[。;!?]/u))
    .map((sentence) => sentence.replace(ORDINAL, ''))
    .filter((sentence) => sentence !== '' && !HEADING.test(sentence));
}

function isSignature({ identity }: Article, { block, words }: Paragraph): boolean {
  const date = findDate(words.text);
  return identity.signature?.passage?.block === block.index || (date !== null && date.end === words.text.length);
}

/** The text may be a picture or a file: then nothing can be said of it. */
function standsElsewhere(article: Article): boolean {
  const [opening] = partsOf(article, 'problems').flatMap(({ blocks }) => blocks);
  const isNear = article.inserts.some(({ kind, frame }) => kind !== 'file' && frame === opening?.frame);
  const text = textOfPart(article, 'problems');
  return text.some(({ words }) => ELSEWHERE.test(words.text)) || (text.length === 0 && isNear);
}

function empty(heading: Passage, words: string): FindingDraft {
  const said = words === '' ? '下面没有内容' : `下面只写了“${words}”`;
  return {
    quotes: [heading],
    message: {
      zh: `“${heading.text}”${said}，没有写存在的问题和改进情况。`,
      en: `Under “${heading.text}” there is ${words === '' ? 'nothing' : `only “${words}”`}: neither problems nor improvements.`,
    },
  };
}

function half(heading: Passage, missing: string, en: string): FindingDraft {
  return {
    severity: 'info',
    quotes: [heading],
    message: {
      zh: `“${heading.text}”下面没有写${missing}。`,
      en: `The text under “${heading.text}” ${en}.`,
    },
  };
}

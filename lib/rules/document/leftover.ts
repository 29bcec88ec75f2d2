import type { Fact } from '../../facts/facts.ts';
import type { Article } from '../../narrative/article.ts';
import { compact, passageAt } from '../../narrative/compact-text.ts';
import type { Paragraph } from '../../narrative/paragraphs.ts';
import type { Passage } from '../../page/source.ts';
import { cellName } from '../cell-name.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
import { clauseAround, clauseText, findAll, findIn } from '../text-search.ts';

interface Leftover {
  quote: Passage;
  what: Sentence;
}

const INSTRUCTION: Sentence = { zh: '未删除的填报说明', en: 'an instruction that was not deleted' };
/** What was meant to be replaced or deleted, for compact text. */
const PATTERNS: readonly { pattern: RegExp; what: Sentence; unless?: RegExp }[] = [
  { pattern: /该部分以表格形式报告|此处填写/gu, what: INSTRUCTION },
  {
    pattern: /(?<!申)请(?:在此|据实|如实)?填写|(?<!等)待填写?(?!报)/gu,
    // Readers who want to apply are told to fill in a form.
    unless: /申请|表/u,
    what: INSTRUCTION,
  },
  {
    pattern: /(?<![A-Za-z\d@./_-])[Xx]{2,}(?![A-Za-z\d@./_-])|×{2,}|(?<!某)某某(?!某)|_{3,}/gu,
    what: { zh: '未替换的占位文字', en: 'a placeholder that was not replaced' },
  },
  {
    pattern:
      /(?<!\d)20[Xx*]{2}(?=年|$|[，。;])|(?<![A-Za-z\d])[Xx×](?:月[Xx×]日|年[Xx×]月)|(?<![一二三四五六七八九十\d〇])〇{2,}(?=[镇乡局县区市街委])/gu,
    what: { zh: '未替换的占位文字', en: 'a placeholder that was not replaced' },
  },
  {
    pattern: /[发函办字令]\[\d{1,3}号\]/gu,
    what: { zh: '缺年份的文号', en: 'a document number without its year' },
  },
  {
    pattern: /(?<!\d)20\d年(?=度|政府信息|政务公开|信息公开)/gu,
    what: { zh: '不完整的年份', en: 'an incomplete year' },
  },
  {
    pattern: /(?<![\dA-Za-z./:[(_-])20[0-3]\d(?=以来|度(?!假)|全年|上半年|下半年|底(?!部|层|图|线)|末(?!端))/gu,
    what: { zh: '缺“年”字的年份', en: 'a year without 年' },
  },
];
/** 260余 with nothing after it: what was counted is cut off. */
const CUT = /(?<![\d.])\d+余(?=$|[，。;:、!)])/gu;
const CUT_WORDS: Sentence = { zh: '截断的数量', en: 'a number whose measure is cut off' };
const OPENS_WITH_MEASURE = /^(?:[条件份次个篇项人名户家期场元万亿册处部字页辆台套批位]|平方|公里)/u;
/** `年 月 日` with only space between, which compact text would not tell from 出生年月日. */
const EMPTY_DATE = /(?:20\d\d)?年[\s_]+月[\s_]+日/gu;
const EMPTY_DATE_WORDS: Sentence = { zh: '未填写的日期', en: 'a date that was not filled in' };

export const leftover = defineRule({
  id: 'leftover',
  group: 'document',
  severity: 'warning',
  class: 'stale-text',
  basis: '统一格式中的说明和空格应由填报机关填写、替换或删除',
  check: ({ article, facts }) => [
    ...[
      ...inTitle(article),
      ...inWords(article.paragraphs),
      ...cutCounts(article),
      ...emptyDates(article.paragraphs),
    ].map(({ quote, what }) => ({
      quotes: [quote],
      message: {
        zh: `${quote === article.title ? '标题' : '正文'}“${quote.text}”含${what.zh}，请补全或改正。`,
        en: `The ${quote === article.title ? 'title' : 'text'} “${quote.text}” contains ${what.en}.`,
      },
    })),
    ...[...facts.values()].filter(({ reason }) => reason === 'leftover').map(inCell),
  ],
});

function inTitle({ title, titleText }: Article): Leftover[] {
  const { text } = compact(titleText ?? '');
  const found = PATTERNS.filter(({ pattern, unless }) => text.search(pattern) >= 0 && !unless?.test(text));
  return title ? found.map(({ what }) => ({ quote: title, what })) : [];
}

function inWords(paragraphs: readonly Paragraph[]): Leftover[] {
  return PATTERNS.flatMap(({ pattern, what, unless }) =>
    findAll(paragraphs, pattern)
      .filter((found) => !unless?.test(clauseText(found)))
      .map((found) => ({ quote: clauseAround(found), what })),
  );
}

/** A measure may stand in the next block, parted from its number by the page's markup. */
function cutCounts({ paragraphs }: Article): Leftover[] {
  return paragraphs.flatMap((paragraph, i) => {
    const goesOn = OPENS_WITH_MEASURE.test(paragraphs[i + 1]?.words.text ?? '');
    return findIn(paragraph, CUT)
      .filter(({ match }) => !goesOn || match.index + match[0].length < paragraph.words.text.length)
      .map((found) => ({ quote: clauseAround(found), what: CUT_WORDS }));
  });
}

function emptyDates(paragraphs: readonly Paragraph[]): Leftover[] {
  return paragraphs.flatMap(({ block, start, end }) =>
    [...block.text.slice(start, end).matchAll(EMPTY_DATE)].map((match) => {
      const from = start + match.index;
      return { quote: passageAt(block, from, from + match[0].length), what: EMPTY_DATE_WORDS };
    }),
  );
}

function inCell({ key, cell, text }: Fact): FindingDraft {
  const name = cellName(cell);
  return {
    facts: [key],
    message: {
      zh: `${name.zh}填的是“${text}”，是没有替换的占位文字，请填数字。`,
      en: `The cell ${name.en} holds “${text}”, a placeholder that was not replaced by a number.`,
    },
  };
}

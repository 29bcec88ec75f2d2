import { comparedTexts } from '../likeness/compared-texts.ts';
import { defineYearRule, type YearInput } from '../year-rule.ts';
import { heldAgainst } from '../year-words.ts';

const LEAST_CHARACTERS = 200;
const NOTE_FROM = 55;
const WARNING_FROM = 75;

export const copiedText = defineYearRule({
  id: 'copied-text',
  group: 'years',
  severity: 'warning',
  class: 'stale-text',
  basis: '国办公开办函〔2021〕30号把内容雷同、敷衍列为年度报告应当避免的问题',
  check: (input) => {
    const texts = comparedTexts(input, ['overview', 'problems', 'other'], LEAST_CHARACTERS);
    if (!texts || texts.percent < NOTE_FROM) return { drafts: [] };
    const { percent, passages } = texts;
    const message = messageOf(input, percent);
    return {
      drafts: [
        {
          severity: percent >= WARNING_FROM ? 'warning' : 'info',
          quotes: passages.map(({ now }) => now),
          earlierQuotes: passages.map(({ past }) => past),
          message,
        },
      ],
    };
  },
});

function messageOf(input: YearInput, percent: number) {
  const { now, past } = input;
  const against = heldAgainst(input);
  return {
    zh: `${now.year}年第一、五、六部分的文字与${past.year}年相似${percent}%（数字、机关名称和通用语句不计），请核对是否沿用旧文。${against.zh}`,
    en: `The words of parts one, five and six of ${now.year} are ${percent} % like those of ${past.year} (numbers, names and set phrases aside); check whether the old text was left standing. ${against.en}`,
  };
}

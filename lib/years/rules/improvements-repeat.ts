import { comparedTexts } from '../likeness/compared-texts.ts';
import { defineYearRule } from '../year-rule.ts';
import { heldAgainst } from '../year-words.ts';

const LEAST_CHARACTERS = 80;
const WARNING_FROM = 80;

export const improvementsRepeat = defineYearRule({
  id: 'improvements-repeat',
  group: 'years',
  severity: 'warning',
  class: 'stale-text',
  basis: '国办公开办函〔2021〕30号格式第五部分“存在的主要问题及改进情况”，写本年度的问题和改进',
  check: (input) => {
    const { now, past } = input;
    const texts = comparedTexts(input, ['problems'], LEAST_CHARACTERS);
    if (!texts || texts.percent < WARNING_FROM) return { drafts: [] };
    const against = heldAgainst(input);
    return {
      drafts: [
        {
          quotes: texts.passages.map(({ now: passage }) => passage),
          earlierQuotes: texts.passages.map(({ past: passage }) => passage),
          message: {
            zh: `${now.year}年“存在的主要问题及改进情况”与${past.year}年相似${texts.percent}%，请核对是否沿用旧文。${against.zh}`,
            en: `Problems and improvements of ${now.year} are ${texts.percent} % like those of ${past.year}; check whether the old text was left standing. ${against.en}`,
          },
        },
      ],
    };
  },
});

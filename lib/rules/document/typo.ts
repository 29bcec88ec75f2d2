import type { Passage } from '../../page/source.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
import { findAll, withWords } from '../text-search.ts';
import { doubledWords } from './doubled-words.ts';

interface Slip {
  pattern: RegExp;
  /** Words that stand in whatever the pattern finds. */
  words: readonly string[];
  kind: Sentence;
  /** What the words should be. */
  mend: (found: string) => string;
}

const LEFT_OUT: Sentence = { zh: '漏字', en: 'a character left out' };
const DOUBLED: Sentence = { zh: '重复', en: 'something doubled' };

/** Slips seen in reports. Each pattern is narrow: 政府政府信息公开 and 工作工作人员 are no slips. */
const SLIPS: readonly Slip[] = [
  {
    pattern: /[^，。;、:]{0,6}类信(?![息访用贷件函誉仰任托])等?/gu,
    words: ['类信'],
    kind: LEFT_OUT,
    mend: (found) => found.replace('类信', '类信息'),
  },
  {
    pattern: /(?:政府|政务)信公开/gu,
    words: ['信公开'],
    kind: LEFT_OUT,
    mend: (found) => found.replace('信公开', '信息公开'),
  },
  {
    // 流转结果 and 周转结余 are other words.
    pattern: /(?<![流周运移好扭逆翻旋中倒])转结(?![果束合构算论婚局实晶余])/gu,
    words: ['转结'],
    kind: { zh: '颠倒', en: 'two characters changed about' },
    mend: () => '结转',
  },
  { pattern: /(?<!目)的的(?![确士])/gu, words: ['的的'], kind: DOUBLED, mend: () => '的' },
  { pattern: /([，。、;])\1/gu, words: ['，，', '。。', '、、', ';;'], kind: DOUBLED, mend: (found) => found.slice(1) },
];

export const typo = defineRule({
  id: 'typo',
  group: 'document',
  severity: 'info',
  class: 'typo',
  basis: '常见错漏字清单',
  check: ({ article: { paragraphs } }) => [
    ...SLIPS.flatMap(({ pattern, words, kind, mend }) =>
      findAll(withWords(paragraphs, ...words), pattern).map(({ passage }) => slip(passage, kind, mend(passage.text))),
    ),
    ...paragraphs.flatMap(doubledWords).map(({ match, passage }) => slip(passage, DOUBLED, match[1] ?? '')),
  ],
});

function slip(passage: Passage, kind: Sentence, mended: string): FindingDraft {
  return {
    quotes: [passage],
    message: {
      zh: `疑似${kind.zh}：“${passage.text}”应为“${mended}”。`,
      en: `Possibly ${kind.en}: “${passage.text}” for “${mended}”.`,
    },
  };
}

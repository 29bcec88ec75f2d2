import { defineRule, type Sentence } from '../rule.ts';
import { findAll } from '../text-search.ts';

interface Slip {
  pattern: RegExp;
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
    kind: LEFT_OUT,
    mend: (found) => found.replace('类信', '类信息'),
  },
  {
    pattern: /(?:政府|政务)信公开/gu,
    kind: LEFT_OUT,
    mend: (found) => found.replace('信公开', '信息公开'),
  },
  {
    pattern: /(进一步|及时|积极|不断|切实|主动公开|我镇|我乡|我局|我县|我市|我区|我委|街道)\1/gu,
    kind: DOUBLED,
    mend: (found) => found.slice(found.length / 2),
  },
  { pattern: /(?<!目)的的(?![确士])/gu, kind: DOUBLED, mend: () => '的' },
  { pattern: /([，。、;])\1/gu, kind: DOUBLED, mend: (found) => found.slice(1) },
];

export const typo = defineRule({
  id: 'typo',
  group: 'document',
  severity: 'info',
  class: 'typo',
  basis: '常见错漏字清单',
  check: ({ article }) =>
    SLIPS.flatMap(({ pattern, kind, mend }) =>
      findAll(article.paragraphs, pattern).map(({ passage }) => ({
        quotes: [passage],
        message: {
          zh: `疑似${kind.zh}：“${passage.text}”应为“${mend(passage.text)}”。`,
          en: `Possibly ${kind.en}: “${passage.text}” for “${mend(passage.text)}”.`,
        },
      })),
    ),
});

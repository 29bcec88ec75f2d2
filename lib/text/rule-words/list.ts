import type { RuleWords } from './rule-words.ts';

export const LIST_WORDS: Readonly<Record<string, RuleWords>> = {
  coverage: {
    title: { zh: '列表中缺少某单位的报告', en: 'An organ without a report in the list' },
    explanation: {
      zh: '只在核查整个列表时运行：列表中有某单位往年的报告，而最新一年没有。公布期限未到，或该单位只在更早的年份出现过（可能已撤并）时，只作提示。列表未读全、有报告看不出单位或年度时不作判断；名称可能相同的单位视为同一单位。',
      en: 'For whole lists alone: the list has reports of an organ for earlier years but none for the newest. A note only where the report is not due yet, or where the organ appears in older years alone and may have been merged. Silent when the list was not read whole, or when a report names no organ or year; names that may be the same organ are taken as one.',
    },
    example: {
      zh: '列表中有大岚镇2019年度的报告，没有2020年度的报告。',
      en: 'The list has the 2019 report of 大岚镇, but none for 2020.',
    },
  },
  'same-as-other-organ': {
    title: { zh: '与其他单位的报告雷同', en: 'The same as another organ’s report' },
    explanation: {
      zh: '只在核查整个列表时运行：同一列表、同一年度两个单位的报告正文逐句比对，数字和本单位名称不计，三个以上其他单位也有的句子（全县通用）剔除。相同部分占九成以上列为存疑，占七成五以上作提示。剩余正文不足200字时不作判断。',
      en: 'For whole lists alone: the texts of two organs’ reports of one year are compared sentence by sentence; numbers and the organs’ own names are left out, and so are sentences that three or more other organs have. From nine tenths on it is to be checked, from three quarters on it is a note. Silent when fewer than 200 characters are left.',
    },
    example: {
      zh: '甲镇与乙镇2021年度报告的正文有96%逐句相同。',
      en: '96% of the text of the 2021 reports of two towns is the same, sentence by sentence.',
    },
  },
};

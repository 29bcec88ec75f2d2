import type { RuleWords } from './rule-words.ts';

export const YEARS_WORDS: Readonly<Record<string, RuleWords>> = {
  'carry-over': {
    title: { zh: '结转与上年不符', en: 'Carried over' },
    explanation: {
      zh: '本年表三“二、上年结转”应等于同一机关上一年度报告表三“四、结转下年度继续办理”，七列逐列对照，一对年度只报一条。总计不同为错误；总计相同、申请人类别不同，或两份报告机关名称、统计范围的写法不同，为需核实；所涉单元格在本报告或上年报告中自身勾稽不成立的，只作提示。只有两行全部为空白或0时空白才当作0，其余空白、缺行、无法识别的列不作判断。',
      en: 'What was carried in (二) of table 三 is what the same organ carried out (四) in its report of the year before, column by column, one finding for a pair of years. An error where the totals differ; to be looked at where only the kinds of applicants differ, or where the two reports name organ or circle in different ways; a note where the cell stands in a broken sum of its own report. A blank is 0 only where both rows are blank or 0 throughout; otherwise nothing is said of it.',
    },
    example: {
      zh: '2022年“四、结转下年度”14，2023年“二、上年结转”0。',
      en: '14 carried out of 2022, 0 carried into 2023.',
    },
  },
};

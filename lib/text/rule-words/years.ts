import type { RuleWords } from './rule-words.ts';

export const YEARS_WORDS: Readonly<Record<string, RuleWords>> = {
  'carry-over': {
    title: { zh: '结转与上年不符', en: 'Carried over' },
    explanation: {
      zh: '本年表三“二、上年结转”应等于同一机关上一年度报告表三“四、结转下年度继续办理”，七列逐列对照，一对年度只报一条。总计不同为错误；总计相同、申请人类别不同，或两份报告机关名称、统计范围的写法不同，为存疑；所涉单元格在本报告或上年报告中自身勾稽不成立的，只作提示。只有两行全部为空白或0时空白才当作0，其余空白、缺行、无法识别的列不作判断。',
      en: 'What was carried in (row 2 of table 3) is what the same organ carried out (row 4) in its report of the year before, column by column, one finding for a pair of years. An error where the totals differ; to be looked at where only the kinds of applicants differ, or where the two reports name organ or circle in different ways; a note where the cell stands in a broken sum of its own report. A blank is 0 only where both rows are blank or 0 throughout; otherwise nothing is said of it.',
    },
    example: {
      zh: '2022年“四、结转下年度”14，2023年“二、上年结转”0。',
      en: '14 carried out of 2022, 0 carried into 2023.',
    },
  },
  'items-rollover': {
    title: { zh: '项目数与上年不衔接', en: 'Items rolled over' },
    explanation: {
      zh: '2019年版表格：本年“上一年项目数量”应等于上一年度报告的“上一年项目数量”加“本年增/减”（行政许可、其他对外管理服务事项、行政处罚、行政强制、行政事业性收费）。几行一起报一条并列出差数。事项目录调整、机构改革可能使其属实。有空白或无法识别的格不作判断。',
      en: 'Form of 2019: “items last year” is “items last year” of the report before plus its change, for licensing, other services, penalties, coercive measures and fees. One finding for all rows, with the residuals. A reform of the lists of items can make it true. Silent where a cell is blank or unreadable.',
    },
    example: {
      zh: '2019年行政许可396＋0＝396，2020年“上一年项目数量”填390。',
      en: '396 + 0 = 396 licensing items in 2019, yet 390 “items last year” in 2020.',
    },
  },
  'in-force-rollover': {
    title: { zh: '现行有效件数与上年不衔接', en: 'In force rolled over' },
    explanation: {
      zh: '2021年版表格：现行有效件数应等于上年现行有效件数加本年制发件数、减本年废止件数（规章、规范性文件）。实测多数机关并不相等，所以从不报错误；正文提到清理、失效、统计口径，或上一对年度也不成立的，只作提示。有空白或无法识别的格不作判断。',
      en: 'Form of 2021: what is in force is what was in force a year before, plus issued, less repealed, for rules and normative documents. With many organs it does not hold, so it is never an error; a note where the text speaks of documents cleared, lapsed or counted otherwise, or where it did not hold the year before either. Silent where a cell is blank or unreadable.',
    },
    example: {
      zh: '2021年现行有效65，2022年制发88、废止55，现行有效填698。',
      en: '65 in force in 2021, 88 issued and 55 repealed in 2022, yet 698 in force.',
    },
  },
  'disclosed-rollover': {
    title: { zh: '公开总数量与上年不衔接', en: 'Disclosed in all' },
    explanation: {
      zh: '2019年版表格：“对外公开总数量”不应多于上年总数量加“本年新公开数量”；少于上年总数量的（可能有废止）只作提示。有空白或无法识别的格不作判断。',
      en: 'Form of 2019: what is disclosed in all is no more than last year’s number plus what was newly disclosed. Fewer than last year, as after repeals, is a note. Silent where a cell is blank or unreadable.',
    },
    example: {
      zh: '规章2019年对外公开总数量0，2020年新公开0，总数量填7。',
      en: '0 rules disclosed in all in 2019, none newly disclosed in 2020, yet 7 in all.',
    },
  },
  'copied-figures': {
    title: { zh: '数字与上年完全相同', en: 'Figures of last year' },
    explanation: {
      zh: '同一版式的表二，全部非零数字（4个以上，其中当年发生数3个以上）与上年完全相同；或表三某行有3个以上非零数字且各列与上年完全相同。数字太小、容易巧合的，表二只作提示，表三不报告；0不参与比较；项目数、现行有效件数等存量单独相同属正常。',
      en: 'In table 2 of the same form all numbers that are not 0 (four or more, three of them of the year’s own work) are last year’s; or rows of table 3 with three numbers or more are last year’s in every column. Where the numbers are small enough for chance, table 2 is a note and a row nothing. Zeros do not count; stocks that stay as they were are ordinary.',
    },
    example: {
      zh: '2022、2023两年许可150、处罚212、制发3、废止2、现行有效20都相同。',
      en: 'Licensing 150, penalties 212, 3 issued, 2 repealed and 20 in force in both years.',
    },
  },
  'copied-text': {
    title: { zh: '文字与上年雷同', en: 'Text of last year' },
    explanation: {
      zh: '第一、五、六部分的文字（数字、机关名称和几个以上机关都有的通用语句不计）与上一年度报告比较，相似率（最长公共子序列）55%以上作提示，75%以上列为存疑，写明相似率，并列出最长的相同段落。不足200字的不比较。',
      en: 'Parts one, five and six (numbers, the organ’s name and sentences that several other organs share left out) against last year’s: a likeness (longest common subsequence) of 55 % is a note, of 75 % to be looked at, with the rate and the longest shared passages. Silent below 200 characters.',
    },
    example: {
      zh: '2023年的总体情况只改了年份和数字，相似率92%。',
      en: 'The overview of 2023 is that of 2022 with other years and numbers, 92 % alike.',
    },
  },
  'improvements-repeat': {
    title: { zh: '问题和改进与上年相同', en: 'Problems of last year' },
    explanation: {
      zh: '“存在的主要问题及改进情况”与上一年度相似80%以上（数字不计）。不足80字的不比较。',
      en: 'Part five is 80 % or more like last year’s, numbers aside. Silent below 80 characters.',
    },
    example: {
      zh: '连续两年都写“政策解读形式单一……下一步将加强培训”。',
      en: 'Two years in a row name the same problems and the same improvements word for word.',
    },
  },
  'narrative-growth': {
    title: { zh: '增减幅度与上年报告不符', en: 'Growth against last year’s report' },
    explanation: {
      zh: '正文写收到申请、办结申请、主动公开信息“同比增长（下降）百分之几”“较上年增加几件”的，用本年数和上一年度报告的数重新计算。方向不对或相差超过末位1个单位的列为存疑，只差末位1个单位的作提示。约数、以万计的数、写明其他年份的不比较。',
      en: 'Where the text says by how much requests received, handled or items disclosed grew or fell, it is reckoned anew from this report and last year’s. Another direction, or more than one off in the last printed digit, is to be looked at; one off is a note. Round numbers and comparisons with other years do not count.',
    },
    example: {
      zh: '2022年收到60件，2023年收到72件，正文写“同比增长30%”。',
      en: '60 requests in 2022, 72 in 2023, and the text says “同比增长30%”.',
    },
  },
  'narrative-last-year': {
    title: { zh: '所引上年数与上年报告不符', en: 'Last year’s number' },
    explanation: {
      zh: '正文引用的上年收到申请、办结申请、主动公开信息数量（“2022年收到36件”“（2022年为36件）”“较上年的36件”），与上一年度报告的表三或正文不同。上年收到数加结转数也认可；与本年数相同的视为年份笔误，由其他规则报告；结转由“结转与上年不符”报告。',
      en: 'A number that the text gives for last year (requests received, handled, items disclosed) is not that of last year’s report, in its table or its text. With what was carried in it counts too; this year’s own number under last year’s name is a slip of the year and another rule’s; what was carried over has a rule of its own.',
    },
    example: {
      zh: '2023年正文写“2022年收到申请36件”，2022年报告为63件。',
      en: 'The text of 2023 says 36 requests came in 2022; the report of 2022 has 63.',
    },
  },
  'versions-differ': {
    title: { zh: '同一年度有不同版本', en: 'Versions that differ' },
    explanation: {
      zh: '同一机关同一年度的报告在两个地址，表格数字不同（列出单元格，两份都给链接）；文字也大不相同的，可能是同名机关，只作提示。同一地址前后两次核查数字不同，作提示；两处数字一致的是重复发布，作提示。',
      en: 'The report of one organ and year stands at two addresses with different numbers: the cells are listed, with the link. Where the words differ much too, they may be two organs of one name, a note. An address that showed other numbers when it was audited before is a note, and so is a copy with the same numbers.',
    },
    example: {
      zh: '镇网站的2023年报告收到申请12件，县网站上的同一报告为21件。',
      en: '12 requests in the report on the town’s site, 21 in the same report on the county’s.',
    },
  },
  'requests-jump': {
    title: { zh: '申请数量突变', en: 'Jump in requests' },
    explanation: {
      zh: '本年新收申请与上年相差五倍以上且相差20件以上，只作提示，可能是填错，也可能属实。',
      en: 'New requests are five times last year’s or more, or a fifth or less, and twenty apart at least. A note: a slip, or true.',
    },
    example: { zh: '2022年收到8件，2023年收到96件。', en: '8 requests in 2022 and 96 in 2023.' },
  },
};

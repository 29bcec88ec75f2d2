import type { RuleWords } from './rule-words.ts';

export const DISCLOSURE_WORDS: Readonly<Record<string, RuleWords>> = {
  'items-negative': {
    title: { zh: '项目数为负', en: 'Items below zero' },
    explanation: {
      zh: '“上一年项目数量”加“本年增/减”是年末的项目（事项）数，不能小于0。两格中有一格空白或无法识别时不作判断。',
      en: 'Items last year plus the change of this year is the number of items at the end of the year, which cannot be below 0. Silent when either cell is blank or unreadable.',
    },
    example: {
      zh: '行政许可上一年35项，本年增/减为-36，年末成了-1项。',
      en: '35 licensing items last year and a change of -36 leave -1 items.',
    },
  },
  'items-without-decisions': {
    title: { zh: '有项目无决定', en: 'Items without decisions' },
    explanation: {
      zh: '年末有项目（事项），全年处理决定数量却明确填0。行政许可、其他对外管理服务事项列为存疑，行政处罚、行政强制全年没有案件属常见，只作提示。没有勾稽关系规定两者必须同时大于0，确无办件（如事项已划转办事大厅）时可以成立。处理决定数量空白时不作判断。',
      en: 'There are items at the end of the year, yet the number of decisions is an explicit 0. To be looked at for licensing and other services; only a note for penalties and coercive measures, where a year without cases is common. No rule ties the cells together: it can be true, for instance where the items moved to a service hall. Silent when the number of decisions is blank.',
    },
    example: {
      zh: '行政许可有9个项目，处理决定数量填0。',
      en: '9 licensing items and 0 licensing decisions in the year.',
    },
  },
  'decisions-without-items': {
    title: { zh: '无项目有决定', en: 'Decisions without items' },
    explanation: {
      zh: '“上一年项目数量”和“本年增/减”都明确填0，处理决定数量却大于0。事项由其他机关统一公布时可能属实。有空白时不作判断。',
      en: 'Items last year and the change are both an explicit 0, yet decisions were taken. It can be true where another organ publishes the list of items. Silent where a cell is blank.',
    },
    example: {
      zh: '行政处罚项目数为0、增减为0，处理决定数量为12。',
      en: 'No penalty items, no change, and 12 penalty decisions.',
    },
  },
  'decisions-equal-items': {
    title: { zh: '决定数量等于项目数量', en: 'Decisions equal items' },
    explanation: {
      zh: '处理决定数量（办件量）恰好等于“上一年项目数量＋本年增/减”，说明可能把三列都当成办件量填写。本年增/减为0而两数相等时只作提示；处理决定数量小于10时不报告，因为巧合太多。',
      en: 'The number of decisions is exactly items last year plus the change, as if all three columns had been taken for case numbers. Only a note where the change is 0; silent below 10 decisions, where chance is likely.',
    },
    example: { zh: '行政许可35、+156、191：35＋156＝191。', en: 'Licensing 35, +156, 191: 35 + 156 = 191.' },
  },
  'items-jump': {
    title: { zh: '项目数突变', en: 'Jump in items' },
    explanation: {
      zh: '“本年增/减”达20项以上且超过上一年项目数量的100%为提示，超过300%为存疑；上一年为0而本年增加20项以上为提示。综合执法改革、权力清单调整可能使变化属实。减少到负数的由“项目数为负”报告。界限可在设置中修改。',
      en: 'A change of 20 items or more that exceeds 100% of last year is a note, above 300% it must be looked at; from 0 to 20 or more is a note. Reforms of enforcement and of the lists of powers can make it true. A drop below 0 is left to “Items below zero”. The limits can be set.',
    },
    example: {
      zh: '行政许可上一年35项，本年增加156项（445.7%）。',
      en: '35 licensing items last year and 156 more this year (445.7%).',
    },
  },
  'published-exceeds-total': {
    title: { zh: '新公开大于总数', en: 'More disclosed this year than in all' },
    explanation: {
      zh: '“本年新公开数量”是“对外公开总数量”的一部分，不能大于它。两格中有一格空白或无法识别时不作判断。',
      en: 'What was disclosed this year is part of what is disclosed in all and cannot exceed it. Silent when either cell is blank or unreadable.',
    },
    example: {
      zh: '规范性文件本年新公开1件，对外公开总数量0件。',
      en: '1 normative document disclosed this year, 0 in all.',
    },
  },
  'published-equals-total': {
    title: { zh: '新公开等于总数', en: 'All disclosed this year' },
    explanation: {
      zh: '“本年新公开数量”等于“对外公开总数量”且大于0，意味着此前没有任何公开的文件。新设机关可能属实，只作提示。',
      en: 'As much was disclosed this year as in all, so that nothing had been disclosed before. True of a new organ; a note.',
    },
    example: {
      zh: '规范性文件本年新公开1件，对外公开总数量1件。',
      en: '1 normative document disclosed this year, 1 in all.',
    },
  },
  'published-exceeds-made': {
    title: { zh: '新公开大于新制作', en: 'More disclosed than made' },
    explanation: {
      zh: '“本年新公开数量”大于“本年新制作数量”：本年公开了以前制作的文件时属实，只作提示。新制作大于新公开是正常的，不报告。',
      en: 'More was disclosed this year than made. True where older documents were disclosed now; a note. The other way round is ordinary.',
    },
    example: { zh: '规范性文件本年新制作2件，新公开5件。', en: '2 normative documents made this year, 5 disclosed.' },
  },
  'procurement-zero': {
    title: { zh: '采购数量与金额矛盾', en: 'Procurement count against amount' },
    explanation: {
      zh: '采购项目数量明确填0而金额大于0，不可能成立（错误）；有项目而金额明确填0，存疑。两格中有一格空白时不作判断。',
      en: 'An explicit 0 of projects with an amount above 0 is impossible (an error); projects with an explicit 0 of money must be looked at. Silent when either cell is blank.',
    },
    example: { zh: '采购项目数量0，采购总金额72235.00。', en: '0 projects and an amount of 72235.00.' },
  },
  'procurement-average': {
    title: { zh: '采购单项均价异常', en: 'Average procurement' },
    explanation: {
      zh: '采购总金额除以采购项目数量，平均每项不足100元或超过1亿元，多为元、万元写错。只在单元格注明单位时判断；未注明单位的见“金额未注单位”。',
      en: 'The amount divided by the number of projects is below 100 yuan or above 100 million yuan, most often because yuan and 10,000 yuan were mixed up. Judged only where the cell gives a unit; otherwise see “Amount without a unit”.',
    },
    example: { zh: '8个项目、采购总金额320元，平均每项40元。', en: '8 projects for 320 yuan: 40 yuan each.' },
  },
  'in-force-negative': {
    title: { zh: '现行有效件数不足', en: 'Too few in force' },
    explanation: {
      zh: '年末现行有效件数减去本年制发、加上本年废止，是上年末应有的件数，不能小于0。三格中有一格空白时不作判断。',
      en: 'What is in force at the end of the year, less what was issued and plus what was repealed, is what was in force a year before; it cannot be below 0. Silent when one of the three cells is blank.',
    },
    example: {
      zh: '制发2件、废止1件、现行有效0件：上年末为0－2＋1＝-1件。',
      en: '2 issued, 1 repealed, 0 in force: 0 − 2 + 1 = -1 a year before.',
    },
  },
  'in-force-below-issued': {
    title: { zh: '现行有效少于本年制发', en: 'Fewer in force than issued' },
    explanation: {
      zh: '年末现行有效件数少于本年制发件数：只有本年制发的文件当年又被废止才可能，存疑。推得上年末件数为负的，由“现行有效件数不足”报告，这里不重复。',
      en: 'Fewer documents are in force than were issued this year. Possible only if some of them were repealed within the year. Where the three numbers contradict each other “Too few in force” says so instead.',
    },
    example: { zh: '本年制发3件、废止2件、现行有效1件。', en: '3 issued, 2 repealed, 1 in force.' },
  },
  'rulemaking-power': {
    title: { zh: '无规章制定权', en: 'No power to make rules' },
    explanation: {
      zh: '“规章”一行大于0，而报告机关是乡镇、街道、县级机关或市、县所属部门，这些机关没有规章制定权，通常是把规范性文件填进了规章行。机关层级从名称能确定时为错误，不能确定（如管委会、名称不含地名的局）时为存疑；省、市级政府和认不出的机关不判断。',
      en: 'The row of rules (规章) is above 0, but the organ is of a town, subdistrict or county, or a bureau of a city or county, which may not make rules; most often normative documents were filled in there. An error where the name settles the level, to be looked at where it does not (a management committee, a bureau without a place in its name). Governments of provinces and cities and unknown organs are not judged.',
    },
    example: { zh: '镇政府报告“规章”现行有效6件。', en: 'A town reports 6 rules in force.' },
  },
  'fee-notice': {
    title: { zh: '逾期未缴费而未报告收费', en: 'Unpaid fees without a fee notice' },
    explanation: {
      zh: '表三有“申请人逾期未按收费通知要求缴纳费用”的件数，第六部分却没有提到收费通知或信息处理费。找不到第六部分时不作判断。',
      en: 'Table 3 counts requests dropped because the fee was not paid, yet part six mentions neither a fee notice nor the processing fee. Silent when part six was not found.',
    },
    example: {
      zh: '表三“逾期未按收费通知要求缴纳费用”2件，第六部分只写“无”。',
      en: 'Two requests dropped for unpaid fees, and part six says “none”.',
    },
  },
};

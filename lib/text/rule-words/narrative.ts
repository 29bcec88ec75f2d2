import type { RuleWords } from './rule-words.ts';

export const NARRATIVE_WORDS: Readonly<Record<string, RuleWords>> = {
  'narrative-received': {
    title: { zh: '正文新收申请数', en: 'Requests received, in the text' },
    explanation: {
      zh: '正文所称本年收到（新收、受理）的政府信息公开申请数与表三“一、本年新收”总计不同。正文写明含上年结转时，也接受新收加上年结转。只涉及部分申请（如网上申请、自然人申请）、往年、某一季度、约数的数字不比对；表中该格空白时不作判断。',
      en: 'The number of requests that the text says were received differs from the total of row 一 in table 三. Where the text counts in last year’s open requests, the sum of both rows is accepted as well. Numbers of some of the requests, of other years, of part of the year or approximate ones are not compared. Silent where the cell is blank.',
    },
    example: {
      zh: '正文称“共收到政府信息公开申请26件”，表中本年新收为62件。',
      en: 'The text speaks of 26 requests received, row 一 of the table of 62.',
    },
  },
  'narrative-handled': {
    title: { zh: '正文办结申请数', en: 'Requests handled, in the text' },
    explanation: {
      zh: '正文所称办结（答复、完成）的政府信息公开申请数与表三“（七）总计”不同；恰等于本年新收时提示可能把新收写成办结。写“答复”时，也接受扣除“不予处理”“其他处理”后的件数。留言、信件、建议提案等其他事项，延期、书面等部分办理方式的数字不比对；表中该格空白时不作判断。',
      en: 'The number of requests that the text says were handled differs from row (七) of table 三; where it equals the number received, the two may have been mixed up. Where the text says 答复 (answered), the number without the requests not processed is accepted as well. Letters, motions and the like, and numbers of some of the answers, are not compared. Silent where the cell is blank.',
    },
    example: {
      zh: '正文称办结62件，表中本年度办理结果总计为69件（新收62件、上年结转7件）。',
      en: 'The text speaks of 62 requests handled, the table of 69 (62 new, 7 carried in).',
    },
  },
  'narrative-carried': {
    title: { zh: '正文结转申请数', en: 'Requests carried over, in the text' },
    explanation: {
      zh: '正文所称上年结转、结转下年度的政府信息公开申请数与表三第二项、第四项总计不同。结转的资金、建议提案等其他事项不比对；表中该格空白时不作判断。',
      en: 'The numbers of requests that the text says were carried in from last year or over to the next differ from rows 二 and 四 of table 三. Other matters carried over are not compared. Silent where the cell is blank.',
    },
    example: {
      zh: '正文称“结转下年度继续办理3件”，表中第四项总计为2件。',
      en: 'The text says that 3 requests go on next year, row 四 of the table says 2.',
    },
  },
  'narrative-all-done': {
    title: { zh: '正文称全部办结', en: 'All requests done, in the text' },
    explanation: {
      zh: '正文称申请均已办结（全部答复），表三“四、结转下年度继续办理”却大于0。只说办结率、到期或应办结的申请，写明截至报告发布日，或同句另述未办结、结转下年的，不报告；表中该格空白时不作判断。',
      en: 'The text says that every request was handled, yet row 四 of table 三 carries some over to the next year. Silent where the text gives a rate, speaks of the requests that were due, of a later day, or itself mentions open ones, and where the cell is blank.',
    },
    example: {
      zh: '正文称“收到申请26件，均已按时办结”，表中结转下年度继续办理2件。',
      en: 'The text says that all 26 requests were handled, the table carries 2 over to the next year.',
    },
  },
  'narrative-none': {
    title: { zh: '正文称没有', en: 'None, in the text' },
    explanation: {
      zh: '正文称未收到申请，或未发生行政复议、行政诉讼（含“为零”“0件”），表三、表四的相应总计却大于0。只否定败诉、纠错、部分申请或往年情况的语句不比对；表中该格空白时不作判断。',
      en: 'The text says that there were no requests, no reconsiderations or no lawsuits, yet the totals in tables 三 and 四 are greater than 0. Sentences that deny lost cases, some kinds of requests or other years only are not compared. Silent where the cells are blank.',
    },
    example: {
      zh: '正文称“未发生行政复议、行政诉讼”，表四行政复议总计为1。',
      en: 'The text says that there was no reconsideration, table 四 counts 1.',
    },
  },
  'narrative-review': {
    title: { zh: '正文复议诉讼数', en: 'Reconsiderations and lawsuits, in the text' },
    explanation: {
      zh: '正文所称行政复议、行政诉讼件数（及其中维持、纠正件数）与表四不同；行政诉讼按“未经复议直接起诉”与“复议后起诉”合计比对。复议与诉讼合并的数字、作为复议机关办理的案件、应诉、一审二审等口径的数字不比对；表中该格空白时不作判断。',
      en: 'The numbers of reconsiderations and lawsuits in the text, and of those upheld or corrected, differ from table 四; lawsuits are compared with both ways of suing taken together. Numbers of both matters in one, cases that the organ decided itself, and numbers by instance are not compared. Silent where the cells are blank.',
    },
    example: {
      zh: '正文称“行政复议3件”，表四行政复议总计为2。',
      en: 'The text speaks of 3 reconsiderations, table 四 of 2.',
    },
  },
  'narrative-normative': {
    title: { zh: '正文规范性文件数', en: 'Normative documents, in the text' },
    explanation: {
      zh: '正文所称制发、公开、废止、现行有效的规范性文件件数与表二不同。写“规范性文件类信息N条”等信息条数时口径可以不同，只作提示。解读、转发、清理、审查、征求意见等不是制发的数字不比对；表中该格空白时不作判断。',
      en: 'The number of normative documents that the text says were made, disclosed, repealed or in force differs from table 二. Items of information (条) may be counted otherwise than documents, hence only a note. Documents interpreted, forwarded, reviewed or drafted are not compared. Silent where the cell is blank.',
    },
    example: {
      zh: '正文称“制发规范性文件3件”，表中本年制发件数为2。',
      en: 'The text speaks of 3 normative documents issued, the table of 2.',
    },
  },
  'narrative-breakdown': {
    title: { zh: '正文分项之和', en: 'Parts of a whole, in the text' },
    explanation: {
      zh: '正文“共N条，其中……”逐项列举，各项之和与N不等。只列举一部分（“等”“主要包括”，或分项不多、明显未列全）时，仅在各项之和大于N时报告；不同渠道可能重复公开同一信息，各渠道之和大于N不报告；其中再分其中、单位不一或读不确切的列举不作判断。',
      en: 'The parts that the text lists do not add up to its whole. Where the list only selects (等, 主要包括, few parts), a sum below the whole is fine. Channels may publish the same thing twice, so their sum may exceed the whole. Silent where lists are nested, units differ or a part cannot be read with certainty.',
    },
    example: {
      zh: '“主动公开信息270条，其中……其他信息16条”，各项之和为280。',
      en: 'The text lists parts of 270 items that add up to 280.',
    },
  },
  'narrative-percent': {
    title: { zh: '正文占比', en: 'Percentages, in the text' },
    explanation: {
      zh: '正文“n条，占总量的p%”与n÷总数不符。按正文保留的位数四舍五入核对；同一组占比全部为截尾所得时只作一条提示；为使占比合计100%而对个别项调整一个末位的，不报告；总数不明、约数、“占全市”等别的总数不作判断。',
      en: 'A share in the text is not its part divided by the whole. Shares are compared at their printed decimals, rounded; where a whole list was cut off instead of rounded, one note. A last digit moved to make the list add up to 100 % is accepted. Silent where the whole is in doubt.',
    },
    example: {
      zh: '共438条，其中44条“占总量的10.1%”，应为10.0%。',
      en: '44 of 438 items are called 10.1 %; it is 10.0 %.',
    },
  },
  'narrative-channel': {
    title: { zh: '正文渠道公开数', en: 'Channels, in the text' },
    explanation: {
      zh: '报告附有公开平台统计表时，正文所称网站、微博、微信、公报公开信息条数与该表不同；两个渠道的数字互换时按填反提示。“官微”单独出现时既可指微信也可指微博，与“官博”并列时指微信。栏目、专栏、阅读量等数字不比对。',
      en: 'Where the report appends the platform table, the numbers that the text gives for website, Weibo, WeChat or gazette differ from it; two numbers in each other’s place are named as such. 官微 by itself may be either, beside 官博 it is WeChat. Columns of a site and numbers of readers are not compared.',
    },
    example: {
      zh: '正文“官微和官博分别公开162和128条”，表中政务微博162、政务微信128。',
      en: 'The text gives WeChat 162 and Weibo 128, the table Weibo 162 and WeChat 128.',
    },
  },
  'narrative-interpretation': {
    title: { zh: '正文政策解读数', en: 'Policy interpretations, in the text' },
    explanation: {
      zh: '报告附有公开平台统计表时，正文所称政策解读的条（篇、件、次）数与该表“政策解读稿件发布数”不同。没有该表，或该格空白时不作判断。',
      en: 'Where the report appends the platform table, the number of policy interpretations in the text differs from it. Silent without that table or where the cell is blank.',
    },
    example: {
      zh: '正文“政策解读1条”，表中“政策解读稿件发布数”0篇。',
      en: 'The text counts 1 policy interpretation, the table 0.',
    },
  },
  'narrative-fee': {
    title: { zh: '正文信息处理费', en: 'Processing fee, in the text' },
    explanation: {
      zh: '正文所称收取的信息处理费大于表二行政事业性收费的本年收费金额。信息处理费属行政事业性收费，应计入该金额；比对时留出表中数字末位的一半（如填0.04万元表示350元至450元）。减免、应收未收的费用不比对。',
      en: 'The processing fee that the text says was taken exceeds the administrative fees of the year in table 二, of which it is a part. Half of the last printed place of the table is allowed for. Fees waived or still owed are not compared.',
    },
    example: {
      zh: '第六部分称收取信息处理费8600元，表中本年收费金额为0.00万元。',
      en: 'Part six speaks of a processing fee of 8600 yuan, the table of 0.00 万元.',
    },
  },
  'text-contradiction': {
    title: { zh: '正文前后矛盾', en: 'The text contradicts itself' },
    explanation: {
      zh: '正文对同一事项（收到、办结、结转的申请，行政复议、行政诉讼，现行有效规范性文件，全年主动公开总数）给出两个不同的数。其中项、分渠道、分期、其他年度、其他机关的数不比较；出现三个以上数字时视为分项，不作判断。表格能说明哪个数对的只作提示，由相应规则报告；没有可读表格时为需核实。',
      en: 'The text gives two numbers of one quantity: requests received, handled or carried over, reconsiderations, lawsuits, normative documents in force, all that was disclosed in the year. Parts, channels, shorter times, other years and other organs are not compared; three numbers are taken for parts. A note where the table tells which is wrong, as the rule that compares them says so.',
    },
    example: {
      zh: '第一部分“全年主动公开政府信息566条”，第二部分“全年主动公开政府信息556条”。',
      en: 'Part one counts 566 items disclosed in the year, part two 556.',
    },
  },
  'fee-unreported': {
    title: { zh: '正文称无收费', en: 'Fees denied in the text' },
    explanation: {
      zh: '正文说没有任何行政事业性收费，表二本年收费金额却大于0。只说没有收取信息处理费、信息公开费用的不算：信息处理费只是其中一种。所属单位、其他年度的不算。',
      en: 'The text denies administrative fees of any kind, but table 二 has an amount. Denying the processing fee alone does not count, as it is one of many; nor does what is said of other organs or years.',
    },
    example: {
      zh: '第六部分“本年度无行政事业性收费”，表二收费金额为12.50万元。',
      en: 'Part six denies administrative fees, table 二 has 12.50 万元.',
    },
  },
};

import type { RuleWords } from './rule-words.ts';

export const NARRATIVE_WORDS: Readonly<Record<string, RuleWords>> = {
  'narrative-received': {
    title: { zh: '正文新收申请数', en: 'Requests received, in the text' },
    explanation: {
      zh: '正文所称本年收到（新收、受理）的政府信息公开申请数与表三“一、本年新收”总计不同。正文写明含（包括）上年结转时，也接受新收加上年结转。所称“全县”“各部门”等可能不是表格口径的数字，只有同段另一数字与表相符、小于本机关数或与表中数相差不到一成时才比对。只涉及部分申请（如网上申请、自然人申请）、往年、某一季度、约数的数字不比对；表中该格空白时不作判断。',
      en: 'The number of requests that the text says were received differs from the total of row 1 in table 3. Where the text counts in last year’s open requests, the sum of both rows is accepted as well. A number that may be of a wider circle (全县, 各部门) is held against the table only where another number of the paragraph agrees with it, where it is less than the organ’s own, or within a tenth of it. Numbers of some of the requests, of other years, of part of the year or approximate ones are not compared. Silent where the cell is blank.',
    },
    example: {
      zh: '正文称“共收到政府信息公开申请26件”，表中本年新收为62件。',
      en: 'The text speaks of 26 requests received, row 1 of the table of 62.',
    },
  },
  'narrative-handled': {
    title: { zh: '正文办结申请数', en: 'Requests handled, in the text' },
    explanation: {
      zh: '正文所称办结（答复、完成）的政府信息公开申请数与表三“（七）总计”不同；恰等于本年新收时提示可能把新收写成办结。写“答复”“回复”时，也接受扣除“不予处理”“其他处理”后的件数；写“办理”时，新收、办结及新收加上年结转都接受。留言、信件、建议提案等其他事项，延期、书面等部分办理方式的数字不比对；表中该格空白时不作判断。',
      en: 'The number of requests that the text says were handled differs from row (7) of table 3; where it equals the number received, the two may have been mixed up. Where the text says 答复 (answered), the number without the requests not processed is accepted as well; where it says 办理 (dealt with), the number received, that handled, and that received with last year’s. Letters, motions and the like, and numbers of some of the answers, are not compared. Silent where the cell is blank.',
    },
    example: {
      zh: '正文称办结62件，表中本年度办理结果总计为69件（新收62件、上年结转7件）。',
      en: 'The text speaks of 62 requests handled, the table of 69 (62 new, 7 carried in).',
    },
  },
  'narrative-carried': {
    title: { zh: '正文结转申请数', en: 'Requests carried over, in the text' },
    explanation: {
      zh: '正文所称上年结转、结转下年度的政府信息公开申请数（含“无结转”）与表三第二项、第四项总计不同。结转的资金、建议提案等其他事项不比对；表中该格空白时不作判断。',
      en: 'The numbers of requests that the text says were carried in from last year or over to the next differ from rows 2 and 4 of table 3. Other matters carried over are not compared. Silent where the cell is blank.',
    },
    example: {
      zh: '正文称“结转下年度继续办理3件”，表中第四项总计为2件。',
      en: 'The text says that 3 requests go on next year, row 4 of the table says 2.',
    },
  },
  'narrative-all-done': {
    title: { zh: '正文称全部办结', en: 'All requests done, in the text' },
    explanation: {
      zh: '正文称申请均已办结（全部答复），表三“四、结转下年度继续办理”却大于0。只说办结率、到期或应办结的申请，写明截至报告发布日，或同句另述未办结、结转下年的，不报告；表中该格空白时不作判断。',
      en: 'The text says that every request was handled, yet row 4 of table 3 carries some over to the next year. Silent where the text gives a rate, speaks of the requests that were due, of a later day, or itself mentions open ones, and where the cell is blank.',
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
      en: 'The text says that there were no requests, no reconsiderations or no lawsuits, yet the totals in tables 3 and 4 are greater than 0. Sentences that deny lost cases, some kinds of requests or other years only are not compared. Silent where the cells are blank.',
    },
    example: {
      zh: '正文称“未发生行政复议、行政诉讼”，表四行政复议总计为1。',
      en: 'The text says that there was no reconsideration, table 4 counts 1.',
    },
  },
  'narrative-outcome': {
    title: { zh: '正文办理结果数', en: 'Outcomes of requests, in the text' },
    explanation: {
      zh: '正文所称予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数与表三（一）至（六）相应各项总计之和不同；或称申请“均予以公开”（仅1件的，称“已予以公开”），表中却有其他结果。写“予以公开及部分公开”的按两项之和核对；只写“予以公开”而未另列部分公开的、“不予公开”而未另列无法提供的，也接受两项之和；单写“信息不存在”等一种理由的，也接受该理由一行。往年、占比、复议后改正的数字不比对；表中有空白格时不作判断。',
      en: 'The number of requests that the text says were granted, granted in part, denied, not available, not processed or dealt with otherwise differs from the sum of the rows (1) to (6) of table 3; or the text says that all (or the only one) were granted and the table has other outcomes. 予以公开及部分公开 is held against both rows together; a group of which the text says nothing may be counted in its neighbour; a single reason may be its row alone. Other years and percentages are not compared. Silent where a cell is blank.',
    },
    example: {
      zh: '正文称“无法提供5件”，表中无法提供总计为4件。',
      en: 'The text speaks of 5 requests not available, the table of 4.',
    },
  },
  'narrative-outcome-sum': {
    title: { zh: '正文办理结果之和', en: 'Sum of the outcomes, in the text' },
    explanation: {
      zh: '正文列出四类及以上办理结果，其和既不等于正文所称办结数，也不等于新收（加上年结转、减结转下年）数。只用正文自身的数字核对，没有表格也能判断；正文未列的类别在表中恰好补足差额的，不报告；同一类别出现两次的不作判断。',
      en: 'The text lists four groups of outcomes or more, and their sum is neither the number handled that it gives nor the number received, with last year’s open ones and without those carried over. Only numbers of the text are held against each other, so no table is needed. Silent where groups that the text leaves out hold the difference in the table, and where a group is named twice.',
    },
    example: {
      zh: '正文称办结70件，所列办理结果之和为56件，结转1件。',
      en: 'The text speaks of 70 requests handled, its outcomes add up to 56, with 1 carried over.',
    },
  },
  'narrative-applicants': {
    title: { zh: '正文申请人数', en: 'Applicants, in the text' },
    explanation: {
      zh: '正文所称自然人、法人或其他组织（商业企业、科研机构、社会公益组织、法律服务机构）提出的申请数与表三相应各栏不同；“法人或其他组织”按自然人以外五栏之和核对，“企业”可指商业企业一栏或五栏之和。写“全部为自然人申请”的，其余五栏之和应为0。新收、新收加上年结转、办理结果总计三种口径都接受；表中有空白格时不作判断。',
      en: 'The number of requests by natural persons, by legal persons and other organisations, or by one kind of these differs from the columns of table 3. 法人或其他组织 is the sum of the five columns beside persons; 企业 may be the column of businesses or that sum; where all applicants are said to be persons, it must be 0. New requests, those with last year’s and those handled are all accepted. Silent where a cell is blank.',
    },
    example: {
      zh: '正文称“自然人申请704件”，表中本年新收自然人为705件。',
      en: 'The text speaks of 704 requests from persons, the table of 705.',
    },
  },
  'narrative-entry': {
    title: { zh: '正文申请渠道之和', en: 'Ways that requests came in, in the text' },
    explanation: {
      zh: '正文按网络、信函、当面、传真（或线上、线下）列出收到的申请，各渠道之和与同段所称收到数不等。列出三种及以上渠道、线上线下并列、之和大于收到数，或两种渠道之和已接近收到数的为存疑；其余两种渠道之和小于收到数的只作提示。网站留言等不是申请，不比对；同段有两个收到数或同一渠道出现两次的不作判断。',
      en: 'The requests that the text lists by the way they came in (online, by post, in person, by fax) do not add up to the number received in the same paragraph. Three ways or more, online beside offline, a sum above the number received, or two ways that nearly reach it are a warning; two ways that fall short of it are a note. Messages on a website are no requests. Silent where two numbers received or one way twice stand in a paragraph.',
    },
    example: {
      zh: '正文称收到24件，网上申请12件、信函申请8件、当面申请3件，合计23件。',
      en: 'The text speaks of 24 requests, 12 online, 8 by post and 3 in person, which is 23.',
    },
  },
  'narrative-review': {
    title: { zh: '正文复议诉讼数', en: 'Reconsiderations and lawsuits, in the text' },
    explanation: {
      zh: '正文所称行政复议、行政诉讼件数（及其中维持、纠正、其他结果、尚未审结件数）与表四不同；行政诉讼按“未经复议直接起诉”与“复议后起诉”合计比对，单写其一的按该行比对。正文称均获维持、均已审结、未被纠错、尚在审理，表四却有相反结果的，同样报告。写明上年结转案件的，也接受不含结转的件数。复议与诉讼合并的数字、作为复议机关办理的案件、应诉、一审二审等口径的数字不比对；表中该格空白时不作判断。',
      en: 'The numbers of reconsiderations and lawsuits in the text, and of their results, differ from table 4; lawsuits are compared with both ways of suing taken together, or with the one that is named. Where the text says that all were upheld, closed, not corrected or still pending, the table must have no other result. Cases carried in from last year may be counted in or not. Numbers of both matters in one, cases that the organ decided itself, and numbers by instance are not compared. Silent where the cells are blank.',
    },
    example: {
      zh: '正文称“行政复议3件”，表四行政复议总计为2。',
      en: 'The text speaks of 3 reconsiderations, table 4 of 2.',
    },
  },
  'narrative-normative': {
    title: { zh: '正文规范性文件数', en: 'Normative documents, in the text' },
    explanation: {
      zh: '正文所称制发、公开、废止、现行有效的规范性文件、规章件数（含“未制发”“无现行有效”）与表二不同；恰等于上年底现行有效数时予以指出。写“规范性文件类信息N条”等信息条数时口径可以不同，只作提示。解读、转发、清理、审查、征求意见、公报刊登等不是制发的数字不比对；表中该格空白时不作判断。',
      en: 'The number of normative documents or rules that the text says were made, disclosed, repealed or in force differs from table 2; where it is what was in force a year before, that is said. Items of information (条) may be counted otherwise than documents, hence only a note. Documents interpreted, forwarded, reviewed, drafted or printed in a gazette are not compared. Silent where the cell is blank.',
    },
    example: {
      zh: '正文称“制发规范性文件3件”，表中本年制发件数为2。',
      en: 'The text speaks of 3 normative documents issued, the table of 2.',
    },
  },
  'narrative-decisions': {
    title: { zh: '正文处理决定数', en: 'Decisions, in the text' },
    explanation: {
      zh: '正文所称作出（办理、实施）行政许可、行政处罚、行政强制决定的件数与表二“本年处理决定数量”不同。所称公开的许可、处罚信息条数只在大于决定数时作提示，因为决定数包括未公开的。受理、申请、双公示、信用平台、部分种类、上半年和多个机关的数字，以及写明办结率的办件统计不比对；表中该格空白时不作判断。',
      en: 'The number of licensing, penalty or coercion decisions that the text says were made differs from the decisions of the year in table 2. Items published are only noted where they exceed the decisions, which include the unpublished. Applications, publication platforms, some kinds of decisions, part of the year, several organs and statistics with a completion rate are not compared. Silent where the cell is blank.',
    },
    example: {
      zh: '正文称“作出行政处罚决定62件”，表二行政处罚本年处理决定数量为70。',
      en: 'The text speaks of 62 penalty decisions, table 2 of 70.',
    },
  },
  'narrative-breakdown': {
    title: { zh: '正文分项之和', en: 'Parts of a whole, in the text' },
    explanation: {
      zh: '正文“共N条，其中……”（或括号内）逐项列举，各项之和与N不等。含“其他”项、分项齐全或其和与总数只差一处笔误（错一位、两位颠倒）的视为列全。只列举一部分（“等”“主要包括”，或分项不多、明显未列全）时，仅在各项之和大于N时报告；不同渠道可能重复公开同一信息，各渠道之和大于N不报告；单位不一、按两种标准混列或读不确切的列举不作判断。',
      en: 'The parts that the text lists, in brackets or behind 其中, do not add up to its whole. A list counts as complete with an item 其他, with many parts that nearly reach the whole, or where its sum is the whole but for one wrong digit or two swapped ones. Where the list only selects (等, 主要包括, few parts), a sum below the whole is fine. Channels may publish the same thing twice, so their sum may exceed the whole. Silent where units differ, where a list mixes two ways of telling things apart, or where a part cannot be read with certainty.',
    },
    example: {
      zh: '“主动公开信息270条，其中……其他信息16条”，各项之和为280。',
      en: 'The text lists parts of 270 items that add up to 280.',
    },
  },
  'narrative-percent': {
    title: { zh: '正文占比', en: 'Percentages, in the text' },
    explanation: {
      zh: '正文“n条，占总量的p%”与n÷总数不符。按正文保留的位数四舍五入核对；同一组占比全部为截尾所得时只作一条提示；为使占比合计100%而对个别项调整一个末位的，不报告；总数不明、约数、“占全市”等别的总数不作判断。“比上年（m件）增加d件，增长p%”“受理n件，办结m件，办结率p%”同样核对：增幅相差一个末位以内的不报告，缺上年数又缺增减数的不作判断。',
      en: 'A share in the text is not its part divided by the whole. Shares are compared at the decimals given, rounded; where a whole list was cut off instead of rounded, one note. A last digit moved to make the list add up to 100 % is accepted. Silent where the whole is in doubt. Growth over last year and rates of what was settled are reckoned in the same way, where the sentence gives both numbers; growth may be off by one last digit.',
    },
    example: {
      zh: '共438条，其中44条“占总量的10.1%”，44÷438为10.046%，应为10.0%。',
      en: '44 of 438 items are called 10.1 %; it is 10.046 %, rounded 10.0 %.',
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
      zh: '正文所称收取的信息处理费大于表二行政事业性收费的本年收费金额，或所称行政事业性收费与该金额不同。信息处理费属行政事业性收费，应计入该金额；比对时留出表中数字末位的一半（如填0.04万元表示350元至450元）。减免、应收未收的费用不比对。',
      en: 'The processing fee that the text says was taken exceeds the administrative fees of the year in table 2, of which it is a part, or the administrative fees in the text differ from them. Half of the last decimal place of the table is allowed for. Fees waived or still owed are not compared.',
    },
    example: {
      zh: '第六部分称收取信息处理费8600元，表中本年收费金额为0.00万元。',
      en: 'Part six speaks of a processing fee of 8600 yuan, the table of 0.00 × 10,000 yuan.',
    },
  },
  'text-contradiction': {
    title: { zh: '正文前后矛盾', en: 'The text contradicts itself' },
    explanation: {
      zh: '正文对同一事项（收到、办结、结转的申请，行政复议、行政诉讼，现行有效规范性文件，全年主动公开总数）给出两个不同的数。其中项、分渠道、分期、其他年度、其他机关的数不比较；出现三个以上数字时视为分项，不作判断。表格能说明哪个数对的只作提示，由相应规则报告；没有可读表格时为存疑。',
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
      en: 'The text denies administrative fees of any kind, but table 2 has an amount. Denying the processing fee alone does not count, as it is one of many; nor does what is said of other organs or years.',
    },
    example: {
      zh: '第六部分“本年度无行政事业性收费”，表二收费金额为12.50万元。',
      en: 'Part six denies administrative fees, table 2 has 12.50 × 10,000 yuan.',
    },
  },
};

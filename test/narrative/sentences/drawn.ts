/** Numbers that the words draw together: rates, shares, parts of the year, what is said of all or of the only one. */
export const DRAWN = `
2024 平川县人民政府 B | requests 318+14 = g 321 → 11 | 2024年，全县各级行政机关新收政府信息公开申请318件，上年结转14件，本年度办结321件，结转下年度11件，办结率96.7%。
  办结率96.7% → 办结率97.6% | narrative-percent
2022 平川县人民政府 B | requests 208+0 = g 201 → 7 | 全县收到政府信息公开申请208件，办结201件，其中按时办结率100%，申请办结率96.63%。余7件依法结转至2023年度。
  96.63% → 93.66% | narrative-percent
2023 平川县人民政府 D | - | “县长信箱”全年收到来信248件，已办结243件，正在办理5件，办结率97.98%。
  办结率97.98% → 办结率98.97% | narrative-percent
2023 平川县统计局 A | - | 2023年制作公文168件，其中主动公开95件、依申请公开41件、不予公开32件，主动公开率56.55%。
  56.55% → 55.65% | narrative-percent
2023 桐山市住房和城乡建设局 E | requests 50+0 = g 50 → 0; rec 3 2 0 0; dir 1 0 0 0 | 全年发生因政府信息公开行政复议5件，其中被纠正2件，纠错率40%。
  纠错率40% → 纠错率44% | narrative-percent
2023 桐山市住房和城乡建设局 E | requests 50+0 = g 50 → 0; rec 2 2 0 1 | 全年发生因政府信息公开行政复议5件，其中被纠正2件，纠错率50%。
2025 桐山区人民政府 B | requests 300+0 = g 300 → 0; rec 10 2 3 0; dir 4 1 0 0; aft 3 0 0 0 | 2025年全区政府信息公开行政复议、行政诉讼案件共23件。其中行政复议案件15件，行政诉讼案件8件；纠正3件，纠错率13.04%。
  共23件 → 共32件 | narrative-review
  13.04% → 14.03% | narrative-percent
2023 桐山市人民政府 B | requests 865+8 = g 421, p 57, d5 36, u1 202, n1 97, o3 58 → 2 | 全市共收到政府信息公开申请865件，上年结转8件。全年共办结871件。办结申请中，予以公开421件、部分公开57件、不予公开36件、无法提供202件、不予处理97件、其他处理58件，分别占48.3%、6.5%、4.1%、23.2%、11.1%、6.7%。
  23.2% → 32.2% | narrative-percent
2023 桐山区自然资源局 B | requests 148+8 = g 74, p 18, d5 9, u1 41, o3 9 → 5 | 本年度共答复政府信息公开申请151件。其中，予以公开74件，约占50%；部分公开18件，约占12%；不予公开9件，约占6%；无法提供41件，约占27%；其他处理9件，约占6%。
  约占50% → 约占94% | narrative-percent
2024 桐山区城市更新局 B | requests 98+0 = g 98 → 0 | 我局收到政府信息公开申请98件，其中，第一季度21件，第二季度30件，第三季度26件，第四季度21件。
  申请98件 → 申请89件 | narrative-breakdown
  第二季度30件 → 第二季度31件 | narrative-received|narrative-breakdown
2024 桐山区审计局 B | requests 18+0 = g 18 → 0 | 分季度看，一季度收到政府信息公开申请4件，二季度收到6件，三季度收到3件，四季度收到5件，均按时答复。
  二季度收到6件 → 二季度收到7件 | narrative-received
2024 桐山区审计局 B | requests 18+0 = g 18 → 0 | 一季度收到政府信息公开申请4件，二季度收到6件，办理效率稳步提高。
2024 桐山县人民政府 B | requests 38+0 = g 38 → 0 | 全县各级行政机关共受理政府信息公开申请965件，办结172件。上半年收到政府信息公开申请36宗，下半年收到2宗。
2023 桐山区交通运输局 B | requests 74+0 = g 40, p 9, d5 6, u1 19 → 0 | 申请人提交渠道为网络51件、信函20件、当面3件，答复结果为予以公开40件、部分公开9件、不予公开6件、无法提供19件。
  网络51件 → 网络52件 | narrative-entry
2023 桐山区交通运输局 B | requests 74+0 = g 74 → 0 | 申请人提交渠道为网络51件、信函20件。
  网络51件 → 网络61件 | narrative-entry
2022 桐山市财政局 B | requests 19+0 = g 19 → 0 | 2022年我局通过网络收到政府信息公开申请13件，通过信函收到政府信息公开申请5件，通过当面收到政府信息公开申请1件。
  申请13件 → 申请14件 | narrative-entry
2024 桐山市医疗保障局 B | requests 6+0 = g 4, u1 2 → 0 | 市医保局2024年共收到依申请公开政府信息事项6宗，均为公民个人通过网上申请平台提出，均已在法定时限内书面答复。
  tables | requests 6+0 = g 6 → 0 (businesses 1) | narrative-applicants
2024 桐山区文化和旅游局 B | requests 1+0 = p 1 → 0 (businesses 1) | 今年，区文旅局收到并受理政府信息公开申请1件，系商业企业提出，答复结果为部分公开。
  tables | requests 1+0 = p 1 → 0 | narrative-applicants
  tables | requests 1+0 = g 1 → 0 (businesses 1) | narrative-outcome
2021 桐山镇人民政府 B | requests 1+0 = d5 1 → 0 | 2021年，镇政府共收到群众依申请公开事项1项，已按规定予以答复，不予公开。
  tables | requests 1+0 = g 1 → 0 | narrative-outcome
2023 桐山县教育局 B | requests 3+0 = u1 3 → 0 | 我局收到政府信息公开申请3件，均已答复，结果均为无法提供。
  tables | requests 3+0 = u1 2, g 1 → 0 | narrative-outcome
2023 石滩乡人民政府 B | requests 2+0 = g 2 → 0 | 2023年，石滩乡共收到公民提出的政府信息公开申请2件，涉及征地补偿等内容，按时答复2件。
  申请2件 → 申请3件 | narrative-received
2025 桐山县教育体育局 B | requests 12+0 = g 7, p 1, d5 1, u1 3 → 0 (businesses 2) | 收到政府信息公开申请：12件（自然人10件、商业企业2件）。答复情况：予以公开7件、部分公开1件、不予公开1件、无法提供3件。
  申请：12件 → 申请：13件 | narrative-received|narrative-breakdown
2025 桐山市水务局 B | requests 132+0 = g 45, p 20, d5 15, u1 39, n2 3, o3 5 → 5 | 2025年共收到政府信息公开申请132件，已按时答复127件，5件因需征求第三方意见延期至2026年答复。答复中，公开45件、部分公开20件、不予公开15件、无法提供39件、不予处理3件、其他5件。
  答复127件 → 答复126件 | narrative-handled
  5件因需 → 6件因需 | narrative-carried
  部分公开20件 → 部分公开21件 | narrative-outcome|narrative-outcome-sum
2024 桐山街道办事处 B | requests 11+0 = g 10 → 1 | 街道全年接到政府信息公开申请共计11件次，已办结10件次，1件次正在办理中。
  1件次正在办理 → 2件次正在办理 | narrative-carried
2024 桐山区交通局 B | requests 47+0 = g 46 → 1 | 2024年，我局收到的依申请公开件数量为47件；已答复46件，结转1件。
  结转1件 → 结转2件 | narrative-carried
2024 桐山市财政局 B | requests 7+1 = g 8 → 0 | 收到政府信息公开申请7件。上年结转申请已于1月办结。本年度申请已办结7件。
2024 桐山区住房保障局 B | requests 40+0 = g 24, d5 6, u1 8, u2 2 → 0 | 2024年共处理政府信息公开申请40件。其中，主动公开或依申请公开24件；本机关不掌握、没有现成信息需另行制作等无法提供10件；不予公开6件。
  无法提供10件 → 无法提供9件 | narrative-outcome
`;

/** The same kinds in other words, and honest words near them. */
export const DRAWN_ALSO = `
2023 双河市林业局 A | - | 全年产生公文96件，其中主动公开40件，依申请公开26件，不予公开30件。
  公文96件 → 公文69件 | narrative-breakdown
  依申请公开26件 → 依申请公开16件 | narrative-breakdown
2025 双河县财政局 A | - | 全年制发公文214件，主动公开120件，依申请公开60件，不予公开34件，主动公开率56.07%。
  56.07% → 57.06% | narrative-percent
2023 双河区卫生健康局 B | requests 22+0 = g 22 → 0 | 2023年受理申请22件（网上15件，信函5件，当面2件），分别占68.2%、22.7%、9.1%，全部按时办结。
  68.2% → 62.8% | narrative-percent
2023 双河区教育局 B | requests 64+0 = g 30, p 10, d5 4, u1 20 → 0 | 共答复政府信息公开申请64件，其中公开30件，部分公开10件，不予公开4件，无法提供20件，占比分别为46.9%、15.6%、6.3%、31.3%。
  46.9% → 49.6% | narrative-percent
2025 双河县人民政府 B | requests 200+0 = g 200 → 0 | 各季度新收申请依次为：一季度40件，二季度52件，三季度61件，四季度47件，全年共收到政府信息公开申请200件。
  申请200件 → 申请220件 | narrative-breakdown
2024 双河县人民政府 B | requests 85+0 = g 85 → 0 | 截至三季度末收到申请60件，四季度收到申请25件，办结率均为100%。
2023 双河区城市管理局 D | requests 5+0 = g 5 → 0 | 第一季度发布信息120条，第二季度发布信息98条；全年受理12345热线工单3120件，办结3098件，回访满意率98.2%。
2024 双河市公路局 B | requests 51+0 = g 48 → 3 | 全年收到依申请公开51件，已答复48件，其余3件因需补充检索延期至2025年1月答复。
  公开51件 → 公开15件 | narrative-received
  答复48件 → 答复47件 | narrative-handled
  其余3件 → 其余4件 | narrative-carried|narrative-breakdown
2022 双河市人民政府办公室 B | requests 56+0 = g 54 → 2 | 收到申请：56件；办结：54件；结转下年度：2件。
  办结：54件 → 办结：53件 | narrative-handled
  下年度：2件 → 下年度：3件 | narrative-carried
2025 双河市民政局 B | requests 33+0 = g 20, p 4, u1 9 → 0 (businesses 3) | 政府信息公开申请数量：33件。其中自然人：30件；商业企业：3件。办理结果：予以公开：20件；部分公开：4件；无法提供：9件。
  数量：33件 → 数量：34件 | narrative-handled|narrative-breakdown
  自然人：30件 → 自然人：29件 | narrative-applicants
2024 双河市信访局 B | requests 3+0 = g 2, n1 1 → 0 (businesses 2) | 收到政府信息公开申请3件，其中2件为法人提出，1件为自然人提出；因信访事项不予处理1件，予以公开2件。
  予以公开2件 → 予以公开3件 | narrative-outcome
2025 双河镇人民政府 B | requests 3+0 = g 3 → 0 | 2025年我镇处理政府信息公开申请3件，处理结果均为予以公开，未发生行政复议或诉讼。
  tables | requests 3+0 = g 2, u1 1 → 0 | narrative-outcome
2022 双河市民政局 B | requests 7+0 = g 7 → 0 | 受理网上申请5件、信函申请2件，经补正后受理6件。
2024 双河县人民政府 B | requests 38+0 = g 38 → 0 | 网络渠道最为集中，达31件，信函渠道9件，当面提交3件，其中5件为重复提交不再计入受理数。
`;

/** How the only case, or all of them, ended and came; what stands in one list with the table's rows. */
export const ENDS = `
2022 桐山区城市管理局 B | requests 7+0 = g 7 → 0; dir 1 0 0 0 | 本年度有1宗因政府信息公开引发的行政诉讼，法院判决驳回原告诉讼请求；无政府信息公开行政复议。
  tables | requests 7+0 = g 7 → 0; dir 0 1 0 0 | narrative-review
2024 桐山街道办事处 B | requests 10+0 = g 10 → 0; rec 0 1 0 0 | 2024年度，我街道未因信息公开工作被提起行政诉讼，被申请行政复议1件，复议结果为确认违法。
  tables | requests 10+0 = g 10 → 0; rec 1 0 0 0 | narrative-review
2024 黄陂镇人民政府 B | requests 10+0 = g 10 → 0; rec 2 0 1 0 | 被提起行政复议共3件，已审结3件，其中2件维持原行政行为，1件申请人撤回复议申请。
  tables | requests 10+0 = g 10 → 0; rec 2 0 0 1 | narrative-review
2024 黄陂镇人民政府 B | requests 10+0 = g 10 → 0; rec 2 0 0 1 | 被提起行政复议共3件，已审结2件。
2023 桐山区税务局 B | requests 10+0 = g 10 → 0; aft 0 0 0 1 | 行政诉讼总计1件，系复议后起诉，尚未审结。
  tables | requests 10+0 = g 10 → 0; dir 0 0 0 1 | narrative-review
  tables | requests 10+0 = g 10 → 0; aft 1 0 0 0 | narrative-review
2021 桐山县教育局 B | requests 10+0 = g 10 → 0; rec 1 0 0 0; dir 0 0 0 1 | 2021年，我局因政府信息公开被申请复议1次、被起诉1次，复议结果为维持，诉讼正在审理当中。
  起诉1次 → 起诉2次 | narrative-review
  tables | requests 10+0 = g 10 → 0; rec 0 1 0 0; dir 0 0 0 1 | narrative-review
2023 桐山市市场监督管理局 B | requests 60+0 = g 60 → 0; rec 3 1 0 0; dir 2 0 0 0 | 全年政府信息公开行政复议案件4件，被复议机关维持、驳回3件，撤销1件。行政诉讼案件2件，法院均裁定驳回起诉。
  撤销1件 → 撤销2件 | narrative-review
2025 桐山县卫生健康局 A | norm 1 0 4 | 2025年我局共出台行政规范性文件1份并同步发布解读材料2篇。
  文件1份 → 文件2份 | narrative-normative
2024 桐山市司法局 C | norm 0 0 2 | 我局本年度没有制发和废止行政规范性文件，现行有效的行政规范性文件2件。
  tables | norm 0 1 2 | narrative-normative
  tables | norm 1 0 2 | narrative-normative
2024 桐山市交通运输局 A | lic 1120; pun 356; coe 45 | 行政许可、行政处罚、行政强制处理决定数量分别为1120件、356件、45件。
  1120件 → 1210件 | narrative-decisions
  356件 → 365件 | narrative-decisions
  45件 → 54件 | narrative-decisions
2025 桐山县自然资源局 A | lic 421; pun 67 | 全年作出行政许可421项，行政处罚67宗。
  许可421项 → 许可412项 | narrative-decisions
2024 柏树镇人民政府 A | lic 128; pun 6; coe 1 | 我镇现行有效行政规范性文件0件；行政许可128件，行政处罚6件，行政强制1件。
  许可128件 → 许可182件 | narrative-decisions
  处罚6件 → 处罚9件 | narrative-decisions
2024 柏树镇人民政府 A | lic 228; pun 6; coe 1 | 公开执法信息135件：行政许可128件，行政处罚6件，行政强制1件。
2022 桐山区文化和旅游局 D | - | 局微信公众号全年推送信息452篇，其中原创280篇，转载172篇。
  原创280篇 → 原创208篇 | narrative-breakdown
2022 双河区文化和旅游局 D | - | 微信公众号发布图文620条，其中原创450条，转发170条；网站更新信息310条。
  原创450条 → 原创540条 | narrative-breakdown
2023 双河区司法局 B | requests 10+0 = g 10 → 0; dir 1 0 0 0 | 因政府信息公开被提起行政诉讼1件，经审理，法院裁定驳回起诉；未发生行政复议。
  tables | requests 10+0 = g 10 → 0; dir 0 1 0 0 | narrative-review
2024 双河街道办事处 B | requests 11+2 = g 12 → 1; rec 1 0 0 0 | 全年共办理政府信息公开申请13件（含2023年结转2件），已办结12件，1件结转至2025年；行政复议1件，结果维持。
  tables | requests 11+2 = g 12 → 1; rec 0 1 0 0 | narrative-review
2025 双河区公安局 B | requests 40+0 = g 40 → 0; rec 4 1 1 0; aft 0 0 0 2 | 因政府信息公开被申请行政复议6次，审结6次；被起诉2次，均系复议后起诉，目前均未审结。
  tables | requests 40+0 = g 40 → 0; rec 4 1 1 0; dir 0 0 0 2 | narrative-review
2024 双河县人民政府 E | requests 30+0 = g 30 → 0; rec 2 0 0 0 | 全县行政复议机构全年受理行政复议案件110件，审结98件，纠错率21.4%。全县因政府信息公开被申请行政复议2件，均维持。
2023 双河镇人民政府 A | lic 24; pun 3; norm 0 1 1 | 2023年，行政许可24件，行政处罚3件；现行有效规范性文件1件，本年度废止规范性文件1件。
  许可24件 → 许可42件 | narrative-decisions
  处罚3件 → 处罚4件 | narrative-decisions
2022 双河县行政审批局 A | lic 45210; pun 0 | 全年办理行政许可事项18620件；行政许可45210件，行政处罚0件。
2024 双河县人民政府 C | norm 11 4 88 | 全县现行有效规范性文件88件；年内新制定11件，废止4件。
  新制定11件 → 新制定12件 | narrative-normative
`;

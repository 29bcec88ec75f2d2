/** The same statements as other organs word them. */
export const WORDINGS = `
2024 清源区人民政府 B | requests 1286+42 = g 500, p 100, u1 500, d5 90, o3 100 → 38 | 全年全区各级行政机关新收政府信息公开申请1,286件，较上年增长12.3%，上年结转42件，合计1328件；截至12月31日，共答复1290件，其余38件依法结转至下一年度。
  1,286件 → 1,268件 | narrative-received|narrative-breakdown
  结转42件 → 结转24件 | narrative-carried|narrative-breakdown
  答复1290件 → 答复1209件 | narrative-handled
  其余38件 → 其余83件 | narrative-carried
  合计1328件 → 合计1338件 | narrative-breakdown
2023 白沙镇人民政府 B | requests 5+0 = g 5 → 0 | 一年来，我镇收到公民书面申请2份、网络申请3份，共5份，均在20个工作日内作出答复。
  书面申请2份 → 书面申请3份 | narrative-breakdown
  共5份 → 共6份 | narrative-received|narrative-breakdown
  tables | requests 5+0 = g 4 → 1 | narrative-all-done
2022 东河区卫生健康局 B | requests 12+0 = g 12 → 0 (businesses 1) | 2022年，我局收到政府信息公开申请十二件，其中公民申请十一件，企业申请一件，已全部按时答复。
  申请十二件 → 申请十三件 | narrative-received
  公民申请十一件 → 公民申请十件 | narrative-applicants
  tables | requests 12+0 = g 11 → 1 (businesses 1) | narrative-all-done
2024 石桥街道办事处 B | requests 6+2 = g 5, p 1, u1 2 → 0 | 本年度，街道共办理依申请公开8件次（其中上年结转2件，本年新增6件），予以公开5件，部分公开1件，本机关不掌握相关信息2件。
  8件次 → 9件次 | narrative-handled
  结转2件 → 结转1件 | narrative-carried
  新增6件 → 新增7件 | narrative-received
  予以公开5件 → 予以公开4件 | narrative-outcome
  信息2件 → 信息3件 | narrative-outcome
2021 临水县财政局 B | requests 0+0 = 0 → 0 | 我局2021年度受理依申请公开事项0件，办结0件，未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。
  tables | requests 1+0 = g 1 → 0 | narrative-handled|narrative-none
  tables | requests 0+0 = 0 → 0; rec 0 0 1 0 | narrative-none
2023 江阴市住房和城乡建设局 B | requests 147+4 = g 63, p 12, d5 8, u1 41, n1 9, o3 16 → 2 | 依申请公开工作规范有序。今年以来共登记受理政府信息公开申请147件，同意公开63件、部分公开12件、不予公开8件、无法提供41件、不予处理9件、其他处理16件，2件正在办理中。
  申请147件 → 申请174件 | narrative-received
  公开63件 → 公开64件 | narrative-outcome|narrative-outcome-sum
  不予公开8件 → 不予公开9件 | narrative-outcome|narrative-outcome-sum
  2件正在办理中 → 3件正在办理中 | narrative-carried
2024 横塘镇人民政府 B | requests 9+0 = g 9 → 0 | 2024年我镇共收到政府信息公开申请9件（均来自自然人），其中：通过信函提交6件、网上提交3件；已办结9件，办结率100%。
  申请9件 → 申请8件 | narrative-received|narrative-breakdown
  tables | requests 9+0 = g 9 → 0 (businesses 2) | narrative-applicants
  已办结9件 → 已办结8件 | narrative-handled
2025 云溪县人力资源和社会保障局 B | requests 15+0 = g 15 → 0 | 2025年度，我局收到依申请公开信息15件，比2024年增加5件，同比增长50%；所有申请均已依法依规答复完毕。
  信息15件 → 信息16件 | narrative-received|narrative-percent
  增长50% → 增长55% | narrative-percent
  tables | requests 15+0 = g 14 → 1 | narrative-all-done
2022 北湖区城市管理局 B | requests 31+0 = g 18, u1 9, o3 2 → 2 | 全年收到依申请公开件31件，已办结29件，2件结转下一年度办理。办理结果为：公开18件，无法提供9件，其他处理2件。
  件31件 → 件13件 | narrative-received
  办结29件 → 办结28件 | narrative-handled
  2件结转 → 1件结转 | narrative-carried
  公开18件 → 公开19件 | narrative-outcome
2021 河口区市场监督管理局 B | requests 0+0 = 0 → 0 | 2021年我局未收到政府信息公开申请，无依申请公开收费，无行政复议、行政诉讼。
  tables | requests 3+0 = g 3 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; dir 1 0 0 0 | narrative-none
2023 平江市公安局 B | requests 66+0 = g 65 → 1 | 今年共收到群众申请公开政府信息66件（网上申请41件，信函申请22件，当场申请3件），其中65件已答复，1件因需征求第三方意见结转至2024年。
  信息66件 → 信息67件 | narrative-received|narrative-breakdown
  41件 → 42件 | narrative-breakdown
  其中65件 → 其中64件 | narrative-handled
  1件因 → 2件因 | narrative-carried
2024 大竹县林业局 B | requests 3+0 = g 2, u1 1 → 0 | 本机关本年度共受理政府信息公开申请3件，其中予以公开2件，不属于本机关公开职责范围1件。
  申请3件 → 申请4件 | narrative-received
  予以公开2件 → 予以公开3件 | narrative-outcome
2023 沙湾区水务局 E | requests 10+0 = g 10 → 0; rec 2 0 0 0; dir 1 0 0 0 | 全年发生涉及政府信息公开的行政复议案件2件，复议机关均予以维持；行政诉讼案件1件，一审判决驳回原告诉讼请求。
  案件2件 → 案件3件 | narrative-review
  诉讼案件1件 → 诉讼案件2件 | narrative-review
  tables | requests 10+0 = g 10 → 0; rec 1 1 0 0; dir 1 0 0 0 | narrative-review
2022 金山区人民政府 E | requests 300+0 = g 300 → 0; rec 10 3 4 0; dir 6 1 1 0; aft 1 0 0 0 | 2022年，全区因政府信息公开引发的行政复议共17件，其中被纠正3件；引发的行政诉讼9件，其中败诉1件。
  共17件 → 共18件 | narrative-review
  纠正3件 → 纠正2件 | narrative-review
  诉讼9件 → 诉讼8件 | narrative-review
  败诉1件 → 败诉2件 | narrative-review
2023 青山区发展和改革局 A | requests 0+0 = 0 → 0 | 2023年通过区政府门户网站主动公开政府信息326条，其中政策文件类41条、工作动态类205条、财政信息类18条、其他类62条。
  信息326条 → 信息362条 | narrative-breakdown
  动态类205条 → 动态类250条 | narrative-breakdown
2021 安和乡人民政府 A | requests 0+0 = 0 → 0 | 我乡共主动公开信息91条，较去年的70条增加21条，增幅30%。
  增加21条 → 增加22条 | narrative-percent
  增幅30% → 增幅33% | narrative-percent
2024 新城区人民政府办公室 A | requests 0+0 = 0 → 0 | 全年区政府网站发布信息12,450条，政务微信发布3210条，政务微博发布2,340条，三者合计18000条。
  合计18000条 → 合计19000条 | narrative-breakdown
2023 永和镇人民政府 C | requests 0+0 = 0 → 0; norm 2 1 7 | 2023年我镇制发规范性文件2件，废止1件，现行有效规范性文件7件，均已在政府网站公开。
  制发规范性文件2件 → 制发规范性文件3件 | narrative-normative
  废止1件 → 废止2件 | narrative-normative
  文件7件 → 文件8件 | narrative-normative
2022 滨江县人民政府 C | requests 0+0 = 0 → 0; norm 15 4 126 | 全年新制定行政规范性文件15件，失效废止4件，继续有效行政规范性文件126件。
  文件15件 → 文件14件 | narrative-normative
  文件126件 → 文件162件 | narrative-normative
2024 西平县司法局 C | requests 0+0 = 0 → 0; norm 0 0 0 | 本单位无规范性文件，无规章。
  tables | requests 0+0 = 0 → 0; norm 0 0 2 | narrative-normative
2023 南丰县交通运输局 A | requests 0+0 = 0 → 0; lic 1025; pun 316; coe 12 | 全年公开行政许可决定1025件、行政处罚决定316件、行政强制12件。
  处罚决定316件 → 处罚决定361件 | narrative-decisions
2022 三河街道办事处 A | requests 0+0 = 0 → 0; lic 0; pun 28; coe 0 | 2022年度街道办理行政许可0件，行政处罚28件，行政强制0件。
  处罚28件 → 处罚82件 | narrative-decisions
  tables | requests 0+0 = 0 → 0; lic 5; pun 28; coe 0 | narrative-decisions
2023 望江区教育局 6 | requests 3+0 = g 3 → 0 | 本年度本机关未收取信息处理费。
2025 高原县自然资源局 B | requests 52+3 = g 30, u1 20 → 5 | 2025年共接收信息公开申请52件，加上年结转3件，全年应办理55件，实际办结50件，尚有5件未办结，结转下年度继续办理。
  申请52件 → 申请25件 | narrative-received
  结转3件 → 结转4件 | narrative-carried|narrative-breakdown
  办理55件 → 办理56件 | narrative-breakdown
  办结50件 → 办结51件 | narrative-handled
  5件未办结 → 6件未办结 | narrative-carried
2024 文昌区民政局 B | requests 4+0 = g 4 → 0 | 2024年，共收到政府信息公开申请4件，同比下降20%，均按期答复，答复率100%，未发生因信息公开引起的行政争议。
  申请4件 → 申请5件 | narrative-received
  tables | requests 4+0 = g 3 → 1 | narrative-all-done
  tables | requests 4+0 = g 4 → 0; rec 1 0 0 0 | narrative-none
2023 苍岩市人民政府 B | requests 3456+0 = g 3456 → 0 (businesses 156) | 全市各级行政机关2023年共收到政府信息公开申请3456件，其中市本级1230件，县（市、区）2226件；按申请人类型分，自然人3300件，法人及其他组织156件。
  申请3456件 → 申请3465件 | narrative-received|narrative-breakdown
  市本级1230件 → 市本级1320件 | narrative-breakdown
  自然人3300件 → 自然人3330件 | narrative-applicants
2022 梅花镇人民政府 B | requests 1+0 = g 1 → 0 | 依申请公开方面，2022年我镇收到依申请公开1例，为自然人申请，结果为予以公开，已按规定时限回复申请人。
  公开1例 → 公开2例 | narrative-received
  tables | requests 1+0 = u1 1 → 0 | narrative-outcome
  tables | requests 1+0 = g 1 → 0 (businesses 1) | narrative-applicants
2024 江湾区生态环境局 B | requests 27+0 = g 14, p 3, d5 1, u1 7, o3 2 → 0 | 我局2024年度收到政府信息公开申请共计27件，上年度无结转，本年度办结27件，其中予以公开14件，部分公开3件，不予公开1件，无法提供7件，其他处理2件；无结转下年度继续办理件。
  共计27件 → 共计28件 | narrative-received
  办结27件 → 办结26件 | narrative-handled|narrative-breakdown
  公开14件 → 公开13件 | narrative-outcome|narrative-breakdown
  tables | requests 26+1 = g 14, p 3, d5 1, u1 7, o3 2 → 0 | narrative-carried
  tables | requests 27+0 = g 14, p 3, d5 1, u1 7, o3 1 → 1 | narrative-handled|narrative-carried
2023 盘龙区住房保障局 B | requests 38+0 = g 35, o3 2 → 1 | 截止2023年底，我局共收到依申请公开38件，其中已答复35件、撤回2件、延期1件。
  公开38件 → 公开39件 | narrative-received
2021 富民县农业农村局 B | requests 6+0 = g 4, p 2 → 0 | 2021年，县农业农村局依申请公开政府信息6件，其中：予以公开4件，占66.67%；部分公开2件，占33.33%。
  公开4件 → 公开5件 | narrative-outcome|narrative-breakdown|narrative-percent
  占66.67% → 占67.67% | narrative-percent
2024 丰台镇人民政府 B | requests 2+0 = g 1 → 1 | 2024年我镇共收到政府信息公开申请两件，已办结一件，结转下年度办理一件。
  申请两件 → 申请三件 | narrative-received
  办结一件 → 办结两件 | narrative-handled
  办理一件 → 办理两件 | narrative-carried
2023 高新区管理委员会 B | requests 88+0 = g 88 → 0 | 收到政府信息公开申请88件，同比减少12件，下降12%。
  申请88件 → 申请89件 | narrative-received
  下降12% → 下降21% | narrative-percent
2022 清水县卫生健康委员会 A | requests 0+0 = 0 → 0 | 全年累计发布信息512条，其中县政府网站380条，占比74.2%，微信公众号132条，占比25.8%。
  信息512条 → 信息521条 | narrative-breakdown|narrative-percent
  占比74.2% → 占比72.4% | narrative-percent
2024 甘泉县人民政府办公室 B | requests 40+0 = g 40 → 0 (businesses 3) | 全年县政府办公室接到政府信息公开申请40件，其中37件为自然人申请，3件为商业企业申请，较2023年减少5件。
  申请40件 → 申请41件 | narrative-received
  37件为自然人 → 36件为自然人 | narrative-applicants
  3件为商业企业 → 4件为商业企业 | narrative-applicants|narrative-breakdown
2025 柳林镇人民政府 B | requests 11+0 = g 9, d5 1, o3 1 → 0 | 2025年度，柳林镇依申请公开办理情况如下：新收申请11件，上年结转0件，予以公开9件，不予公开1件，无法提供0件，其他处理1件，结转下年0件。
  新收申请11件 → 新收申请12件 | narrative-received
  公开9件 → 公开8件 | narrative-outcome|narrative-outcome-sum
  提供0件 → 提供1件 | narrative-outcome|narrative-outcome-sum
  下年0件 → 下年1件 | narrative-carried
2023 石门区应急管理局 B | requests 5+0 = g 3, u1 2 → 0 | 2023年度我局共收到各类政府信息公开申请5条，已按照规定予以答复，其中属于主动公开范围2条，同意公开1条，信息不存在2条。
  申请5条 → 申请6条 | narrative-received
  不存在2条 → 不存在3条 | narrative-outcome|narrative-breakdown
2024 澄江县人民法院街道办事处 B | requests 0+0 = 0 → 0 | 今年无依申请公开事项，也无相关行政复议和诉讼。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; aft 1 0 0 0 | narrative-none
2022 安远县民政局 B | requests 7+0 = g 7 → 0; rec 1 0 0 0 | 本年度共收到信息公开申请7件，按时办结率为100%，群众满意度100%，提起行政复议1件，结果为维持。
  申请7件 → 申请9件 | narrative-received
  复议1件 → 复议2件 | narrative-review
  tables | requests 7+0 = g 7 → 0; rec 0 1 0 0 | narrative-review
2023 汉源县人民政府 B | requests 218+9 = g 120, p 21, d5 15, u1 50, n1 5, o3 8 → 8 | 全县共受理政府信息公开申请218件，答复219件（含上年结转9件），结转2024年8件。其中，予以公开120件，部分公开21件，不予公开15件，无法提供50件，不予处理5件，其他处理8件。
  申请218件 → 申请281件 | narrative-received
  答复219件 → 答复218件 | narrative-handled
  结转9件 → 结转6件 | narrative-carried
  2024年8件 → 2024年9件 | narrative-carried
  公开120件 → 公开121件 | narrative-outcome|narrative-outcome-sum
  不予处理5件 → 不予处理6件 | narrative-outcome|narrative-outcome-sum
2024 乌兰旗应急管理局 B | requests 2+0 = g 2 → 0 | 2024年，我局收到网络申请1件、当面申请0件、信函申请1件，总计2件，均予以答复。
  总计2件 → 总计3件 | narrative-received|narrative-breakdown
2020 大营街道办事处 B | requests 5+1 = g 5 → 1 | 2020年收到依申请公开政府信息申请5件，其中上年结转1件，当年答复5件，结转下年度1件。
  答复5件 → 答复6件 | narrative-handled
  下年度1件 → 下年度2件 | narrative-carried
2022 关口镇人民政府 A | requests 0+0 = 0 → 0 | 公开镇属各部门预决算18份，三公经费信息6条，政府采购项目12个，合同金额1200万元。全年未收到信息公开申请。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2023 湖滨区司法局 B | requests 6+0 = g 6 → 0 | 办理行政复议案件120件，行政应诉案件45件；全年收到政府信息公开申请6件，全部办结。
  申请6件 → 申请9件 | narrative-received
  tables | requests 6+0 = g 5 → 1 | narrative-all-done
2024 城关镇人民政府 D | requests 4+1 = g 4 → 1 | “城关发布”微信公众号全年推送信息620条，总阅读量45万次，粉丝1.2万人；受理网民留言35件，办结35件。
2022 望城区信访局 A | requests 2+0 = g 2 → 0 | 全年共受理群众来信来访1356件次，其中来信230件，来访526批，网上信访600件，办结率98.5%。
2023 太和县行政审批局 A | requests 2+0 = g 2 → 0 | 全年受理各类申请38650件，办结38640件，按时办结率99.97%；依申请公开政府信息2件。
2024 北塔区人民政府办公室 B | requests 29+0 = g 20, u1 8, o3 1 → 0 | 2024年，区政府办共收到政府信息公开申请29件，答复28件，另有1件由申请人主动撤回。
  申请29件 → 申请39件 | narrative-received
2023 汇川区教育和体育局 B | requests 13+1 = g 14 → 0 | 2023年我局共收到政府信息公开申请14件，其中，1件为2022年结转，13件为2023年新收；已办结14件。
  申请14件 → 申请15件 | narrative-received
  1件为2022年 → 2件为2022年 | narrative-carried
  13件为2023年 → 12件为2023年 | narrative-received
  办结14件 → 办结13件 | narrative-handled
2024 同安区农业农村局 B | requests 10+0 = g 3, p 2, u1 4, n2 1 → 0 | 2024年我局收到政府信息公开申请数量为10件，其中3件予以公开，2件部分公开，4件无法提供，1件为重复申请不予处理。
  数量为10件 → 数量为12件 | narrative-received
  3件予以公开 → 4件予以公开 | narrative-outcome|narrative-outcome-sum
  4件无法提供 → 5件无法提供 | narrative-outcome|narrative-outcome-sum
2023 正阳县审计局 B | requests 0+0 = 0 → 0 | 全年依申请公开受理数0件，行政复议数0件，行政诉讼数0件，收费金额0元。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  复议数0件 → 复议数1件 | narrative-review
2022 玉山镇人民政府 B | requests 3+0 = g 2, d7 1 → 0 | 受理政府信息公开申请3件、办结3件、办结率100%，其中公开2件、不公开1件。
  申请3件 → 申请4件 | narrative-received
  办结3件 → 办结2件 | narrative-handled
  公开2件 → 公开3件 | narrative-outcome
2024 柳州湾区管理委员会 B | requests 29+0 = g 29 → 0 (businesses 4) | 本年度收到的政府信息公开申请中，自然人提出的有25件，商业企业提出的有4件，合计29件，上年结转0件。
  有25件 → 有24件 | narrative-applicants|narrative-breakdown
  合计29件 → 合计30件 | narrative-received|narrative-breakdown
2023 白云区税务局 B | requests 9+0 = g 9 → 0; rec 0 0 1 0 | 2023年区局依申请公开共收件9件，已依法办理9件，因不服答复引发行政复议1件，已撤回，无诉讼案件。
  收件9件 → 收件8件 | narrative-received
  复议1件 → 复议2件 | narrative-review
  tables | requests 9+0 = g 9 → 0; rec 0 0 1 0; dir 1 0 0 0 | narrative-none
2023 清河区审计局 B | requests 45+0 = g 17, p 4, d5 2, u1 12, o3 8 → 2 | 2023年，我局共收到政府信息公开申请45件，其中网上申请39件、信函申请6件；予以公开17件、部分公开4件、不予公开2件、本机关不掌握12件、其他处理8件，结转下年度继续办理2件。
  申请45件 → 申请54件 | narrative-received
  网上申请39件 → 网上申请38件 | narrative-entry
  不掌握12件 → 不掌握11件 | narrative-outcome|narrative-outcome-sum
  其他处理8件 → 其他处理7件 | narrative-outcome|narrative-outcome-sum
  办理2件 → 办理3件 | narrative-carried
2022 东山街道办事处 B | requests 6+0 = g 4, p 2 → 0 | 2022年度我街道办事处收到依申请公开申请6件，按时答复6件，其中全部公开4件，部分公开2件。
  申请6件 → 申请5件 | narrative-received
  按时答复6件 → 按时答复5件 | narrative-handled|narrative-breakdown
  全部公开4件 → 全部公开3件 | narrative-outcome
2024 白河县住建局 B | requests 13+0 = g 13 → 0 | 全年共受理群众依申请公开事项13件，全部在规定时限内办理完毕。
  事项13件 → 事项31件 | narrative-received
  tables | requests 13+0 = g 12 → 1 | narrative-all-done
2021 金沙县教育局 B | requests 16+0 = g 3, u1 13 → 0 | 2021年，县教育局收到依申请公开16件，其中同意公开3件、信息不存在10件、不属于本机关公开3件。
  公开16件 → 公开17件 | narrative-received
  同意公开3件 → 同意公开4件 | narrative-outcome|narrative-breakdown
  不存在10件 → 不存在11件 | narrative-outcome|narrative-breakdown
2024 石城区市场监管局 E | requests 20+0 = g 20 → 0; rec 4 1 0 0; dir 3 0 0 0 | 本年度被提起政府信息公开行政诉讼3件，均被驳回诉讼请求；行政复议5件，4件维持，1件被责令重新答复。
  诉讼3件 → 诉讼4件 | narrative-review
  复议5件 → 复议6件 | narrative-review
  4件维持 → 3件维持 | narrative-review
  1件被责令 → 2件被责令 | narrative-review
2023 双桥镇人民政府 E | requests 2+0 = g 2 → 0 | 2023年，我镇行政复议案件为0起，行政诉讼案件为0起。
  tables | requests 2+0 = g 2 → 0; rec 1 0 0 0 | narrative-none
  诉讼案件为0起 → 诉讼案件为1起 | narrative-review
2021 马鞍区财政局 B | requests 0+0 = 0 → 0 | 2021年度，本机关收到政府信息公开申请0宗。
  tables | requests 2+0 = g 2 → 0 | narrative-none
  申请0宗 → 申请1宗 | narrative-received
2023 桃源县人民政府办公室 C | requests 0+0 = 0 → 0; norm 3 0 25 | 2023年新制发行政规范性文件3件，截至2023年底，有效规范性文件总数25件。
  文件3件 → 文件5件 | narrative-normative
  总数25件 → 总数52件 | narrative-normative
2022 桃源县财政局 C | requests 0+0 = 0 → 0; norm 0 0 3 | 2022年度我局制定和废止规范性文件数量均为0。
  tables | requests 0+0 = 0 → 0; norm 1 0 3 | narrative-normative
  tables | requests 0+0 = 0 → 0; norm 0 2 3 | narrative-normative
2024 安顺区城管局 A | requests 0+0 = 0 → 0; lic 2345; pun 88; coe 3 | 全年办理行政许可2,345件，作出行政处罚88宗，实施行政强制3件。
  2,345件 → 2,354件 | narrative-decisions
  处罚88宗 → 处罚89宗 | narrative-decisions
  强制3件 → 强制4件 | narrative-decisions
2022 安顺区应急管理局 A | requests 0+0 = 0 → 0; lic 112; pun 26 | 本年度行政处罚处理决定数量26件，行政许可处理决定数量112件。
  数量26件 → 数量36件 | narrative-decisions
  数量112件 → 数量121件 | narrative-decisions
2023 安顺区水利局 B | requests 15+0 = g 15 → 0 | 依申请公开申请量同比下降25%，2022年20件，2023年15件，均已依法答复。
2024 河西区人力资源和社会保障局 B | requests 23+1 = g 24 → 0 | 办理依申请公开24件，其中新增23件，上年结转1件，目前已全部办结。
  公开24件 → 公开25件 | narrative-handled
  新增23件 → 新增22件 | narrative-received
  结转1件 → 结转2件 | narrative-carried
2023 鼓山区教育局 B | requests 18+0 = g 17 → 1 | 2023年共登记依申请公开申请18件，其中当面申请3件，网络申请10件，邮寄申请5件，已答复17件，转入下年度1件。
  申请18件 → 申请19件 | narrative-received|narrative-entry
  当面申请3件 → 当面申请2件 | narrative-entry
  答复17件 → 答复16件 | narrative-handled
  下年度1件 → 下年度2件 | narrative-carried
2022 南华县林草局 B | requests 3+0 = g 3 → 0 | 共收到3份依申请公开申请表，均按规定程序和时限予以答复。
  收到3份 → 收到4份 | narrative-received
  tables | requests 3+0 = g 2 → 1 | narrative-all-done
2024 连湖市自然资源局 B | requests 100+4 = g 40, p 11, d5 10, u1 30, n1 6, o3 4 → 3 | 2024年我局新收申请100件，受理上年结转申请4件，全年办结101件，其中：予以公开40件，部分公开11件，不予公开10件，无法提供30件，不予处理6件，其他处理4件；结转2025年办理3件。
  新收申请100件 → 新收申请110件 | narrative-received
  结转申请4件 → 结转申请5件 | narrative-carried
  办结101件 → 办结100件 | narrative-handled
  公开40件 → 公开41件 | narrative-outcome|narrative-outcome-sum
  其他处理4件 → 其他处理5件 | narrative-outcome|narrative-outcome-sum
  办理3件 → 办理4件 | narrative-carried
2023 青田镇人民政府 B | requests 2+0 = g 1, p 1 → 0 | 我镇今年共处理依申请公开2起，1起为公开，1起为部分公开。
  公开2起 → 公开3起 | narrative-handled
  tables | requests 2+0 = g 2 → 0 | narrative-outcome
2022 浏水区文旅局 B | requests 0+0 = 0 → 0 | 全年未收到公民、法人或者其他组织提交的政府信息公开申请，也未发生因政府信息公开引发的行政复议或行政诉讼。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; dir 0 1 0 0 | narrative-none
2024 新安区住建局 B | requests 62+0 = g 61, o3 1 → 0 | 收到申请后，我局严格按程序办理。全年共收到62件，答复61件，1件因申请人撤回终止办理。
  收到62件 → 收到63件 | narrative-received
2023 新安区统计局 B | requests 1+0 = g 1 → 0 | 本年度，区统计局共收到政府信息公开申请1件，系自然人通过网络提交，已按要求公开。
  申请1件 → 申请2件 | narrative-received
  tables | requests 1+0 = g 1 → 0 (businesses 1) | narrative-applicants
2024 广陵县交通局 A | requests 0+0 = 0 → 0 | 2024年度共主动公开信息380条，其中通知公告类96条、政策法规类24条、工作动态类210条、财政资金类20条、其他类30条。
  信息380条 → 信息390条 | narrative-breakdown
  动态类210条 → 动态类120条 | narrative-breakdown
2022 广陵县民政局 D | requests 0+0 = 0 → 0 | 政务新媒体共发布信息1200条，其中微信780条、微博420条，同比增长20%（2021年为1000条）。
  共发布信息1200条 → 共发布信息1300条 | narrative-breakdown|narrative-percent
  增长20% → 增长25% | narrative-percent
2023 长乐区人民政府办公室 B | requests 52+0 = g 52 → 0 (businesses 5) | 2023年，区政府办公室收到政府信息公开申请52件，同比增加8件；其中，申请人为自然人的47件，为商业企业的5件。
  申请52件 → 申请25件 | narrative-received|narrative-breakdown
  自然人的47件 → 自然人的46件 | narrative-applicants
  企业的5件 → 企业的6件 | narrative-applicants|narrative-breakdown
2021 湖口县公安局 B | requests 7+0 = g 4, d7 2, u1 1 → 0 | 共受理依申请公开7件，其中4件属已主动公开信息、2件不予公开、1件信息不存在，均已书面答复申请人。
  公开7件 → 公开8件 | narrative-received
  2件不予公开 → 3件不予公开 | narrative-outcome
  tables | requests 7+0 = g 3, d7 2, u1 1 → 1 | narrative-all-done
2024 湖口县医保局 B | requests 4+0 = g 4 → 0 | 2024年收到信息公开申请件数为4件，办理4件，公开率100%。
  件数为4件 → 件数为5件 | narrative-received
  办理4件 → 办理3件 | narrative-handled
2023 大浦县人民政府 B | requests 333+10 = g 335 → 8 (businesses 13) | 全县2023年度新收到政府信息公开申请333件，上年结转10件，办结335件，结转下年8件；自然人申请320件、商业企业申请13件。
  申请333件 → 申请323件 | narrative-received
  结转10件 → 结转11件 | narrative-carried
  办结335件 → 办结353件 | narrative-handled
  下年8件 → 下年9件 | narrative-carried
  自然人申请320件 → 自然人申请302件 | narrative-applicants
2022 大浦县审计局 6 | requests 2+0 = g 2 → 0 | 本单位2022年未发生依申请公开政府信息收费情况。
2024 青岩镇人民政府 B | requests 3+0 = g 3 → 0 | 我镇2024年受理政府信息公开申请3件，较2023年的5件减少2件，下降40%，全部予以公开。
  申请3件 → 申请4件 | narrative-received|narrative-percent
  减少2件 → 减少3件 | narrative-percent
  下降40% → 下降60% | narrative-percent
  tables | requests 3+0 = g 2, d7 1 → 0 | narrative-outcome
2023 青岩区税务局 B | requests 21+1 = g 21 → 1 | 2023年收到申请21件，结转上年1件，办结21件，结转下年1件。
  申请21件 → 申请12件 | narrative-received
  上年1件 → 上年2件 | narrative-carried
  办结21件 → 办结22件 | narrative-handled
  下年1件 → 下年3件 | narrative-carried
2025 山阳区民政局 B | requests 11+0 = g 8, d5 1, u1 2 → 0 (businesses 1) | 2025年本局收到政府信息公开申请共11件。其中，公民提交10件，企业提交1件。经办理，予以公开8件，不予公开1件，无法提供2件。
  共11件 → 共12件 | narrative-received
  公民提交10件 → 公民提交9件 | narrative-applicants
  公开8件 → 公开7件 | narrative-outcome
  提供2件 → 提供3件 | narrative-outcome
2023 山阳区卫生健康局 E | requests 9+0 = g 9 → 0; rec 1 0 0 0 | 全年共发生行政复议1件、行政诉讼0件，复议结果为维持原答复。
  复议1件 → 复议2件 | narrative-review
  诉讼0件 → 诉讼1件 | narrative-review
  tables | requests 9+0 = g 9 → 0; rec 0 0 1 0 | narrative-review
2022 松江县人社局 B | requests 26+0 = g 26 → 0 | 我局全年共收到各类政府信息公开申请件26件，较上年度下降13.3%。主要涉及社会保险、劳动监察等内容，均在法定期限内办结。
  申请件26件 → 申请件62件 | narrative-received
  tables | requests 26+0 = g 25 → 1 | narrative-all-done
2024 松江县司法局 B | requests 9+0 = g 5, d7 2, o3 2 → 0 | 今年以来，收到依申请公开9件，办结9件（公开5件、不予公开2件、其他2件）。
  收到依申请公开9件 → 收到依申请公开8件 | narrative-received
  办结9件 → 办结7件 | narrative-handled|narrative-breakdown
  公开5件 → 公开4件 | narrative-outcome|narrative-breakdown
  其他2件 → 其他3件 | narrative-outcome|narrative-breakdown
2021 吉安区人民政府 B | requests 156+0 = g 156 → 0 | 2021年，全区共接收政府信息公开申请156件，同比上升30%，其中区政府本级受理申请60件，区直部门受理申请71件，镇街受理申请25件。
  申请156件 → 申请165件 | narrative-received|narrative-breakdown
  镇街受理申请25件 → 镇街受理申请52件 | narrative-breakdown
2023 吉安区水务局 B | requests 5+0 = g 5 → 0 | 2023年无上年结转申请，本年新收5件，全部办结，无结转下年申请。
  新收5件 → 新收6件 | narrative-received
  tables | requests 4+1 = g 5 → 0 | narrative-received|narrative-carried
  tables | requests 5+0 = g 4 → 1 | narrative-carried|narrative-all-done
2024 宁海县林业局 B | requests 8+0 = g 3, u1 4 → 1 | 2024年，收到政府信息公开申请8件，其中7件已办结，1件结转至2025年办理。办结的7件中，予以公开3件，无法提供4件。
  申请8件 → 申请9件 | narrative-received
  其中7件 → 其中6件 | narrative-handled
  1件结转 → 2件结转 | narrative-carried
  公开3件 → 公开2件 | narrative-outcome
  提供4件 → 提供5件 | narrative-outcome
2022 宁海县气象局 B | requests 2+0 = g 2 → 0 | 截至12月31日，县气象局共受理申请2件，均为网上提交，答复率为100%。
  申请2件 → 申请3件 | narrative-received
  tables | requests 2+0 = g 1 → 1 | narrative-all-done
2023 宁海县信访局 A | requests 0+0 = 0 → 0 | 全年办理信访事项2300件，办结率98.6%；受理政府信息公开申请0件；举办新闻发布会2场。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2024 凤城市市场监管局 A | requests 0+0 = 0 → 0; lic 5200; pun 364 | 全年公示行政许可信息5120条、行政处罚信息364条，双公示率100%；抽检信息公示60期。
2023 凤城市人民政府 C | requests 0+0 = 0 → 0; norm 21 6 189; rules 1 0 12 | 全市现行有效规章12部、行政规范性文件189件，本年制定规章1部、规范性文件21件，废止规范性文件6件。
  规章12部 → 规章13部 | narrative-normative
  行政规范性文件189件 → 行政规范性文件198件 | narrative-normative
  制定规章1部 → 制定规章2部 | narrative-normative
  、规范性文件21件 → 、规范性文件12件 | narrative-normative
  废止规范性文件6件 → 废止规范性文件5件 | narrative-normative
2023 会昌县林业局 B | requests 5+0 = g 5 → 0 | 本机关2023年度收到5件政府信息公开申请，5件均已办结，无结转。
  收到5件 → 收到6件 | narrative-received
  5件均已办结 → 4件均已办结 | narrative-handled
  tables | requests 5+0 = g 4 → 1 | narrative-handled|narrative-all-done
2022 海宁区发改局 B | requests 40+0 = g 24, p 6, u1 10 → 0 | 我局受理依申请公开件40件，同意公开占比60%，即24件；部分公开6件，占比15%；无法提供10件，占比25%。
  公开件40件 → 公开件41件 | narrative-received
  公开6件 → 公开5件 | narrative-outcome|narrative-percent
  占比15% → 占比16% | narrative-percent
2024 海宁区农业农村局 B | requests 19+0 = g 19 → 0 | 2024年共办理答复政府信息公开申请19件，没有超期答复和投诉举报现象。
  申请19件 → 申请91件 | narrative-handled
2023 海宁区民政局 B | requests 65+2 = g 67 → 0 | 2023年新收政府信息公开申请六十五件，上年结转二件，共答复六十七件。
  六十五件 → 五十六件 | narrative-received
  结转二件 → 结转三件 | narrative-carried
  六十七件 → 七十六件 | narrative-handled
2024 清波街道办事处 B | requests 4+0 = g 3, o3 1 → 0 | 2024年街道共收到政府信息公开申请4件（含1件撤回），其中3件已答复，均为自然人申请。
  申请4件 → 申请5件 | narrative-received
2023 清波街道办事处 D | requests 1+0 = 0 → 1 | “清波发布”公众号粉丝数12680人，全年推文365篇，阅读量86万次；办理网络问政28件、市长热线1203件，办结率100%。
2021 定安县自然资源局 B | requests 83+0 = g 80 → 3 | 2021年收到依申请公开83件，已答复80件（按期答复80件，延期答复0件），3件结转下年度办理。
  公开83件 → 公开38件 | narrative-received
  已答复80件 → 已答复81件 | narrative-handled
  3件结转 → 4件结转 | narrative-carried
2024 定安县人民政府 B | requests 518+12 = g 522 → 8 | 2024年，全县各级行政机关共新收政府信息公开申请518件，比2023年的470件增长10.2%；上年结转12件；共答复522件，结转至2025年8件。
  申请518件 → 申请581件 | narrative-received|narrative-percent
  增长10.2% → 增长12.0% | narrative-percent
  结转12件 → 结转21件 | narrative-carried
  答复522件 → 答复552件 | narrative-handled
  2025年8件 → 2025年9件 | narrative-carried
2023 定安县水务局 B | requests 7+0 = g 7 → 0 (businesses 1) | 全年依申请公开受理数为7件，办结数为7件，其中自然人申请6件，法律服务机构0件，商业企业1件。
  受理数为7件 → 受理数为9件 | narrative-received
  办结数为7件 → 办结数为6件 | narrative-handled
  自然人申请6件 → 自然人申请5件 | narrative-applicants
  企业1件 → 企业2件 | narrative-applicants|narrative-breakdown
2022 文山区住建局 B | requests 12+0 = g 12 → 0; rec 1 0 1 0; dir 1 0 0 0 | 因依申请公开引发的行政复议为2件（维持1件、撤回1件），行政诉讼为1件（胜诉）。
  复议为2件 → 复议为3件 | narrative-review
  维持1件 → 维持2件 | narrative-review
  诉讼为1件 → 诉讼为2件 | narrative-review
  tables | requests 12+0 = g 12 → 0; rec 1 0 1 0; dir 0 1 0 0 | narrative-review
2023 文山区公安分局 B | requests 30+0 = g 12, d7 6, d5 2, u1 8, n2 2 → 0 | 共收到政府信息公开申请30件，其中重复申请2件不予处理，予以公开12件，不予公开8件（其中行政执法案卷6件、内部事务信息2件），无法提供8件。
  申请30件 → 申请31件 | narrative-received|narrative-breakdown
  公开12件 → 公开13件 | narrative-outcome|narrative-breakdown
  不予公开8件 → 不予公开9件 | narrative-breakdown
  提供8件 → 提供7件 | narrative-outcome|narrative-breakdown
2023 大洼区人民政府 B | requests 217+9 = g 95, p 21, d5 20, u1 61, n1 7, o3 14 → 8 | 2023年全区共收到政府信息公开申请217件，办理上年度结转9件。办结情况：予以公开95件，部分公开21件，不予公开20件，无法提供61件，不予处理7件，其他处理14件，结转下年度8件。
  申请217件 → 申请271件 | narrative-received
  结转9件 → 结转8件 | narrative-carried
  公开95件 → 公开96件 | narrative-outcome|narrative-outcome-sum
  不予公开20件 → 不予公开21件 | narrative-outcome|narrative-outcome-sum
  不予处理7件 → 不予处理9件 | narrative-outcome|narrative-outcome-sum
  下年度8件 → 下年度9件 | narrative-carried
2022 大洼区水利局 B | requests 5+0 = g 3, d5 1, u1 1 → 0 (businesses 1) | 我局2022年依申请公开工作情况：收到申请5件，其中自然人4件，法人1件；办结5件，其中予以公开3件，不予公开1件，无法提供1件；无结转。
  收到申请5件 → 收到申请6件 | narrative-received
  自然人4件 → 自然人3件 | narrative-applicants
  办结5件 → 办结4件 | narrative-handled|narrative-breakdown
  公开3件 → 公开2件 | narrative-outcome
2024 双塔街道办事处 B | requests 2+0 = g 2 → 0 | 2024年度共收到书面形式的政府信息公开申请2件，答复2件，答复结果均为予以公开。
  答复2件 → 答复1件 | narrative-handled
  tables | requests 2+0 = g 1, u1 1 → 0 | narrative-outcome
2021 双塔街道办事处 B | requests 1+0 = g 1 → 0 | 本街道办事处2021年度收到公民政府信息公开申请1条，答复1条，答复率达100%；无行政复议、行政诉讼和申诉情况。
  tables | requests 1+0 = 0 → 1 | narrative-handled
  tables | requests 1+0 = g 1 → 0; rec 1 0 0 0 | narrative-none
2023 开平市农业农村局 B | requests 23+0 = g 12, u1 8, d5 3 → 0 | 全年受理的依申请公开件共23件，其中，答复公开12件、答复不存在8件、答复不予公开3件。
  共23件 → 共32件 | narrative-received
  答复公开12件 → 答复公开13件 | narrative-outcome
  不存在8件 → 不存在7件 | narrative-outcome
  不予公开3件 → 不予公开4件 | narrative-outcome
2024 开平市人民政府办公室 B | requests 68+0 = g 66 → 2 | 全年新增政府信息公开申请68件，同比增长19.3%（2023年57件）。按时办结率100%，其中当年新增办结66件，结转下年2件。
  申请68件 → 申请86件 | narrative-received|narrative-percent
  增长19.3% → 增长13.9% | narrative-percent
  下年2件 → 下年3件 | narrative-carried
2022 开平市教育局 E | requests 8+0 = g 8 → 0; rec 1 0 0 1 | 2022年度，市教育局因政府信息公开被提起行政复议2起，复议机关维持1起，另1起尚未审结；无行政诉讼。
  复议2起 → 复议3起 | narrative-review
  维持1起 → 维持2起 | narrative-review
  tables | requests 8+0 = g 8 → 0; rec 1 0 0 1; dir 1 0 0 0 | narrative-none
2022 沙田镇人民政府 6 | requests 0+0 = 0 → 0; fee 0 | 2022年，本机关依申请提供政府信息未收取任何费用。
2023 沙田镇人民政府 6 | requests 0+0 = 0 → 0; fee 0.05 | 本机关2023年收取政府信息公开信息处理费500元。
2024 大湖县市场监督管理局 A | requests 0+0 = 0 → 0; lic 8650; pun 312; coe 15 | 2024年，作出行政许可决定8,650件，行政处罚决定312件，行政强制措施15件。
  8,650件 → 8,560件 | narrative-decisions
  决定312件 → 决定321件 | narrative-decisions
  措施15件 → 措施16件 | narrative-decisions
2023 大湖县交通运输局 A | requests 0+0 = 0 → 0; lic 560; pun 128 | 本年度共办理行政许可事项560件、行政处罚案件128件。
  案件128件 → 案件182件 | narrative-decisions
2022 大湖县林业局 A | requests 0+0 = 0 → 0; lic 65; pun 10; coe 0 | 2022年我局行政许可事项作出决定65件，行政处罚10件，无行政强制。
  tables | requests 0+0 = 0 → 0; lic 65; pun 10; coe 2 | narrative-decisions
2024 大湖县司法局 C | requests 0+0 = 0 → 0; norm 2 1 9 | 截至2024年底，本机关现行有效的规范性文件共9件，其中当年制发2件、废止1件。
  共9件 → 共8件 | narrative-normative
  制发2件 → 制发3件 | narrative-normative
  废止1件 → 废止2件 | narrative-normative
2023 大湖县民政局 C | requests 0+0 = 0 → 0; norm 0 0 4 | 今年未出台规范性文件，目前有效的规范性文件为4件。
  tables | requests 0+0 = 0 → 0; norm 1 0 4 | narrative-normative
  文件为4件 → 文件为5件 | narrative-normative
2022 大湖县人民政府 A | requests 0+0 = 0 → 0; norm 12 3 88 | 全年公开县政府及县政府办公室文件56件，其中行政规范性文件12件。
  规范性文件12件 → 规范性文件21件 | narrative-normative
2023 大湖县财政局 A | requests 0+0 = 0 → 0 | 2023年主动公开信息共计286条。其中：机构职能5条，政策文件32条，财政预决算68条，政府采购120条，工作动态61条。
  共计286条 → 共计268条 | narrative-breakdown
  采购120条 → 采购102条 | narrative-breakdown
2024 大湖县气象局 A | requests 0+0 = 0 → 0 | 全年通过网站主动公开信息93条，同比减少7条，降幅7%。
  降幅7% → 降幅9% | narrative-percent
2022 大湖县供销社 A | requests 0+0 = 0 → 0 | 2022年共公开信息120条，公文类20条，占16.7%；动态类80条，占66.7%；其他20条，占16.6%。
  占66.7% → 占76.7% | narrative-percent
  动态类80条 → 动态类81条 | narrative-percent
2023 吉水县卫生健康委员会 B | requests 7+0 = g 7 → 0 | 收到政府信息公开申请7件，比去年多2件，其中书面申请3件，网络申请4件，全部在20个工作日内予以答复。
  申请7件 → 申请8件 | narrative-received|narrative-entry
  书面申请3件 → 书面申请2件 | narrative-entry
  tables | requests 7+0 = g 6 → 1 | narrative-all-done
2024 吉水县应急管理局 B | requests 0+1 = g 1 → 0 | 本年度我局无新收政府信息公开申请，上年结转1件已办结。
  tables | requests 1+1 = g 2 → 0 | narrative-none
  结转1件 → 结转2件 | narrative-carried
2023 吉水县公安局 B | requests 50+4 = g 52 → 2 | 全年受理政府信息公开申请54件（含上年结转4件），办结52件，2件转入下年度。
  申请54件 → 申请45件 | narrative-received
  结转4件 → 结转5件 | narrative-carried
  办结52件 → 办结53件 | narrative-handled
  2件转入 → 1件转入 | narrative-carried
2022 吉水县水务局 B | requests 3+0 = g 2, o3 1 → 0 (businesses 1) | 共收到政府信息公开申请3件，分别为自然人2件、商业企业1件，处理结果为公开2件、其他处理1件。
  申请3件 → 申请4件 | narrative-received
  自然人2件 → 自然人1件 | narrative-applicants
  公开2件 → 公开1件 | narrative-outcome
2024 吉水县审计局 B | requests 0+0 = 0 → 0 | 本局全年无依申请公开事项，无行政复议案件，无行政诉讼案件。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
  tables | requests 0+0 = 0 → 0; dir 1 0 0 0 | narrative-none
2023 吉水县城管局 B | requests 0+0 = 0 → 0 | 2023年度我局依申请公开0件，因此没有依申请公开的办理情况。
  tables | requests 2+0 = g 2 → 0 | narrative-none
2022 吉水县统计局 B | requests 0+0 = 0 → 0 | 全年没有收到依申请公开政府信息的申请。
  tables | requests 2+0 = g 2 → 0 | narrative-none
2024 吉水县税务局 B | requests 4+0 = g 3 → 1 | 2024年，共收到4件政府信息公开申请，其中当年办结3件，剩余1件结转至下年。
  收到4件 → 收到5件 | narrative-received|narrative-breakdown
  办结3件 → 办结4件 | narrative-handled
  剩余1件 → 剩余2件 | narrative-carried|narrative-breakdown
2023 吉水县商务局 B | requests 16+0 = g 9, p 2, u1 5 → 0 | 2023年度处理政府信息公开申请16件，均按期答复，无逾期。其中公开9件，部分公开2件，信息不存在5件。
  申请16件 → 申请61件 | narrative-handled
  公开9件 → 公开8件 | narrative-outcome
  不存在5件 → 不存在6件 | narrative-outcome|narrative-breakdown
2025 上高县教体局 B | requests 12+0 = g 12 → 0 | 2025年，上高县教体局收到依申请公开信息申请12件，其中网络申请11件、邮寄1件，均已在规定时限内答复。
  申请12件 → 申请13件 | narrative-received|narrative-entry
  申请11件 → 申请10件 | narrative-entry
  tables | requests 12+0 = g 11 → 1 | narrative-all-done
2022 上高县文广旅局 B | requests 2+0 = g 2 → 0 | 本年新收政府信息公开申请数量为2件，上年结转数量为0件，本年度办理结果总计2件，结转下年度继续办理0件。
  数量为2件 → 数量为3件 | narrative-received
  数量为0件 → 数量为1件 | narrative-carried
  总计2件 → 总计3件 | narrative-handled
  办理0件 → 办理1件 | narrative-carried
2023 上高县自然资源局 B | requests 122+5 = g 120 → 7 | 去年结转5件，今年新收122件，共127件，已办结120件，未办结7件。
  结转5件 → 结转6件 | narrative-carried|narrative-breakdown
  新收122件 → 新收123件 | narrative-received|narrative-breakdown
  共127件 → 共128件 | narrative-breakdown
  办结120件 → 办结121件 | narrative-handled
  未办结7件 → 未办结6件 | narrative-carried
2024 上高县住房保障中心 B | requests 21+0 = g 21 → 0 | 全年办理依申请公开21件次，其中涉及征收补偿的12件，物业管理的5件，其他4件。
  21件次 → 12件次 | narrative-handled|narrative-breakdown
  补偿的12件 → 补偿的11件 | narrative-breakdown
2023 上高县公安局 B | requests 36+0 = g 15, d7 9, u1 12 → 0 | 2023年共接到政府信息公开申请36件，依法公开15件，依法不予公开9件，告知不属于本机关职责范围的12件。
  申请36件 → 申请63件 | narrative-received
  依法公开15件 → 依法公开14件 | narrative-outcome
  不予公开9件 → 不予公开8件 | narrative-outcome
  范围的12件 → 范围的13件 | narrative-outcome
2021 上高县人民政府 B | requests 188+0 = g 188 → 0 (businesses 8) | 2021年，全县共收到政府信息公开申请188件（自然人申请180件、法人或其他组织申请8件），已全部办结。
  申请188件 → 申请198件 | narrative-received
  自然人申请180件 → 自然人申请182件 | narrative-applicants|narrative-breakdown
  tables | requests 188+0 = g 187 → 1 (businesses 8) | narrative-all-done
2022 上高县水利局 D | requests 0+0 = 0 → 0 | 我局政务公开栏更新信息48条，其中水旱灾害防御信息16条、工程建设信息20条、人事信息12条。
  信息20条 → 信息22条 | narrative-breakdown
2023 瑞丰县发改局 B | requests 10+0 = g 9, o3 1 → 0 | 2023年，收到依申请公开10件（网站8件、邮寄2件），主动撤销1件，答复9件，答复率100%。
  公开10件 → 公开11件 | narrative-received|narrative-entry
  网站8件 → 网站7件 | narrative-entry
2024 瑞丰县人民政府 B | requests 301+4 = g 305 → 0 | 全县共办理依申请公开政府信息件305件，其中当年收件301件，上年度结转4件。
  信息件305件 → 信息件350件 | narrative-handled
  收件301件 → 收件310件 | narrative-received
  结转4件 → 结转5件 | narrative-carried
2022 瑞丰县医保局 B | requests 0+0 = 0 → 0 | 依申请公开情况：全年0申请、0复议、0诉讼。
2023 瑞丰县残联 B | requests 3+0 = g 3 → 0; rec 0 1 0 0 | 全年接收依申请公开件3份，3份均已答复；行政复议1宗（结果纠正），行政诉讼无。
  公开件3份 → 公开件4份 | narrative-received
  复议1宗 → 复议2宗 | narrative-review
  tables | requests 3+0 = g 3 → 0; rec 1 0 0 0 | narrative-review
2024 瑞丰县工信局 B | requests 6+0 = g 4, u1 2 → 0 (businesses 1) | 我局收到政府信息公开申请6件，其中5件由自然人提出、1件由商业企业提出；从办理结果看，予以公开4件、无法提供2件。
  申请6件 → 申请7件 | narrative-received
  5件由自然人 → 4件由自然人 | narrative-applicants
  1件由商业企业 → 2件由商业企业 | narrative-applicants|narrative-breakdown
  公开4件 → 公开5件 | narrative-outcome
2023 瑞丰县档案馆 B | requests 8+0 = g 8 → 0 | 本馆共受理政府信息公开查询申请8件，全部答复。
2021 瑞丰县农业农村局 A | requests 0+0 = 0 → 0 | 全年共公开各类信息1026条，其中县政府网站728条，“瑞丰三农”微信公众号298条。
  信息1026条 → 信息1062条 | narrative-breakdown
  网站728条 → 网站782条 | narrative-breakdown
2022 瑞丰县扶贫办 B | requests 21+0 = g 19 → 2 | 2022年受理依申请公开二十一件，办结十九件，余二件结转下年。
  公开二十一件 → 公开十二件 | narrative-received
  办结十九件 → 办结九件 | narrative-handled
  余二件 → 余三件 | narrative-carried
`;

/** Sentences of towns, streets, bureaus, committees and offices, with the numbers of other circles, years and matters beside them. */
export const ORGANS = `
2022 石桥镇人民政府 B | requests 3+0 = g 2, u1 1 → 0 | 2022年，我镇共接到群众要求公开政府信息的书面申请3件，其中2件属于本机关公开范围并予以公开，1件不属于本机关公开范围，已告知申请人。
2023 青川县水利局 B | requests 11+1 = g 8, p 2, u1 2 → 0 | 本年度我局新收政府信息公开申请11件，上年结转1件，全年办结12件，无结转下年度办理的申请。
  申请11件 → 申请12件 | narrative-received
  结转1件 → 结转2件 | narrative-carried
  办结12件 → 办结11件 | narrative-handled
  tables | requests 11+1 = g 8, p 2, u1 1 → 1 | narrative-carried
2024 临河县公安局 B | requests 26+0 = g 20, u1 6 → 0 | 2024年度受理公民、法人和其他组织的信息公开申请共计26件，均在法定期限内予以答复，答复率100%。
  共计26件 → 共计36件 | narrative-received
  tables | requests 26+0 = g 20, u1 5 → 1 | narrative-all-done
2022 东陵县人民政府办公室 B | requests 9+0 = g 9 → 0 | 县政府办公室2022年受理依申请公开事项9件，办结9件，无逾期未答复情况。全县各级行政机关共受理依申请公开事项142件。
  事项9件 → 事项8件 | narrative-received
  办结9件 → 办结7件 | narrative-handled
2024 高新区管委会 B | requests 53+0 = g 40, u1 12 → 1 | 全年，高新区管委会共收到政府信息公开申请53件，同比增长20.45%；办结52件，结转至2025年继续办理1件。
  申请53件 → 申请58件 | narrative-received
  办结52件 → 办结53件 | narrative-handled
  办理1件 → 办理2件 | narrative-carried
2020 城关街道办事处 B | requests 0+0 = 0 → 0 | 2020年度，街道没有收到公民、法人或者其他组织要求公开政府信息的申请。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2021 双河乡人民政府 B | requests 0+0 = 0 → 0 | 本年度本乡未接到任何形式的依申请公开政府信息件，未因政府信息公开工作被申请行政复议、被提起行政诉讼。
  tables | requests 2+0 = g 2 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
  tables | requests 0+0 = 0 → 0; dir 0 0 1 0 | narrative-none
2023 平原市财政局 B | requests 12+2 = g 10, u1 4 → 0 | 2023年市财政局办理依申请公开14件（含上年结转2件），全部依法依规按时答复。
  公开14件 → 公开15件 | narrative-handled
  结转2件 → 结转3件 | narrative-carried
  tables | requests 12+2 = g 10, u1 3 → 1 | narrative-all-done
2025 白水县教育体育局 B | requests 5+0 = g 4, o3 1 → 0 | 2025年我局共收到依申请公开政府信息申请5件，与2024年相比减少3件，已全部按时办结并答复申请人。
  申请5件 → 申请6件 | narrative-received
  tables | requests 5+0 = g 4 → 1 | narrative-all-done
2023 沙湾区住房和城乡建设局 B | requests 88+0 = g 50, p 10, u1 20, n2 6 → 2 | 一年来，共收悉政府信息公开申请88件，较上年增加10件；按期办结86件，其余2件因案情复杂转入下年办理。
  申请88件 → 申请98件 | narrative-received
  办结86件 → 办结87件 | narrative-handled
  其余2件 → 其余3件 | narrative-carried
2022 云台县农业农村局 B | requests 7+0 = g 7 → 0 | 2022年度共收到政府信息公开申请共7条，已答复7条。
  申请共7条 → 申请共8条 | narrative-received
  答复7条 → 答复6条 | narrative-handled
2021 华阳区卫生健康局 B | requests 4+0 = g 3, u1 1 → 0 | 全年共收到依申请公开信息件4宗，4宗均已办结。
  件4宗， → 件5宗， | narrative-received
  ，4宗均 → ，3宗均 | narrative-handled
2022 松北区人民政府办公室 B | requests 20+1 = g 15, u1 6 → 0 | 2022年，区政府（办公室）共受理政府信息公开申请21件，其中上年度结转1件、本年新收20件，均已办理完毕。
  申请21件 → 申请22件 | narrative-received|narrative-breakdown
  新收20件 → 新收19件 | narrative-received|narrative-breakdown
  tables | requests 20+1 = g 15, u1 5 → 1 | narrative-all-done
2024 宁阳县市场监督管理局 B | requests 37+0 = g 30, u1 7 → 0 | 2024年全县市场监管系统受理政府信息公开申请37件，同比减少5件，其中县局机关受理35件，基层所受理2件。
  申请37件 → 申请38件 | narrative-received|narrative-breakdown
2023 潮安区自然资源局 B | requests 123+0 = g 60, p 20, u1 40 → 3 | 我局2023年共收到政府信息公开申请123宗，全部为自然人申请，申请内容主要涉及征地批文、宅基地登记等。已办结120宗，3宗结转至2024年办理。
  申请123宗 → 申请132宗 | narrative-received
  办结120宗 → 办结121宗 | narrative-handled
  3宗结转 → 4宗结转 | narrative-carried
  tables | requests 123+0 = g 60, p 20, u1 40 → 3 (businesses 3) | narrative-applicants
2022 红旗街道办事处 B | requests 1+0 = g 1 → 0 | 本年度街道收到依申请公开申请1件，申请人为自然人，街道已按规定予以公开。
  申请1件 → 申请2件 | narrative-received
  tables | requests 1+0 = u1 1 → 0 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
2021 南岭县发展和改革局 B | requests 6+0 = g 6 → 0 | 2021年我局受理的政府信息公开申请数为6件，比去年的4件增加了2件，办结率为100%。
  申请数为6件 → 申请数为7件 | narrative-received
2023 兴隆镇人民政府 B | requests 0+0 = 0 → 0 | 全年收到政府信息公开申请零件，办理回复零件。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2024 海州市人民政府 B | requests 1536+58 = g 800, p 100, u1 500, n2 44, o3 100 → 50 | 2024年，全市各级行政机关共新收政府信息公开申请1536件，上年结转58件，办结1544件，结转下年度继续办理50件。
  申请1536件 → 申请1563件 | narrative-received
  结转58件 → 结转85件 | narrative-carried
  办结1544件 → 办结1545件 | narrative-handled
  办理50件 → 办理51件 | narrative-carried
2023 岭东县人民政府 B | requests 215+6 = g 100, p 20, u1 90, o3 8 → 3 | 全县新收政府信息公开申请215件，加上年结转6件，全年应办理221件，实际办结218件，3件结转下年度。
  申请215件 → 申请251件 | narrative-received
  年结转6件 → 年结转7件 | narrative-carried
  办结218件 → 办结219件 | narrative-handled
  3件结转 → 4件结转 | narrative-carried
2022 临江开发区管理委员会 B | requests 8+0 = g 8 → 0 | 2022年我区共收到依申请公开件8件，均依法依规答复；收到12345热线工单1260件，办结率100%。
  公开件8件 → 公开件9件 | narrative-received
  tables | requests 8+0 = g 7 → 1 | narrative-all-done
2024 凤山县林业局 B | requests 17+0 = g 15, o3 2 → 0 | 我局全年共计受理政府信息公开申请17件次，已答复15件，撤回申请2件。
  申请17件次 → 申请18件次 | narrative-received
2023 金湾区交通运输局 B | requests 19+0 = g 12, u1 6 → 1 | 2023年，本机关收到的政府信息公开申请数量为19件，上年度结转的政府信息公开申请数量为0件，结转下年度继续办理的为1件。
  数量为19件 → 数量为18件 | narrative-received
  数量为0件 → 数量为1件 | narrative-carried
  办理的为1件 → 办理的为0件 | narrative-carried
2022 洪泽乡人民政府 B | requests 2+0 = g 2 → 0 | 全年共办理依申请公开政府信息2件，其中网络申请1件，邮寄申请1件。
  信息2件 → 信息3件 | narrative-handled|narrative-received|narrative-entry|narrative-breakdown
2024 文昌街道办事处 B | requests 4+0 = g 1, u1 3 → 0 | 2024年文昌街道收到依申请公开4件，已办结4件，办结率100％，与上年持平。
  公开4件 → 公开5件 | narrative-breakdown|narrative-received
  办结4件 → 办结3件 | narrative-handled
2023 广陵区民政局 B | requests 30+0 = g 12, p 5, d7 3, u1 8, o3 2 → 0 | 全年办结30件，其中：予以公开12件、部分公开5件、不予公开3件、本机关不掌握相关政府信息无法提供8件、其他处理2件。
  办结30件 → 办结31件 | narrative-handled|narrative-breakdown
  予以公开12件、部分公开5件 → 予以公开11件、部分公开6件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  无法提供8件、其他处理2件 → 无法提供7件、其他处理3件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
2022 章丘县人力资源和社会保障局 B | requests 30+0 = g 18, p 3, u1 9 → 0 | 从答复结果看，予以公开的18件，占60%；部分公开的3件，占10%；无法提供的9件，占30%。
  公开的18件 → 公开的19件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  公开的3件 → 公开的4件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  提供的9件 → 提供的8件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
2024 鹿城区综合行政执法局 B | requests 42+0 = g 23, p 4, d7 2, u1 10, n2 3 → 0 | 全年收到申请42件，作出予以公开答复23件，作出部分公开答复4件，作出不予公开答复2件，因本机关不掌握相关信息无法提供10件，重复申请不予处理3件。
  予以公开答复23件 → 予以公开答复24件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  部分公开答复4件 → 部分公开答复3件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  不予处理3件 → 不予处理4件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
2023 德兴县审计局 B | requests 3+0 = g 2, d7 1 → 0 | 共收到政府信息公开申请3件，同意公开答复2件，因属于行政执法案卷不予公开1件。
  同意公开答复2件 → 同意公开答复3件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  tables | requests 3+0 = g 2, u1 1 → 0 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
2022 华清区统计局 B | requests 2+0 = g 2 → 0 | 全年受理依申请公开2件，均予以公开。
2024 万宁县医疗保障局 B | requests 4+0 = g 1, u1 2, o1 1 → 0 | 办理结果：予以公开1件，信息不存在2件，补正后逾期不补正视为放弃1件。
  予以公开1件 → 予以公开2件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  不存在2件 → 不存在3件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  放弃1件 → 放弃2件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
2021 太平镇人民政府 B | requests 5+0 = g 3, d5 2 → 0 | 收到信息公开申请5件，予以公开3件，不予公开2件（属于三类内部事务信息）。
  予以公开3件 → 予以公开4件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  不予公开2件 → 不予公开1件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
2023 永定区人民政府办公室 B | requests 61+0 = g 31, p 8, d5 6, u1 12, n1 1, o3 3 → 0 | 2023年办结的61件申请中，予以公开31件，部分公开8件，不予公开6件，无法提供12件，不予处理1件，其他处理3件。
  31件 → 32件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  8件 → 7件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  6件 → 9件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  12件 → 13件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  处理1件 → 处理2件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  处理3件 → 处理2件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
2022 盘龙县信访局 B | requests 4+0 = g 1, n1 3 → 0 | 依申请公开4件，其中信访、举报、投诉类申请不予处理3件，其余1件已公开。
  不予处理3件 → 不予处理2件 | narrative-outcome|narrative-outcome-sum|narrative-breakdown
  公开4件 → 公开5件 | narrative-breakdown|narrative-received
2025 长岭市城市管理局 B | requests 77+0 = g 45, u1 22, u2 2, o3 8 → 0 | 2025年共办理申请77件，其中主动公开范围内已告知获取方式的20件，依法提供的25件，不属于本机关职责的22件，需要另行制作的2件，申请人主动撤回的8件。
  申请77件 → 申请78件 | narrative-received|narrative-handled|narrative-breakdown
2024 江口县应急管理局 B | requests 10+0 = g 7, p 3 → 0 | 共收到依申请公开信息10件，全部予以公开或部分公开。
  信息10件 → 信息11件 | narrative-received
2023 渝水区司法局 B | requests 15+0 = g 15 → 0 (businesses 2) | 2023年共收到申请15件，从申请主体看，自然人申请13件，法人及其他组织申请2件。
  自然人申请13件 → 自然人申请12件 | narrative-applicants
  组织申请2件 → 组织申请3件 | narrative-applicants
2022 沧海县住房和城乡建设局 B | requests 40+0 = g 40 → 0 (businesses 4) | 收到信息公开申请40件，其中公民个人申请36件、商业企业申请4件。
  个人申请36件 → 个人申请35件 | narrative-applicants
  企业申请4件 → 企业申请5件 | narrative-applicants
2024 清江市生态环境局 B | requests 20+0 = g 20 → 0 (businesses 1) | 按申请人类型划分，自然人提交申请占95%，法人或其他组织占5%，申请总量20件。
2021 北关街道办事处 B | requests 7+0 = g 7 → 0 | 今年街道共受理依申请公开7件，申请人均为自然人。
  公开7件 → 公开8件 | narrative-received
  tables | requests 7+0 = g 7 → 0 (businesses 1) | narrative-applicants
2023 临泉县自然资源和规划局 B | requests 66+0 = g 66 → 0 | 全年收到申请66件，其中网上申请40件，信函申请20件，当面申请6件。
  网上申请40件 → 网上申请41件 | narrative-entry|narrative-breakdown
  信函申请20件 → 信函申请19件 | narrative-entry
  收到申请66件 → 收到申请67件 | narrative-received
2022 定南区民政局 B | requests 9+0 = g 9 → 0 | 共收到政府信息公开申请9件（线上申请5件，线下申请4件）。
  线上申请5件 → 线上申请6件 | narrative-entry|narrative-breakdown
  申请9件 → 申请8件 | narrative-received
2024 安泽县交通运输局 B | requests 12+0 = g 12 → 0 | 收到申请12件，通过邮政寄送方式提交的8件，通过门户网站在线提交的4件，均已答复。
  提交的8件 → 提交的9件 | narrative-entry
  申请12件 → 申请13件 | narrative-received
2022 旌阳区人民政府办公室 B | requests 0+0 = 0 → 0; rec 2 1 0 0; dir 1 0 0 0 | 因政府信息公开被提起行政复议3件，其中维持2件、纠正1件；被提起行政诉讼1件，法院判决驳回原告诉讼请求。
  复议3件 → 复议4件 | narrative-review
  维持2件、纠正1件 → 维持1件、纠正2件 | narrative-review
  诉讼1件 → 诉讼2件 | narrative-review
2023 平阴县自然资源和规划局 B | requests 0+0 = 0 → 0; rec 3 0 0 2 | 2023年，我局因政府信息公开引发的行政复议案件5起，其中3起维持、2起尚未审结。行政诉讼案件0起。
  案件5起 → 案件6起 | narrative-review
  3起维持、2起 → 2起维持、3起 | narrative-review
  案件0起 → 案件1起 | narrative-review
2024 金水市住房保障和房产管理局 B | requests 0+0 = 0 → 0; rec 4 3 2 0; dir 2 0 0 0 | 全年政府信息公开类行政复议共9件（维持4件、撤销并责令重新答复3件、终止2件），行政诉讼共2件（均为一审胜诉）。
  复议共9件 → 复议共8件 | narrative-review
  维持4件 → 维持5件 | narrative-review
  诉讼共2件 → 诉讼共3件 | narrative-review
2022 东山镇人民政府 B | requests 0+0 = 0 → 0 | 我镇2022年未发生因政府信息公开申请行政复议、提起行政诉讼的情况。
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
  tables | requests 0+0 = 0 → 0; aft 1 0 0 0 | narrative-none
2021 西华县教育体育局 B | requests 0+0 = 0 → 0 | 本年度涉及政府信息公开的行政复议、行政诉讼案件均为0。
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
  tables | requests 0+0 = 0 → 0; dir 1 0 0 0 | narrative-none
2023 南湖区建设局 B | requests 0+0 = 0 → 0; rec 2 0 0 0; dir 2 0 0 0; aft 1 0 0 0 | 2023年，因信息公开引发行政复议2件、行政诉讼3件（未经复议直接起诉2件，复议后起诉1件），结果均为维持。
  复议2件 → 复议3件 | narrative-review
  诉讼3件 → 诉讼4件 | narrative-review
  起诉2件 → 起诉3件 | narrative-review
  tables | requests 0+0 = 0 → 0; rec 1 1 0 0; dir 2 0 0 0; aft 1 0 0 0 | narrative-review
2024 青云区人民政府 B | requests 0+0 = 0 → 0; rec 10 3 4 1; dir 5 0 1 1 | 全区政府信息公开行政复议案件18件，其中结果维持10件，结果纠正3件，其他结果4件，尚未审结1件；行政诉讼案件7件，其中结果维持5件，其他结果1件，尚未审结1件。
  案件18件 → 案件19件 | narrative-review
  结果维持10件 → 结果维持11件 | narrative-review
  结果纠正3件 → 结果纠正2件 | narrative-review
  其他结果4件 → 其他结果5件 | narrative-review
  案件7件 → 案件8件 | narrative-review
  结果维持5件 → 结果维持6件 | narrative-review
2022 临沧县公安局 B | requests 0+0 = 0 → 0; rec 0 0 0 1 | 被申请行政复议1件，尚在审理中；无行政诉讼案件发生。
  复议1件 → 复议2件 | narrative-review
  tables | requests 0+0 = 0 → 0; rec 0 0 0 1; dir 1 0 0 0 | narrative-none
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-review
2023 汉阳区房屋征收管理局 B | requests 0+0 = 0 → 0; rec 5 0 0 1; dir 2 0 0 0 | 全年行政复议6件，比上年减少2件，其中维持5件，1件正在审理。全年行政应诉2件，均胜诉。
  复议6件 → 复议7件 | narrative-review
  维持5件 → 维持4件 | narrative-review
2022 龙泉街道办事处 B | requests 0+0 = 0 → 0; rec 0 0 1 0 | 2022年街道因政府信息公开工作被申请行政复议的案件1件，复议机关作出驳回复议申请的决定；没有被提起行政诉讼的案件。
  案件1件 → 案件2件 | narrative-review
  tables | requests 0+0 = 0 → 0; rec 0 0 1 0; aft 1 0 0 0 | narrative-none
2024 青田县水务局 B | requests 0+0 = 0 → 0; rec 2 0 1 0 | 新增行政复议2件，上年结转1件，3件均已审结；无新增行政诉讼。
2023 渭滨区市场监督管理局 B | requests 0+0 = 0 → 0; rec 1 0 0 0; dir 1 0 0 0 | 本机关发生政府信息公开行政复议案1例、行政诉讼案1例，均以维持我局答复结案。
  复议案1例 → 复议案2例 | narrative-review
  诉讼案1例 → 诉讼案2例 | narrative-review
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0; dir 0 1 0 0 | narrative-review
2022 嘉禾县人民政府 A | norm 12 4 86 | 2022年制发规范性文件12件，废止4件，现行有效规范性文件86件。
  文件12件 → 文件13件 | narrative-normative
  废止4件 → 废止5件 | narrative-normative
  文件86件 → 文件68件 | narrative-normative
2023 东湖区人民政府办公室 A | norm 3 0 41 | 全年以区政府及区政府办公室名义印发行政规范性文件3件，均在印发后及时公开并同步解读。截至2023年底，现行有效行政规范性文件共41件。
2024 昌乐县司法局 A | norm 0 0 3 | 本年度没有制发、废止行政规范性文件。
  tables | norm 1 0 4 | narrative-normative
2020 金城县人民政府 A | norm 8 8 75 | 2020年新制作规范性文件8件，新公开规范性文件8件，对外公开规范性文件总数为75件。
  制作规范性文件8件 → 制作规范性文件9件 | narrative-normative
2023 吴城市人民政府 A | rules 2 1 36; norm 15 7 204 | 公开政府规章2件、行政规范性文件15件，废止规章1件、行政规范性文件7件；现行有效规章36件、行政规范性文件204件。
  政府规章2件、 → 政府规章3件、 | narrative-normative
  文件15件 → 文件16件 | narrative-normative
  文件7件 → 文件8件 | narrative-normative
  有效规章36件 → 有效规章63件 | narrative-normative
  文件204件 → 文件240件 | narrative-normative
2022 马桥镇人民政府 A | norm 0 0 0 | 我镇2022年未制发行政规范性文件，无现行有效规范性文件。
  tables | norm 2 0 2 | narrative-normative
  tables | norm 0 0 5 | narrative-normative
2025 临淄县人民政府办公室 A | norm 5 2 33 | 全年新制定行政规范性文件5件、失效废止2件，目前共有33件现行有效。
  文件5件 → 文件6件 | narrative-normative
  33件 → 43件 | narrative-normative
2024 永宁县人民政府 A | norm 15 0 40 | 县政府本级发布规范性文件6件，部门发布规范性文件9件，全县共制发规范性文件15件。
  制发规范性文件15件 → 制发规范性文件51件 | narrative-normative
2023 石城县自然资源局 A | norm 0 6 20 | 开展规范性文件清理，梳理文件26件，保留20件，废止6件，截至目前现行有效规范性文件20件。
  有效规范性文件20件 → 有效规范性文件21件 | narrative-normative
2022 北城区水务局 6 | fee 120 | 本机关2022年度未收取政府信息公开信息处理费。
2023 东川县人民政府办公室 6 | fee 0 | 按照《政府信息公开信息处理费管理办法》，2023年收取信息处理费0元。
2022 双桥县住房和城乡建设局 6 | fee 0 | 2022年度我局无行政事业性收费。
  tables | fee 35.6 | fee-unreported
2024 白石市自然资源和规划局 A | fee 1250.36 | 全年行政事业性收费金额1250.36万元，已公开收费目录清单。
  1250.36万元 → 1520.36万元 | narrative-fee
2022 红河县市场监督管理局 A | lic 5621; pun 312; coe 8 | 2022年作出行政许可决定5621件，行政处罚决定312件，行政强制决定8件。
  许可决定5621件 → 许可决定5261件 | narrative-decisions
  处罚决定312件 → 处罚决定321件 | narrative-decisions
  强制决定8件 → 强制决定9件 | narrative-decisions
2023 云溪区城市管理和综合执法局 A | pun 156; coe 12 | 全年共办理行政处罚案件156件、行政强制案件12件，全部在信用平台公示。
  案件156件 → 案件165件 | narrative-decisions
2024 东宝区卫生健康局 A | lic 512; pun 61 | 主动公开行政许可结果信息430条，行政处罚结果信息61条。
2022 清河镇人民政府 A | lic 27; pun 0 | 全镇作出行政处罚0件，行政许可27件。
  许可27件 → 许可72件 | narrative-decisions
2023 广平县人民政府办公室 A | - | 全年主动公开政府信息2360条，其中概况类信息60条、政务动态信息1800条、信息公开目录信息500条。
  信息2360条 → 信息2630条 | narrative-breakdown
  动态信息1800条 → 动态信息1900条 | narrative-breakdown
2022 新田县财政局 A | - | 共公开信息420条，其中门户网站公开280条，占66.67%；微信公众号公开140条，占33.33%。
  280条，占66.67% → 280条，占76.67% | narrative-percent
  占33.33% → 占23.33% | narrative-percent
2024 鼓楼街道办事处 A | - | 全年发布信息318条。其中，政策文件类12条，工作动态类206条，公告公示类60条，其他类40条。
  信息318条 → 信息328条 | narrative-breakdown
  206条 → 216条 | narrative-breakdown
2023 沙河县文化和旅游局 D | - | 全年通过“沙河文旅”微信公众号推送信息512条，其中原创380条、转载132条。
  转载132条 → 转载123条 | narrative-breakdown
2022 铁西区人民政府 D | - | 办理网民留言1208件，其中咨询类640件、投诉类350件、建议类118件、求助类100件，按时办结率100%。
  留言1208件 → 留言1280件 | narrative-breakdown
  投诉类350件 → 投诉类340件 | narrative-breakdown
2024 凤凰镇人民政府 A | - | 2024年我镇主动公开各类信息156条，较2023年的120条增加36条，增长30%。
  增长30% → 增长36% | narrative-percent
  增加36条 → 增加46条 | narrative-percent
2023 丰南县医疗保障局 A | - | 全年公开政府信息共计260条：政策法规20条，业务动态190条，通知公告50条。
  共计260条 → 共计270条 | narrative-breakdown
  业务动态190条 → 业务动态180条 | narrative-breakdown
2022 临川区农业农村局 D | - | 微信公众号发布信息210条（工作动态150条、政策解读25条、便民信息35条）。
  动态150条 → 动态160条 | narrative-breakdown
2025 通山县人民政府办公室 A | - | 县政府门户网站全年发布信息12680条，较上年（11200条）增长13.2%。
  增长13.2% → 增长31.2% | narrative-percent
  增长13.2% → 下降13.2% | narrative-percent
2023 安庆县残疾人联合会 A | - | 全年在政府网站公开信息85条，其中业务工作类45条，占比52.94%，财政类6条，占比7.06%，其他34条，占比40%。
  占比52.94% → 占比59.94% | narrative-percent
  信息85条 → 信息95条 | narrative-breakdown|narrative-percent
2020 海门县人民政府办公室 D | platform all 4160 website 3560 wechat 420 weibo 180 | 全年通过政府网站公开政府信息3560条，政务微信公开政府信息420条，政务微博公开政府信息180条。
  信息3560条 → 信息3650条 | narrative-channel
  信息420条 → 信息240条 | narrative-channel
  信息180条 → 信息810条 | narrative-channel
2023 龙门县人民政府办公室 B | requests 10+0 = g 10 → 0 | 2023年县政府办公室收到申请10件；县自然资源局收到申请45件，县住建局收到申请23件，各乡镇收到申请12件。
2022 长乐区人民政府 B | requests 326+0 = g 326 → 0 | 2022年全区新收依申请公开326件，其中区政府35件，区直各部门190件，各街镇101件。
  公开326件 → 公开362件 | narrative-received
2024 云岩镇人民政府 B | requests 1+0 = g 1 → 0 | 镇便民服务中心全年受理各类申请2314件，办结2314件；政府信息公开申请1件，已答复。
2023 麻城县住房和城乡建设局 B | requests 20+0 = g 20 → 0 | 收到政府信息公开申请20件，其中5件经补正后受理；转办3件至其他单位办理；协助县政府办公室答复申请4件。
2022 东营县公安局 B | requests 11+0 = g 11 → 0 | 2021年收到申请8件，2022年收到申请11件，同比增长37.5%。
  2022年收到申请11件 → 2022年收到申请12件 | narrative-received
2024 沂水市交通运输局 B | requests 0+0 = 0 → 0 | 作为复议机关，全年受理行政复议案件12件，审结11件。因政府信息公开被申请行政复议0件、被提起行政诉讼0件。
2023 大兴县人民政府 B | requests 0+0 = 0 → 0; rec 6 1 2 0 | 2023年，全县共发生行政复议案件260件，其中政府信息公开类9件。
2022 和平街道办事处 A | - | 街道通过政府网站公开信息120条，通过微信公众号公开信息300条，全年主动公开信息350条。
2024 民权县司法局 A | norm 0 0 0 | 全年审查各类规范性文件草案23件，备案县直部门规范性文件11件，向市政府报备6件；本局未制发规范性文件。
  tables | norm 1 0 1 | narrative-normative
2023 雨花区教育局 B | requests 6+0 = g 6 → 0 | 全年收到政府信息公开申请6件，其中1件为2022年12月30日提交、2023年1月3日登记。6件申请均已在20个工作日内答复。
  申请6件， → 申请7件， | narrative-received
2022 城南街道办事处 B | requests 6+0 = g 6 → 0 | 一季度收到申请2件，二季度收到申请3件，三季度收到申请1件，四季度未收到申请，全年合计6件。
2023 江阳县自然资源局 B | requests 50+2 = g 48 → 4 | 2023年收到申请50件，办结48件（其中上年结转申请2件），结转下年4件。
  申请50件 → 申请51件 | narrative-received
  办结48件 → 办结49件 | narrative-handled
  下年4件 → 下年5件 | narrative-carried
2024 盐湖区人民政府办公室 B | requests 32+0 = g 32 → 0 | 今年以来，区政府办公室代表区政府共办理依申请公开32件，同时指导全区各单位办理依申请公开180余件。
  公开32件 → 公开23件 | narrative-handled|narrative-received
2022 新华镇人民政府 D | - | “新华镇”微信公众号关注人数5230人，全年推送信息430条，阅读量12.6万次，点赞2100次。
2023 沅江县水利局 E | - | 组织开展政务公开培训2场次，培训人员86人次，接受社会评议，未发生责任追究情形。
2024 邻水县财政局 A | - | 公开财政预决算信息180条，其中2023年决算90条、2024年预算90条。
2022 万山区人民政府 A | norm 10 0 58 | 现行有效行政规范性文件58件，本年新公开规范性文件10件，其中区政府7件、区政府办公室3件。
  文件58件 → 文件85件 | narrative-normative
  公开规范性文件10件 → 公开规范性文件11件 | narrative-normative|narrative-breakdown
2023 三河县统计局 B | requests 1+0 = o3 1 → 0 | 收到申请1件，申请人于当日撤回，未作答复。
  申请1件 → 申请3件 | narrative-received
2022 红岗县审计局 B | requests 2+0 = u1 2 → 0 | 2022年，我局收到政府信息公开申请2件，经审核均不属于我局掌握的信息，均已告知申请人。
  申请2件 → 申请3件 | narrative-received
2024 东港市人民政府 B | requests 1460+0 = g 1460 → 0 | 市本级收到申请260件，各区县收到申请1200件，全市合计1460件。
2023 永安县退役军人事务局 B | requests 0+0 = 0 → 0 | 依申请公开工作方面，收到申请0件，答复0件，结转0件。
  申请0件 → 申请1件 | narrative-received
  答复0件 → 答复1件 | narrative-handled
2022 滨湖区人民政府 B | requests 0+0 = 0 → 0; rec 8 1 2 0; dir 4 0 0 0 | 全年因政府信息公开工作被申请行政复议11件，其中作为第三人参加的2件；被提起行政诉讼4件，一审3件、二审1件。
  复议11件 → 复议12件 | narrative-review
  诉讼4件 → 诉讼5件 | narrative-review
2024 武进县卫生健康局 A | - | 办理人大代表建议12件、政协提案18件，全部按时办结，并公开办理结果30件。
2023 兴宁街道办事处 B | requests 3+0 = g 3 → 0 | 我街道共收到依申请公开申请3件，答复3件，其中2件为同一申请人提出。
  申请3件 → 申请2件 | narrative-received
  答复3件 → 答复4件 | narrative-handled
2022 乐平县人民政府办公室 D | norm 5 0 60 | 县政府公报全年编印4期，刊登规范性文件12件，印发4000册。
2024 长宁市住房和城乡建设局 B | requests 205+15 = g 210 → 10 | 2024年新收申请205件，结转上年15件，合计220件；办结210件，结转下年10件，办结率95.45%。
  申请205件 → 申请206件 | narrative-received
  上年15件 → 上年16件 | narrative-carried
  合计220件 → 合计230件 | narrative-breakdown
  办结210件 → 办结211件 | narrative-handled
  下年10件 → 下年11件 | narrative-carried
2023 汉川县农业农村局 B | requests 5+0 = g 5 → 0 | 共收到依申请公开5件，涉及土地承包2件、农机补贴2件、村集体资产1件。
  公开5件 → 公开6件 | narrative-received
2022 城东街道办事处 6 | fee 0 | 街道本年度没有收取信息公开处理费用。上级转办建议提案4件，均已办结。
2023 甘泉县人民政府 A | - | 全县主动公开政府信息18632条，其中县政府网站公开9630条；发布政策解读92条；回应群众关切430次。
2024 平桥区商务局 B | requests 0+0 = 0 → 0 | 未收到政府信息公开申请，也没有上年结转申请。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+1 = g 1 → 0 | narrative-carried
`;

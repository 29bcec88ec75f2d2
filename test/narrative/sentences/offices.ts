/** Accounts of offices, committees, schools and bureaus; other organs speak in the same paragraph. */
export const OFFICES = `
2023 临空经济区管理委员会 B | requests 5+0 = p 5 → 0 | 2023年，市临空区共受理政府信息公开申请5件，本年度已办理5件（全部办理），部分公开5件。
  申请5件 → 申请6件 | narrative-received
  办理5件 → 办理4件 | narrative-handled
  部分公开5件 → 部分公开6件 | narrative-outcome
2023 高新技术产业开发区管理委员会办公室 B | requests 48+0 = g 48 → 0 | 2023年，办公室牵头办理向管委会申请的政府信息48件，全部按时办结。
2019 湖里区人民政府 A | requests 30+0 = g 30 → 0 | 2019年，共制作政府信息3021条，其中主动公开信息1027条，依申请公开信息459条，不予公开信息1535条。
  信息3021条 → 信息3012条 | narrative-breakdown
  信息459条 → 信息495条 | narrative-breakdown
2023 甘梅工业园区管理委员会 A | - | 通过市委、市政府门户网站主动公开信息20条。其中，公告类信息2条，预算决算类信息6条，人事任免类信息9条，环评类公示信息3条。
  信息20条 → 信息21条 | narrative-breakdown
  信息9条 → 信息8条 | narrative-breakdown
2022 经济技术开发区管理委员会 A | - | 2022年，开发区门户网站发布信息1330条，其中，政务动态类信息302条，概况类信息957条，信息公开目录信息71条。
  信息1330条 → 信息1303条 | narrative-breakdown
  信息302条 → 信息320条 | narrative-breakdown
2023 高新技术产业开发区管理委员会办公室 A | - | 全年累计公开政府信息2874项，其中，公开政策文件29项，政策解读54项，重大民生信息939项，监督检查信息60项，重要会议信息30项。主动公开人大代表建议和政协提案办理情况84项，公开信箱答复情况12项。
2022 经济技术开发区管理委员会 B | requests 0+0 = 0 → 0 | 本年度未收到任何要求公开政府信息的申请。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2020 河包镇人民政府 B | requests 0+0 = 0 → 0 | 2020年，我镇未收到依申请公开请求；没有发生因政府信息公开工作引发举报、投诉、行政复议或行政诉讼等事件。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
2020 上营乡人民政府 B | requests 2+0 = g 2 → 0 | 接待咨询访问230人次，接听咨询电话500余次。2020年，未收到公众申请要求公开的其它方面政府信息。2020年我乡没有不予公开的政府信息。
2023 甘梅工业园区管理委员会 B | requests 0+0 = 0 → 0 | 2023年我委未收到依申请公开事项。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2023 岳塘区教育局 B | requests 19+0 = g 12, p 2, d5 1, u1 4 → 0 | 全年收到政府信息公开申请19件，较上年减少3件，其中予以公开12件、部分公开2件、不予公开1件、信息不存在4件，均按期答复，未收取费用。
  申请19件 → 申请91件 | narrative-received
  予以公开12件 → 予以公开21件 | narrative-outcome
  不存在4件 → 不存在5件 | narrative-outcome
  tables | requests 19+0 = g 12, p 2, d5 1, u1 3 → 1 | narrative-all-done
2023 岳塘区教育局 B | requests 19+0 = g 14, d7 1, u1 4 → 0 | 2023年收到政府信息公开申请19件，上年结转0件，办结19件，其中属于行政执法案卷不予公开1件，本机关不掌握相关政府信息4件。
  办结19件 → 办结18件 | narrative-handled
  不予公开1件 → 不予公开2件 | narrative-outcome
  信息4件 → 信息6件 | narrative-outcome
2021 武侯街道办事处 B | requests 8+0 = g 8 → 0 | 本年度共受理信息公开申请8件，按期答复8件，申请人撤回0件，未发生逾期答复情况。
  申请8件 → 申请9件 | narrative-received
2024 江岸区城市更新局 B | requests 117+0 = g 114 → 3 | 2024年我局收到依申请公开件117件，较2023年的98件增加19件，答复114件，3件结转2025年办理。
  公开件117件 → 公开件171件 | narrative-received
  答复114件 → 答复141件 | narrative-handled
  3件结转 → 5件结转 | narrative-carried
2024 江岸区城市更新局 B | requests 117+0 = g 117 → 0; rec 4 0 2 0; dir 2 0 0 0 | 行政复议方面，全年被申请人案件6件，其中维持4件、撤诉2件；行政诉讼方面，全年应诉2件，均胜诉。
2024 江岸区城市更新局 B | requests 117+0 = g 117 → 0; rec 4 0 2 0; dir 2 0 0 0 | 2024年，因政府信息公开行为引发行政复议案件6件，其中4件维持、2件终止审理；引发行政诉讼案件2件，均驳回原告诉讼请求。
  复议案件6件 → 复议案件9件 | narrative-review
  诉讼案件2件 → 诉讼案件3件 | narrative-review
  4件维持 → 5件维持 | narrative-review
2022 德安市发展和改革委员会 B | requests 29+1 = g 28 → 2 | 2022年度我委新收依申请公开29件，上年结转1件，共计30件。截至2022年底，已办结28件，结转下年度继续办理2件。
  公开29件 → 公开92件 | narrative-received
  结转1件 → 结转3件 | narrative-carried
  办结28件 → 办结82件 | narrative-handled
  办理2件 → 办理1件 | narrative-carried
2022 德安市发展和改革委员会 A | - | 全年主动公开政府信息1023条，其中通过委门户网站公开612条，占59.8%，通过“德安发改”微信公众号公开411条，占40.2%。
  占59.8% → 占58.9% | narrative-percent
  占40.2% → 占42.0% | narrative-percent
  信息1023条 → 信息1032条 | narrative-breakdown|narrative-percent
2025 南城县人民政府 B | requests 286+0 = g 280 → 6 | 2025年，全县各级行政机关共收到政府信息公开申请286件，同比增长12.6%；其中，县政府收到31件，县直部门收到198件，乡镇（街道）收到57件。
  申请286件 → 申请268件 | narrative-received
2025 南城县人民政府 B | requests 286+0 = g 280 → 6 | 县政府本级收到政府信息公开申请31件，均已办结。
2025 南城县人民政府办公室 B | requests 31+0 = g 31 → 0 | 指导各乡镇、各部门规范办理依申请公开，全县共办理依申请公开286件，县政府办公室办理31件。
2025 南城县人民政府办公室 B | requests 31+0 = g 31 → 0 | 2025年县政府办公室收到政府信息公开申请31件，其中转交有关单位办理9件，直接答复22件。
  申请31件 → 申请13件 | narrative-received
2024 清溪乡人民政府 A | - | 2024年共公开信息93条，其中乡村振兴类信息30条，占32%；民生保障类信息40条，占43%；其他23条，占25%。
  占43% → 占34% | narrative-percent
  信息93条 → 信息39条 | narrative-percent|narrative-breakdown
2024 清溪乡人民政府 C | norm 0 1 2 | 本年度行政规范性文件制发0件，废止1件，现行有效2件。
  废止1件 → 废止2件 | narrative-normative
  有效2件 → 有效3件 | narrative-normative
2024 沙河市税务局 A | lic 1203; pun 365 | 办理行政许可决定事项1203件；依法公开行政处罚决定365件。
  1203件 → 1302件 | narrative-decisions
2024 沙河市税务局 B | requests 4+0 = g 2, o3 2 → 0 (businesses 1) | 收到政府信息公开申请4件，其中3件为自然人提交、1件为企业提交，2件申请人主动撤回，其余2件已答复。
  申请4件 → 申请5件 | narrative-received
2023 第三中心小学 B | requests 0+0 = 0 → 0 | 2023年度，我校共受理家长依申请公开0件，未发生因政府信息公开申请复议、诉讼的情况。
  tables | requests 1+0 = g 1 → 0 | narrative-received|narrative-none
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
2023 东江区水务局 B | requests 11+0 = g 11 → 0 | 接收水务行业政府信息公开申请11件，其中3件通过区政府网站提出，8件通过邮寄提出。
`;

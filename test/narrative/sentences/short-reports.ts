/** Statements of small organs, whose reports say all in one or two sentences. */
export const SHORT_REPORTS = `
2023 长堤街道办事处 B | requests 13+0 = g 11 → 2; rec 2 0 0 0 | 2023年，本街道共收到13件信息依申请公开，其中11件已经按时按规完成答复，剩余2件结转下年度继续办理。因政府信息公开引发行政复议2件、行政诉讼0件。
  收到13件 → 收到14件 | narrative-received|narrative-breakdown
  其中11件 → 其中10件 | narrative-breakdown
  剩余2件 → 剩余3件 | narrative-carried|narrative-breakdown
  复议2件 → 复议3件 | narrative-review
  诉讼0件 → 诉讼1件 | narrative-review
2023 底坊街道办事处 B | requests 0+0 = 0 → 0 | 2023年，全年未收到依申请公开来信，无意见投诉情况。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2023 官渡街道办事处 A | requests 0+0 = 0 → 0 | 2023年，通过政府门户网站，主动公开政府信息64条，其中，组织机构类信息16条，动态类信息36条，本级及下属事业单位预决算信息5条，工作报告信息1条，其他信息6条。
  信息64条 → 信息46条 | narrative-breakdown
  信息36条 → 信息63条 | narrative-breakdown
  预决算信息5条 → 预决算信息6条 | narrative-breakdown
2023 厚山街道办事处 B | requests 1+0 = g 1 → 0 | 2023年度厚山街道收到政府信息公开申请一件，已办理完毕。
  申请一件 → 申请两件 | narrative-received
  tables | requests 1+0 = 0 → 1 | narrative-all-done
2023 厚山街道办事处 A | requests 0+0 = 0 → 0 | 全年主动公开信息43条，其中工作动态信息28条，通知公告7条，其他各类信息8条。
  信息43条 → 信息34条 | narrative-breakdown
  公告7条 → 公告9条 | narrative-breakdown
2023 廿里街道办事处 B | requests 17+1 = g 16 → 2 | 2023年，廿里街道共受理政府信息公开申请17件，上年结转政府信息公开办理数量1件，共办结政府信息公开申请16件，结转至2024年办理2件。
  申请17件 → 申请71件 | narrative-received
  数量1件 → 数量2件 | narrative-carried
  公开申请16件 → 公开申请17件 | narrative-handled
  办理2件 → 办理1件 | narrative-carried
2021 河口区教育局 A | requests 0+0 = 0 → 0 | 一年来主动公开信息共有40条，未收到依申请公开信息。
  tables | requests 2+0 = g 2 → 0 | narrative-none
2021 宜山市教育局 A | requests 0+0 = 0 → 0 | 2021年，我局主动公开信息52条。其中部门文件7条、文件废止0条、政策解读2条、图解政策2条、政府部门财政预决算19条、权责及监管信息2条、教育信息16条、重点工作执行情况2条、信息公开制度1条、年度报告1条。
  信息52条 → 信息53条 | narrative-breakdown
  教育信息16条 → 教育信息15条 | narrative-breakdown
2021 宜山市教育局 B | requests 0+0 = 0 → 0 | 2021年，我局未收到任何要求公开政府信息的申请，无依申请公开政府信息。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2021 靖海市教育局 B | requests 0+0 = 0 → 0 | 2021年我局未收到依申请公开，全年无行政复议和行政诉讼。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; dir 1 0 0 0 | narrative-none
2021 涵水区教育局 A | requests 0+0 = 0 → 0 | 2021年我局通过涵水区人民政府网站“政府信息公开”平台主动公开政府信息62件（其中，“规划计划”3件，“招生工作”2件，“重大建设项目”2件，“工作情况”11件，“教育扶贫”4件，“公共卫生安全生产”4件，“应主动公开的其他信息”36件）。
  信息62件 → 信息26件 | narrative-breakdown
  “工作情况”11件 → “工作情况”12件 | narrative-breakdown
2021 洛川区教育局 B | requests 0+0 = 0 → 0 | 2021年度，我局未收到依申请公开申请，没有因政府信息公开而被申请行政复议、提起行政诉讼。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
  tables | requests 0+0 = 0 → 0; dir 1 0 0 0 | narrative-none
2021 东湾高新区教育局 B | requests 3+0 = g 3 → 0 | 2021年，教育局共受理政府信息公开申请3宗，主要涉及教师招聘及教师职称评定内容，已全部依法回复。
  申请3宗 → 申请4宗 | narrative-received
  tables | requests 3+0 = g 2 → 1 | narrative-all-done
2022 云台镇人民政府 A | requests 0+0 = 0 → 0 | 全年主动公开政府信息总数171条：基层政务公开领域信息124条，工作动态34条，预算决算4条，应急预案3条，政策文件2条，其他政府信息4条。
  总数171条 → 总数117条 | narrative-breakdown
  工作动态34条 → 工作动态43条 | narrative-breakdown
2022 云台镇人民政府 B | requests 0+0 = 0 → 0 | 2022年未收到依申请公开政府信息申请。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2022 横岭镇人民政府 B | requests 0+0 = 0 → 0 | 2022年度我镇未收到任何形式的依申请公开政府信息。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2022 茅岗镇人民政府 A | requests 0+0 = 0 → 0 | 2022年，全镇政府信息公开566条，一是利用政府门户网站等平台公开政务信息38条；二是通过美篇、微信等发布信息168条；三是在市级以上媒体发布信息45条，在省级以上媒体发布信息13条，在央媒发布信息4条；四是通过政务、村务公开栏公开信息合计298条。
2024 咸山市自然资源和城乡建设局 B | requests 87+0 = g 45, d5 12, u1 27, n1 3 → 0; rec 8 0 3 0 | 2024年我局收到政府信息公开申请87件，分别为予以公开45件；不予公开12件；无法提供27件；不予处理3件。2024年我局收到行政复议11件；收到民生处理平台办件33条，均按时办结。
  申请87件 → 申请78件 | narrative-received|narrative-breakdown
  公开45件 → 公开54件 | narrative-outcome|narrative-breakdown
  不予公开12件 → 不予公开13件 | narrative-outcome|narrative-breakdown
  提供27件 → 提供28件 | narrative-outcome|narrative-breakdown
  处理3件 → 处理4件 | narrative-outcome|narrative-breakdown
  复议11件 → 复议12件 | narrative-review
2024 衢江市自然资源和规划局 B | requests 67+5 = g 7, p 33, u1 25, o3 7 → 0 | 2024年本机关共受理依申请公开件67件，上年结转政府信息公开申请办件5件。依申请公开件均在法定时限内给予申请人办结，在所有受理的来件当中，予以公开7件，部分公开33件，本机关不掌握相关信息25件，其他处理7件。
  公开件67件 → 公开件76件 | narrative-received
  办件5件 → 办件6件 | narrative-carried
  公开7件 → 公开9件 | narrative-outcome|narrative-outcome-sum
  公开33件 → 公开32件 | narrative-outcome|narrative-outcome-sum
  信息25件 → 信息26件 | narrative-outcome|narrative-outcome-sum
  处理7件 → 处理8件 | narrative-outcome|narrative-outcome-sum
2024 苍梧县自然资源局 B | requests 5+0 = g 5 → 0 | 2024年县自然资源局收到依申请公开5件，所有申请均已按时办结。无因政府信息产生行政复议，提起行政诉讼情况发生。
  公开5件 → 公开6件 | narrative-received
  tables | requests 5+0 = g 4 → 1 | narrative-all-done
  tables | requests 5+0 = g 5 → 0; rec 1 0 0 0 | narrative-none
2024 紫云县自然资源局 B | requests 5+0 = g 3, d5 2 → 0 | 截至2024年12月31日，我局累计共受理政府信息公开申请5件。“同意公开”3件，“部分公开”0件、“不予公开”2件、“无法提供”0件。
  申请5件 → 申请6件 | narrative-received
  公开”3件 → 公开”4件 | narrative-outcome|narrative-outcome-sum
  不予公开”2件 → 不予公开”1件 | narrative-outcome|narrative-outcome-sum
  提供”0件 → 提供”1件 | narrative-outcome|narrative-outcome-sum
2024 万川市自然资源局 A | requests 0+0 = 0 → 0 | 2024年累计主动公开政府信息229条。在主动公开的信息中，部门公告信息193条；部门动态信息11条；政策解读信息3条；监管执法信息0条；督查审计信息0条；法律法规2条；三公经费信息1条；其他信息19条（在乡镇和村务公开栏上公开地质灾害避险搬迁信息13条、土地征收两公告信息6条）。
  信息229条 → 信息292条 | narrative-breakdown
  其他信息19条 → 其他信息18条 | narrative-breakdown
2024 万川市自然资源局 B | requests 2+0 = g 2 → 0 | 我局共受理群众政府信息公开申请2件，按时办结2件，经审查予以公开2件，未引发信息公开行政复议或行政诉讼。
  申请2件 → 申请3件 | narrative-received
  办结2件 → 办结1件 | narrative-handled
  公开2件 → 公开1件 | narrative-outcome
  tables | requests 2+0 = g 2 → 0; rec 1 0 0 0 | narrative-none
2025 朝山市自然资源局 B | requests 55+0 = g 55 → 0 | 2025年度市自然资源局接收到申请书55份，申请公开的政府信息主要涉及征地信息、规划信息等方面。我局本着应公开尽公开的原则，上述申请已全部按时答复到位。
  申请书55份 → 申请书65份 | narrative-received
  tables | requests 55+0 = g 54 → 1 | narrative-all-done
2023 吴山县人民政府 B | requests 17+0 = g 17 → 0 | 本年度共收到依申请公开17条，均按要求完成答复。
  公开17条 → 公开71条 | narrative-received
  tables | requests 17+0 = g 16 → 1 | narrative-all-done
2023 龙溪县人民政府办公室 B | requests 14+0 = g 12 → 2; rec 6 3 0 0; dir 0 0 0 3 | 2023年，全年共收到依申请公开14件（其中信件申请10件，网络申请4件），已办结12件，2件结转下年办理。因政府信息公开引起的行政复议案件9件，已审结。行政诉讼案件3件，目前案件正在审理中。
  公开14件 → 公开41件 | narrative-received
  信件申请10件 → 信件申请11件 | narrative-breakdown
  办结12件 → 办结11件 | narrative-handled
  2件结转 → 3件结转 | narrative-carried
  复议案件9件 → 复议案件8件 | narrative-review
  诉讼案件3件 → 诉讼案件4件 | narrative-review
  tables | requests 14+0 = g 12 → 2; rec 6 2 0 1; dir 0 0 0 3 | narrative-review
  tables | requests 14+0 = g 12 → 2; rec 6 3 0 0; dir 1 0 0 2 | narrative-review
2023 勉水县人民政府 B | requests 10+0 = g 10 → 0 | 全年共收到政府信息公开申请10件，其中9件为网上申请，1件为书面申请，均严格按照相关规定在法定期限内依法办结，未引起行政复议和行政诉讼情形。
  申请10件 → 申请11件 | narrative-received|narrative-entry
  9件为网上 → 8件为网上 | narrative-entry
  tables | requests 10+0 = g 9 → 1 | narrative-all-done
  tables | requests 10+0 = g 10 → 0; rec 1 0 0 0 | narrative-none
2023 绥山县人民政府办公室 B | requests 19+0 = g 19 → 0; rec 3 0 0 0 | 2023年共办理公众以县人民政府及县人民政府办公室为主体的政府信息公开申请19件，申请内容主要集中在征地拆迁、规划批复等方面，均依法办结。2023年度发生因政府信息公开引发的行政复议3件，未发生因政府信息公开引发的行政诉讼案件。
  复议3件 → 复议2件 | narrative-review
  tables | requests 19+0 = g 19 → 0; rec 3 0 0 0; dir 1 0 0 0 | narrative-none
  tables | requests 19+0 = g 18 → 1; rec 3 0 0 0 | narrative-all-done
2023 苍梧县乡村振兴局 B | requests 0+0 = 0 → 0 | 2023年度，未收到和处理政府信息公开申请事项，无政府信息公开类行政复议、行政诉讼情况发生。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; dir 1 0 0 0 | narrative-none
2023 攸水县人民政府办公室 B | requests 59+3 = g 62 → 0 | 2023年，全县共受理依申请公开62件（其中上年结转3件），委托县自然资源局办理自然资源类政府信息公开申请25件。
  公开62件 → 公开26件 | narrative-received
2023 合水县人民政府办公室 B | requests 0+0 = 0 → 0 | 2023年，合水县人民政府办公室共受理政府信息依申请公开0件。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2023 桐山县人民政府 B | requests 19+0 = g 18 → 1; rec 0 0 1 0; dir 0 0 1 0 | 2023年，我办共收到依申请公开信件19件，已办结18件。被行政复议1件，为其他结果；未经复议直接起诉1件，为其他结果。
  信件19件 → 信件18件 | narrative-received
  办结18件 → 办结17件 | narrative-handled
  复议1件 → 复议2件 | narrative-review
  起诉1件 → 起诉2件 | narrative-review
2022 十里市住房和城乡建设局 B | requests 7+0 = g 2, u1 4, d5 1 → 0 (businesses 1) | 全年办理政府信息公开申请7件，其中自然人6件，法人及其他组织1件，予以公开或部分公开1件，本机关不掌握4件，已通过网站对外公开1件，不予公开1件。
  申请7件 → 申请9件 | narrative-handled
  自然人6件 → 自然人5件 | narrative-applicants
  不掌握4件 → 不掌握3件 | narrative-outcome
  不予公开1件 → 不予公开2件 | narrative-outcome
2022 眉水市住房和城乡建设局 B | requests 164+2 = g 85 → 81 | 2022年，我局收到依申请公开164件，结转上年2件；办理85件，下年度继续办理81件。
  公开164件 → 公开146件 | narrative-received
  上年2件 → 上年3件 | narrative-carried
  办理85件 → 办理58件 | narrative-handled
2022 眉水市住房和城乡建设局 C | requests 0+0 = 0 → 0; norm 17 30 40 | 2022年网上办理政务服务事项2542件次，发布政务数据共享目录151条。制发行政规范性文件17件，废止30件。
  文件17件 → 文件71件 | narrative-normative
  废止30件 → 废止33件 | narrative-normative
2022 宣山市住房和城乡建设局 B | requests 16+0 = g 16 → 0 | 今年以来，累计办理公民、法人或其他组织通过政府信息公开平台、邮寄等途径依申请公开信息合计16件，已全部按期限答复办结。未发生因政府信息公开申请行政复议、提起行政诉讼情况。
  合计16件 → 合计61件 | narrative-handled
  tables | requests 16+0 = g 15 → 1 | narrative-all-done
  tables | requests 16+0 = g 16 → 0; rec 1 0 0 0 | narrative-none
2020 银山区人民政府办公室 B | requests 2+0 = g 2 → 0 | 受理公民、法人和其他组织向办公室提出的政府信息公开申请2件，均在法定时限内予以答复。
  申请2件 → 申请3件 | narrative-received
  tables | requests 2+0 = g 1 → 1 | narrative-all-done
2022 汉江区人民政府办公室 B | requests 8+0 = g 2, p 2, d7 1, u1 2, o3 1 → 0 | 2022年，区政府办公室共收到8份政府信息公开申请，均为自然人申请。其中，予以公开2件，部分公开2件，属于四类过程性信息1件，本办不掌握相关政府信息2件，其他1件（申请人自主撤销）。无下年度结转。
  收到8份 → 收到9份 | narrative-received
  tables | requests 8+0 = g 2, p 2, d7 1, u1 2, o3 1 → 0 (businesses 1) | narrative-applicants
  予以公开2件 → 予以公开3件 | narrative-outcome|narrative-outcome-sum
  部分公开2件 → 部分公开1件 | narrative-outcome|narrative-outcome-sum
  政府信息2件 → 政府信息3件 | narrative-outcome|narrative-outcome-sum
  tables | requests 8+0 = g 2, p 2, d7 1, u1 2 → 1 | narrative-carried
2025 嵩山县卫生健康局 B | requests 1+0 = g 1 → 0 | 全年共收到依申请公开申请1件，在法定时限内完成审查、办理与答复，出具《政府信息公开申请答复书》1份。
  申请1件 → 申请2件 | narrative-received
2025 海州市卫生健康局 C | requests 0+0 = 0 → 0; norm 0 0 0 | 2025年，海州市卫生健康局共制定规范性文件0件，废止规范性文件0件，现行有效的规范性文件0件。
  制定规范性文件0件 → 制定规范性文件1件 | narrative-normative
  废止规范性文件0件 → 废止规范性文件1件 | narrative-normative
  tables | requests 0+0 = 0 → 0; norm 0 0 2 | narrative-normative
2025 海州市卫生健康局 A | requests 0+0 = 0 → 0; lic 3679; pun 69 | 2025年卫健局通过市政府网站主动公开政府信息数量4条；信用综合应用平台主动公开行政处罚信息数量69条。
2025 海州市卫生健康局 B | requests 0+0 = 0 → 0 | 2025年受理依申请公开0件。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2025 禄水市卫生健康局 A | requests 0+0 = 0 → 0 | 全年共发布各类信息171条，其中新闻动态8条，政策问答7条，法定主动公开内容63条，重大民生及公益事业建设信息7条，双随机、一公开信息9条，行政执法信息41条，疫情防控信息3条，部门信息5条，公共企事业单位信息28条。
  信息171条 → 信息117条 | narrative-breakdown
  信息41条 → 信息14条 | narrative-breakdown
2025 禄水市卫生健康局 B | requests 0+0 = 0 → 0 | 2025年，我局全年未收到依申请公开事项。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2025 梁山区卫生健康委员会 B | requests 6+0 = g 6 → 0 | 全年共收到政府信息公开申请6件，全部事项均按要求在规定时限内答复办结。
  申请6件 → 申请9件 | narrative-received
  tables | requests 6+0 = g 5 → 1 | narrative-all-done
2025 甘岭州卫生健康委员会 A | requests 0+0 = 0 → 0 | 2025年州卫生健康委网站全年累计发布网站信息共203条，其中工作动态68条、通知公告20条、机构概况9条、政策文件及解读35条、人事信息4条、财政信息2条、健康促进29条、专题专栏36条。
  共203条 → 共230条 | narrative-breakdown
  动态68条 → 动态86条 | narrative-breakdown
2025 阿山市卫生健康委员会 B | requests 1+0 = g 1 → 0 | 2025年度有1件依申请公开信息。
  有1件 → 有2件 | narrative-received
2025 嵩山县卫生健康局 A | requests 0+0 = 0 → 0 | 全年累计主动公开政府信息165条，其中通过“悦读嵩山”平台发布59条，通过嵩山县人民政府网站公开106条。
  信息165条 → 信息156条 | narrative-breakdown
  公开106条 → 公开160条 | narrative-breakdown
2021 石门市教育局 A | requests 7+0 = g 7 → 0 | 2021年全年，我局公开各类信息共计13921条，其中通过政府网站及局官网公开信息12766条，通过微信公众号发布信息1100余条。在局官网“互动交流”专栏答复网民留言1424条，办理12345热线交办事项6155件。
2023 勉水县人民政府 A | requests 0+0 = 0 → 0 | 2023年，全县通过县政府网站主动公开政府信息4413条，其中县政府门户网站概况类信息和政务动态信息共计1495条，信息公开栏公开信息2918条。新媒体发布信息1150条（官方微博1000条，微信公众号150条）。
  信息4413条 → 信息4431条 | narrative-breakdown
2021 云白区税务局 A | requests 0+0 = 0 → 0 | 2021年，云白区税务局主动公开政府信息38171条。在公开信息中，通过门户网站公开各类信息76条，通过执法公示平台公开信息38095条。
  信息38171条 → 信息38117条 | narrative-breakdown
2021 云白区税务局 A | requests 0+0 = 0 → 0 | 全年共通过各级媒体刊登新闻44条，其中《税务报》7条、《羊城报》2条、市电视台1条、人民网4条、新华网14条、学习强国9条、南方网4条、南方＋3条。
  新闻44条 → 新闻46条 | narrative-breakdown
2021 云白区税务局 B | requests 1+0 = g 1 → 0 | 2021年，我局共收到依申请公开1件，为网上申请。申请内容为要求公开涉税举报案件的处罚结果及处罚依据。该申请已按相关规定和政策办理并作出答复。政府信息公开申请的按时办结率为100%。
  公开1件 → 公开2件 | narrative-received
2022 兴山市人民政府 A | requests 0+0 = 0 → 0 | 2022年，共公开各类政府信息11308条，其中新闻1318条，部门动态1189条，乡镇动态1331条，通知公告596条，招考招聘76条，重大项目建设类信息14条，财政管理类信息277条，政府采购信息43条，其他结合我市实际应当公开的信息6464条。
  信息11308条 → 信息11380条 | narrative-breakdown
  公告596条 → 公告569条 | narrative-breakdown
2022 兴山市人民政府 B | requests 10+2 = g 10 → 2; rec 1 0 0 0 | 2022年，共收到10件依申请公开请求，2021年结转政府信息公开申请2件，共办结10件，结转2023年度继续办理2件；全市发生政府信息公开行政复议案件1起。
  收到10件 → 收到11件 | narrative-received
  申请2件 → 申请3件 | narrative-carried
  办结10件 → 办结11件 | narrative-handled
  办理2件 → 办理3件 | narrative-carried
  案件1起 → 案件2起 | narrative-review
2022 温岭市人民政府办公室 A | requests 0+0 = 0 → 0; norm 34 10 200 | 2022年通过市政府门户网站主动发布市政府文件9条，市政府办公室文件14条，市政府、市政府办公室行政规范性文件34条，部门行政规范性文件68条，地方性法规3条；编辑出版政府公报12期。
2022 上山市人民政府 B | requests 658+0 = g 658 → 0; rec 20 2 0 0; dir 1 0 0 0 | 2022年全市共收到政府信息申请公开件658件，因政府信息公开引起的行政复议22件、行政诉讼案件1件。
  公开件658件 → 公开件685件 | narrative-received
  复议22件 → 复议23件 | narrative-review
  诉讼案件1件 → 诉讼案件2件 | narrative-review
2022 铜山市民营经济发展促进局 B | requests 0+0 = 0 → 0 | 2022年，我局共受理政府信息公开申请0件。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2024 小河街道办事处 B | requests 0+0 = 0 → 0 | 本年度共收到和处理依申请公开0件，无因政府信息公开工作被申请行政复议或提起行政诉讼的情况。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
  tables | requests 0+0 = 0 → 0; dir 1 0 0 0 | narrative-none
2024 西门街道办事处 B | requests 0+0 = 0 → 0 | 2024年街道未收到政府信息公开申请。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2024 南门街道办事处 B | requests 0+0 = 0 → 0 | 本年度共收到政府信息公开申请0件。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2024 安桥街道办事处 A | requests 0+0 = 0 → 0 | 2024年，安桥街道主动在政务公开网上公开政府信息累计49条，其中政务信息公开14条，基层政务6条，工作动态27条，通知公告2条。
  累计49条 → 累计94条 | narrative-breakdown
  动态27条 → 动态72条 | narrative-breakdown
2024 安桥街道办事处 B | requests 0+0 = 0 → 0 | 2024年，安桥街道受理依申请信息公开0件。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2024 安桥街道办事处 B | requests 0+0 = 0 → 0 | 2024年，安桥街道无因政府信息公开工作被申请行政复议、提起行政诉讼方面的情况。
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
  tables | requests 0+0 = 0 → 0; aft 1 0 0 0 | narrative-none
2024 雄山街道办事处 A | requests 0+0 = 0 → 0 | 主动公开政务信息6063条，通过市人民政府网站公开信息5条，通过微信公众平台公开信息731条，在各级媒体网站、报刊、杂志、网络等载体公开信息5327条。
2024 雄山街道办事处 B | requests 0+0 = 0 → 0 | 今年以来，共受理政府信息公开申请0件，答复0件。
  tables | requests 1+0 = g 1 → 0 | narrative-handled|narrative-none
2025 北门街道办事处 B | requests 0+0 = 0 → 0 | 本年度，未接到群众要求公开的信息。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2025 北门街道办事处 C | requests 0+0 = 0 → 0 | 街道政府信息公开60条，其中社会保险12条、房屋征收及住房保障12条、公共法律服务12条、其他法定信息12条、社区事务公开12条。
2024 前街街道办事处 B | requests 0+0 = 0 → 0 | 2024年，前街街道未接到书面方式申请的政府信息公开申请和网络方式申请的政府信息公开申请件，也未发生因政府信息公开申请行政复议、提起行政诉讼的情况。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
2024 前街街道办事处 A | requests 1+0 = 0 → 1 | 通过区政府网站主动公开信息71条。其中政府信息公开年报1条、概况信息2条、社会救助12条、预决算公开2条、重点工作3条、部门文件3条、保障性住房11条、政府开放日37条。官方微博共累计发布微博120条，其中发布原创微博11条，转发微博109条；收到微博投诉12条，均已完全办结。
  信息71条 → 信息72条 | narrative-breakdown
  微博120条 → 微博102条 | narrative-breakdown
2020 上营乡人民政府 B | requests 0+0 = 0 → 0 | 2020年，未收到公众申请要求公开的其它方面政府信息。
2020 团山乡人民政府 B | requests 0+0 = 0 → 0 | 2020年度我乡未接到提出公开政府信息的申请。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2022 榕江区农业农村局 B | requests 2+0 = g 2 → 0 | 严格按照相关要求做好依申请信息公开工作。2022年，我局收到2件政府信息公开申请。
  收到2件 → 收到3件 | narrative-received
2022 黔山州农业农村局 B | requests 1+0 = g 1 → 0 | 2022年，我局受理自然人政府信息公开申请1件，上一年度结转受理0件，自然人的政府信息公开申请已在法定期限内答复。
2022 襄山市农业农村局 A | requests 0+0 = 0 → 0 | 主动公开政府信息130条。其中，规划信息3条；统计信息7条；财政公开类信息44条；重大建设项目17条；政策、解读及落实情况38条；突发公共事件4条；人员招聘、干部职务任免等信息17条。
  信息130条 → 信息103条 | narrative-breakdown
  项目17条 → 项目71条 | narrative-breakdown
2021 清水市农业农村局 A | requests 0+0 = 0 → 0 | 全平台发布各类政务信息合计932条，其中网站发布自主信息98条，官方微博211条，官方公众号623条；全年公开各类文件991件，其中行政通知类文件105件，财政信息公开12件，情况通报1件，各类公示公告57件，行政处罚类文件3件，行政执法类公示3件，发布政策解读信息6份。
  合计932条 → 合计923条 | narrative-breakdown
2022 广岭市农业农村局 A | requests 0+0 = 0 → 0 | 2022年，广岭市农业农村局在市政府信息公开网上主动公开信息513条，其中主动公开涉农补贴信息26条，主动公开乡村振兴领域信息192条，政策法规13条，主动公开规划计划和决策部署落实5条，主动公开建议提案办理40条，主动公开机构领导、领导动态和机构设置32条，主动公开行政权力信息160条，主动公开财务预决算及“三公”经费信息31条，主动公开招标采购和应急管理信息14条。主动公开重点栏目信息283条，其中主动公开部门动态178条，主动公开通知公告105条。
  信息513条 → 信息531条 | narrative-breakdown
  信息192条 → 信息129条 | narrative-breakdown
  信息283条 → 信息238条 | narrative-breakdown
2022 鲤山区农业农村和水利局 A | requests 0+0 = 0 → 0; lic 20 | 2022年，本部门主动公开政府信息10条，类别有七类：机构职能类信息1条，政策、规范性文件类信息2条，规划计划类信息3条，科教文体卫生类信息1条，安全生产、应急管理类信息2条，其他信息类1条，行政许可20件。
  信息10条 → 信息11条 | narrative-breakdown
2023 涵山区人力资源和社会保障局 A | requests 0+0 = 0 → 0; lic 5 | 2023年，通过区人民政府网站主动公开政府信息33件，其中行政许可类信息1件，民政扶贫救灾社会保障就业类信息24件，其他类信息8件。
  信息33件 → 信息34件 | narrative-breakdown
2023 梅岭市人力资源和社会保障局 A | requests 7+0 = g 7 → 0 | 2023年度，市人社局网站共发布信息1148条，其中信息公开目录系统信息410条，政策文件24份，发布事业单位人员招录信息4条，职称考试和评审信息16条，人社要闻稿件68条，通知公告稿件233条，12333接听咨询热线共受理来电44790起。
2023 涵山区人力资源和社会保障局 B | requests 0+0 = 0 → 0 | 2023年度我局未收到政府信息公开申请，我局将严格规范依申请公开工作。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2020 官山乡人民政府 A | requests 0+0 = 0 → 0 | 2020年，我乡主动公开包括机构职能等信息144条，向县委办、县府办报送政务信息5条，采用1条，市级录用0条；在市级、县级媒体刊发文章和新闻报道分别达到8篇、15篇。
2024 平江市审计局 B | requests 5+0 = g 5 → 0; rec 0 0 1 0 | 2024年，我局共收到政府信息公开申请5件，均在规定时限内完成答复；政府信息公开行政复议1件（申请人撤回结案）、行政诉讼0件。
  申请5件 → 申请6件 | narrative-received
  tables | requests 5+0 = g 4 → 1; rec 0 0 1 0 | narrative-all-done
  复议1件 → 复议2件 | narrative-review
  诉讼0件 → 诉讼1件 | narrative-review
2024 东山区人民政府 B | requests 30+1 = g 24 → 7 | 2024年全区共收到依申请公开件30件，上年度结转办理件1件，共办结24件，结转到2025年办理7件。
  办理件1件 → 办理件2件 | narrative-carried
  办结24件 → 办结42件 | narrative-handled
  办理7件 → 办理8件 | narrative-carried
2024 祁江市人民政府 B | requests 133+0 = g 46, p 22, d5 15, u1 27, o1 2, o3 5 → 16 | 全年共受理依申请公开事项133件，均按照规定程序和时限进行了妥善处理。其中，予以公开46件，部分公开22件，不予公开15件，无法提供27件，不予处理0件，逾期未补正2件，其他处理5件，结转下年度继续办理16件。
  事项133件 → 事项113件 | narrative-received
  公开46件 → 公开64件 | narrative-outcome
  公开22件 → 公开20件 | narrative-outcome
  不予公开15件 → 不予公开16件 | narrative-outcome
  提供27件 → 提供72件 | narrative-outcome
  办理16件 → 办理61件 | narrative-carried
2024 秦山区人民政府 B | requests 122+11 = g 126 → 7; rec 100 20 0 24; dir 20 7 0 70 | 全年依申请公开共收到群众网上申请105件，快递17件，合计122件，上年结转11件，截至12月底已回复126件，7件正在办理中。行政复议144件，120件做了复议决定，行政诉讼97件，27件法院做出判决。
  合计122件 → 合计132件 | narrative-received|narrative-breakdown
  结转11件 → 结转12件 | narrative-carried
  回复126件 → 回复128件 | narrative-handled
  7件正在 → 8件正在 | narrative-carried
  复议144件 → 复议145件 | narrative-review
  诉讼97件 → 诉讼79件 | narrative-review
2024 瓯江区审计局 B | requests 0+0 = 0 → 0; rec 1 0 0 0; dir 2 0 0 0 | 2024年，我局未收到政府信息公开申请。办理因2023年度政府信息公开申请引发行政复议1件、引发行政诉讼2件，均维持结果。
  tables | requests 1+0 = g 1 → 0; rec 1 0 0 0; dir 2 0 0 0 | narrative-none
2022 泰山市财政局 B | requests 12+0 = g 12 → 0 | 全年共收到依申请公开信息12条，其中：收到邮递依申请公开信息1条，信息公开平台依申请公开11条，均在规定办理时限内准确答复，办结率100%。
  信息12条 → 信息13条 | narrative-received
  tables | requests 12+0 = g 11 → 1 | narrative-all-done
2022 开山区财政局 A | requests 0+0 = 0 → 0; pun 0 | 全年公开的财政直达资金政策11条，重大财政政策公开17条，共公开28条。全年共发布采购项目信息801条，其中采购公告387条，结果公告406条，投诉处理决定5条，行政处罚决定1条，监督检查报告2条。
  信息801条 → 信息810条 | narrative-breakdown
  公告387条 → 公告378条 | narrative-breakdown
2022 东江县财政局 B | requests 1+0 = g 1 → 0 | 2022年1月1日至2022年12月31日，我局共收到政府信息公开申请1件，并已依法答复完毕，申请人为自然人申请。全年无政府信息公开行政复议、行政诉讼情况。
  申请1件 → 申请2件 | narrative-received
  tables | requests 1+0 = 0 → 1 | narrative-all-done
  tables | requests 1+0 = g 1 → 0 (businesses 1) | narrative-applicants
  tables | requests 1+0 = g 1 → 0; rec 1 0 0 0 | narrative-none
2022 昭山区财政局 B | requests 0+0 = 0 → 0 | 2022年未收到政府信息公开申请、政府信息公开行政复议及提起行政诉讼等情况。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
  tables | requests 0+0 = 0 → 0; dir 1 0 0 0 | narrative-none
2022 宣江市财政局 B | requests 10+1 = g 11 → 0 | 我局共办理依申请公开11件，本年度10件，结转上年度1件。对于11件信息公开申请，我局已在规定时限内全部答复完毕，“同意公开”11件。
  公开11件，本 → 公开12件，本 | narrative-handled
  上年度1件 → 上年度2件 | narrative-carried
  公开”11件 → 公开”10件 | narrative-outcome
2022 舒江县财政局 B | requests 4+0 = g 3, u1 1 → 0 | 2022年我局共收到依申请公开4条，其中向社会公开3条，非本部门掌握1条。
  公开4条 → 公开5条 | narrative-received
  掌握1条 → 掌握2条 | narrative-breakdown
2024 濂山区人民政府 A | requests 0+0 = 0 → 0; norm 4 0 20 | 区政府门户网站共发布信息18439条，其中：概况类69条、政务动态类8043条、信息公开目录类10327条；共维护13个专栏，其中新开2个；制定发布规范性文件4件，清理废止文件0件，现行有效文件20件。
  信息18439条 → 信息18493条 | narrative-breakdown
  文件4件 → 文件5件 | narrative-normative
2024 濂山区人民政府 B | requests 255+0 = g 71, p 5, d5 28, u1 120, n1 11, o3 20 → 0 | 2024年，全区受理依申请公开件255件，办结255件，其中予以公开71件、部分公开5件、不予公开28件、无法提供120件、不予处理11件、其他处理20件。
  公开件255件 → 公开件252件 | narrative-received
  办结255件 → 办结525件 | narrative-handled|narrative-breakdown
  公开71件 → 公开17件 | narrative-outcome|narrative-breakdown
  其他处理20件 → 其他处理22件 | narrative-outcome|narrative-breakdown
2022 泰山市财政局 A | requests 0+0 = 0 → 0 | 2022年全年主动公开信息890条，其中：机构概况信息6条；政府预决算信息568条；财政收支信息12条，财政收支信息解读4条；决策公开类信息18条；执行公开类信息56条；管理公开类信息38条。
`;

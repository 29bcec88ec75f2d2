/** Whole accounts of a year, of organs of every kind. */
export const MIXED = `
2022 盐都市生态环境局 B | requests 94+5 = g 97 → 2 | 2022年，市生态环境局（含各分局）共受理政府信息公开申请94件，上年结转5件，当年办结97件，结转下年2件。申请方式以网络申请为主。
  申请94件 → 申请49件 | narrative-received
  结转5件 → 结转6件 | narrative-carried
  办结97件 → 办结94件 | narrative-handled
2023 平安综合实验区管理委员会 B | requests 158+0 = g 155 → 3 | 全区各单位共收到依申请公开件158件，已按规定办结155件，其余3件正在按程序办理。
  公开件158件 → 公开件185件 | narrative-received
  办结155件 → 办结154件 | narrative-handled
2024 平安综合实验区管理委员会 B | requests 218+0 = g 120, p 20, u1 60, d5 8, n1 5, o3 5 → 0 | 2024年全区受理政府信息公开申请218件，较去年增加36件，其中同意公开120件，部分公开20件，无法提供60件，不予公开8件，不予处理5件，其他处理5件。
  申请218件 → 申请281件 | narrative-received
  同意公开120件 → 同意公开102件 | narrative-outcome
  其他处理5件 → 其他处理6件 | narrative-outcome|narrative-outcome-sum
2021 东河区住房和建设委员会 B | requests 402+10 = g 398 → 14 | 全年收到政府信息公开申请402件，上年结转10件；答复398件，结转14件至下年。
  申请402件 → 申请420件 | narrative-received
  结转10件 → 结转11件 | narrative-carried
  答复398件 → 答复389件 | narrative-handled
  结转14件 → 结转15件 | narrative-carried
2023 横山镇人民政府 B | requests 1+0 = g 1 → 0 | 本年度，我镇收到依申请公开信息1次，已按时限要求回复申请人。
  信息1次 → 信息2次 | narrative-received
2024 兴宁区城乡建设局 B | requests 12+0 = g 12 → 0 | 2024年度收到公民依申请公开12宗，均已按规定时限答复申请人，没有发生因信息公开而引起的行政复议或行政诉讼案件。
  公开12宗 → 公开21宗 | narrative-received
  tables | requests 12+0 = g 12 → 0; rec 0 0 1 0 | narrative-none
2022 长岛街道办事处 B | requests 0+0 = 0 → 0 | 2022年度，长岛街道未收到政府信息公开申请，未发生政府信息公开行政复议、行政诉讼。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; dir 1 0 0 0 | narrative-none
2019 福山镇人民政府 B | requests 0+0 = 0 → 0 | 2019年，我镇依申请公开政府信息0条，不予公开政府信息0条。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2019 岗东乡人民政府 B | requests 0+0 = 0 → 0 | 我乡2019年度没有收到公民、法人或者其他组织要求获取政府信息的申请。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2021 民意乡人民政府 B | requests 0+0 = 0 → 0 | 全年受理依申请公开政府信息申请0件，因政府信息公开产生行政复议0件，行政诉讼0件。
  tables | requests 1+0 = g 1 → 0 | narrative-none|narrative-received
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none|narrative-review
2024 海西市科学技术委员会 B | requests 34+0 = g 34 → 0 | 共收到政府信息公开申请34件，其中，通过网络提交申请25件，通过信函提交申请7件，现场提交申请2件。
  申请34件 → 申请43件 | narrative-received
  提交申请7件 → 提交申请6件 | narrative-entry|narrative-breakdown
2025 海西市人民政府办公厅 B | requests 986+42 = g 990 → 38 | 2025年，市政府办公厅共收到政府信息公开申请986件，上一年度结转申请42件。全年答复政府信息公开申请990件，结转下年度继续办理38件。
  申请986件 → 申请968件 | narrative-received
  结转申请42件 → 结转申请24件 | narrative-carried
  公开申请990件 → 公开申请986件 | narrative-handled
  办理38件 → 办理83件 | narrative-carried
2023 东江市自然资源和规划局 B | requests 176+3 = g 60, p 51, d5 4, u1 30, n1 3, o3 29 → 2 | 办结依申请公开177件，其中予以公开60件，占比33.9%；部分公开51件，占比28.8%；其他66件，占比37.3%。
  33.9% → 39.3% | narrative-percent
  28.8% → 29.8% | narrative-percent
  公开177件 → 公开171件 | narrative-handled|narrative-percent
2023 沭东县发展和改革局 B | requests 26+0 = g 24 → 2 | 全年共收到公民依申请公开事项26件，其中结转到2024年度办理的2件，其余均已办结。
  事项26件 → 事项62件 | narrative-received
  办理的2件 → 办理的3件 | narrative-carried
2022 廿里街道办事处 B | requests 7+1 = g 7 → 1 | 街道共收到信息公开申请7件，上年度结转1件，共计8件，其中办结7件，1件结转至下一年度。
  申请7件 → 申请9件 | narrative-received
  结转1件 → 结转2件 | narrative-carried
  1件结转 → 2件结转 | narrative-carried
2020 油江镇人民政府 B | requests 4+0 = g 4 → 0 | 2020年共受理依申请公开4件，均按规定进行了答复，全年未发生政府信息公开行政复议、诉讼案件。
  公开4件 → 公开5件 | narrative-received
  tables | requests 4+0 = g 4 → 0; rec 1 0 0 0 | narrative-none
  tables | requests 4+0 = g 3 → 1 | narrative-all-done
2020 嘉东港区管理委员会 B | requests 62+7 = g 69 → 0 | 2020年共收到政府信息依申请公开件62件，上年结转7件，全部依法办结。
  结转7件 → 结转8件 | narrative-carried
2023 丽水街道办事处 B | requests 0+0 = 0 → 0 | 我街道全年未接收到政府信息公开申请件，未收取任何费用。
  tables | requests 2+0 = g 2 → 0 | narrative-none
2025 沭东县人民政府 B | requests 713+36 = g 718 → 31 | 全县各级行政机关共收到和处理政府信息公开申请749件，其中新收713件、上年结转36件，办结718件。
  新收713件 → 新收731件 | narrative-received
  结转36件 → 结转63件 | narrative-carried
  办结718件 → 办结781件 | narrative-handled
2024 红桥区住房和建设委员会 B | requests 171+0 = g 171 → 0 | 2024年我委依申请公开171件，办结率100%，其中以信函方式申请60件，网络方式申请111件。
  公开171件 → 公开117件 | narrative-received|narrative-handled|narrative-entry|narrative-breakdown
2023 船坞区人民政府办公室 B | requests 36+0 = g 36 → 0 | 全年区政府办公室收到依申请公开36件，办结36件，未发生复议诉讼案件。
  公开36件 → 公开63件 | narrative-received
  办结36件 → 办结35件 | narrative-handled
  tables | requests 36+0 = g 36 → 0; rec 1 0 0 0 | narrative-none
2022 海东区人民政府 B | requests 1499+30 = g 1453 → 76; rec 40 10 10 7; dir 15 2 2 2 | 全区行政机关共收到政府信息公开申请1499件，上年结转30件，办结1453件，结转下年76件；因政府信息公开被复议67件、被诉讼21件。
  1499件 → 1949件 | narrative-received
  1453件 → 1435件 | narrative-handled
  76件 → 67件 | narrative-carried
  复议67件 → 复议76件 | narrative-review
  诉讼21件 → 诉讼12件 | narrative-review
2022 河东区人民政府办公室 C | norm 3 2 665 | 全年发布行政规范性文件3件，废止2件，宣布失效4件，现行有效行政规范性文件665件。
  文件3件 → 文件5件 | narrative-normative
  废止2件 → 废止3件 | narrative-normative
  665件 → 656件 | narrative-normative
2023 平安综合实验区管理委员会 A | norm 77 132 470 | 及时公开本年度制发的行政规范性文件77件，集中公开现行有效规范性文件470件。
  文件77件 → 文件87件 | narrative-normative
  文件470件 → 文件393件 | narrative-normative
2025 海西市人民政府 A | norm 34 5 189; rules 22 1 235 | 全年制定市政府规章22件、废止1件，现行有效规章235件；制发行政规范性文件34件。
  规章22件 → 规章32件 | narrative-normative
  235件 → 253件 | narrative-normative
  文件34件 → 文件43件 | narrative-normative
2024 桂东县人民政府 C | norm 0 3 38 | 清理规范性文件41件，其中继续有效38件，废止3件。
  废止3件 → 废止4件 | narrative-normative
2022 南龙镇人民政府 C | norm 0 0 0 | 全年制发规范性文件0件，废止0件，现行有效0件。
  tables | norm 2 0 2 | narrative-normative
2023 东流县人民政府办公室 A | norm 3 0 20 | 《县政府公报》全年出刊6期，刊载规范性文件9件。
2023 鄂东市税务局 A | norm 2 0 15 | 全年通过门户网站主动公开税务部门规范性文件2份、税费政策58条、办税指南272项。
  文件2份 → 文件3份 | narrative-normative
2023 次山镇人民政府 A | - | 全年共主动公开政府信息521条，其中，镇情动态类213条，公示公告类156条，政策文件类52条，其余100条为其他信息。
  信息521条 → 信息512条 | narrative-breakdown
  动态类213条 → 动态类231条 | narrative-breakdown
2023 大里镇人民政府 A | - | 2023年度，我镇通过门户网站、微信公众号主动公开政务信息240条，其中门户网站132条、微信公众号108条。
  信息240条 → 信息204条 | narrative-breakdown
  信息240条 → 信息250条 | narrative-breakdown
2021 肖水乡人民政府 A | - | 全年主动公开政府信息62条（其中政策文件类12条、公告公示类30条、其他类20条）。
  信息62条 → 信息63条 | narrative-breakdown
  公示类30条 → 公示类31条 | narrative-breakdown
2024 安水区住房和城乡建设局 A | - | 主动公开信息86条，包括：政策文件6条、工作动态50条、公示公告25条、其他信息5条。
  信息86条 → 信息68条 | narrative-breakdown
  动态50条 → 动态55条 | narrative-breakdown
2019 马江镇人民政府 A | - | 通过政府网站公开信息177条，其中概况信息3条，政务动态151条，信息公开目录23条。
  信息177条 → 信息178条 | narrative-breakdown
  动态151条 → 动态152条 | narrative-breakdown
2022 杨林乡人民政府 A | - | 2022年全乡累计发布信息38条，其中乡镇动态22条，通知公告10条，财政信息4条，2022年度计划2条。
  信息38条 → 信息39条 | narrative-breakdown
  动态22条 → 动态23条 | narrative-breakdown
2023 瑞东市自然资源和规划局 D | - | 微信公众号“天瑞地安”发布信息128条，其中原创60条，占比46.88%。
  46.88% → 48.66% | narrative-percent
2022 普山区人民政府办公室 A | - | 2022年，全区各级行政机关共制发公文1520件，主动公开1444件，主动公开率95%。
  率95% → 率96% | narrative-percent
2024 松木塘镇人民政府 A | - | 主动公开政府信息45条。其中：机构职能3条；工作动态20条；财政信息5条；人事信息2条；其他15条。
  信息45条 → 信息54条 | narrative-breakdown
  其他15条 → 其他16条 | narrative-breakdown
2023 沭东县发展和改革局 A | - | 全年累计公开信息360条，其中一季度80条，二季度100条，三季度90条，四季度90条。
2023 余水区教育局 D | - | 区教育局公众号全年推送416条，其中教育动态300条、通知公告66条、政策宣传50条，阅读量278万次。
  推送416条 → 推送461条 | narrative-breakdown
  动态300条 → 动态310条 | narrative-breakdown
2022 淮西市人民政府 B | requests 3119+34 = g 3050 → 103; rec 72 64 178 37; dir 13 4 8 1; aft 12 1 1 6 | 全市共办理政府信息公开行政复议案件351件。因政府信息公开引发的行政诉讼案件46件，其中直接起诉26件，复议后起诉20件。
  案件46件 → 案件64件 | narrative-review
  直接起诉26件 → 直接起诉28件 | narrative-review
2024 龙水区住房和城乡建设局 B | requests 20+0 = g 20 → 0; rec 2 0 1 0; dir 2 0 0 0 | 2024年度政府信息公开引发的行政复议3件（2件维持、1件驳回），行政诉讼2件（均维持）。
  复议3件 → 复议4件 | narrative-review
  诉讼2件 → 诉讼3件 | narrative-review
2024 海西市科学技术委员会 B | requests 34+0 = g 34 → 0; rec 1 0 0 0 | 涉及政府信息公开工作的行政复议1件，被维持；无行政诉讼。
  复议1件 → 复议2件 | narrative-review
  tables | requests 34+0 = g 34 → 0; rec 1 0 0 0; dir 1 0 0 0 | narrative-none
2020 马江镇人民政府 B | requests 0+0 = 0 → 0 | 没有因政府信息公开引发的投诉、举报、行政复议和行政诉讼。
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
2023 红桥区住房和建设委员会 B | requests 171+0 = g 171 → 0; rec 0 1 0 3; dir 2 0 1 3 | 因政府信息公开引起行政复议4件，1件被纠正，3件尚未审结；行政诉讼6件。
  复议4件 → 复议5件 | narrative-review
  1件被纠正 → 2件被纠正 | narrative-review
  3件尚未 → 4件尚未 | narrative-review
  诉讼6件 → 诉讼9件 | narrative-review
2024 平安综合实验区管理委员会 6 | fee 1.20 | 2024年收取政府信息公开信息处理费共计1865元。
  tables | fee 0.00 | narrative-fee
2023 桂东县自然资源局 6 | fee 12.5 | 我局2023年向2名申请人收取信息处理费3600元。
  tables | fee 0.00 | narrative-fee
2022 河东乡人民政府 6 | fee 0 | 2022年未收取依申请公开信息处理费。
2020 大南镇人民政府 D | platform all 386, website 151, weibo 162, wechat 128, interpretations 3 | 全年利用政府网站公开信息151条，官方微博发布162条，官方微信发布128条，发布政策解读3次。
  信息151条 → 信息115条 | narrative-channel
  微博发布162条 → 微博发布126条 | narrative-channel
  微信发布128条 → 微信发布182条 | narrative-channel
  解读3次 → 解读8次 | narrative-interpretation
2022 小关乡人民政府 B | requests 0+0 = 0 → 0 | 截至2022年12月31日，我乡共收到群众来信来访5件，办结4件；未收到依申请公开件。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2022 相桥街道办事处 D | requests 5+0 = g 4 → 1 | 微信公众号“相桥发布”推送信息371条，其中原创信息280条，粉丝5200人。
2023 余水区教育局 B | requests 25+0 = g 25 → 0 | 本年度办理人大代表建议8件、政协委员提案12件，办结率100%，满意率100%；受理依申请公开25件，均已办结。
  公开25件 → 公开52件 | narrative-received
  tables | requests 25+0 = g 24 → 1 | narrative-all-done
2025 溧阳区人民政府办公室 B | requests 34+0 = g 30 → 4 | 全年区政府办公室收到政府信息公开申请34件，答复30件，另有4件延期至2026年答复。
  申请34件 → 申请43件 | narrative-received
  答复30件 → 答复33件 | narrative-handled
`;

/** Wordings of accounts as portals publish them, names changed. */
export const ACCOUNTS = `
2022 沅水县人民政府 B | requests 9+1 = g 8 → 2; rec 1 0 0 0 | 2022年，我县收到政府信息依申请公开9件，上年转结1件，其中网络申请数5件，信函申请数5件，已按程序按时办理，发生行政复议1件。
  公开9件 → 公开8件 | narrative-received
  转结1件 → 转结2件 | narrative-carried
  复议1件 → 复议2件 | narrative-review
2025 大河镇人民政府 B | requests 0+0 = 0 → 0 | 2025年共收到政府信息公开申请0件次。
  tables | requests 1+0 = g 1 → 0 | narrative-received|narrative-none
2024 底庄街道办事处 B | requests 1+0 = u1 1 → 0 | 2024年收到依申请公开来信1件次，且所申请公开信息不属于本单位的公开范围。
2020 建新镇人民政府 B | requests 0+0 = 0 → 0 | 2020年度我镇没有接到群众主动要求公开政府信息的申请。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2024 前进街道办事处 B | requests 0+0 = 0 → 0 | 2024年，前进街未接到书面方式申请的政府信息公开申请和网络方式申请的政府信息公开申请件，也未发生因政府信息公开申请行政复议、提起行政诉讼的情况。
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
2024 安镇街道办事处 B | requests 0+0 = 0 → 0 | 2024年，安镇街道受理依申请信息公开0件。
  tables | requests 1+0 = g 1 → 0 | narrative-received|narrative-none
2024 安镇街道办事处 B | requests 0+0 = 0 → 0 | 2024年，安镇街道无因政府信息公开工作被申请行政复议 、提起行政诉讼方面的情况。
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
2022 海西市人民政府 A | norm 42 9 210; rules 5 4 98 | 2022年，在市人民政府网站、《海西市人民政府公报》主动公开市政府规章13件（含新制定5件，修改4件，废止4件），主动公开市政府和市政府办公厅行政规范性文件42件，人事任免文件106件，其他文件113件。
  文件42件 → 文件24件 | narrative-normative
2022 江合县人民政府 B | requests 17+0 = g 17 → 0 | 2022年，新受理政府信息公开申请17件，办结17件，上年转结政府信息公开申请0件，转下一年办理0件。
  申请17件 → 申请71件 | narrative-received
  办结17件 → 办结16件 | narrative-handled
  申请0件 → 申请1件 | narrative-carried
  办理0件 → 办理1件 | narrative-carried
2022 平黄县人民政府 B | requests 40+1 = g 41 → 0 | 2022年，办理政府信息公开申请41件（含上年度结转1件），均全部办结，申请内容主要集中在环境保护、财政资金等方面。
  申请41件 → 申请14件 | narrative-handled
  结转1件 → 结转2件 | narrative-carried
2022 游龙县人民政府 B | requests 91+0 = g 89 → 2 | 2022年，全县共受理政府信息公开申请91件（另有2件结转下年度办理），均依法答复。
  申请91件 → 申请19件 | narrative-received
  2件结转 → 3件结转 | narrative-carried
2024 前进街道办事处 A | requests 1+0 = 0 → 1 | 通过区政府网站主动公开信息71条。其中政府信息公开年报1条、概况信息2条、社会救助12条、预决算公开2条、重点工作3条、部门文件3条、保障性住房11条、政府开放日37条。官方微博共累计发布微博120条，其中发布原创微博11条，转发微博109条；收到微博投诉12条，均已完全办结，未发生网络舆情事件。
  信息71条 → 信息72条 | narrative-breakdown
  开放日37条 → 开放日73条 | narrative-breakdown
2024 西关街道办事处 A | - | 截至2024年12月31日，西关街道办事处累计主动公开政府信息达301条。其中普法与依法治理相关信息8条，谁执法谁普法信息1条，工作动态类信息48条，领导信息4条。同时，“元在西关”微信公众号也充分发挥作用，全年共推送信息240条。
2022 游龙县人民政府 A | - | 全年县政府各部门、乡镇（街道）累计通过政府门户网站发布各类政府信息9822条，政务新媒体主动公开信息13349条，其中概况类信息45条，政务动态信息2445条，信息公开目录信息更新量7990条。
2022 抚江市自然资源局 A | lic 76; pun 2 | 2022年，通过政府门户网站共发布信息18篇，其中，政府信息年报1篇，土地资源6篇，矿产资源10篇，城市规划1篇；同时，我局在信用公示平台共发布行政许可信息76条，行政处罚信息2条。
  信息18篇 → 信息19篇 | narrative-breakdown
  矿产资源10篇 → 矿产资源12篇 | narrative-breakdown
2023 游麟县自然资源局 A | requests 1+0 = g 1 → 0 | 2023年，答复办理提案议案共7件，其中办理答复人大代表建议5件（38号、39号、40号、41号、42号），办理答复政协委员提案2件（77号、90号）。
2023 阳山县自然资源局 A | - | 2023年度，我局共完成政府网站信息发布65条，其中工作动态42条，信息公开23条。
  发布65条 → 发布64条 | narrative-breakdown
2023 阳山县自然资源局 B | requests 2+0 = g 2 → 0 | 2023年，我局收到政府信息公开申请2件，已答复2件，未发生因政府信息公开引起的行政复议申请和行政诉讼。
  申请2件 → 申请3件 | narrative-received
  答复2件 → 答复1件 | narrative-handled
  tables | requests 2+0 = g 2 → 0; dir 0 0 1 0 | narrative-none
2022 梓桐县人民政府 B | requests 21+0 = g 21 → 0; rec 0 0 1 0; dir 0 0 1 0 | 2022年，我县共收到政府信息公开申请21件，均在规定时间内按要求回复。2022年度发生行政复议案件1件，为其他结果；行政诉讼案件1件，为其他结果。
  申请21件 → 申请12件 | narrative-received
  复议案件1件 → 复议案件2件 | narrative-review
  诉讼案件1件 → 诉讼案件2件 | narrative-review
2022 江中县人民政府 B | requests 42+0 = g 41 → 1 | 2022年，全县共收到政府信息公开申请42件，上年结转0件，全年依法办结41件，结转下年1件。
  申请42件 → 申请24件 | narrative-received
  办结41件 → 办结14件 | narrative-handled
  结转0件 → 结转1件 | narrative-carried
  下年1件 → 下年2件 | narrative-carried
2024 小营街道办事处 B | requests 0+0 = 0 → 0 | 本年度共收到和处理依申请公开0件，无因政府信息公开工作被申请行政复议或提起行政诉讼的情况。
  tables | requests 1+0 = g 1 → 0 | narrative-received|narrative-none
  tables | requests 0+0 = 0 → 0; aft 1 0 0 0 | narrative-none
2025 西河镇人民政府 C | norm 0 0 0 | 2025年，我镇共制定规范性文件0件，废止规范性文件0件，现行有效的规范性文件。
  tables | norm 1 0 1 | narrative-normative
2025 西河镇人民政府 B | requests 0+0 = 0 → 0 | 年内，我镇未收到公民、法人或其他组织通过任何形式提出的政府信息公开申请。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2025 鼓楼镇人民政府 B | requests 16+0 = g 16 → 0 | 全年共收到政府信息公开申请16件，均在法定时限内完成答复，答复率100%，切实回应公众合理信息需求。
  申请16件 → 申请61件 | narrative-received
  tables | requests 16+0 = g 15 → 1 | narrative-all-done
2023 阿巴旗自然资源局 C | norm 0 0 0 | 2023年无公文解读情况，未印发行政规范性文件。
  tables | norm 1 0 1 | narrative-normative
2023 定正县人民政府 A | norm 3 0 20 | 主动公开各类信息5万余条，其中规范性文件3件，其他文件76件。
  文件3件 → 文件8件 | narrative-normative
2024 底庄街道办事处 A | - | 底庄街道共主动公开政府信息218条。其中机构职能类信息4条，财政资金类信息2条，民生保障类信息2条，行政许可类信息2条，街镇动态类信息208条。
  信息218条 → 信息281条 | narrative-breakdown
  信息208条 → 信息280条 | narrative-breakdown
2022 江合县人民政府 A | - | 2022年，全县累计公开政府信息21597条。江合县人民政府网公开政府信息7055条（不含政务服务、企业信用等专业平台发布的数据），县政府部门和镇（街道）共公开各类政府信息14542条。
`;

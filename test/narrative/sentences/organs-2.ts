/** More of them: other verbs, nouns and orders of words. */
export const MORE_ORGANS = `
2023 桃源县交通运输局 B | requests 21+2 = g 14, u1 6, o3 2 → 1 | 2023年，我局新收政府信息公开申请21件，加上上年结转2件，共计23件；已办结22件，剩余1件转入2024年办理。
  申请21件 → 申请22件 | narrative-received|narrative-breakdown
  结转2件 → 结转3件 | narrative-carried|narrative-breakdown
  办结22件 → 办结23件 | narrative-handled
  剩余1件 → 剩余2件 | narrative-carried
2022 杨家镇人民政府 B | requests 4+0 = g 3, u1 1 → 0 | 全年收到公民申请公开信息4次，均在规定时间内作出答复。上级部门转来信访件36件，已全部办结。
  信息4次 → 信息5次 | narrative-received
  tables | requests 4+0 = g 3 → 1 | narrative-all-done
2024 滨河区住房和城乡建设局 B | requests 96+4 = g 50, p 12, d7 3, u1 25, n2 2, o3 3 → 5 (businesses 6) | 收到政府信息公开申请96件（其中自然人申请90件，法人和其他组织申请6件），上一年度结转4件，本年度办结95件，结转下一年度5件。
  申请96件 → 申请69件 | narrative-received|narrative-breakdown
  自然人申请90件 → 自然人申请80件 | narrative-applicants|narrative-breakdown
  组织申请6件 → 组织申请7件 | narrative-applicants|narrative-breakdown
  办结95件 → 办结94件 | narrative-handled
  一年度5件 → 一年度4件 | narrative-carried
2021 石门乡人民政府 B | requests 0+0 = 0 → 0 | 2021年本乡依申请公开工作情况：未收到任何单位和个人的信息公开申请，也无因此引发的行政复议和行政诉讼。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2023 湖里区人民政府办公室 B | requests 41+0 = g 20, p 6, d5 3, u1 9, o3 3 → 0 | 区政府办公室全年共办理以区政府为答复主体的依申请公开41件，其中予以公开20件，部分公开6件，不予公开3件，无法提供9件，其他处理3件。
  公开41件 → 公开42件 | narrative-handled|narrative-received|narrative-breakdown|narrative-outcome-sum
  予以公开20件 → 予以公开21件 | narrative-outcome|narrative-breakdown
  无法提供9件 → 无法提供8件 | narrative-outcome|narrative-breakdown
2022 晋江市财政局 B | requests 3+0 = g 3 → 0 | 2022年市财政局受理依申请公开3宗，同意公开3宗。
  公开3宗， → 公开4宗， | narrative-received
  同意公开3宗 → 同意公开2宗 | narrative-outcome
2025 青羊区城市管理局 B | requests 30+0 = g 18, p 3, u1 7, n1 1, o3 1 → 0 | 2025年共受理政府信息公开申请30件，与上年度持平。其中，予以公开18件，占比60%；部分公开3件，占比10%；信息不存在7件，占比23.3%；其他2件。
  申请30件 → 申请40件 | narrative-received|narrative-percent|narrative-breakdown
  予以公开18件 → 予以公开17件 | narrative-outcome|narrative-percent|narrative-breakdown
  占比60% → 占比66% | narrative-percent
2023 南阳河街道办事处 B | requests 2+0 = g 2 → 0; rec 1 0 0 0 | 街道全年收到依申请公开2件，按期答复2件；被提起行政复议1件，复议结果为维持；未被提起行政诉讼。
  公开2件 → 公开3件 | narrative-received
  复议1件 → 复议2件 | narrative-review
  tables | requests 2+0 = g 2 → 0; rec 1 0 0 0; dir 1 0 0 0 | narrative-none
2024 鄱阳县自然资源局 B | requests 78+0 = g 78 → 0; rec 4 2 1 1; dir 3 0 0 2 | 因政府信息公开申请被提起行政复议8件，其中维持4件、纠正2件、终止1件、未审结1件；被提起行政诉讼5件，其中胜诉3件，尚未审结2件。
  复议8件 → 复议9件 | narrative-review|narrative-breakdown
  维持4件 → 维持3件 | narrative-review|narrative-breakdown
  诉讼5件 → 诉讼6件 | narrative-review|narrative-breakdown
2022 武陵区人民政府 B | requests 310+12 = g 200, p 20, u1 90, n1 4 → 8 | 全区共新收依申请公开政府信息310件，上年结转12件，当年办结314件，办结率97.5%，结转下年8件。
  信息310件 → 信息301件 | narrative-received
  结转12件 → 结转13件 | narrative-carried
  办结314件 → 办结341件 | narrative-handled
  下年8件 → 下年9件 | narrative-carried
2020 三岔口镇人民政府 A | requests 0+0 = 0 → 0; norm 2 2 9 | 2020年，镇政府新制作规范性文件2件并全部公开，规范性文件总数9件。
  文件2件 → 文件3件 | narrative-normative
2023 上虞县人民政府办公室 A | requests 0+0 = 0 → 0; norm 11 6 73 | 全年出台县政府行政规范性文件11件，宣布废止6件；年末现行有效的行政规范性文件共73件。
  文件11件 → 文件12件 | narrative-normative
  文件共73件 → 文件共37件 | narrative-normative
2024 青山县市场监督管理局 A | requests 0+0 = 0 → 0; lic 15230; pun 486; coe 22 | 全年共作出行政许可决定15230件、行政处罚决定486件、行政强制决定22件，均按规定公示。
  决定15230件 → 决定12530件 | narrative-decisions
  决定486件 → 决定468件 | narrative-decisions
  决定22件 → 决定2件 | narrative-decisions
2023 高坪区卫生健康局 A | requests 0+0 = 0 → 0; lic 640; pun 120 | 公开行政许可信息640条、行政处罚信息118条，双公示信息按时报送率100%。
2022 沂源县人民政府 A | requests 0+0 = 0 → 0 | 全县主动公开政府信息32650条，其中政府网站公开21530条，政务新媒体公开11120条。
2024 小河镇人民政府 D | requests 0+0 = 0 → 0 | 镇微信公众号全年发布信息286条，同比增加26条，增长10%。
  增长10% → 增长20% | narrative-percent
2022 平昌县水利局 A | requests 0+0 = 0 → 0 | 全年公开信息110条，其中水利要闻60条、通知公告20条、人事信息4条、财政信息6条、其他20条。
  信息110条 → 信息120条 | narrative-breakdown
  公告20条 → 公告21条 | narrative-breakdown
2023 铜官县应急管理局 B | requests 6+0 = g 5, u1 1 → 0 | 共收到依申请公开6件，其中网络申请4件、信函申请1件、当面申请1件，申请人均为自然人。
  公开6件 → 公开7件 | narrative-received|narrative-breakdown|narrative-entry
  网络申请4件 → 网络申请5件 | narrative-entry|narrative-breakdown
2023 铜官县林业局 B | requests 6+0 = g 5, u1 1 → 0 | 共收到依申请公开6件，申请人均为自然人。
  tables | requests 6+0 = g 5, u1 1 → 0 (businesses 1) | narrative-applicants
2024 雷州湾开发区管理委员会 B | requests 12+1 = g 9, u1 4 → 0 | 管委会本年受理信息公开申请12件，上年度结转1件，全部办理完毕，无结转下年度的申请。
  申请12件 → 申请21件 | narrative-received
  结转1件 → 结转2件 | narrative-carried
  tables | requests 12+1 = g 9, u1 3 → 1 | narrative-carried|narrative-all-done
2021 仙游县信访局 B | requests 1+0 = n1 1 → 0 | 2021年收到政府信息公开申请1件，经审核属于信访事项，不予处理。
  申请1件 → 申请2件 | narrative-received
2022 广元市公安局 B | requests 58+0 = g 30, d7 10, u1 15, n2 1, o3 2 → 0 | 全市公安机关共受理政府信息公开申请158件，其中市局本级受理58件，均依法答复。
2024 德清县统计局 B | requests 2+0 = g 2 → 0 | 2024年共收到申请2件，较2023年的5件减少3件，下降60%。两件申请均已按期答复。
  下降60% → 下降40% | narrative-percent
  申请2件 → 申请3件 | narrative-received|narrative-percent
2022 东营县公安局 B | requests 11+0 = g 11 → 0 | 2021年收到申请8件，2022年收到申请11件，同比增长37.5%。
  增长37.5% → 增长35.7% | narrative-percent
  增长37.5% → 下降37.5% | narrative-percent
2024 长汀县公安局 B | requests 11+0 = g 11 → 0 | 2022年收到申请8件，2024年收到申请11件，同比增长10%。
2022 长汀镇人民政府 6 | requests 0+0 = 0 → 0; fee 0 | 本机关2022年未收取任何费用，没有其他需要报告的事项。
2023 白云区水务局 6 | requests 0+0 = 0 → 0; fee 860.5 | 依申请公开信息未收取信息处理费；行政事业性收费共860.5万元。
  共860.5万元 → 共806.5万元 | narrative-fee
2022 康县人民政府 B | requests 44+0 = g 44 → 0 | 各乡镇、各部门收到申请30件，县政府办公室收到申请14件，全县合计44件。
2023 江岸区商务局 B | requests 5+0 = g 5 → 0 | 处理投诉举报件326件，回复网民留言48条；受理依申请公开5件，全部按时办结。
  公开5件 → 公开6件 | narrative-received
  tables | requests 5+0 = g 4 → 1 | narrative-all-done
2024 邵阳县教育局 B | requests 9+0 = g 9 → 0; rec 0 0 0 1 | 全年发生行政复议案件1件，尚在审理中。
  tables | requests 9+0 = g 9 → 0; rec 1 0 0 0 | narrative-review
2024 邵阳县文化局 B | requests 9+0 = g 9 → 0; rec 2 0 0 1 | 全年发生政府信息公开行政复议3件，维持2件，其余尚在审理。
2023 海沧区审计局 B | requests 3+0 = g 1, d7 2 → 0 | 办结申请3件，其中予以公开1件，属于行政执法案卷不予公开2件。
  tables | requests 3+0 = g 1, u1 2 → 0 | narrative-outcome
2022 定州市医疗保障局 B | requests 1+0 = g 1 → 0 | 我局收到政府信息公开申请1件，已依法按时予以公开。
  tables | requests 1+0 = p 0, u1 1 → 0 | narrative-outcome
2023 衡南县民政局 B | requests 10+0 = g 7, u1 2, o1 1 → 0 | 共办结10件，其中予以公开7件，信息不存在2件，申请人逾期未补正不再处理1件。
  予以公开7件 → 予以公开8件 | narrative-outcome|narrative-breakdown
  不再处理1件 → 不再处理2件 | narrative-outcome|narrative-breakdown
2022 永兴街道办事处 B | requests 2+0 = g 2 → 0 | 街道党群服务中心受理居民各类申请512件；街道收到政府信息公开申请2件，均已答复。
  公开申请2件 → 公开申请4件 | narrative-received
2024 靖江市交通运输局 D | requests 0+0 = 0 → 0 | 微信公众号推送信息640条，其中原创420条、转载220条，总阅读量35万次。
  转载220条 → 转载202条 | narrative-breakdown
2023 丰城市人民政府办公室 D | requests 0+0 = 0 → 0 | 市政府网站受理网民留言860件，其中咨询类400件、投诉类260件、建议类120件、举报类80件。
  咨询类400件 → 咨询类390件 | narrative-breakdown
2022 赤壁市发展和改革局 A | requests 0+0 = 0 → 0; norm 3 1 21 | 制发行政规范性文件3件，废止1件，目前共有21件现行有效。
  有21件 → 有12件 | narrative-normative
2024 宝山县人民政府 B | requests 70+0 = g 70 → 0; dir 2 0 1 0; aft 1 0 0 0 | 全县因政府信息公开工作发生行政诉讼4件（未经复议直接起诉3件，复议后起诉1件）。
  诉讼4件 → 诉讼5件 | narrative-review
  起诉3件 → 起诉2件 | narrative-review
2023 嵩山县住房和城乡建设局 B | requests 0+0 = 0 → 0; rec 4 3 2 0 | 政府信息公开类行政复议共9件（维持4件、撤销并责令重新答复3件、终止2件）。
  维持4件 → 维持5件 | narrative-review
2024 清河县司法局 B | requests 8+0 = g 8 → 0; rec 3 0 0 0 | 县司法局作为行政复议机构，全年收到行政复议申请186件，受理170件，审结165件；涉及政府信息公开的12件。我局因政府信息公开被申请行政复议3件，均以维持结案。
  复议3件 → 复议4件 | narrative-review
  tables | requests 8+0 = g 8 → 0; rec 2 1 0 0 | narrative-review
`;

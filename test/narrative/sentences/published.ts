/** What was published, on which channel, at what fee; documents made and decisions taken. */
export const PUBLISHED = `
2023 永安镇人民政府 A | - | 2023年共主动公开政府信息326条，其中：机构信息12条，政策文件24条，财政信息35条，工作动态198条，公示公告57条。
  信息326条 → 信息336条 | narrative-breakdown
  动态198条 → 动态189条 | narrative-breakdown
2023 永安镇人民政府 A | - | 全年公开信息85条（组织机构5条、规划计划3条、惠民政策40条、其他37条）。
  信息85条 → 信息86条 | narrative-breakdown
  其他37条 → 其他38条 | narrative-breakdown
2022 云台县教育局 A | - | 全年在县政府网站发布信息214条，涵盖教育动态146条、通知公告38条、政策解读9条、其他21条。
  信息214条 → 信息241条 | narrative-breakdown
  公告38条 → 公告39条 | narrative-breakdown
2022 云台县教育局 A | - | 2022年主动公开各类政府信息1568条。其中，政府网站公开932条，政务微信公开421条，政务微博公开215条。
  信息1568条 → 信息1586条 | narrative-breakdown
  信息1568条 → 信息1668条 | narrative-breakdown
2024 滨湖区民政局 A | - | 全年累计发布信息408条次，包括通知公告86条次，社会救助121条次，养老服务77条次，婚姻登记24条次，其他100条次。
  信息408条次 → 信息480条次 | narrative-breakdown
  救助121条次 → 救助112条次 | narrative-breakdown
2024 滨湖区民政局 A | - | 主动公开信息共计275条，一是政策文件类35条；二是社会救助类90条；三是工作动态类150条。
  共计275条 → 共计257条 | narrative-breakdown
  动态类150条 → 动态类105条 | narrative-breakdown
2024 滨湖区民政局 A | - | 全年主动公开信息240条，其中政策类60条，占25%；动态类150条，占62.5%；其他30条，占12.5%。
  占62.5% → 占65.2% | narrative-percent
  占25% → 占26% | narrative-percent
2023 长桥县自然资源局 A | - | 全年公开信息1192条，其中网站208条（17.45%），公众号984条（82.55%）。
  17.45% → 14.75% | narrative-percent
  82.55% → 85.25% | narrative-percent
2023 长桥县自然资源局 B | requests 80+0 = g 40, p 8, u1 32 → 0 | 答复政府信息公开申请80件。予以公开40件，占50%；部分公开8件，占10%；无法提供32件，占40%。
  占50% → 占55% | narrative-percent
  占40% → 占42% | narrative-percent
  公开8件 → 公开9件 | narrative-percent|narrative-outcome
2023 长桥县自然资源局 A | - | 发布信息130条，5条信息获省级采用，其中要闻动态85条、公告45条。
2022 富阳市人民政府 A | norm 16 7 143 | 本年制发规范性文件16件，废止规范性文件7件，现行有效规范性文件143件。
  制发规范性文件16件 → 制发规范性文件18件 | narrative-normative
  文件7件 → 文件9件 | narrative-normative
  文件143件 → 文件134件 | narrative-normative
2022 富阳市人民政府 C | norm 16 7 143 | 开展行政规范性文件清理，废止7件，现行有效143件。
  废止7件 → 废止8件 | narrative-normative
  有效143件 → 有效134件 | narrative-normative
2024 富阳市人民政府 A | norm 16 7 143; rules 2 1 30 | 全年新制定政府规章2件、行政规范性文件16件，废止规章1件。
  规章2件 → 规章3件 | narrative-normative
  文件16件 → 文件61件 | narrative-normative
2023 城关街道办事处 A | norm 0 0 0 | 2023年我街道未制定规范性文件。
  tables | norm 1 0 1 | narrative-normative
2023 城关街道办事处 C | norm 0 0 0 | 街道未出台行政规范性文件，无现行有效规范性文件。
  tables | norm 0 0 4 | narrative-normative
2023 平桥区卫生健康委员会 C | norm 2 0 9 | 对现行有效的规范性文件进行梳理，共保留现行有效行政规范性文件9份，本年度印发行政规范性文件2份。
  文件9份 → 文件8份 | narrative-normative
  文件2份 → 文件3份 | narrative-normative
2021 凤城区城市管理局 A | lic 865; pun 1204; coe 15 | 2021年，我局作出行政许可决定865件、行政处罚决定1204件、行政强制决定15件。
  决定865件 → 决定856件 | narrative-decisions
  决定1204件 → 决定1240件 | narrative-decisions
  决定15件 → 决定51件 | narrative-decisions
2024 梅岭县市场监督管理局 A | lic 3256; pun 286 | 全年办理行政许可3256件，作出行政处罚286件。
  许可3256件 → 许可3265件 | narrative-decisions
  处罚286件 → 处罚268件 | narrative-decisions
2023 长桥县自然资源局 6 | fee 103.25 | 2023年，我局依申请公开共收取信息处理费2480元。
  tables | fee 0.20 | narrative-fee
2023 长桥县自然资源局 6 | fee 0.09 | 按照信息处理费管理办法，全年发出收费通知3份，实际收取费用860元。
  tables | fee 0.00 | narrative-fee
2023 长桥县自然资源局 A | fee 12.36 | 本年行政事业性收费金额12.36万元。
  12.36万元 → 13.26万元 | narrative-fee
  tables | fee 0 | narrative-fee
2020 永安镇人民政府 D | platform all 500, website 320, weibo 90, wechat 150, interpretations 6 | 政府门户网站公开信息320条，政务微博发布信息90条，微信公众号推送信息150条，政策解读6篇。
  信息320条 → 信息302条 | narrative-channel
  信息90条 → 信息60条 | narrative-channel
  信息150条 → 信息105条 | narrative-channel
  解读6篇 → 解读9篇 | narrative-interpretation
2019 永安镇人民政府 D | platform all 500, website 320, weibo 90, wechat 150, interpretations 6 | 全年通过政务微信发布信息150条；发布政策解读材料6篇。
  信息150条 → 信息160条 | narrative-channel
  材料6篇 → 材料7篇 | narrative-interpretation
2024 山阳县人民政府 A | - | 全县主动公开政府信息12680条，其中政务动态8600条，公示公告2080条，政策文件500条，其他1500条。
  信息12680条 → 信息12860条 | narrative-breakdown
  公告2080条 → 公告2008条 | narrative-breakdown
2024 山阳县人民政府 A | - | 县政府网站发布信息3320条，其中新闻动态2310条，回应关切48条，办理结果公开62条，政策文件900条。
  信息3320条 → 信息3230条 | narrative-breakdown
  动态2310条 → 动态2130条 | narrative-breakdown
2024 新区第一中学 A | - | 学校全年公开信息46条，分别为招生信息8条、财务信息6条、校园动态32条。
  信息46条 → 信息64条 | narrative-breakdown
  招生信息8条 → 招生信息9条 | narrative-breakdown
2024 新区第一中学 A | - | 接待家长来访咨询60人次，其中电话咨询41人次、现场咨询19人次。
`;

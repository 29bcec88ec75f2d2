/** One number for each of several, several numbers in one breath, and numbers that stand beside other organs and days. */
export const SEVERAL = `
2024 樊家镇人民政府 B | requests 2+0 = g 2 → 0 | 2024年3月5日、8月19日，我镇分别收到政府信息公开申请1件，共2件，均已书面答复。
2022 和田县教育局 B | requests 3+0 = g 3 → 0 | 5月、9月、11月各受理政府信息公开申请1件，均在期限内答复。
2022 和田县教育局 B | requests 3+0 = g 3 → 0 | 李某、王某、张某分别申请公开政府信息1件，均已答复。
2023 城东镇人民政府 B | requests 2+0 = g 2 → 0 | 两名村民分别提出申请1件，内容均为征地补偿，均已予以公开。
2024 和田县民政局 B | requests 4+0 = g 4 → 0 | 全年信函和网络渠道各收到申请2件。
2023 和田县人民政府 B | requests 200+0 = g 200 → 0 | 县住建局、县自然资源局分别收到政府信息公开申请45件、30件，居全县前两位。
2024 泽普县税务局 B | requests 2+0 = g 1, u1 1 → 0 (businesses 1) | 收到申请2件，分别为公民申请1件、企业申请1件；答复予以公开1件、信息不存在1件。
  收到申请2件 → 收到申请3件 | narrative-received
2023 和田县水利局 B | requests 5+0 = g 5 → 0; rec 2 0 0 0; dir 1 0 0 0 | 因政府信息公开引发的行政复议、行政诉讼案件分别为2件、1件，结果均为维持。
  2件、1件 → 1件、2件 | narrative-review
  2件、1件 → 3件、1件 | narrative-review
2024 和田县水利局 B | requests 5+0 = g 3, p 1, u1 1 → 0 | 收到的5件申请中，予以公开、部分公开和无法提供的分别为3件、1件和1件。
  3件、1件和1件 → 2件、2件和1件 | narrative-outcome
2024 和田县水利局 B | requests 5+2 = g 7 → 0 | 本年新收申请和上年结转申请分别为5件和2件，均已办结。
  5件和2件 → 6件和1件 | narrative-received
2022 和田县城管局 A | lic 320; pun 86 | 2022年作出行政许可、行政处罚决定分别为320件、86件。
  320件、86件 → 320件、68件 | narrative-decisions
2019 柏山镇人民政府 D | platform all 412 website 230 weibo 20 wechat 182 interpretations 2 | 全年政府网站、政务微博、政务微信分别公开政府信息230条、20条、182条。
  230条、20条、182条 → 230条、182条、20条 | narrative-channel
2024 石城县水利局 B | requests 5+0 = g 5 → 0 | 2022年、2023年、2024年分别收到申请3件、7件、5件。
  7件、5件 → 7件、6件 | narrative-received
2023 和田县财政局 A | - | 全年公开机构信息2条、人事信息3条、财政信息40条、规划信息1条、政策文件6条、解读信息4条、通知公告22条、采购信息12条、会议信息3条、其他信息7条，合计100条。
  合计100条 → 合计110条 | narrative-breakdown
2024 沙坪镇人民政府 A | - | 主动公开政府信息225条，公众号发布350条，两项合计575条，同比增长约12%。
  合计575条 → 合计585条 | narrative-breakdown
2024 新丰区人民政府 A | - | 公开人大代表建议答复86件、政协提案答复112件，合计198件，公开率均为100%。
  合计198件 → 合计189件 | narrative-breakdown
2023 凌海区审计局 B | requests 6+0 = g 4, d5 2 → 0 | 已主动公开3件、依申请提供1件、不予公开2件，共计6件。
2023 凌海区审计局 B | requests 6+0 = g 3, p 1, d5 2 → 0 | 予以公开3件、部分公开1件、不予公开2件，共计6件。
  共计6件 → 共计7件 | narrative-breakdown
2023 丹霞县人民政府办公室 B | requests 40+2 = g 18, p 4, d5 3, u1 10, n1 2, o3 3 → 2 | 新收40件，上年结转2件。办理结果：公开18件，部分公开4件，不予公开3件，无法提供10件，不予处理2件，其他3件，总计40件。结转下年2件。
  总计40件 → 总计42件 | narrative-breakdown
2022 平岗县人民政府 B | requests 210+8 = g 120, p 20, d5 10, u1 50, n1 6, o3 4 → 8 | 共新收政府信息公开申请210件，加上2021年度结转的8件，应办218件。
  应办218件 → 应办228件 | narrative-breakdown
2024 宁河区市场监督管理局 B | requests 61+3 = g 40, d7 5, u1 14, n1 3 → 2 | 2024年，区市场监管局受理政府信息公开申请61件，同比略有增长。当年办结62件（含上年结转3件），剩余2件未到答复期限，转入2025年办理。
  剩余2件 → 剩余3件 | narrative-carried
2022 北仑县公安局 B | requests 18+2 = g 10, d7 6, u1 3 → 1 | 年内新收申请18件、去年结转2件，累计办结19件，剩余1件尚在办理期限内。
  办结19件 → 办结18件 | narrative-handled
  剩余1件 → 剩余2件 | narrative-carried
2023 邑城区卫生健康局 B | requests 9+1 = g 10 → 0 | 全年收到依申请公开9件，办理上年度结转件1件，至年末全部办结，无结转。
  tables | requests 9+1 = g 9 → 1 | narrative-carried
2024 平湖开发区管理委员会 B | requests 4+0 = g 3 → 1 | 我区收到依申请公开4件，除1件结转外，其余均已答复。
  除1件结转 → 除2件结转 | narrative-carried
2023 松江街道办事处 B | requests 0+0 = 0 → 0 | 2023年度街道依申请公开工作零受理、零投诉、零诉讼。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; dir 1 0 0 0 | narrative-none
2023 鹤山县卫健局 B | requests 0+0 = 0 → 0 | 2023年依申请公开“零申请”，行政复议和行政诉讼“零发生”。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
2022 太湖区税务局 B | requests 13+0 = g 9, u1 4 → 0 | 2022年度，我局共收到政府信息公开申请13件，均已依法办理完毕，亦无因此引发的行政复议、行政诉讼。
  tables | requests 13+0 = g 9, u1 4 → 0; rec 1 0 0 0 | narrative-none
2023 沧州湖区管理委员会 B | requests 7+0 = g 7 → 0; rec 1 0 0 0; dir 1 0 0 0 | 我区全年新受理依申请公开7件，群众零投诉、复议零纠错、诉讼零败诉。
2023 盘石县应急管理局 B | requests 7+0 = g 5, u1 2 → 0; rec 1 0 0 0 | 全年共收到政府信息公开申请7件，均按时答复；申请人不服答复申请行政复议1件，复议决定维持我局答复；无行政诉讼。
  tables | requests 7+0 = g 5, u1 2 → 0; rec 0 1 0 0 | narrative-review
2022 江源市自然资源局 E | requests 88+0 = g 88 → 0; rec 3 2 0 0; dir 1 0 0 1 | 被申请行政复议5件，3件维持、2件被责令重新作出答复；被提起行政诉讼2件，1件判决驳回诉讼请求，1件尚在审理中。
  tables | requests 88+0 = g 88 → 0; rec 3 2 0 0; dir 2 0 0 0 | narrative-review
2024 江源市水利局 E | requests 8+0 = g 8 → 0; rec 1 0 0 0; dir 0 1 0 0 | 行政诉讼1件，判决撤销并责令重新答复，行政复议1件，复议机关维持。
2022 湾头镇人民政府 A | lic 0; pun 6 | 我镇全年行政许可0件，行政处罚6件，均按规定公示。
  处罚6件 → 处罚9件 | narrative-decisions
2023 湾头镇人民政府 A | lic 4; pun 6 | 2023年公开办事结果12条，行政许可3件，行政处罚5件。
`;

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
`;

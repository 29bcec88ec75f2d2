/** Requests received, dealt with and carried over; how they ended, who made them and how they came in. */
export const REQUESTS = `
2023 临川镇人民政府 B | requests 5+0 = g 5 → 0 | 2023年，我镇共收到政府信息公开申请5件，办结5件，按时办结率100%。
  申请5件 → 申请6件 | narrative-received
  办结5件 → 办结4件 | narrative-handled
2022 城关街道办事处 B | requests 3+0 = g 3 → 0 | 街道办事处全年受理依申请公开事项3宗，均按期作出答复。
  事项3宗 → 事项2宗 | narrative-received
  tables | requests 3+0 = g 2 → 1 | narrative-all-done
2024 云台县教育局 B | requests 12+0 = g 12 → 0 | 2024年县教育局收到依申请公开信息12份，已办理答复12份，无上年结转，无下年度结转。
  信息12份 → 信息13份 | narrative-received
  答复12份 → 答复11份 | narrative-handled
  tables | requests 12+1 = g 12 → 1 | narrative-carried
2023 高新技术产业开发区管理委员会 B | requests 137+5 = g 138 → 4 | 2023年，全区共受理政府信息公开申请137件，上年度结转5件，办结138件，结转至下一年度继续办理4件。
  申请137件 → 申请173件 | narrative-received
  结转5件 → 结转6件 | narrative-carried
  办结138件 → 办结137件 | narrative-handled
  办理4件 → 办理5件 | narrative-carried
2022 山阳县人民政府办公室 B | requests 64+0 = g 63 → 1 | 县政府办公室代表县政府共收到政府信息公开申请64件，答复63件，1件结转下年度办理。
  申请64件 → 申请46件 | narrative-received
  答复63件 → 答复62件 | narrative-handled
  1件结转 → 2件结转 | narrative-carried
2021 山阳县人民政府 B | requests 482+11 = g 479 → 14 | 全县各级行政机关新收政府信息公开申请482件，上年结转11件，办结479件，结转2022年14件。
  申请482件 → 申请428件 | narrative-received
  结转11件 → 结转12件 | narrative-carried
  办结479件 → 办结478件 | narrative-handled
  2022年14件 → 2022年15件 | narrative-carried
2024 新区第一中学 B | requests 0+0 = 0 → 0 | 2024年度，学校没有收到要求公开学校信息的申请，依申请公开0件。
  tables | requests 1+0 = g 1 → 0 | narrative-none
2023 石门乡人民政府 B | requests 0+0 = 0 → 0 | 2023年度我乡未接到公民、法人和其他组织提交的信息公开申请，未产生收费情况。
  tables | requests 2+0 = g 2 → 0 | narrative-none
2022 青羊市水利局 B | requests 0+0 = 0 → 0 | 本年度，我局无依申请公开事项。
  tables | requests 1+0 = u1 1 → 0 | narrative-none
2020 青羊市水利局 B | requests 21+0 = g 15, p 2, u1 4 → 0 | 2020年办理依申请公开政府信息21件，其中予以公开15件，部分公开2件，无法提供4件。
  信息21件 → 信息22件 | narrative-handled|narrative-breakdown
  公开15件 → 公开14件 | narrative-outcome
  部分公开2件 → 部分公开3件 | narrative-outcome
  提供4件 → 提供5件 | narrative-outcome
2023 滨湖区民政局 B | requests 18+0 = g 17 → 1 | 我局共收到政府信息公开申请18件，1件结转下年度继续办理，其余17件均已按期答复。
  申请18件 → 申请19件 | narrative-received
  1件结转 → 2件结转 | narrative-carried
  其余17件 → 其余16件 | narrative-handled|narrative-breakdown
2024 滨湖区民政局 B | requests 9+0 = g 9 → 0 | 全年接收群众提交的政府信息公开申请9件，已按规定予以回复9件。
  申请9件 → 申请8件 | narrative-received
  回复9件 → 回复8件 | narrative-handled
2022 滨湖区民政局 B | requests 30+2 = g 31 → 1 | 2022年新收申请30件，2021年结转2件，共计完成答复31件，转入下年度1件。
  申请30件 → 申请31件 | narrative-received
  结转2件 → 结转3件 | narrative-carried
  答复31件 → 答复32件 | narrative-handled
  下年度1件 → 下年度2件 | narrative-carried
2025 海东市人民政府办公厅 B | requests 213+4 = g 210 → 7 | 2025年，市政府办公厅共收到政府信息公开申请213件，同比下降5.3%，按时办结率100%。
  申请213件 → 申请231件 | narrative-received
2023 梅岭县市场监督管理局 B | requests 44+2 = g 45 → 1 | 年内本局共登记受理政府信息公开申请46件（含上年结转2件），答复45件，其余1件转下年度办理。
  申请46件 → 申请47件 | narrative-received
  结转2件 → 结转3件 | narrative-carried
  答复45件 → 答复44件 | narrative-handled
2023 梅岭县市场监督管理局 B | requests 44+2 = g 45 → 1 | 2023年，受理政府信息公开申请46件，其中包括上年结转2件。
  申请46件 → 申请48件 | narrative-received
  结转2件 → 结转1件 | narrative-carried
2021 永安镇人民政府 B | requests 0+0 = 0 → 0 | 我镇2021年收到和处理信息公开申请0件。
  tables | requests 1+0 = g 1 → 0 | narrative-received|narrative-none
2022 永安镇人民政府 B | requests 0+0 = 0 → 0 | 2022年没有发生依申请公开政府信息的情况，没有因政府信息公开被申请行政复议、提起行政诉讼。
  tables | requests 1+0 = g 1 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
  tables | requests 0+0 = 0 → 0; dir 0 0 0 1 | narrative-none
2024 平桥区卫生健康委员会 B | requests 27+0 = g 27 → 0 | 2024年，区卫健委共收到政府信息公开申请27件，全部为自然人申请，均已办结并予以答复。
  申请27件 → 申请28件 | narrative-received
  tables | requests 27+0 = g 25 → 2 | narrative-all-done
2024 平桥区卫生健康委员会 B | requests 27+0 = g 27 → 0 | 依申请公开方面，全年共办理政府信息公开申请27件，办结率100%。
  申请27件 → 申请72件 | narrative-handled
2023 龙山市公安局 B | requests 58+1 = g 57 → 2 | 2023年，市局机关共接收政府信息公开申请58件，办结57件，上年转结1件，转结下年2件。
  申请58件 → 申请85件 | narrative-received
  办结57件 → 办结75件 | narrative-handled
  上年转结1件 → 上年转结2件 | narrative-carried
  转结下年2件 → 转结下年3件 | narrative-carried
2023 龙山市公安局 B | requests 58+1 = g 57 → 2 | 指导各单位做好依申请公开工作。我局全年收到政府信息公开申请58件，答复57件。
  申请58件 → 申请56件 | narrative-received
  答复57件 → 答复54件 | narrative-handled
2022 凤城区人民政府 B | requests 325+0 = g 320 → 5 | 全区共收到政府信息公开申请325件，其中区政府本级收到98件、区直部门收到227件。
  申请325件 → 申请352件 | narrative-received
2024 凤城区人民政府办公室 B | requests 560+0 = g 551 → 9 | 2024年，全区各镇街、各部门收到政府信息公开申请560件，办结551件，结转下年度9件。
  申请560件 → 申请650件 | narrative-received
  办结551件 → 办结515件 | narrative-handled
  下年度9件 → 下年度8件 | narrative-carried
2024 凤城区财政局 B | requests 31+0 = g 31 → 0 | 全区财政系统共收到政府信息公开申请120件，我局收到31件，均按期答复。
  收到31件 → 收到32件 | narrative-received
2023 东沟乡人民政府 B | requests 0+0 = 0 → 0 | 本年度无政府信息公开申请、无行政复议和行政诉讼。
  tables | requests 3+0 = g 3 → 0 | narrative-none
  tables | requests 0+0 = 0 → 0; rec 0 0 1 0 | narrative-none
2023 东沟乡人民政府 E | requests 1+0 = g 1 → 0 | 全年没有群众就政府信息公开工作提起的举报、行政复议和行政诉讼。
  tables | requests 1+0 = g 1 → 0; rec 1 0 0 0 | narrative-none
2022 花溪街道办事处 B | requests 2+0 = g 2 → 0 | 花溪街道全年收到政府信息公开申请2条，于法定期限内全部答复完毕。
  申请2条 → 申请4条 | narrative-received
  tables | requests 2+0 = g 1 → 1 | narrative-all-done
2022 花溪街道办事处 B | requests 14+0 = g 14 → 0 | 2022年度，共收到申请人通过信函、网络等方式提交的政府信息公开申请14件，均已依法依规办结。
  申请14件 → 申请15件 | narrative-received
  tables | requests 14+0 = g 12 → 2 | narrative-all-done
2020 花溪街道办事处 B | requests 3+0 = g 3 → 0 | 2020年收到3件市民通过街道网站依申请公开栏目提出的申请，全部按时办结。
  收到3件 → 收到5件 | narrative-received
2024 富阳市交通运输局 B | requests 33+0 = g 20, p 3, d7 2, u1 6, n1 1, o3 1 → 0 | 2024年共收到依申请公开件33件，其中予以公开20件、部分公开3件、不予公开2件、无法提供6件、不予处理1件、其他处理1件。
  公开件33件 → 公开件34件 | narrative-received|narrative-outcome-sum
  予以公开20件 → 予以公开21件 | narrative-outcome
  不予公开2件 → 不予公开3件 | narrative-outcome
  提供6件 → 提供5件 | narrative-outcome
  不予处理1件 → 不予处理2件 | narrative-outcome
  其他处理1件 → 其他处理2件 | narrative-outcome
2024 富阳市交通运输局 B | requests 33+0 = g 20, p 3, d7 2, u1 6, n1 1, o3 1 → 0 | 全年共办结信息公开申请33件，其中：20件予以公开，3件部分公开，6件因信息不存在无法提供。
  办结信息公开申请33件 → 办结信息公开申请30件 | narrative-handled
  20件予以公开 → 22件予以公开 | narrative-outcome
  3件部分公开 → 4件部分公开 | narrative-outcome
  6件因 → 7件因 | narrative-outcome
2023 长桥县自然资源局 B | requests 90+4 = g 50, p 10, d5 6, u1 20, n1 3, o3 2 → 3 | 本年新收政府信息公开申请90件，上年结转4件，本年度予以公开50件，部分公开10件，不予公开6件，无法提供20件，不予处理3件，其他处理2件，结转下年度继续办理3件。
  申请90件 → 申请80件 | narrative-received
  部分公开10件 → 部分公开11件 | narrative-outcome
  结转4件 → 结转5件 | narrative-carried
  无法提供20件 → 无法提供21件 | narrative-outcome
2023 长桥县自然资源局 B | requests 90+4 = g 50, p 10, d5 6, u1 20, n1 3, o3 2 → 3 | 全年新增政府信息公开申请90件，同意公开的50件，部分公开的10件，办结率100%。
  申请90件 → 申请91件 | narrative-received
  同意公开的50件 → 同意公开的51件 | narrative-outcome
2024 溪口镇人民政府 B | requests 1+0 = g 1 → 0 | 2024年溪口镇共受理群众依申请公开政府信息1件，已依法予以公开。
  信息1件 → 信息2件 | narrative-received
2022 溪口镇人民政府 B | requests 6+0 = g 6 → 0 | 2022年度收到政府信息公开申请6件，全部予以公开。
  申请6件 → 申请9件 | narrative-received
  tables | requests 6+0 = g 5, d5 1 → 0 | narrative-outcome
2021 经济技术开发区管理委员会 B | requests 40+0 = g 40 → 0 | 管委会全年依法受理信息公开申请40件，其中，网上申请25件，信函申请10件，当面申请5件，均按规定答复。
  申请40件 → 申请41件 | narrative-received
  信函申请10件 → 信函申请9件 | narrative-entry|narrative-breakdown
  网上申请25件 → 网上申请26件 | narrative-entry|narrative-breakdown
2024 经济技术开发区管理委员会 B | requests 52+0 = g 52 → 0 | 2024年收到政府信息公开申请52件，其中线上申请37件，线下申请15件。
  线下申请15件 → 线下申请14件 | narrative-entry|narrative-breakdown
  线上申请37件 → 线上申请38件 | narrative-entry|narrative-breakdown
2024 湖滨县农业农村局 B | requests 25+0 = g 25 → 0 (businesses 3) | 全年收到依申请公开事项25件，其中自然人申请22件、法人和其他组织申请3件。
  自然人申请22件 → 自然人申请21件 | narrative-applicants
  组织申请3件 → 组织申请4件 | narrative-applicants
2024 湖滨县农业农村局 B | requests 25+0 = g 25 → 0 (businesses 3) | 共收到依申请公开25件（其中自然人22件、商业企业3件），均已按期答复。
  自然人22件 → 自然人23件 | narrative-applicants
  企业3件 → 企业2件 | narrative-applicants
  公开25件 → 公开52件 | narrative-received
`;

/** Reconsiderations and lawsuits. */
export const CASES = `
2023 云台县教育局 B | requests 9+0 = g 9 → 0; rec 1 1 0 0; dir 0 0 0 1 | 2023年，因政府信息公开被申请行政复议2件，结果维持1件，结果纠正1件；被提起行政诉讼1件，尚未审结1件。
  复议2件 → 复议3件 | narrative-review
  维持1件 → 维持2件 | narrative-review
  纠正1件 → 纠正0件 | narrative-review
  诉讼1件 → 诉讼2件 | narrative-review
2022 云台县教育局 B | requests 9+0 = g 9 → 0; rec 3 0 0 0 | 全年发生政府信息公开类行政复议3起，均予维持，未发生行政诉讼。
  复议3起 → 复议4起 | narrative-review
  tables | requests 9+0 = g 9 → 0; rec 2 1 0 0 | narrative-review
  tables | requests 9+0 = g 9 → 0; rec 3 0 0 0; dir 1 0 0 0 | narrative-none
2024 滨江市人民政府 B | requests 900+0 = g 900 → 0; rec 83 12 21 9 | 因政府信息公开引发的行政复议案件125件，其中维持83件，纠正12件，其他结果21件，尚未审结9件。
  案件125件 → 案件152件 | narrative-review
  维持83件 → 维持38件 | narrative-review
  纠正12件 → 纠正21件 | narrative-review
  其他结果21件 → 其他结果12件 | narrative-review
  审结9件 → 审结8件 | narrative-review
2024 滨江市人民政府 B | requests 900+0 = g 900 → 0; dir 20 2 3 3; aft 10 1 1 0 | 行政诉讼案件40件，其中未经复议直接起诉28件，复议后起诉12件。
  直接起诉28件 → 直接起诉27件 | narrative-review
  复议后起诉12件 → 复议后起诉13件 | narrative-review
  案件40件 → 案件41件 | narrative-review
2021 永安镇人民政府 B | requests 1+0 = g 1 → 0 | 本年度未因政府信息公开工作被申请行政复议或被提起行政诉讼。
  tables | requests 1+0 = g 1 → 0; rec 0 1 0 0 | narrative-none
  tables | requests 1+0 = g 1 → 0; aft 0 0 1 0 | narrative-none
2021 永安镇人民政府 E | requests 1+0 = g 1 → 0 | 全年无因政府信息公开引发的行政复议、行政诉讼案件。
  tables | requests 1+0 = g 1 → 0; rec 0 0 0 1 | narrative-none
2022 永安镇人民政府 B | requests 1+0 = g 1 → 0 | 行政复议0件，行政诉讼0件。
  tables | requests 1+0 = g 1 → 0; rec 0 0 0 1 | narrative-none|narrative-review
  诉讼0件 → 诉讼1件 | narrative-review
2022 花溪街道办事处 B | requests 4+0 = g 4 → 0; rec 0 0 1 0 | 2022年，针对街道政府信息公开工作的行政复议1例，已审结；无行政诉讼。
  复议1例 → 复议2例 | narrative-review
  tables | requests 4+0 = g 4 → 0; rec 0 0 0 1 | narrative-review
  tables | requests 4+0 = g 4 → 0; rec 0 0 1 0; dir 1 0 0 0 | narrative-none
2023 花溪街道办事处 B | requests 4+0 = g 4 → 0; rec 4 0 0 0 | 2023年，新增因政府信息公开引起的行政复议3件，上年结转1件，均已审结。
  复议3件 → 复议2件 | narrative-review
2023 富阳市交通运输局 B | requests 30+0 = g 30 → 0; rec 0 1 0 0; dir 2 0 0 0 | 有1件政府信息公开行政复议被纠正，2件政府信息公开行政诉讼被驳回。
  2件政府信息 → 3件政府信息 | narrative-review
2023 富阳市交通运输局 B | requests 30+0 = g 30 → 0; rec 3 0 0 0; dir 1 0 0 0 | 因政府信息公开工作被申请复议3件，被起诉1件，无一败诉。
  复议3件 → 复议5件 | narrative-review
2024 梅岭县市场监督管理局 B | requests 30+0 = g 30 → 0; rec 3 0 2 0 | 全年收到政府信息公开行政复议申请5件，其中3件维持，2件终止；未发生政府信息公开行政诉讼。
  复议申请5件 → 复议申请6件 | narrative-review
  3件维持 → 4件维持 | narrative-review
  tables | requests 30+0 = g 30 → 0; rec 3 0 2 0; dir 0 0 1 0 | narrative-none
2024 梅岭县市场监督管理局 B | requests 30+0 = g 30 → 0 | 没有产生涉及政府信息公开的行政复议和行政诉讼。
  tables | requests 30+0 = g 30 → 0; rec 1 0 0 0 | narrative-none
2024 高新技术产业开发区管理委员会 B | requests 60+0 = g 60 → 0; rec 6 1 2 1; dir 3 0 0 1 | 2024年，全区因政府信息公开申请被提起行政复议10件、行政诉讼4件。
  复议10件 → 复议11件 | narrative-review
  诉讼4件 → 诉讼3件 | narrative-review
2024 山阳县人民政府办公室 B | requests 60+0 = g 60 → 0; rec 2 0 0 0 | 市政府受理以县政府办公室为被申请人的政府信息公开行政复议2件，均维持原行政行为。
2024 山阳县人民政府 B | requests 60+0 = g 60 → 0; rec 4 0 0 0 | 县政府作为复议机关共受理行政复议案件86件，审结80件。县政府被申请政府信息公开行政复议4件。
2022 凤城区城市管理局 B | requests 60+0 = g 60 → 0; dir 1 0 0 1 | 涉及信息公开行政诉讼2宗，其中1宗判决驳回诉讼请求、1宗正在审理；行政复议零件。
  诉讼2宗 → 诉讼3宗 | narrative-review
2022 凤城区城市管理局 B | requests 60+0 = g 60 → 0; rec 6 0 0 0; dir 3 0 0 0 | 政府信息公开行政复议案件共6件，全部维持；行政诉讼案件3件，全部胜诉。
  案件共6件 → 案件共8件 | narrative-review
  tables | requests 60+0 = g 60 → 0; rec 5 0 0 1; dir 3 0 0 0 | narrative-review
  tables | requests 60+0 = g 60 → 0; rec 6 0 0 0; dir 2 1 0 0 | narrative-review
2020 东沟乡人民政府 B | requests 0+0 = 0 → 0 | 全年未出现政府信息公开方面的行政复议、提起行政诉讼情况。
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
2020 东沟乡人民政府 B | requests 0+0 = 0 → 0 | 我乡因信息公开工作引起的行政复议和行政诉讼数量均为0。
  tables | requests 0+0 = 0 → 0; rec 1 0 0 0 | narrative-none
2023 湖滨县农业农村局 B | requests 3+0 = g 3 → 0 | 2023年度没有人因政府信息公开事项对我局申请行政复议或提起行政诉讼。
  tables | requests 3+0 = g 3 → 0; rec 0 1 0 0 | narrative-none
`;

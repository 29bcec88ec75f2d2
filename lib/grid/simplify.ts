/**
 * The traditional characters that the wording of the forms, its units and placeholders would have: portals offer their
 * pages in both scripts. Only these; the text of a report is never converted.
 */
const TRADITIONAL =
  '開請數結轉辦於國祕穩護權屬類內務過執詢項無機關沒現製補後確處訪舉報訴複復當認獲費繳納總計續繼業構會組織維糾審經議許罰強對減決採購額廢發範係繫為據況區這單萬網應眾點輿聞參與負責線談讀佈個條億訊資號稱適暫約餘濟規熱統爲衆歷標備';
const SIMPLIFIED =
  '开请数结转办于国秘稳护权属类内务过执询项无机关没现制补后确处访举报诉复复当认获费缴纳总计续继业构会组织维纠审经议许罚强对减决采购额废发范系系为据况区这单万网应众点舆闻参与负责线谈读布个条亿讯资号称适暂约余济规热统为众历标备';
const SIMPLE_OF: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((traditional, i) => [traditional, SIMPLIFIED[i] as string]),
);

/** A label or value in simplified characters; 資訊 is what a converter by words makes of 信息. */
export function simplify(text: string): string {
  let simplified = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const simple = SIMPLE_OF.get(text[at] as string);
    if (simple === undefined) continue;
    simplified += text.slice(from, at) + simple;
    from = at + 1;
  }
  return (simplified + text.slice(from)).replaceAll('资讯', '信息');
}

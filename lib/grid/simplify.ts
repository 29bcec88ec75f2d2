import { withoutRadicals } from './radicals.ts';

/** The codes of simplified characters by those of traditional ones: every character of a page is looked up. */
type Characters = Uint16Array;

/** Where common Chinese characters begin and end. */
const [FIRST, END] = [0x4e00, 0xa000];

function pairs(traditional: string, simplified: string, before?: Characters): Characters {
  const characters = before?.slice() ?? new Uint16Array(END - FIRST);
  for (let i = 0; i < traditional.length; i++) characters[traditional.charCodeAt(i) - FIRST] = simplified.charCodeAt(i);
  return characters;
}

/**
 * The traditional characters that the wording of the forms, its units and placeholders would have: portals offer their
 * pages in both scripts.
 */
const OF_FORMS = pairs(
  '開請數結轉辦於國祕穩護權屬類內務過執詢項無機關沒現製補後確處訪舉報訴複復當認獲費繳納總計續繼業構會組織維糾審經議許罰強對減決採購額廢發範係繫為據況區這單萬網應眾點輿聞參與負責線談讀佈個條億訊資號稱適暫約餘濟規熱統爲衆歷標備',
  '开请数结转办于国秘稳护权属类内务过执询项无机关没现制补后确处访举报诉复复当认获费缴纳总计续继业构会组织维纠审经议许罚强对减决采购额废发范系系为据况区这单万网应众点舆闻参与负责线谈读布个条亿讯资号称适暂约余济规热统为众历标备',
);

/** Those, and the ones of the words that reports use beside. */
const OF_REPORTS = pairs(
  '專東兩嚴義習鄉書爭產傳體優僅們別動協佔廳縣變員園圍圖團場塊堅聲頭寬實導將歸錄徵惡戶託掃擬擺斷時術來極欄檢檔畢匯瀏遊滿濱環電監蓋碼種積競級紙終絡給繞綜編聯勝蘇薦見視覽覺譽訂論訟設證評識試話該誤說調敗貫貼貸載較輯轄達違還進遞遺郵鏈銷錯錫鎮長門閉問間閱隊難頁順須預領頻題館駁驗龍準幾擊劃週從廣慶庫絲',
  '专东两严义习乡书争产传体优仅们别动协占厅县变员园围图团场块坚声头宽实导将归录征恶户托扫拟摆断时术来极栏检档毕汇浏游满滨环电监盖码种积竞级纸终络给绕综编联胜苏荐见视览觉誉订论讼设证评识试话该误说调败贯贴贷载较辑辖达违还进递遗邮链销错锡镇长门闭问间阅队难页顺须预领频题馆驳验龙准几击划周从广庆库丝',
  OF_FORMS,
);

/** A label or value in simplified characters; 資訊 is what a converter by words makes of 信息. */
export function simplify(text: string): string {
  return replaced(text, OF_FORMS).replaceAll('资讯', '信息');
}

/** A report's text likewise, as long as it was, radicals as the characters that they look like; 资讯 is a word of its own where the text has it in simplified characters. */
export function simplifyText(text: string): string {
  const simplified = replaced(withoutRadicals(text), OF_REPORTS);
  return text.includes('资讯') ? simplified : simplified.replaceAll('资讯', '信息');
}

function replaced(text: string, characters: Characters): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const simple = characters[text.charCodeAt(at) - FIRST];
    if (!simple) continue;
    result += text.slice(from, at) + String.fromCharCode(simple);
    from = at + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

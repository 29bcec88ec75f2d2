import { type Article, readArticle } from '../../lib/narrative/article.ts';
import type { TextBlock } from '../../lib/page/source.ts';

/** A report of a town that no document rule objects to. */
const CLEAN_REPORT = `清河镇人民政府2023年政府信息公开工作年度报告
根据《中华人民共和国政府信息公开条例》编制本报告。本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。
一、总体情况
（一）主动公开情况。2023年，我镇主动公开政府信息218条。
（二）依申请公开情况。2023年，我镇收到政府信息公开申请6件，均已按期答复。
（三）政府信息管理情况。落实信息发布“三审三校”制度，规范政府信息管理。
（四）平台建设情况。办好政务公开专栏和微信公众号两个平台。
（五）监督保障情况。把政务公开纳入年度考核，开展社会评议，全年未发生需要责任追究的情形。
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
（一）存在的主要问题。政策解读形式不够丰富，公开时效有待提高。
（二）改进情况。2023年，我镇针对上年的不足增加了图解和短视频。2024年，我镇将继续加强业务培训。
六、其他需要报告的事项
2023年未发出收费通知，未收取信息处理费。
清河镇人民政府
2024年1月18日`;

export interface PageAround {
  pageTitle?: string;
  pageUrl?: string;
  meta?: Readonly<Record<string, string>>;
}

/** Reads lines as the paragraphs of a page; text that no table of the page holds. */
export function articleOf(text: string, { pageTitle = '', pageUrl = '', meta = {} }: PageAround = {}): Article {
  const blocks = text.split('\n').map(
    (line, index): TextBlock => ({
      frame: 0,
      index,
      order: index,
      text: line,
      tag: 'p',
      linkOnly: false,
      table: null,
      path: [0, index],
    }),
  );
  return readArticle({ blocks, reportTables: [], pageTitle, pageUrl, meta: { named: meta } });
}

/** The clean report with pieces of its text replaced; a piece that is not there is a mistake in the test. */
export function reportWith(changes: Readonly<Record<string, string>>, around?: PageAround): Article {
  let text = CLEAN_REPORT;
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`not in the report: ${from}`);
    text = text.replaceAll(from, to);
  }
  return articleOf(text, around);
}

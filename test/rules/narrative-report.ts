import type { FactKey, FormId } from '../../lib/forms/form.ts';
import { readArticle } from '../../lib/narrative/article.ts';
import { readClaims } from '../../lib/narrative/claims/read-claims.ts';
import { readText } from '../../lib/page/read-text.ts';
import type { Rule } from '../../lib/rules/rule.ts';
import { type Checked, check } from './check-rule.ts';
import { tablesOf } from './facts-of.ts';

export interface NarrativeOptions {
  form?: FormId;
  agency?: string;
  year?: number;
  /** The part that the sentences stand in. */
  part?: 'overview' | 'other';
}

/**
 * Runs one narrative rule on a small complete report that says the sentences, a paragraph each. Cells that are not
 * named print 0.
 */
export function checkNarrative(
  rule: Rule,
  sentences: string | readonly string[],
  cells: Readonly<Record<FactKey, string>>,
  { form = 'foi-2021', agency = '清河镇人民政府', year = 2023, part = 'overview' }: NarrativeOptions = {},
): Checked[] {
  const said = typeof sentences === 'string' ? [sentences] : sentences;
  const lines = [
    `${agency}${year}年政府信息公开工作年度报告`,
    '一、总体情况',
    ...(part === 'overview' ? said : []),
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '公开形式不够丰富。',
    '六、其他需要报告的事项',
    ...(part === 'other' ? said : ['无。']),
  ];
  const { url, title, meta, frames } = readText(lines.join('\n'), 'file:///report.txt');
  const blocks = frames[0]?.blocks ?? [];
  const article = readArticle({ blocks, reportTables: [], pageTitle: title, pageUrl: url, meta });
  const facts = tablesOf(form, ['disclosure', 'requests', 'review', 'platform'], cells);
  return check(rule, { formId: form, facts, article, claims: readClaims(article) });
}

import { describe, expect, it } from 'vitest';
import { headingVariant } from '../../../lib/rules/document/parts/heading-variant.ts';
import { sectionMissing } from '../../../lib/rules/document/parts/section-missing.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';
import { tablesOf } from '../facts-of.ts';

const PROBLEMS = '五、存在的主要问题及改进情况\n';
const REVIEW = '四、政府信息公开行政复议、行政诉讼情况\n';

describe('section-missing', () => {
  it('passes six parts, whatever their wording', () => {
    expect(check(sectionMissing, { article: reportWith({}) })).toEqual([]);
    const article = reportWith({ [PROBLEMS]: '五、工作中的主要问题和下一步整改措施\n' });
    expect(check(sectionMissing, { article })).toEqual([]);
  });

  it('passes a heading with the blank cells of its row behind it', () => {
    const article = reportWith({ [PROBLEMS]: '五、工作中的主要问题和下一步整改措施,,,,,,\n' });
    expect(check(sectionMissing, { article })).toEqual([]);
    expect(article.parts.map(({ heading }) => heading.text)).toContain('五、工作中的主要问题和下一步整改措施');
  });

  it.each([
    ['## ', ''],
    ['**', '**'],
    ['### ', ' ###'],
  ])('passes headings that stand between %j and %j', (before, after) => {
    const headings = [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ];
    const title = '清河镇人民政府2023年政府信息公开工作年度报告';
    const marked = Object.fromEntries([title, ...headings].map((words) => [words, `${before}${words}${after}`]));
    const article = reportWith(marked);
    expect(check(sectionMissing, { article })).toEqual([]);
    expect(check(headingVariant, { article })).toEqual([]);
    expect(article.parts.map(({ part }) => part)).not.toContain(null);
    expect(article.identity.agency).toMatchObject({ value: '清河镇人民政府', source: 'title' });
  });

  it('reports a part without heading and table', () => {
    const [finding, ...rest] = check(sectionMissing, { article: reportWith({ [PROBLEMS]: '' }) });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'structure' });
    expect(finding?.message.zh).toBe('报告缺少“五、存在的主要问题及改进情况”，统一格式应有六个部分。');
  });

  it('only notes a heading that is missing over its table', () => {
    const [finding, ...rest] = check(sectionMissing, {
      article: reportWith({ [REVIEW]: '' }),
      facts: tablesOf('foi-2019', ['review']),
    });
    expect(rest).toEqual([]);
    expect(finding?.severity).toBe('info');
    expect(finding?.message.zh).toContain('有表格而未找到“四、政府信息公开行政复议、行政诉讼情况”的标题');
  });

  it('names two missing parts in one finding', () => {
    const [finding, ...rest] = check(sectionMissing, { article: reportWith({ [PROBLEMS]: '', [REVIEW]: '' }) });
    expect(rest).toEqual([]);
    expect(finding?.message.zh).toContain('“四、政府信息公开行政复议、行政诉讼情况”“五、存在的主要问题及改进情况”');
  });

  it('cannot tell when no heading was found at all', () => {
    const article = articleOf('清河镇人民政府2023年政府信息公开工作年度报告\n详见附件。');
    expect(check(sectionMissing, { article, facts: tablesOf('foi-2019', ['requests']) })).toEqual([]);
  });
});

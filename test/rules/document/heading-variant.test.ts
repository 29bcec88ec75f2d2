import { describe, expect, it } from 'vitest';
import { headingVariant } from '../../../lib/rules/document/parts/heading-variant.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const run = (changes: Record<string, string>) => check(headingVariant, { article: reportWith(changes) });

describe('heading-variant', () => {
  it.each([
    {},
    { '二、主动公开政府信息情况': '二、行政机关主动公开政府信息情况' },
    { '二、主动公开政府信息情况': '二、主动公开政府信息的情况' },
    { '四、政府信息公开行政复议、行政诉讼情况': '四、 政府信息公开行政复议 行政诉讼情况' },
    { '一、总体情况': '第一部分 总体情况' },
    { '六、其他需要报告的事项': '六、其它需要报告的事项' },
    { '六、其他需要报告的事项': '六、其他需要报告的事项。' },
    { '三、收到和处理政府信息公开申请情况': '三、收到和处理政府信息公开申请情况（单位：件）' },
    { '三、收到和处理政府信息公开申请情况': '三、收到和处理政府信息公开申请情况 单位：件' },
    { '二、主动公开政府信息情况': '二、主动公开政府信息情况（数据截至2023年12月31日）' },
    { '三、收到和处理政府信息公开申请情况': '收到和处理政府信息公开申请情况（单位：件）' },
    { '五、存在的主要问题及改进情况': '五、存在的主要問題及改進情況' },
  ])('passes %j', (changes) => {
    expect(run(changes)).toEqual([]);
  });

  it('notes another wording', () => {
    const [finding, ...rest] = run({ '五、存在的主要问题及改进情况': '五、存在的主要问题及整改措施' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'structure' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual(['五、存在的主要问题及整改措施']);
    expect(finding?.message.zh).toBe(
      '标题与统一格式用语不一致：“存在的主要问题及整改措施”，统一格式为“存在的主要问题及改进情况”。',
    );
  });

  it('quotes a heading with its gloss', () => {
    const [finding] = run({ '三、收到和处理政府信息公开申请情况': '三、办理政府信息公开申请情况（单位：件）' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual(['三、办理政府信息公开申请情况（单位：件）']);
    expect(finding?.message.zh).toContain('“办理政府信息公开申请情况”');
  });

  it('names two headings in one finding', () => {
    const [finding, ...rest] = run({
      '二、主动公开政府信息情况': '二、政府信息主动公开形式及情况',
      '六、其他需要报告的事项': '六、其他需要说明的事项',
    });
    expect(rest).toEqual([]);
    expect(finding?.quotes).toHaveLength(2);
  });

  it('cannot tell anything of a part that was not found', () => {
    expect(check(headingVariant, { article: articleOf('详见附件。') })).toEqual([]);
  });
});

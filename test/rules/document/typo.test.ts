import { describe, expect, it } from 'vitest';
import { typo } from '../../../lib/rules/document/typo.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const PART_SIX = '2023年未发出收费通知，未收取信息处理费。';
const run = (words: string) => check(typo, { article: reportWith({ [PART_SIX]: words }) });

describe('typo', () => {
  it.each([
    PART_SIX,
    '公开机构职能类信息、两类信访事项和三类信用信息。',
    '县政府政府信息公开工作工作人员参加培训。',
    '公开的目的的确是方便群众。',
    '人人参与，常常更新，一一答复。',
    '政务信息信息员队伍稳定。',
  ])('passes “%s”', (words) => {
    expect(run(words)).toEqual([]);
  });

  it.each([
    ['公开安全生产、应急管理类信等；', '应急管理类信等', '应急管理类信息等'],
    ['做好政府信公开工作。', '政府信公开', '政府信息公开'],
    ['我镇将进一步进一步加强培训。', '进一步进一步', '进一步'],
    ['群众关心的的事项。', '的的', '的'],
    ['无其他事项。。', '。。', '。'],
  ])('notes “%s”', (words, slip, mended) => {
    const [finding, ...rest] = run(words);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'typo' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([slip]);
    expect(finding?.message.zh).toContain(`“${slip}”应为“${mended}”`);
  });

  it('has nothing to say without text', () => {
    expect(check(typo, { article: articleOf('') })).toEqual([]);
  });

  it('reports two places in two findings', () => {
    expect(run('做好政府信公开工作，，无其他事项。')).toHaveLength(2);
  });
});

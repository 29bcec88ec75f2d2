import { describe, expect, it } from 'vitest';
import { brokenParagraph } from '../../../lib/rules/document/broken-paragraph.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const MANAGEMENT = '（三）政府信息管理情况。落实信息发布“三审三校”制度，规范政府信息管理。';
const BREAK =
  '（三）政府信息管理情况。我镇按照统一部署，明确信息公开流程、范围、途径，确保网站及时更新提\n供坚实的制度保障。对政府信息管理实现专人负责。';
const run = (words: string) => check(brokenParagraph, { article: reportWith({ [MANAGEMENT]: words }) });

describe('broken-paragraph', () => {
  it.each([
    MANAGEMENT,
    '（三）政府信息管理情况。落实信息发布“三审三校”制度，规范政府信息管理，及时将有关信息发送给申请人\n（四）其他。按要求办理，做好保障。',
    '（三）政府信息管理情况。落实信息发布“三审三校”制度，规范政府信息管理，做好保密审查工作\n2023年，共审核信息218条。',
    '（三）政府信息管理情况\n落实信息发布制度，规范管理。',
    '主要做法如下：一是落实信息发布制度，二是规范管理，三是加强审核，四是做好保密：\n供参考的做法，另行印发。',
  ])('passes “%s”', (words) => {
    expect(run(words)).toEqual([]);
  });

  it('notes a sentence cut in the middle', () => {
    const [finding, ...rest] = run(BREAK);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'layout' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual(['确保网站及时更新提', '供坚实的制度保障']);
  });

  it('names two places in one finding', () => {
    const second = '拓宽政府信息公开渠道，强化信息公开的数量和质量，同时对相关工作\n人员加强业务培训，提高公开水平。';
    const [finding, ...rest] = run(`${BREAK}\n${second}`);
    expect(rest).toEqual([]);
    expect(finding?.quotes).toHaveLength(4);
    expect(finding?.message.zh).toContain('有2处句中断行成段');
  });

  it('has nothing to say without text', () => {
    expect(check(brokenParagraph, { article: articleOf('') })).toEqual([]);
  });
});

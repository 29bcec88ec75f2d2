import { describe, expect, it } from 'vitest';
import { overviewTopics } from '../../../lib/rules/document/parts/overview-topics.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const MANAGEMENT = '（三）政府信息管理情况。落实信息发布“三审三校”制度，规范政府信息管理。';
const SUPERVISION = '（五）监督保障情况。把政务公开纳入年度考核，开展社会评议，全年未发生需要责任追究的情形。';
const run = (changes: Record<string, string>) => check(overviewTopics, { article: reportWith(changes) });

describe('overview-topics', () => {
  it.each([
    {},
    { [SUPERVISION]: '（五）及时回应关切，自觉接受社会各界监督。' },
    { [MANAGEMENT]: '（三）完善公开制度规范，加强政务信息的管理。' },
    { '（一）主动公开情况。2023年，我镇主动公开政府信息218条。': '（一）2023年，我镇在门户网站发布信息59条。' },
    { '（一）主动公开情况。2023年，我镇主动公开政府信息218条。': '（一）全年更新各类政务信息共计59篇。' },
    { [SUPERVISION]: '', '六、其他需要报告的事项\n': '六、其他需要报告的事项\n（一）监督保障情况。接受社会评议。\n' },
    {
      [`${MANAGEMENT}\n`]: '',
      '五、存在的主要问题及改进情况\n': '五、政府信息管理情况\n落实三审三校。\n六、存在的主要问题及改进情况\n',
    },
    { '一、总体情况\n': '一、总体情况\n一、加强组织领导\n落实责任分工。\n二、完善公开机制\n' },
  ])('passes %j', (changes) => {
    expect(run(changes)).toEqual([]);
  });

  it('notes a topic that the overview does not speak of', () => {
    const [finding, ...rest] = run({ [MANAGEMENT]: '（三）制度建设情况。修订了三项制度。' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'completeness' });
    expect(finding?.message.zh).toBe('总体情况未写政府信息管理。');
  });

  it('looks at part one alone', () => {
    const [finding] = run({
      [SUPERVISION]: '（五）队伍建设情况。配备专人。',
      '2023年未发出收费通知，未收取信息处理费。': '本年度加强监督保障，无其他事项。',
    });
    expect(finding?.message.zh).toBe('总体情况未写监督保障。');
  });

  it('names two topics in one finding', () => {
    const [finding, ...rest] = run({ [MANAGEMENT]: '', [SUPERVISION]: '' });
    expect(rest).toEqual([]);
    expect(finding?.message.zh).toBe('总体情况未写政府信息管理、监督保障。');
  });

  it('cannot tell when part one was not found', () => {
    expect(
      check(overviewTopics, { article: articleOf('二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况') }),
    ).toEqual([]);
  });
});

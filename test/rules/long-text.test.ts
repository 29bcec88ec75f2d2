import { expect, it } from 'vitest';
import { RULES } from '../../lib/rules/rules.ts';
import { articleOf } from './article-of.ts';
import { check } from './check-rule.ts';
import { tablesOf } from './facts-of.ts';

const HEAD =
  '清河镇人民政府2023年政府信息公开工作年度报告\n统计期限自2023年1月1日起至2023年12月31日止。\n一、总体情况\n';
const TAIL =
  '\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n解读不够，将加强。\n六、其他需要报告的事项\n无。\n清河镇人民政府\n2024年1月18日';
/** Something for every rule of words to find, or nearly. */
const PIECE =
  '2023年，我镇主动公开政府信息218条，各级政府部门审核审核X条，可根据实际情况修改，2022年，我镇高度重视信息公开，我局公开12条，转结1件，260余，2021以来，“部分地区”';
/** Twelve times as long as ten times the text is allowed for; a nested scan takes a hundred times as long. */
const ALLOWED = 40;
const SLOW = 400;

const rules = RULES.filter(({ group }) => group === 'document');
const facts = tablesOf('foi-2021', ['disclosure', 'requests', 'review']);

function fastest(text: string): number {
  const article = articleOf(text);
  const times = [1, 2, 3].map(() => {
    // Time of this thread's processor, which other programs on the machine do not lengthen.
    const start = process.threadCpuUsage();
    for (const rule of rules) check(rule, { formId: 'foi-2021', facts, article });
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

it.each([
  ['in one sentence', `${PIECE}，`],
  ['in many sentences', `${PIECE}。`],
  ['in many paragraphs', `${PIECE}。\n`],
  ['in numbered points', '一、加强领导\n二、完善机制\n公开12条。\n'],
])(
  'ten times the text takes no hundred times the time, %s',
  (_, piece) => {
    const text = (length: number) => HEAD + piece.repeat(Math.ceil(length / piece.length)) + TAIL;
    const short = fastest(text(20_000));
    const long = fastest(text(200_000));
    expect(long < SLOW || long < short * ALLOWED).toBe(true);
  },
  300_000,
);

it('a report of a hundred thousand numbered lines is read', () => {
  expect(articleOf(HEAD + '一、加强领导\n'.repeat(130_000) + TAIL).parts.length).toBeGreaterThan(6);
}, 300_000);

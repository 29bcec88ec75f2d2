// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { RulesPage } from '../../../components/options/rules-page.tsx';
import { EVERY_RULE } from '../../../lib/years/every-rule.ts';

const root = document.createElement('div');

afterEach(() => act(() => render(null, root)));

const notes = () => [...root.querySelectorAll('.rule-note')].map(({ id }) => id);
const look = (words: string) =>
  act(() => {
    const field = root.querySelector('input') as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

it('the rules have an index, and a search that keeps those that speak of the words', async () => {
  await act(() => render(<RulesPage language="zh-CN" />, root));
  const links = [...root.querySelectorAll('.rule-index a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(EVERY_RULE.map(({ id }) => `#${id}`).filter((href) => links.includes(href)));
  expect(notes()).toHaveLength(EVERY_RULE.length);
  expect(new Set(links).size).toBe(EVERY_RULE.length);
  await look('统计期限 日期');
  expect(notes()).toContain('period-wrong');
  expect(notes()).not.toContain('row-total');
  expect(root.querySelector('[data-testid="found-rules"]')?.textContent).toBe(`找到 ${notes().length} 条规则`);
  await look('没有这样的词');
  expect(notes()).toEqual([]);
  expect([...root.querySelectorAll('h2')].filter((head) => !head.closest('[hidden]'))).toHaveLength(1);
});

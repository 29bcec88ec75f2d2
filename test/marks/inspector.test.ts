import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type InspectorOptions, type InspectorPage, openInspectorPage } from './inspector-page.ts';

const HELD = 'requests.new.business';
const WRONG = 'requests.granted.person';

let page: InspectorPage;

async function open(options?: InspectorOptions): Promise<void> {
  page = await openInspectorPage(options);
}

const rests = (fact: string) => {
  page.hover(page.cell(fact));
  return vi.waitUntil(() => page.said());
};
const terms = () =>
  [...page.document.querySelectorAll('[data-gouji-term]')].map((cell) => cell.getAttribute('data-gouji-term'));
const clears = async () => {
  await page.session.answer({ ask: 'marks', show: false });
  expect(page.serialised()).toBe(page.before);
};

afterEach(() => vi.unstubAllGlobals());

describe('the pointer on a cell', () => {
  beforeEach(() => open());

  it('shows a sum that holds, calmly', async () => {
    const said = await rests(HELD);
    expect(said).toContain('成立');
    expect(said).toContain('62 = 62');
    expect(said).toContain('重算值 62，公布值 62');
    expect(said).toContain('关系 1 / 2');
    expect(said).not.toMatch(/数据不符|错误/);
    expect(terms()).toEqual(Array(7).fill('calm'));
    await clears();
  });

  it('shows the finding of a wrong cell first, then its sums, and the cell that would mend them', async () => {
    const said = (await rests(WRONG)) as string;
    expect(said.indexOf('错误')).toBeLessThan(said.indexOf('数据不符'));
    expect(said).toContain('95 ≠ 59');
    expect(said).toContain('多 36');
    expect(page.control('.suspect').textContent).toContain('95 → 59');
    expect(terms()).toEqual(Array(7).fill('error'));
    await clears();
  });

  it('shows the broken sum of a cell that nothing speaks against, without accusing it', async () => {
    const said = await rests('requests.handled.person');
    expect(said).toContain('数据不符');
    expect(said).toContain('95 + 10 = 105 ≠ 69');
    expect(said).toContain('其余 19 项为 0');
    expect(page.cell('requests.handled.person').hasAttribute('data-gouji')).toBe(false);
  });

  it('leads to the next sum of the cell and round again', async () => {
    await rests(HELD);
    page.control('.next-relation').click();
    expect(page.said()).toContain('关系 2 / 2');
    expect(page.said()).toContain('左边合计 0，右边合计 0');
    expect(terms()).toHaveLength(4);
    page.control('.next-relation').click();
    expect(page.said()).toContain('关系 1 / 2');
  });

  it('goes to a term, and to a suspect', async () => {
    await rests(WRONG);
    page.control('.term:last-child').click();
    expect(page.document.activeElement).toBe(page.cell('requests.granted.total'));
    expect(page.said()).toContain('总计59');
    page.hover(page.cell(WRONG));
    await vi.waitUntil(() => page.said()?.includes('95 → 59'));
    page.control('.suspect').click();
    expect(page.document.activeElement).toBe(page.cell(WRONG));
    await clears();
  });

  it('leaves with the pointer', async () => {
    await rests(HELD);
    page.hover(page.document.body);
    await vi.waitUntil(() => page.said() === null);
    expect(terms()).toEqual([]);
  });

  it('says nothing of cells outside every sum', async () => {
    page.hover(page.cell('disclosure.licensing.decisions'));
    await rests(HELD);
    page.hover(page.document.querySelector('h1') as Element);
    await vi.waitUntil(() => page.said() === null);
  });
});

describe('what cannot be told', () => {
  it.each([
    ['an unreadable term', { 'requests.new.business': '见附件' }, '有 1 项读不出数，无法判断。'],
    ['an impossible term', { 'requests.new.business': '-1' }, '有 1 项不可能是件数'],
    ['a blank that would close the sum', { 'requests.new.person': '' }, '有 1 项空白，填上后可能成立'],
  ])('%s', async (_, values, reason) => {
    await open({ values: { [WRONG]: '59', ...values } });
    const said = await rests('requests.new.total');
    expect(said).toContain('无法判断');
    expect(said).toContain(reason);
    expect(new Set(terms())).toEqual(new Set(['calm']));
  });
});

describe('the keyboard', () => {
  beforeEach(() => open({ html: '<p><a href="#" id="link">附件</a><input id="field"></p>' }));

  const tabStops = () => [...page.document.querySelectorAll('td[tabindex="0"]')];

  it('reaches the marked cells by the tab key, each explained at once', async () => {
    expect(tabStops()).toEqual([...page.document.querySelectorAll('td[data-gouji]')]);
    page.cell(WRONG).focus();
    expect(page.said()).toContain('95 ≠ 59');
    expect(page.said()).toContain('Enter 进入说明');
    page.document.getElementById('link')?.focus();
    expect(page.said()).toBeNull();
    await clears();
  });

  it('moves between the cells of the sums by the arrows and keeps no trace', async () => {
    page.cell(WRONG).focus();
    expect(page.press('ArrowRight')).toBe(false);
    expect(page.document.activeElement).toBe(page.cell('requests.granted.business'));
    page.press('ArrowUp');
    expect(page.document.activeElement).toBe(page.cell('requests.carriedIn.business'));
    expect(page.said()).toContain('二、上年结转');
    page.press('ArrowLeft');
    expect(page.document.activeElement).toBe(page.cell('requests.carriedIn.person'));
    expect(page.press('ArrowLeft')).toBe(true);
    expect(page.document.querySelectorAll('td[tabindex="-1"]')).toHaveLength(1);
    await clears();
  });

  it('goes into the bubble, round to the cell, and closes with Escape', async () => {
    page.cell(WRONG).focus();
    page.press('Enter');
    expect(page.focusedControl()).toBe(page.control('.term'));
    page.press('Tab', { shiftKey: true });
    expect(page.document.activeElement).toBe(page.cell(WRONG));
    expect(page.said()).not.toBeNull();
    page.press('Enter');
    expect(page.press('Escape')).toBe(false);
    expect(page.said()).toBeNull();
    expect(page.document.activeElement).toBe(page.cell(WRONG));
    // Nothing is open any more: the key is the page's.
    expect(page.press('Escape')).toBe(true);
  });

  it('stays on the control that was pressed while the sums change', () => {
    page.cell(WRONG).focus();
    page.press('Enter');
    page.control('.next-relation').focus();
    page.control('.next-relation').click();
    expect(page.focusedControl()).toBe(page.control('.next-relation'));
    expect(page.said()).toContain('关系 2 / 2');
  });

  it('is not disturbed in the bubble by the pointer', () => {
    page.cell(WRONG).focus();
    page.press('Enter');
    vi.useFakeTimers();
    page.hover(page.cell(HELD));
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    expect(page.focusedControl()).toBe(page.control('.term'));
  });

  it('leaves the page its keys where no cell of ours has the focus', () => {
    page.document.getElementById('field')?.focus();
    for (const key of ['ArrowDown', 'ArrowLeft', 'Enter', 'Escape', 'Tab', 'a']) expect(page.press(key)).toBe(true);
    expect(page.document.activeElement?.id).toBe('field');
  });

  it('hears of a bubble that the focus opened', async () => {
    page.cell(WRONG).focus();
    await vi.waitUntil(() => page.control('[role="status"]').textContent?.includes('95 ≠ 59'));
  });
});

describe('cells that the page can focus itself', () => {
  it('keep what the page gave them', async () => {
    await open({ values: { [WRONG]: '<a href="#detail">95</a>' } });
    const link = page.cell(WRONG).querySelector('a') as HTMLElement;
    expect(page.cell(WRONG).getAttribute('data-gouji')).toBe('error');
    expect(page.cell(WRONG).hasAttribute('tabindex')).toBe(false);
    link.focus();
    expect(page.said()).toContain('95 ≠ 59');
    expect(page.said()).toContain('Alt+↓');
    expect(page.press('Enter')).toBe(true);
    expect(page.press('ArrowRight')).toBe(true);
    expect(page.press('ArrowDown', { altKey: true })).toBe(false);
    expect(page.focusedControl()).not.toBeNull();
    page.press('Escape');
    expect(page.document.activeElement).toBe(link);
    await clears();
  });
});

describe('a request to inspect a cell', () => {
  it('reveals it and pins its sums until Escape', async () => {
    await open();
    await page.session.answer({ ask: 'inspect', report: 0, fact: HELD });
    expect(page.cell(HELD).scrollIntoView).toHaveBeenCalled();
    expect(page.said()).toContain('62 = 62');
    page.hover(page.cell(WRONG));
    await vi.waitUntil(() => page.said()?.includes('95 ≠ 59'));
    page.hover(page.document.body);
    await vi.waitUntil(() => page.said()?.includes('62 = 62'));
    page.press('Escape');
    expect(page.said()).toBeNull();
    await clears();
  });

  it('is not undone by a page that scrolls under a pointer at rest', async () => {
    await open();
    await rests(WRONG);
    vi.useFakeTimers();
    page.hover(page.document.body, 7);
    vi.advanceTimersByTime(10_000);
    await page.session.answer({ ask: 'inspect', report: 0, fact: HELD });
    page.hover(page.cell(WRONG), 7);
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    expect(page.said()).toContain('62 = 62');
  });

  it('does nothing for a cell that the report does not have', async () => {
    await open();
    await page.session.answer({ ask: 'inspect', report: 3, fact: HELD });
    await page.session.answer({ ask: 'inspect', report: 0, fact: 'requests.unknown.person' });
    expect(page.said()).toBeNull();
  });

  it('gives the cell the focus where the page has it, and waits where a popup has it', async () => {
    await open();
    const hasFocus = vi.spyOn(page.document, 'hasFocus').mockReturnValue(false);
    await page.session.answer({ ask: 'step', by: 1 });
    expect(page.document.activeElement).toBe(page.document.body);
    hasFocus.mockReturnValue(true);
    page.document.defaultView?.dispatchEvent(new page.document.defaultView.Event('focus'));
    expect(page.document.activeElement).toBe(page.cell(WRONG));
    await clears();
  });
});

describe('events that the page makes up', () => {
  it('are not obeyed', async () => {
    await open({ isTrusted: (event) => event.isTrusted });
    page.cell(WRONG).focus();
    expect(page.press('ArrowRight')).toBe(true);
    expect(page.press('Escape')).toBe(true);
    page.control('.close').click();
    expect(page.document.activeElement).toBe(page.cell(WRONG));
    expect(page.said()).toContain('95 ≠ 59');
  });
});

describe('the words', () => {
  it('are English where English was asked for', async () => {
    await open({ language: 'en' });
    const said = await rests(HELD);
    expect(said).toContain('Holds');
    expect(said).toContain('computed 62, published 62');
    expect(said).toContain('Sum 1 of 2');
    expect(said).not.toMatch(/[㐀-鿿]/);
  });
});

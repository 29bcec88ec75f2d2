// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelView } from '../../components/panel/panel-view.tsx';
import { Surface } from '../../components/surface/surface.tsx';
import type { AuditedState, SurfaceActions } from '../../components/surface/surface-state.ts';
import { LanguageProvider } from '../../components/surface/words.ts';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { STATUS, watchedActions } from './surface-fixture.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../pages/${name}.json`), 'utf8')) as AuditDocument;
const DALAN = read('dalan-2020');
const PAIR: AuditDocument = { ...DALAN, reports: [...DALAN.reports, ...read('jiaxing-port-2020').reports] };
const NONE: AuditDocument = { ...DALAN, reports: [], summary: { error: 0, warning: 0, info: 0 } };

let root: HTMLElement;
let actions: SurfaceActions;

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
  Element.prototype.scrollIntoView = () => {};
  actions = watchedActions();
});

afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

async function show(audited: AuditDocument, status: Partial<AuditedState['status']> = {}) {
  const state: AuditedState = {
    kind: 'audited',
    document: audited,
    relations: [],
    status: { ...STATUS, ...status },
    dismissals: [],
  };
  await act(() =>
    render(
      <LanguageProvider value="zh-CN">
        <Surface view={PanelView} state={state} settingsFault={null} intent={null} actions={actions} />
      </LanguageProvider>,
      root,
    ),
  );
}

const find = (selector: string) => root.querySelector<HTMLElement>(selector);
const click = (selector: string) => act(async () => find(selector)?.click());
const pressEsc = () =>
  act(async () => {
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(key);
  });

describe('a page with several reports', () => {
  it('lists the gravest of all reports first, each with the name of its own, and a tally of every report', async () => {
    const [dalan, port] = PAIR.reports as [AuditDocument['reports'][number], AuditDocument['reports'][number]];
    const [first, ...others] = port.findings;
    if (!first) throw new Error('there is nothing to list');
    const grave = { ...port, findings: [{ ...first, severity: 'error' as const }, ...others] };
    await show({ ...PAIR, reports: [dalan, grave] });
    expect(find('.finding')?.dataset.index).toBe(String(dalan.findings.length));
    expect(find('.finding .of-report')?.textContent).toBe('嘉兴港区 · 2020 年度');
    const tally = [...root.querySelectorAll('[data-testid="report-tally"] li')].map(({ textContent }) => textContent);
    expect(tally[0]).toMatch(/^大岚镇人民政府 · 2020 年度 存疑 \d+$/);
    expect(tally[1]).toMatch(/^嘉兴港区 · 2020 年度 错误 1/);
  });

  it('names no report and has no tally where there is one', async () => {
    await show(DALAN);
    expect(find('.of-report')).toBeNull();
    expect(find('[data-testid="report-tally"]')).toBeNull();
  });

  it('draws the tables of the report in focus, and of another when it is unfolded', async () => {
    await show(PAIR);
    await click('[data-testid="tab-tables"]');
    const drawn = () => [...root.querySelectorAll('.report-tables')].map((one) => one.querySelector('table') !== null);
    expect(drawn()).toEqual([true, false]);
    await show(PAIR, { current: DALAN.reports[0]?.findings.length ?? 0 });
    expect(drawn()).toEqual([true, true]);
  });
});

describe('a cell without a word in it', () => {
  it('looks as on the page and is still named', async () => {
    await show(read('jiaxing-port-2020'));
    await click('[data-testid="tab-tables"]');
    const blank = find('[data-fact="requests.granted.business"]');
    expect(blank?.textContent).toBe('');
    expect(blank?.getAttribute('aria-label')).toBe('空白');
    expect(blank?.title).toContain('商业企业');
  });
});

describe('Esc', () => {
  it('closes the details and goes back to their finding', async () => {
    await show(DALAN);
    await click('[data-testid="details"]');
    await vi.waitFor(() => expect(find('[data-testid="copy-finding"]')).not.toBeNull());
    find('[data-testid="copy-finding"]')?.focus();
    await pressEsc();
    expect(find('[data-testid="copy-finding"]')).toBeNull();
    expect(document.activeElement).toBe(find('.finding'));
  });

  it('goes back from a presumed value to its cell', async () => {
    await show(DALAN);
    await click('[data-testid="tab-tables"]');
    await click('[data-fact="requests.new.total"]');
    find('[data-testid="presumed-cell"]')?.focus();
    await pressEsc();
    expect((document.activeElement as HTMLElement).dataset.fact).toBe('requests.new.total');
  });
});

describe('a page without a report', () => {
  it('can be checked again once its tables have come', async () => {
    await show(NONE);
    await click('[data-testid="audit-again"]');
    expect(actions.again).toHaveBeenCalledOnce();
  });

  it('offers that once where it has changed', async () => {
    await show(NONE, { isChanged: true });
    expect(root.querySelectorAll('[data-testid="audit-again"]')).toHaveLength(1);
  });
});

describe('a page with more findings than a screen holds', () => {
  const [report] = DALAN.reports as [AuditDocument['reports'][number]];
  const manyFindings = (length: number): AuditDocument => {
    const findings = Array.from({ length }, () => report.findings).flat();
    return { ...DALAN, reports: [{ ...report, findings: findings.slice(0, length) }] };
  };
  const MANY = manyFindings(150);
  const drawn = () => root.querySelectorAll('[data-testid="finding"]').length;
  let frames: FrameRequestCallback[];
  const nextFrame = () =>
    act(async () => {
      for (const run of frames.splice(0)) run(0);
    });

  beforeEach(() => {
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
    vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('answers with the first of them and draws the others frame by frame', async () => {
    await show(MANY);
    expect(find('[data-testid="verdict"]')).not.toBeNull();
    const counts = [drawn()];
    while (drawn() < 150 && counts.length < 10) {
      await nextFrame();
      counts.push(drawn());
    }
    expect(counts[0]).toBeLessThan(100);
    expect(counts.at(-1)).toBe(150);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  it('draws thousands only as a person comes near them, and says how many are left', async () => {
    let seen: IntersectionObserverCallback = () => {};
    const watched: Element[] = [];
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: IntersectionObserverCallback) {
          seen = callback;
        }
        observe = (element: Element) => watched.push(element);
        disconnect = () => watched.splice(0);
      },
    );
    await show(manyFindings(1200));
    for (let frame = 0; frame < 12; frame++) await nextFrame();
    const unasked = drawn();
    expect(unasked).toBeLessThan(1000);
    expect(watched.map(({ textContent }) => textContent)).toEqual([`还有 ${1200 - unasked} 项`]);
    const comeNear = (isIntersecting: boolean) =>
      act(async () => seen([{ isIntersecting } as IntersectionObserverEntry], {} as IntersectionObserver));
    await comeNear(false);
    expect(drawn()).toBe(unasked);
    while (watched.length > 0) await comeNear(true);
    expect(drawn()).toBe(1200);
  });

  it('draws the one in focus at once, wherever it stands', async () => {
    await show(MANY, { current: 149 });
    expect(find('.finding[aria-current]')?.dataset.index).toBe('149');
  });
});

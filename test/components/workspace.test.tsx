// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelView } from '../../components/panel/panel-view.tsx';
import { Surface } from '../../components/surface/surface.tsx';
import type { SurfaceActions, SurfaceState } from '../../components/surface/surface-state.ts';
import { LanguageProvider } from '../../components/surface/words.ts';
import { auditPage } from '../../lib/audit/audit-page.ts';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { relationStates } from '../../lib/audit/relation-states.ts';
import type { Supposition } from '../../lib/click/suppose-tab.ts';
import { applyDismissals, withDismissal } from '../../lib/dismissals/apply-dismissals.ts';
import { readPage } from '../../lib/page/read-page.ts';
import type { Language } from '../../lib/text/language.ts';
import { STATUS, watchedActions } from './surface-fixture.ts';

const NAME = 'jiaxing-port-2020';
const read = (extension: string) => readFileSync(resolve(import.meta.dirname, `../pages/${NAME}.${extension}`), 'utf8');
const [expected] = (JSON.parse(read('json')) as AuditDocument).reports;
const page = new DOMParser().parseFromString(read('html'), 'text/html');
const cell = (fact: string) => page.querySelector(expected?.facts[fact]?.at.selector ?? '') as Element;
cell('requests.handled.total').textContent = '96';
cell('review.litigationDirect.total').textContent = '8';
const { document: audited, readings, suppose } = auditPage(readPage(page), { auditedAt: '2026-11-20T08:00:00.000Z' });
const sum = audited.reports[0]?.findings.findIndex(({ message }) => message.includes('的“总计”应为69')) as number;

const RELATIONS = readings.map(relationStates);
const STATE: SurfaceState = {
  kind: 'audited',
  document: audited,
  relations: RELATIONS,
  status: STATUS,
  dismissals: [],
};

let actions: SurfaceActions;
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
  Element.prototype.scrollIntoView = () => {};
  actions = watchedActions({
    suppose: vi.fn(async (report, values): Promise<Supposition> => {
      const { presumed, vanished, appeared } = suppose(report, new Map(values));
      return { report, presumed, vanished, appeared };
    }),
  });
});

afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

async function show(state: SurfaceState, language: Language = 'zh-CN') {
  await act(() => {
    render(
      <LanguageProvider value={language}>
        <Surface view={PanelView} state={state} settingsFault={null} intent={null} actions={actions} />
      </LanguageProvider>,
      root,
    );
  });
}

const find = <Kind extends HTMLElement>(selector: string) => root.querySelector<Kind>(selector);
const byId = <Kind extends HTMLElement = HTMLElement>(id: string) => find<Kind>(`[data-testid="${id}"]`);
const click = (selector: string) => act(async () => find(selector)?.click());
const clickId = (id: string) => click(`[data-testid="${id}"]`);
const type = (id: string, value: string) =>
  act(async () => {
    const field = byId<HTMLInputElement>(id);
    if (!field) throw new Error(`there is no ${id}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const openDetails = async (index: number) => {
  await act(async () => {
    find(`.finding[data-index="${index}"]`)
      ?.parentElement?.querySelector<HTMLElement>('[data-testid="details"]')
      ?.click();
  });
  await vi.waitFor(() => expect(byId('copy-finding')).not.toBeNull());
};

describe('a long audit', () => {
  it('tells how far it has come and can be stopped', async () => {
    await show({ kind: 'loading', progress: { done: 12, of: 100 } });
    expect(byId('verdict')?.textContent).toBe('正在核查 12 / 100 份报告');
    await clickId('cancel-audit');
    expect(actions.cancel).toHaveBeenCalledOnce();
  });

  it('that was stopped leaves no result, and the way to run it again', async () => {
    await show({ kind: 'cancelled' });
    expect(byId('verdict')?.textContent).toBe('核查已停止');
    await clickId('audit-again');
    expect(actions.again).toHaveBeenCalledOnce();
  });

  it('that was stopped leaves the result before it, which says so', async () => {
    await show({ ...STATE, wasStopped: true } as SurfaceState);
    expect(find('.notice')?.textContent).toContain('核查已停止');
    expect(byId('finding')).not.toBeNull();
  });
});

describe('a page that was not checked', () => {
  it('can be checked from the panel', async () => {
    await show({ kind: 'unaudited' });
    await clickId('audit-page');
    expect(actions.again).toHaveBeenCalledOnce();
  });
});

describe('what if', () => {
  it('starts from the suggested value and shows what would vanish', async () => {
    await show(STATE);
    await openDetails(sum);
    await clickId('what-if');
    await vi.waitFor(() => expect(byId<HTMLInputElement>('presumed')?.value).toBe('69'));
    await vi.waitFor(() => expect(byId('vanished')?.textContent).toContain('的“总计”应为69'));
    expect(vi.mocked(actions.suppose).mock.lastCall).toEqual([0, [['requests.handled.total', '69']]]);
  });

  it('shows what another value would bring, words included, and goes back', async () => {
    await show(STATE);
    await openDetails(sum);
    await clickId('what-if');
    await vi.waitFor(() => expect(byId('presumed')).not.toBeNull());
    await type('presumed', '七十');
    await vi.waitFor(() => expect(byId('appeared')?.textContent).toContain('七十'));
    await clickId('reset-what-if');
    expect(byId<HTMLInputElement>('presumed')?.value).toBe('69');
  });

  it('says when the page no longer answers', async () => {
    vi.mocked(actions.suppose).mockResolvedValue(null);
    await show(STATE);
    await openDetails(sum);
    await clickId('what-if');
    await vi.waitFor(() => expect(byId('supposed')?.textContent).toContain('页面没有回应'));
  });
});

describe('setting aside', () => {
  it('asks for a reason and takes no empty one', async () => {
    await show(STATE);
    await openDetails(sum);
    await clickId('dismiss-finding');
    await type('dismiss-reason', '  ');
    await clickId('confirm-dismiss');
    expect(find('.field-fault')?.textContent).toBe('请填写理由。');
    expect(actions.setAside).not.toHaveBeenCalled();
    await type('dismiss-reason', '已核实无误');
    await clickId('confirm-dismiss');
    expect(actions.setAside).toHaveBeenCalledWith(sum, '已核实无误');
  });

  it('greys the finding, counts it in the verdict and lets it be restored', async () => {
    const at = '2026-11-20T08:00:00.000Z';
    const dismissals = withDismissal(audited, sum, { reason: '口径说明', at }, []);
    const document = structuredClone(audited);
    (document.reports[0]?.findings[sum] as { dismissed?: object }).dismissed = { reason: '口径说明', at };
    await show({ ...STATE, document, dismissals } as SurfaceState);
    expect(byId('verdict')?.textContent).toMatch(/^发现 1 处错误.* · 1 处已搁置$/);
    expect(find('.finding[data-dismissed]')?.dataset.index).toBe(String(sum));
    await openDetails(sum);
    expect(root.textContent).toContain('已搁置：口径说明');
    await clickId('restore-finding');
    expect(actions.restore).toHaveBeenCalledWith(sum);
  });
});

describe('working through', () => {
  const at = '2026-11-20T08:00:00.000Z';
  const handledBy = (state: 'checked' | 'told') => {
    const dismissals = withDismissal(audited, sum, { state, reason: '', at }, []);
    return { ...STATE, document: applyDismissals(audited, dismissals), dismissals } as SurfaceState;
  };

  it('marks a finding as looked at or told', async () => {
    await show(STATE);
    await openDetails(sum);
    await clickId('settle-checked');
    expect(actions.settle).toHaveBeenCalledWith(sum, 'checked');
    await clickId('settle-told');
    expect(actions.settle).toHaveBeenCalledWith(sum, 'told');
  });

  it('counts it in the head, keeps it among the errors, and lets it be taken back or changed', async () => {
    await show(handledBy('told'));
    const open = (audited.reports[0]?.findings.length ?? 0) - 1;
    expect(byId('verdict')?.textContent).toMatch(/^发现 2 处错误/);
    expect(byId('work')?.textContent).toBe(`待处理 ${open} · 已通知 1`);
    expect(find(`.finding[data-index="${sum}"] .handled`)?.textContent).toBe('✓ 已通知');
    await openDetails(sum);
    expect(byId('settle-told')).toBeNull();
    expect(byId('settle-checked')).not.toBeNull();
    await clickId('restore-finding');
    expect(actions.restore).toHaveBeenCalledWith(sum);
  });

  it('goes on to the next that is open, and lists those that are', async () => {
    await show(handledBy('checked'));
    await clickId('next-finding');
    expect(actions.go).toHaveBeenCalledWith(sum === 0 ? 1 : 0);
    const choice = byId<HTMLSelectElement>('filter-work');
    if (choice) choice.value = 'open';
    await act(async () => {
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(find(`.finding[data-index="${sum}"]`)).toBeNull();
    expect(byId('finding')).not.toBeNull();
  });

  it('says nothing of it where nothing was done', async () => {
    await show(STATE);
    expect(byId('work')).toBeNull();
    expect(byId('filter-work')).toBeNull();
  });
});

describe('a page that has changed', () => {
  it('is told of in the live region', async () => {
    await show({ ...STATE, status: { ...STATUS, isChanged: true } } as SurfaceState);
    expect(find('[aria-live="polite"]')?.textContent).toContain('页面已变化');
  });
});

describe('the tables', () => {
  it('stand as tables with captions and heads, each cell leading to the page', async () => {
    await show(STATE);
    await clickId('tab-tables');
    const table = find<HTMLTableElement>('[data-testid="form-requests"] table');
    expect(table?.caption?.textContent).toContain('表三');
    const scopes = new Set([...(table?.querySelectorAll('th') ?? [])].map((head) => head.scope));
    expect([...scopes].sort()).toEqual(['col', 'colgroup', 'row', 'rowgroup']);
    const wrong = find('[data-fact="requests.handled.total"]');
    expect(wrong?.closest('td')?.dataset.goujiState).toBe('error');
    expect(wrong?.textContent).toBe('96 错误误');
    await click('[data-fact="requests.handled.total"]');
    expect(actions.inspect).toHaveBeenCalledWith(0, 'requests.handled.total');
    expect(byId('cell-what-if')?.textContent).toContain('的“总计”应为69');
  });

  it('have every cell that the report prints, and one stop for the tab key each', async () => {
    await show(STATE, 'en');
    await clickId('tab-tables');
    const drawn = [...root.querySelectorAll<HTMLElement>('[data-fact]')].map(({ dataset }) => dataset.fact);
    expect(drawn.sort()).toEqual(Object.keys(audited.reports[0]?.facts ?? {}).sort());
    for (const table of root.querySelectorAll('.form-table')) {
      expect(table.querySelectorAll('[data-fact][tabindex="0"]')).toHaveLength(1);
    }
  });

  it('take a presumed value for any cell and forget it again', async () => {
    await show(STATE);
    await clickId('tab-tables');
    await click('[data-fact="requests.new.person"]');
    await type('presumed-cell', '1');
    await vi.waitFor(() => expect(byId('appeared')?.textContent).not.toBe(''));
    expect(find('[data-fact="requests.new.person"]')?.textContent).toContain('→ 1');
    await clickId('clear-what-if');
    expect(byId('supposed')).toBeNull();
  });
});

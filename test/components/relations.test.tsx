// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelView } from '../../components/panel/panel-view.tsx';
import { PopupView } from '../../components/popup/popup-view.tsx';
import type { AuditedViewProps } from '../../components/surface/audited-view.tsx';
import { Surface } from '../../components/surface/surface.tsx';
import type { AuditedState, SurfaceActions } from '../../components/surface/surface-state.ts';
import { LanguageProvider } from '../../components/surface/words.ts';
import { auditPage } from '../../lib/audit/audit-page.ts';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { relationStates } from '../../lib/audit/relation-states.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { STATUS, watchedActions } from './surface-fixture.ts';

const NAME = 'jiaxing-port-2020';
const read = (extension: string) => readFileSync(resolve(import.meta.dirname, `../pages/${NAME}.${extension}`), 'utf8');
const [printed] = (JSON.parse(read('json')) as AuditDocument).reports;

/** The report with other words in some cells. */
function stateOf(changes: Record<string, string>): AuditedState {
  const page = new DOMParser().parseFromString(read('html'), 'text/html');
  for (const [fact, text] of Object.entries(changes)) {
    (page.querySelector(printed?.facts[fact]?.at.selector ?? '') as Element).textContent = text;
  }
  const { document, readings } = auditPage(readPage(page), { auditedAt: '2026-11-20T08:00:00.000Z' });
  return { kind: 'audited', document, relations: readings.map(relationStates), status: STATUS, dismissals: [] };
}

/** One sum broken, two that cannot be judged: their cell holds no number. */
const STATE = stateOf({ 'review.litigationDirect.total': '8', 'requests.partial.person': '若干' });

let actions: SurfaceActions;
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
  actions = watchedActions();
});

afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

async function show(state: AuditedState, view: preact.ComponentType<AuditedViewProps> = PanelView): Promise<void> {
  await act(() =>
    render(
      <LanguageProvider value="zh-CN">
        <Surface view={view} state={state} settingsFault={null} intent={null} actions={actions} />
      </LanguageProvider>,
      root,
    ),
  );
}

const all = <Kind extends HTMLElement>(selector: string) => [...root.querySelectorAll<Kind>(selector)];
const byId = (id: string) => root.querySelector<HTMLElement>(`[data-testid="${id}"]`);
const clickId = (id: string) => act(async () => byId(id)?.click());
const counts = (selector: string) => {
  const verdicts = all(selector).map(({ dataset }) => dataset.verdict as string);
  return Object.fromEntries(
    ['held', 'broken', 'undecided'].map((one) => [one, verdicts.filter((v) => v === one).length]),
  );
};

async function openMap(state: AuditedState): Promise<void> {
  await show(state);
  await clickId('tab-map');
  await vi.waitFor(() => expect(byId('relation-map')).not.toBeNull());
}

describe('the map', () => {
  it('draws the form with every relation that was counted, each with its result', async () => {
    await openMap(STATE);
    const { relations } = STATE.document.coverage;
    expect(relations).toEqual({ held: 37, broken: 1, undecided: 2 });
    expect(counts('.map-mark')).toEqual(relations);
    expect(counts('[data-testid="relation-list"] tbody tr')).toEqual(relations);
    const tables = all('.map-title').map(({ textContent }) => textContent);
    expect(tables.map((title) => title?.slice(0, 2))).toEqual(['表三', '表四']);
  });

  it('runs a line through all terms of a relation and no other cell', async () => {
    await openMap(STATE);
    const relation = STATE.relations[0]?.find(({ id }) => id === 'balance:person');
    await act(async () => all('.map-mark[data-relation="balance:person"]')[0]?.focus());
    const pointed = all('td[data-pointed]').map(({ dataset }) => dataset.mapFact);
    expect(pointed.sort()).toEqual([...(relation?.left ?? []), ...(relation?.right ?? [])].sort());
    expect(all('.map-line[data-pointed][data-term]')).toHaveLength(4);
  });

  it('shows the numbers of the one that is pointed at, and outlines it on the page', async () => {
    await openMap(STATE);
    const mark = all('.map-mark[data-relation="review-total:litigationDirect"]')[0];
    expect(mark?.getAttribute('aria-label')).toMatch(/未经复议直接起诉：数据不符，.*≠ 8/);
    await act(async () => mark?.focus());
    expect(byId('pointed-relation')?.textContent).toContain('≠ 8');
    const relation = expect.objectContaining({ id: 'review-total:litigationDirect' });
    await vi.waitFor(() => expect(actions.showRelation).toHaveBeenCalledWith(0, relation, true));
    await act(async () => mark?.click());
    expect(actions.showRelation).toHaveBeenLastCalledWith(0, relation, false);
  });

  it('is one stop for the tab key; the arrows lead from mark to mark', async () => {
    await openMap(STATE);
    const marks = all<HTMLButtonElement>('.map-mark');
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await act(async () => marks[0]?.focus());
    await act(async () => {
      const key = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true });
      marks[0]?.dispatchEvent(key);
    });
    expect(document.activeElement).toBe(marks[1]);
    expect(marks[1]?.tabIndex).toBe(0);
  });
});

describe('the count of what cannot be judged', () => {
  it.each([
    ['panel', PanelView],
    ['popup', PopupView],
  ])('leads to those relations in the %s, each with its reason and place', async (_name, view) => {
    await show(STATE, view);
    expect(byId('coverage')?.textContent).toContain('40 条关系：37 成立，1 不符，2 无法判断');
    await clickId('count-undecided');
    await vi.waitFor(() => expect(byId('relation-list')).not.toBeNull());
    const rows = all('[data-testid="relation-list"] tbody tr').map(({ textContent }) => textContent);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^行合计 · （二）部分公开.*读不出数：自然人$/);
    await act(async () => all('[data-testid="relation-list"] th button')[0]?.click());
    expect(actions.showRelation).toHaveBeenCalledWith(0, expect.objectContaining({ id: 'row-total:partial' }), false);
  });

  it('leads to those that hold as well, and back to the findings', async () => {
    await show(STATE, PopupView);
    await clickId('count-held');
    await vi.waitFor(() => expect(all('[data-testid="relation-list"] tbody tr')).toHaveLength(37));
    await clickId('back-to-findings');
    expect(byId('finding')).not.toBeNull();
  });
});

describe('a cell without a mark', () => {
  it('shows its sums in the panel', async () => {
    Element.prototype.scrollIntoView = () => {};
    await show(STATE);
    await clickId('tab-tables');
    await act(async () => all('[data-fact="requests.new.person"]')[0]?.click());
    const sums = byId('cell-relations')?.textContent;
    expect(sums).toContain('这一格所在的勾稽关系（2）');
    expect(sums).toContain('62 = 62');
  });
});

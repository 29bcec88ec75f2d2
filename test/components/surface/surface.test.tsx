// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelView } from '../../../components/panel/panel-view.tsx';
import { PopupView } from '../../../components/popup/popup-view.tsx';
import { Surface } from '../../../components/surface/surface.tsx';
import type { SurfaceActions, SurfaceState } from '../../../components/surface/surface-state.ts';
import { LanguageProvider } from '../../../components/surface/words.ts';
import type { AuditDocument } from '../../../lib/audit/document.ts';
import type { PageStatus } from '../../../lib/messages/protocol.ts';
import type { Language } from '../../../lib/text/language.ts';
import { auditDocument, finding, relation, report } from '../../marks/audit-fixture.ts';
import { STATUS, watchedActions } from '../surface-fixture.ts';

const BALANCE = relation('balance:total', { new: '62', in: '7' }, { handled: '59', out: '0' }, '10');
const FOUND = auditDocument([
  report([
    finding({ rule: 'balance', relations: [BALANCE], message: '一＋二不等于三＋四。' }),
    finding({ rule: 'stale-year', severity: 'warning', class: 'stale-text', message: '年份未改。' }),
    finding({ rule: 'period-missing', severity: 'info', class: 'completeness', message: '没有统计期限。' }),
  ]),
]);

const writeText = vi.fn(async (_text: string) => {});
let actions: SurfaceActions;
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
  writeText.mockReset();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  vi.spyOn(console, 'log').mockImplementation(() => {});
  actions = watchedActions();
});

afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

async function show(state: SurfaceState, language: Language = 'zh-CN', kind: 'popup' | 'panel' = 'popup') {
  await act(() => {
    render(
      <LanguageProvider value={language}>
        <Surface
          view={kind === 'popup' ? PopupView : PanelView}
          state={state}
          settingsFault={null}
          intent={null}
          actions={actions}
        />
      </LanguageProvider>,
      root,
    );
  });
}

const audited = (document: AuditDocument, status: Partial<PageStatus> = {}): SurfaceState => ({
  kind: 'audited',
  document,
  relations: [],
  status: { ...STATUS, ...status },
  dismissals: [],
});

const byId = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
const textOf = (id: string) => byId(id)?.textContent ?? null;
const click = (id: string) => act(async () => byId(id)?.click());

describe('a page of which something may not be read', () => {
  const hidden = (url: string) => {
    const document = auditDocument([]);
    document.coverage.frames.skipped = [{ url, reason: '与本页不同源，浏览器不允许读取' }];
    return document;
  };

  it('is not called empty: the frame comes first, with a way into it', async () => {
    await show(audited(hidden('https://other.test/report.html'), { tablesSeen: 0 }));
    expect(textOf('verdict')).toBe('本页有 1 个内嵌页面不能读取，年报可能在其中');
    expect(textOf('coverage')).toContain('看过能读取的部分');
    expect(root.textContent).not.toContain('看过全页');
    const link = byId('skipped-frame');
    expect(link?.getAttribute('href')).toBe('https://other.test/report.html');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.closest('details')?.open).toBe(true);
  });

  it('has no link where the address is none of the web, and counts no frame where a part of the page itself is closed', async () => {
    const document = hidden('javascript:alert(1)');
    await show(audited(document, { tablesSeen: 0 }));
    expect(byId('skipped-frame')).toBeNull();
    await show(audited(hidden(document.page.url), { tablesSeen: 0 }));
    expect(textOf('verdict')).toBe('本页有的内容不能读取，年报可能在其中');
  });
});

describe('the verdict', () => {
  it.each<[string, SurfaceState, string, string]>([
    ['errors and warnings', audited(FOUND), '发现 1 处错误 · 1 处存疑', '1 error, 1 to be checked'],
    ['a clean report', audited(auditDocument([report([])])), '未发现不符', 'Nothing contradicts'],
    ['no report', audited(auditDocument([])), '本页没有年度报告表格', 'No annual report tables on this page'],
    ['a page that was not asked about', { kind: 'unaudited' }, '本页未核查', 'This page was not checked'],
    [
      'a page that may not be read',
      { kind: 'refused', refusal: 'pdf', detail: '' },
      '这个页面不能核查',
      'This page cannot be checked',
    ],
    [
      'a page that another click would let us into',
      { kind: 'refused', refusal: 'not-asked', detail: '' },
      '本页未核查',
      'This page was not checked',
    ],
    ['a fault of ours', { kind: 'failed', detail: 'x' }, '核查没有完成', 'The check was not completed'],
  ])('on %s', async (_name, state, zh, en) => {
    await show(state);
    expect(textOf('verdict')).toBe(zh);
    await show(state, 'en');
    expect(textOf('verdict')).toBe(en);
  });

  it('says what was checked, and what was not', async () => {
    const coverage = {
      frames: { audited: 1, skipped: [{ url: 'https://other.test/', reason: '与本页不同源' }] },
      tables: { found: 3, recognised: 3 },
      relations: { held: 40, broken: 1, undecided: 1 },
    };
    await show(audited(auditDocument([report([])], { coverage })));
    expect(textOf('coverage')).toBe('3 张表 · 42 条关系：40 成立，1 不符，1 无法判断 · 1 个内嵌页面未能读取');
    expect(document.body.textContent).toContain('与本页不同源');
  });

  it('tells without a report what was looked at', async () => {
    await show(audited(auditDocument([])));
    expect(textOf('coverage')).toBe('看过 7 张表格 · 没有核查任何关系');
  });

  it('lists tables that could not be read with the reason', async () => {
    const unrecognised = [{ at: { frame: 0, table: 2, selector: 'table' }, reason: '只认出 3 行' }];
    await show(audited(auditDocument([], { unrecognised })));
    expect(textOf('verdict')).toBe('表格无法识别，未作核查');
    expect(document.body.textContent).toContain('第 3 张：只认出 3 行');
  });
});

describe('the findings', () => {
  it('stand in order with their rule, severity and live numbers', async () => {
    await show(audited(FOUND));
    const items = [...document.querySelectorAll<HTMLElement>('[data-testid="finding"]')];
    expect(items.map(({ dataset }) => [dataset.rule, dataset.severity])).toEqual([
      ['balance', 'error'],
      ['stale-year', 'warning'],
      ['period-missing', 'info'],
    ]);
    expect(items[0]?.textContent).toContain('62 + 7 = 69 ≠ 59 + 0');
    expect(items[0]?.textContent).toContain('多 10');
  });

  it('are gone to by a click, and by arrow keys and Enter', async () => {
    await show(audited(FOUND));
    await click('finding');
    expect(actions.go).toHaveBeenLastCalledWith(0);
    const press = (key: string) =>
      act(async () => {
        (document.activeElement ?? document).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
    await press('ArrowDown');
    await press('ArrowDown');
    expect((document.activeElement as HTMLElement).dataset.rule).toBe('stale-year');
    expect(document.querySelectorAll('.finding[tabindex="0"]')).toHaveLength(1);
  });

  it('show their basis and quotes once their details are opened', async () => {
    const quoted = auditDocument([report([finding({ severity: 'warning', quotes: ['办结62件'], basis: '第五十条' })])]);
    await show(audited(quoted));
    expect(document.body.textContent).not.toContain('第五十条');
    await click('details');
    await vi.waitFor(() => expect(document.body.textContent).toContain('第五十条'));
    expect(document.body.textContent).toContain('办结62件');
  });

  it('open their details in the panel when they come into focus', async () => {
    const quoted = auditDocument([report([finding({ severity: 'warning', basis: '第五十条' })])]);
    await show(audited(quoted, { current: 0 }), 'zh-CN', 'panel');
    await vi.waitFor(() => expect(document.body.textContent).toContain('第五十条'));
  });

  it('are announced politely as they come into focus', async () => {
    await show(audited(FOUND, { current: 1 }));
    expect(document.querySelector('[aria-live="polite"]')?.textContent).toBe('第 2 处，共 3 处：年份未改。');
    expect(document.querySelector<HTMLElement>('[aria-current="true"]')?.dataset.rule).toBe('stale-year');
  });

  it('say when they have no place on the page', async () => {
    await show(audited(FOUND, { current: 2, isCurrentLocated: false }));
    expect(document.body.textContent).toContain('没有可显示的位置');
  });
});

describe('copying', () => {
  it('is confirmed only after the clipboard has the text', async () => {
    let done = () => {};
    writeText.mockImplementation(() => new Promise<void>((resolve) => (done = resolve)));
    await show(audited(FOUND));
    await click('copy-json');
    expect(byId('copied')).toBeNull();
    done();
    await vi.waitFor(() => expect(textOf('copied')).toBe('✓ 已复制 JSON'));
    expect(JSON.parse(writeText.mock.calls[0]?.[0] ?? '')).toEqual(FOUND);
  });

  it('offers the text by hand where the clipboard refuses', async () => {
    writeText.mockRejectedValue(new Error('Document is not focused'));
    await show(audited(FOUND));
    await click('copy-json');
    await vi.waitFor(() => expect(document.activeElement).toBe(byId('copy-by-hand')));
    expect(JSON.parse((byId('copy-by-hand') as HTMLTextAreaElement).value)).toEqual(FOUND);
    expect(byId('copied')).toBeNull();
  });

  it('puts the findings into words', async () => {
    await show(audited(FOUND));
    await click('copy-text');
    await vi.waitFor(() => expect(writeText.mock.calls[0]?.[0]).toContain('年份未改。'));
  });
});

describe('the page', () => {
  it('is said to have changed since, with the way to check it again', async () => {
    await show(audited(FOUND, { isChanged: true }));
    expect(document.querySelector('.notice')?.textContent).toContain('页面已变化');
    await act(async () => document.querySelector<HTMLElement>('.notice button')?.click());
    expect(actions.again).toHaveBeenCalledOnce();
  });

  it('can have its marks taken away and brought back', async () => {
    await show(audited(FOUND));
    expect(textOf('toggle-marks')).toBe('清除标记');
    await click('toggle-marks');
    expect(actions.toggleMarks).toHaveBeenCalledOnce();
    await show(audited(FOUND, { areMarksShown: false }));
    expect(textOf('toggle-marks')).toBe('显示标记');
  });

  it('is walked through forwards and backwards, unless there is nothing to walk to', async () => {
    await show(audited(FOUND));
    await click('next-finding');
    await click('previous-finding');
    expect(vi.mocked(actions.step).mock.calls).toEqual([[1], [-1]]);
    await show(audited(auditDocument([report([])]), { audit: 2 }));
    expect((byId('next-finding') as HTMLButtonElement).disabled).toBe(true);
  });
});

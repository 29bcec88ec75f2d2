// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HistoryNote } from '../../components/history/history-note.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { Surface } from '../../components/surface/surface.tsx';
import type { SurfaceActions } from '../../components/surface/surface-state.ts';
import { LanguageProvider } from '../../components/surface/words.ts';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { auditDocument, finding, report } from '../marks/audit-fixture.ts';
import { STATUS, watchedActions } from './surface-fixture.ts';

const writeText = vi.fn(async (_text: string) => {});
let actions: SurfaceActions;
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
  writeText.mockReset();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  actions = watchedActions();
});

afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

const show = (document: AuditDocument, history?: HistoryNote) =>
  act(() =>
    render(
      <LanguageProvider value="zh-CN">
        <Surface
          view={PopupView}
          state={{
            kind: 'audited',
            document,
            relations: [],
            status: STATUS,
            dismissals: [],
            ...(history && { history }),
          }}
          settingsFault={null}
          intent={null}
          actions={actions}
        />
      </LanguageProvider>,
      root,
    ),
  );

const byId = <E extends HTMLElement>(id: string) => document.querySelector<E>(`[data-testid="${id}"]`);
const click = (id: string) => act(async () => byId(id)?.click());
const area = () => byId<HTMLTextAreaElement>('letter-text');
const opened = async () => {
  await click('open-letter');
  await vi.waitFor(() => expect(area()).not.toBeNull());
};

describe('the notice on a surface', () => {
  it('is copied by the click that opens it, and once more as it was changed', async () => {
    await show(auditDocument([report([finding({ message: '现行有效为-1件，请核对。' })])]));
    await opened();
    expect(writeText).toHaveBeenCalledTimes(1);
    expect(writeText.mock.lastCall?.[0]).toBe(area()?.value);
    await act(() => {
      const field = area() as HTMLTextAreaElement;
      field.value = '改过的通知';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click('copy-letter');
    expect(writeText.mock.lastCall?.[0]).toBe('改过的通知');
    await click('close-letter');
    expect(area()).toBeNull();
    expect(byId('finding')).not.toBeNull();
  });

  it('is left with Esc, and the focus goes back to the button that opened it', async () => {
    await show(auditDocument([report([finding({})])]));
    await opened();
    await act(() => {
      area()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    });
    expect(area()).toBeNull();
    expect(document.activeElement).toBe(byId('open-letter'));
  });

  it('can be about each report of the page that needs one', async () => {
    const wrong = finding({ message: '甲处有误' });
    await show(auditDocument([report([]), report([wrong]), report([finding({ message: '乙处有误' })])]));
    await opened();
    const choice = byId<HTMLSelectElement>('letter-report') as HTMLSelectElement;
    expect([...choice.options].map(({ value }) => value)).toEqual(['1', '2']);
    expect(area()?.value).toContain('甲处有误');
    await act(async () => {
      choice.value = '2';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await vi.waitFor(() => expect(area()?.value).toContain('乙处有误'));
    expect(writeText.mock.lastCall?.[0]).toContain('乙处有误');
  });

  it('is not offered where only notes were found', async () => {
    await show(auditDocument([report([finding({ severity: 'info' })])]));
    expect(byId('open-letter')).toBeNull();
  });

  it('marks all that it names as told to the unit, one after the other, and takes it back', async () => {
    const named = ['甲处有误', '乙处有误', '丙处有误', '丁处有误'].map((message) => finding({ message }));
    await show(auditDocument([report(named)]));
    await opened();
    const tell = () => byId('letter-told')?.textContent;
    expect(tell()).toBe('标为已通知');
    await click('letter-told');
    const said = () => document.querySelector('.announcement')?.textContent;
    await vi.waitFor(() => expect(said()).toContain('已标为已通知'));
    const count = vi.mocked(actions.settle).mock.calls.length;
    expect(count).toBeGreaterThan(0);
    expect(vi.mocked(actions.settle).mock.calls).toEqual(named.slice(0, count).map((_, index) => [index, 'told']));
    const told = named.map((one, at) =>
      at < count ? { ...one, handled: { state: 'told' as const, at: '2026-01-01T00:00:00Z' } } : one,
    );
    await show(auditDocument([report(told)]));
    expect(area()).not.toBeNull();
    expect(tell()).toBe('取消“已通知”');
    await click('letter-told');
    await vi.waitFor(() => expect(said()).not.toContain('已标为已通知'));
    expect(vi.mocked(actions.untell).mock.calls).toEqual(named.slice(0, count).map((_, index) => [index]));
  });

  it('has its room to itself: no question of the history below it', async () => {
    const unasked = { kind: 'unasked', answer: () => {} } as const;
    await show(auditDocument([report([finding({})])]), unasked);
    expect(document.querySelector('.history-line')).not.toBeNull();
    await opened();
    expect(document.querySelector('.history-line')).toBeNull();
    await click('close-letter');
    expect(document.querySelector('.history-line')).not.toBeNull();
  });

  it('says why there is no picture', async () => {
    await show(auditDocument([report([finding({})])]));
    await opened();
    await vi.waitFor(() => expect(document.activeElement).toBe(area()));
    byId('picture-1')?.focus();
    await click('picture-1');
    expect(actions.picture).toHaveBeenCalledWith(0);
    expect(document.activeElement).toBe(byId('picture-1'));
    expect(document.querySelector('.announcement')?.textContent).toContain('没有可以截取的位置');
  });
});

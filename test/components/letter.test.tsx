// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

const show = (document: AuditDocument) =>
  act(() =>
    render(
      <LanguageProvider value="zh-CN">
        <Surface
          view={PopupView}
          state={{ kind: 'audited', document, relations: [], status: STATUS, dismissals: [] }}
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

  it('says why there is no picture', async () => {
    await show(auditDocument([report([finding({})])]));
    await opened();
    await click('picture-1');
    expect(actions.picture).toHaveBeenCalledWith(0);
    expect(document.querySelector('.announcement')?.textContent).toContain('没有可以截取的位置');
  });
});

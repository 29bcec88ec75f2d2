// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HistoryNote } from '../../../components/history/history-note.ts';
import { PopupView } from '../../../components/popup/popup-view.tsx';
import { Surface } from '../../../components/surface/surface.tsx';
import { LanguageProvider } from '../../../components/surface/words.ts';
import { auditDocument, report } from '../../marks/audit-fixture.ts';
import { STATUS, watchedActions } from '../surface-fixture.ts';

/** Held back until a test lets it come. */
const held = vi.hoisted(() => {
  let come: () => void = () => {};
  const line = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { line, come: () => come() };
});

vi.mock('../../../components/history/history-line.tsx', async (importOriginal) => {
  await held.line;
  return importOriginal();
});

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});

afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

const state = { kind: 'audited', document: auditDocument([report([])]), relations: [], status: STATUS } as const;

function show(history: HistoryNote): Promise<void> {
  return act(() => {
    render(
      <LanguageProvider value="zh-CN">
        <Surface
          view={PopupView}
          state={{ ...state, dismissals: [], isDamaged: false, history }}
          settingsFault={null}
          intent={null}
          actions={watchedActions()}
        />
      </LanguageProvider>,
      root,
    );
  });
}

/** Whether the room of the question is kept, and whether the question stands in it. */
const room = () => {
  const line = root.querySelector<HTMLElement>('.history-line');
  return [line?.dataset.asks, line?.querySelector('[data-testid="history-yes"]') !== null];
};

it('keeps the room of its question until the question is drawn, so that nothing moves under a pointer', async () => {
  await show({ kind: 'awaited', keep: 'unasked' });
  expect(room()).toEqual(['true', false]);
  await show({ kind: 'unasked', answer: () => {} });
  expect(room()).toEqual(['true', false]);
  held.come();
  await vi.waitFor(() => expect(room()).toEqual(['true', true]));
});

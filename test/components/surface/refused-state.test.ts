import { describe, expect, it } from 'vitest';
import { refusedState } from '../../../components/surface/refused-state.ts';

const PAGE = 'https://www.example.gov.cn/report.html';
const unknown = { refusal: 'unknown', detail: 'Missing host permission for the tab' } as const;

describe('a page that may not be entered', () => {
  it('was left or loaded anew under the open popup: the next click lets us in', () => {
    expect(refusedState('popup', { ...unknown, url: PAGE, isFirst: false })).toMatchObject({ refusal: 'not-asked' });
  });

  it('is closed to us where the click itself does not open it', () => {
    expect(refusedState('popup', { ...unknown, url: PAGE, isFirst: true })).toMatchObject({ refusal: 'unknown' });
    expect(refusedState('popup', { ...unknown, url: undefined, isFirst: true })).toMatchObject({ refusal: 'unknown' });
  });

  it('was never clicked on, where the panel is not even told its address', () => {
    expect(refusedState('panel', { ...unknown, url: undefined, isFirst: false })).toMatchObject({
      refusal: 'not-asked',
    });
    expect(refusedState('panel', { ...unknown, url: PAGE, isFirst: false })).toMatchObject({ refusal: 'unknown' });
  });

  it('has a reason of its own that is kept', () => {
    const pdf = { refusal: 'pdf', detail: '', url: PAGE, isFirst: false } as const;
    expect(refusedState('popup', pdf)).toEqual({ kind: 'refused', refusal: 'pdf', detail: '' });
  });
});

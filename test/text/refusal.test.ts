import { describe, expect, it } from 'vitest';
import { refusalReason } from '../../lib/text/refusal.ts';

describe('refusalReason', () => {
  it.each([
    ['chrome://extensions/', 'Cannot access a chrome:// URL', 'browser-page'],
    ['about:support', '', 'browser-page'],
    [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'store'],
    ['https://addons.mozilla.org/zh-CN/firefox/', 'Missing host permission for the tab', 'store'],
    [undefined, 'The extensions gallery cannot be scripted.', 'store'],
    ['https://www.example.gov.cn/2020.pdf', 'Missing host permission for the tab', 'pdf'],
    ['file:///C:/reports/2020.html', 'Cannot access contents of the page.', 'local-file'],
    [undefined, 'Cannot access contents of url "file:///C:/2020.html". Extension manifest must request…', 'local-file'],
    ['chrome-error://chromewebdata/', 'Frame with ID 0 is showing error page', 'error-page'],
    ['https://www.example.gov.cn/', 'This page cannot be scripted due to an ExtensionsSettings policy.', 'policy'],
    ['https://www.example.gov.cn/', 'something new', 'unknown'],
    [undefined, 'Missing host permission for the tab', 'unknown'],
  ])('%s, %s → %s', (url, words, reason) => {
    expect(refusalReason(url, words)).toBe(reason);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, visibleText } from '../../lib/export/safe-text.ts';
import { hostileText } from './documents.ts';

describe('text in an export', () => {
  it('shows what cannot be seen', () => {
    expect(visibleText('办结\u202e26\u200b件')).toBe('办结⟨U+202E⟩26⟨U+200B⟩件');
    expect(visibleText('a\u0000b\ufeff')).toBe('a⟨U+0000⟩b⟨U+FEFF⟩');
  });

  it('names halves of surrogate pairs and keeps whole ones', () => {
    expect(visibleText('\ud842\udfb7和\ud842')).toBe('𠮷和⟨U+D842⟩');
  });

  it('has one kind of line break', () => {
    expect(visibleText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
    expect(oneLine(' a\r\n\tb ')).toBe('a b');
  });

  it('leaves ordinary words alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '，', 'a', 'é', '1', '（', '𠮷', ' ') }), (text) => {
        expect(visibleText(text)).toBe(text);
      }),
    );
  });

  it('leaves nothing invisible, and is done after once', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const visible = visibleText(text);
        expect(visible).not.toMatch(/[\p{Cf}\p{Cs}\u2028\u2029]|(?![\t\n])\p{Cc}/u);
        expect(visibleText(visible)).toBe(visible);
      }),
    );
  });
});

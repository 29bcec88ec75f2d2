import { afterEach, describe, expect, it, vi } from 'vitest';
import { fromWire, toBase64 } from '../../lib/collect/wire.ts';

const BYTES = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 31) % 256);
const HEAD = { kind: 'answered', status: 200, url: 'https://a.gov.cn/', contentType: null } as const;

function thereAndBack() {
  const base64 = toBase64(BYTES);
  return { base64, answer: fromWire({ ...HEAD, base64 }) };
}

describe('bytes between the parts of the extension', () => {
  const own = Object.getOwnPropertyDescriptor(Uint8Array, 'fromBase64');
  afterEach(() => {
    Reflect.deleteProperty(Uint8Array, 'fromBase64');
    if (own) Object.defineProperty(Uint8Array, 'fromBase64', own);
  });

  it('arrive as they were sent, with the help of the browser and without', () => {
    const plain = thereAndBack();
    expect(plain.base64).toBe(Buffer.from(BYTES).toString('base64'));
    expect(plain.answer).toEqual({ ...HEAD, bytes: BYTES });
    const native = Object.assign(BYTES.slice(), { toBase64: () => Buffer.from(BYTES).toString('base64') });
    expect(toBase64(native)).toBe(plain.base64);
    const asked = vi.fn(function (this: unknown, text: string) {
      expect(this).toBe(Uint8Array);
      return new Uint8Array(Buffer.from(text, 'base64'));
    });
    Object.defineProperty(Uint8Array, 'fromBase64', { value: asked, configurable: true });
    expect(thereAndBack().answer).toEqual({ ...HEAD, bytes: BYTES });
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

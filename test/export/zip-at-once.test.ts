import { unzipSync } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import { zip } from '../../lib/export/xlsx/zip-at-once.ts';

describe('the ZIP of a workbook', () => {
  it('is packed at once, however large its parts are', () => {
    const large = new TextEncoder().encode('勾稽'.repeat(100_000));
    const archives: Uint8Array[] = [];
    zip({ 'xl/a.xml': large }, (error, archive) => {
      expect(error).toBeNull();
      archives.push(archive);
    });
    expect(archives).toHaveLength(1);
    expect(unzipSync(archives[0] as Uint8Array)['xl/a.xml']).toEqual(large);
  });
});

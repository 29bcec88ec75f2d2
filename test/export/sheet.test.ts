import { utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress, isExact, numberCell, textCell } from '../../lib/export/xlsx/sheet.ts';
import { sheetNames } from '../../lib/export/xlsx/sheet-names.ts';
import { sumOf } from '../../lib/export/xlsx/sum-formulas.ts';
import { hostileText } from './documents.ts';

describe('a cell of a sheet', () => {
  it('has the address that spreadsheets give it', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (row, column) => {
        expect(cellAddress(row, column)).toBe(utils.encode_cell({ r: row, c: column }));
      }),
    );
  });

  it('is a number only as far as a spreadsheet keeps its digits', () => {
    for (const exact of ['0', '-18', '72235.00', '123456789012345', '0.000123', '-99999999999999.9']) {
      expect(isExact(exact)).toBe(true);
      expect(numberCell(exact)).toMatchObject({ type: Number, value: Number(exact) });
    }
    for (const long of ['1234567890123456', '0.1234567890123456', '-9007199254740993']) {
      expect(numberCell(long)).toMatchObject({ type: String, value: long });
    }
  });

  it('cuts a text that is longer than a cell may be, and says so', () => {
    const { value } = textCell('𠮷'.repeat(20_000), {}, '…');
    expect(value).toHaveLength(32_767);
    expect(value).toMatch(/𠮷…$/u);
    expect(value).not.toMatch(/\p{Cs}/u);
  });

  it('is summed up with its neighbours as a range', () => {
    const places = [0, 1, 2, 4].map((column) => ({ row: 6, column }));
    expect(sumOf([...places, { row: 7, column: 4 }, { row: 8, column: 4 }])).toBe('SUM(A7:C7,E7:E9)');
    expect(sumOf([{ row: 0, column: 0 }])).toBe('SUM(A1)');
  });
});

describe('the names of sheets', () => {
  it('are short, allowed and each only once, whatever the case', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostileText, fc.constantFrom('History', 'a', 'A', '甲'.repeat(40))), { maxLength: 12 }),
        (wishes) => {
          const names = sheetNames(wishes);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wishes.length);
          for (const name of names) {
            expect(name).toMatch(/^[^[\]/\\:*?'"\p{C}]{1,31}$/u);
            expect(name.toLowerCase()).not.toBe('history');
          }
        },
      ),
    );
  });
});

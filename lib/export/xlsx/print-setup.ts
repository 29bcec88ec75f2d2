import { cellAddress } from './sheet.ts';

/**
 * What the writer of workbooks has no words for: every sheet is printed one page wide, and lists can be filtered by
 * their heads. The order of elements is that of the file format.
 */
export function withPrintSetup(sheet: string, filter: { rows: number; columns: number } | null): string {
  const filtered = filter
    ? sheet.replace(
        '</sheetData>',
        `</sheetData><autoFilter ref="A1:${cellAddress(Math.max(0, filter.rows - 1), filter.columns - 1)}"/>`,
      )
    : sheet;
  const fitted = filtered.replace(
    /<worksheet[^>]*>/,
    (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
  );
  const wide = 'fitToWidth="1" fitToHeight="0"';
  return fitted.includes('<pageSetup ')
    ? fitted.replace('<pageSetup ', `<pageSetup ${wide} `)
    : fitted.replace('</worksheet>', `<pageSetup paperSize="9" ${wide}/></worksheet>`);
}

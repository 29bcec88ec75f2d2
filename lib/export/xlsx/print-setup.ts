import { cellAddress } from './sheet.ts';

/** Narrow margins, in inches: lists are wide. */
export const PAGE_MARGINS = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>';

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
  const fitted = filtered
    .replace(/<pageMargins [^>]*>/, '')
    .replace(/<worksheet[^>]*>/, (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`);
  const wide = 'fitToWidth="1" fitToHeight="0"';
  return fitted.includes('<pageSetup ')
    ? fitted.replace('<pageSetup ', `${PAGE_MARGINS}<pageSetup ${wide} `)
    : fitted.replace('</worksheet>', `${PAGE_MARGINS}<pageSetup paperSize="9" ${wide}/></worksheet>`);
}

/** The heads of lists stand on every page that is printed. A sheet goes by its name, which has no quotation mark, and place. */
export function repeatedHeads(lists: readonly { name: string; at: number }[]): string {
  const names = lists.map(
    ({ name, at }) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escaped(name)}'!$1:$1</definedName>`,
  );
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}

function escaped(name: string): string {
  return name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

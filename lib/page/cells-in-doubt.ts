/** Office programs write such classes on every word; they hide nothing. */
const OFFICE = /^(?:Mso|xl\d|font\d|ft\d|s\d+$|p\d+$)/;

/**
 * Cells whose number might read otherwise with a style sheet that was not read: digits in several pieces, of which one
 * stands in an element with a class of its own, and blank cells that carry a number for a sheet to draw.
 */
export function cellsInDoubt(document: Document): string[] {
  return [...document.querySelectorAll('td, th, [role=cell], [role=gridcell]')].flatMap((cell) => {
    const text = (cell.textContent ?? '').trim();
    if (text === '')
      return [...cell.attributes].some(({ name, value }) => /^data-/.test(name) && /^\d+$/.test(value)) ? '' : [];
    if (text.length > 20 || !/^[\d\s.,+\-−–—*()[\]（）［］]+$/.test(text)) return [];
    const classed = [...cell.querySelectorAll('[class]')].filter(
      (part) => !OFFICE.test(part.className) && /\S/.test(part.textContent ?? '') && part.textContent?.trim() !== text,
    );
    return classed.length > 0 ? text.replace(/\s+/g, ' ') : [];
  });
}

/** Why such cells may show something else than was read. */
export function unstyledReason(cells: readonly string[]): string {
  const examples = [...new Set(cells)].slice(0, 3).map((text) => `“${text}”`);
  return `样式表未能读取，${cells.length}个单元格未按样式读取（${examples.join('、')}），显示的数可能不同`;
}

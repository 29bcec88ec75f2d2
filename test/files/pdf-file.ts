import { strToU8, zlibSync } from 'fflate';

export interface PdfExtra {
  catalog?: string;
  /** What the dictionary of every page holds; instead of a sheet of A4. */
  page?: string;
  /** What the resources of every page hold beside the font. */
  resources?: string;
  /** Numbered behind the pages, from 8 on for a file of one page. */
  objects?: readonly string[];
}

/** A PDF of pages whose content streams are given; the font is one of the predefined Chinese ones, not embedded. */
export function pdfOf(contents: readonly string[], extra: PdfExtra = {}): Uint8Array {
  const objects: string[] = [];
  const add = (text: string) => objects.push(text);
  const pages = contents.map((_, i) => 6 + 2 * i);
  add(`<< /Type /Catalog /Pages 2 0 R ${extra.catalog ?? ''} >>`);
  add(`<< /Type /Pages /Kids [${pages.map((id) => `${id} 0 R`).join(' ')}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>');
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500 814 939 500] >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  for (const content of contents) {
    add(
      `<< /Type /Page /Parent 2 0 R ${extra.page ?? '/MediaBox [0 0 595 842]'} /Resources << /Font << /F1 3 0 R >> ${extra.resources ?? ''} >> /Contents ${objects.length + 2} 0 R >>`,
    );
    add(stream(content));
  }
  for (const object of extra.objects ?? []) add(object);
  return assemble(objects);
}

/** Packed as every program packs them. */
export function stream(content: string, look = ''): string {
  const packed = zlibSync(strToU8(content));
  const bytes = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return `<< /Length ${packed.length} /Filter /FlateDecode ${look} >>\nstream\n${bytes}\nendstream`;
}

function assemble(objects: readonly string[]): Uint8Array {
  const parts = ['%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'];
  const offsets: number[] = [];
  let length = (parts[0] as string).length;
  const push = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  for (const [i, object] of objects.entries()) {
    offsets.push(length);
    push(`${i + 1} 0 obj\n${object}\nendobj\n`);
  }
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  push(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Uint8Array.from(parts.join(''), (letter) => letter.charCodeAt(0));
}

/** Words in a content stream at a place from the lower left corner. */
export function words(text: string, x: number, y: number, size = 10): string {
  const hex = Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET\n`;
}

/** How wide words are at size 1. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter < '\u007f' ? 0.5 : 1), 0);
}

/**
 * Objects of a form that shows text in a font without a table of its characters: the form, then its font. `first` is
 * the number of the form.
 */
export function unnamedFont(first: number, content: string): string[] {
  const [font, glyphs, look] = [first + 1, first + 2, first + 3];
  const collection = '<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
  return [
    stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F2 ${font} 0 R >> >>`),
    `<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Sun /Encoding /Identity-H /DescendantFonts [${glyphs} 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Sun /CIDSystemInfo ${collection} /FontDescriptor ${look} 0 R /DW 500 >>`,
    '<< /Type /FontDescriptor /FontName /AAAAAA+Sun /Flags 4 /FontBBox [0 0 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 93 >>',
  ];
}

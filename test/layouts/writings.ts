import type { Sheet, SheetCell } from './sheet.ts';

/** The same tables as HTML, as Markdown that nobody rendered, as tab-separated text, as one cell a line. */

export type Writing = 'html' | 'thead' | 'tabs' | 'bars' | 'bar-paragraphs' | 'cell-lines' | 'bar-lines' | 'cell-bars';
export const WRITINGS: readonly Writing[] = [
  'html',
  'html',
  'html',
  'thead',
  'tabs',
  'bars',
  'bar-paragraphs',
  'cell-lines',
  'bar-lines',
  'cell-bars',
] as Writing[];

export interface Written {
  kind: 'html' | 'text';
  text: string;
}

const HEADINGS = {
  disclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  review: '四、政府信息公开行政复议、行政诉讼情况',
};
const CLOSING = [
  '五、存在的主要问题及改进情况',
  '存在的主要问题：公开不够及时。',
  '六、其他需要报告的事项',
  '无其他事项。',
];

export function writeAs(writing: Writing, title: string, sheets: readonly Sheet[]): Written {
  const isHtml = writing === 'html' || writing === 'thead' || writing === 'bar-paragraphs';
  const parts: string[] = [];
  let table = '';
  for (const sheet of sheets) {
    if (sheet.table !== table) parts.push(isHtml ? `<p>${HEADINGS[sheet.table]}</p>` : HEADINGS[sheet.table]);
    table = sheet.table;
    parts.push(writeTable(writing, sheet.rows));
  }
  if (isHtml)
    return {
      kind: 'html',
      text: `<h1>${title}</h1>${parts.join('\n')}${CLOSING.map((line) => `<p>${line}</p>`).join('')}`,
    };
  return { kind: 'text', text: [title, ...parts, ...CLOSING].join('\n\n') };
}

function writeTable(writing: Writing, rows: readonly (readonly SheetCell[])[]): string {
  const texts = rows.map((row) => row.map(({ text }) => text));
  switch (writing) {
    case 'html':
    case 'thead': {
      const lines = rows.map((row) => `<tr>${row.map(td).join('')}</tr>`);
      if (writing === 'html') return `<table>${lines.join('\n')}</table>`;
      return `<table><thead>${lines[0]}</thead><tbody>${lines.slice(1).join('\n')}</tbody></table>`;
    }
    case 'tabs':
      return spread(rows)
        .map((row) => row.join('\t'))
        .join('\n');
    case 'bars':
      return texts.map((row) => `| ${row.join(' | ')} |`).join('\n');
    case 'bar-paragraphs':
      return `<p>${texts.map((row) => `| </p><p>${row.join('</p><p> | </p><p>')}</p><p> |\n${'| --- '.repeat(row.length)}|\n`).join('')}</p>`;
    case 'cell-lines':
      return texts.map((row) => row.filter((text) => text !== '').join('\n\n')).join('\n\n');
    case 'bar-lines':
      return texts.map((row) => `|\n${row.join('\n|\n')}\n|`).join('\n');
    case 'cell-bars':
      return texts.map((row) => row.map((text) => `${text} |`).join('\n')).join('\n');
  }
}

const td = ({ text, columns, rows }: SheetCell) => `<td colspan=${columns} rowspan=${rows}>${text}</td>`;

/** Merged cells once, in their first slot. */
function spread(rows: readonly (readonly SheetCell[])[]): string[][] {
  const slots: string[][] = rows.map(() => []);
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row) {
      while (slots[r]?.[column] !== undefined) column++;
      for (let down = 0; down < cell.rows && r + down < rows.length; down++) {
        for (let across = 0; across < cell.columns; across++) {
          (slots[r + down] as string[])[column + across] = down + across === 0 ? cell.text : '';
        }
      }
      column += cell.columns;
    }
  });
  return slots.map((row) => Array.from(row, (text) => text ?? ''));
}

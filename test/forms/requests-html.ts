import { APPLICANTS } from '../../lib/forms/requests-table.ts';
import { reportTables } from '../report-html.ts';

/** 表三 of 2021 under other heads, with a different number in each cell so that none can be taken for another. */

export const ORDER = APPLICANTS.map(({ key }) => key);
export const NAME = Object.fromEntries(APPLICANTS.map(({ key, label }) => [key, label.zh]));
/** The heads that the form prints under 法人或其他组织. */
export const INNER = ORDER.slice(1, 6);

/** The cells of a row of 表三 behind its labels, with its number among the rows of values. */
type Values = (texts: Readonly<Record<string, string>>, row: number) => string;

/** 表三 with rows of heads of one's own and the cells that `values` writes for each row. */
export function requestsTable(heads: readonly string[], values: Values): string {
  const official = reportTables('foi-2021', {}).split(/(?=<table)/)[1] as string;
  const rows = official.split('<tr>').slice(4);
  const written = rows.map((row, r) => {
    const texts = Object.fromEntries(ORDER.map((key, c) => [key, String(r * 7 + c + 1)]));
    return row.replace(/(?:<td>0<\/td>){7}/, values(texts, r));
  });
  return `<table>${heads.map((cells) => `<tr>${cells}</tr>`).join('')}<tr>${written.join('<tr>')}`;
}

/** A cell for each applicant of a row, in the order given. */
export const inOrder =
  (keys: readonly string[]): Values =>
  (texts) =>
    keys.map((key) => td(texts[key] as string)).join('');

export const td = (text: string, spans = '') => `<td ${spans}>${text}</td>`;
export const heads = (keys: readonly string[], spans = '') =>
  keys.map((key) => td(NAME[key] as string, spans)).join('');

import { child, childrenOf, type XmlElement } from '../xml.ts';
import { type NumberFormat, openFormat } from './number-format.ts';
import type { Calendar } from './shown-date.ts';

/** The format of a cell by the number of its style; what is not there is shown as it stands. */
export type FormatOf = (style: string | undefined) => NumberFormat;

/** Reads the styles of a workbook. */
export function openStyles(part: XmlElement | null, calendar: Calendar): FormatOf {
  const codes = new Map(
    childrenOf(child(part ?? undefined, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.get('numFmtId')),
      attributes.get('formatCode') ?? '',
    ]),
  );
  const ids = childrenOf(child(part ?? undefined, 'cellXfs'), 'xf').map(({ attributes }) =>
    Number(attributes.get('numFmtId') ?? 0),
  );
  const opened = new Map<number, NumberFormat>();
  return (style) => {
    const id = ids[Number(style ?? 0)] ?? 0;
    const format = opened.get(id) ?? openFormat(codes.get(id) ?? id, calendar);
    opened.set(id, format);
    return format;
  };
}

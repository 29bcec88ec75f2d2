import { describe, expect, it } from 'vitest';
import { auditHtml } from '../audit/audit-file.ts';
import { heads, INNER, inOrder, ORDER, requestsTable, td } from './requests-html.ts';

const CORNER = td('勾稽关系', 'colspan=3 rowspan=3');
const WIDE = '法人或其他组织';

function read(rows: readonly string[], keys: readonly string[]) {
  const { reports, unrecognised } = auditHtml(requestsTable(rows, inOrder(keys))).document;
  const facts = reports[0]?.facts ?? {};
  const valuesOf = (row: string) => ORDER.map((key) => facts[`requests.${row}.${key}`]?.value);
  return { first: valuesOf('new'), last: valuesOf('carriedOut'), reasons: unrecognised.map(({ reason }) => reason) };
}

const WHOLE = {
  first: ['1', '2', '3', '4', '5', '6', '7'],
  last: ['169', '170', '171', '172', '173', '174', '175'],
  reasons: [],
};
const NOTHING = Array.from({ length: 7 }, () => undefined);

describe('heads of 表三 in several rows, in an order of their own', () => {
  const totalFirst = ['total', ...ORDER.slice(0, 6)];
  const personLast = [...INNER, 'person', 'total'];
  const mixed = ['person', 'research', 'business', 'other', 'charity', 'legal', 'total'];
  const layouts: Record<string, [string[], string[]]> = {
    'as official': [
      [
        CORNER + td('申请人情况', 'colspan=7'),
        heads(['person'], 'rowspan=2') + td(WIDE, 'colspan=5') + heads(['total'], 'rowspan=2'),
        heads(INNER),
      ],
      ORDER,
    ],
    '总计 in front': [
      [
        CORNER + heads(['total'], 'rowspan=3') + td('申请人情况', 'colspan=6'),
        heads(['person'], 'rowspan=2') + td(WIDE, 'colspan=5'),
        heads(INNER),
      ],
      totalFirst,
    ],
    '自然人 behind the others': [
      [
        CORNER + td('申请人情况', 'colspan=7'),
        td(WIDE, 'colspan=5') + heads(['person', 'total'], 'rowspan=2'),
        heads(INNER),
      ],
      personLast,
    ],
    'the others mixed': [
      [
        CORNER + td('申请人情况', 'colspan=7'),
        heads(['person'], 'rowspan=2') + td(WIDE, 'colspan=5') + heads(['total'], 'rowspan=2'),
        heads(mixed.slice(1, 6)),
      ],
      mixed,
    ],
    'blanks in place of spans': [
      [
        CORNER + heads(['total']) + td('申请人情况', 'colspan=6'),
        td('') + heads(['person']) + td(WIDE, 'colspan=5'),
        td('') + td('') + heads(INNER),
      ],
      totalFirst,
    ],
  };

  it.each(Object.entries(layouts))('are read by their columns: %s', (_, [rows, keys]) => {
    expect(read(rows, keys)).toEqual(WHOLE);
  });

  const lost: Record<string, [string[], string[]]> = {
    '总计 in front, no span kept': [
      [td('勾稽关系') + heads(['total']) + td('申请人情况'), heads(['person']) + td(WIDE), heads(INNER)],
      totalFirst,
    ],
    '自然人 behind the others, no span kept': [
      [td('勾稽关系') + td('申请人情况'), td(WIDE) + heads(['person', 'total']), heads(INNER)],
      personLast,
    ],
    'the others mixed, no span kept': [
      [td('勾稽关系') + td('申请人情况'), heads(['person']) + td(WIDE) + heads(['total']), heads(mixed.slice(1, 6))],
      mixed,
    ],
    '自然人 behind the others, 法人或其他组织 over one column': [
      [CORNER + td('申请人情况', 'colspan=7'), td(WIDE) + heads(['person', 'total'], 'rowspan=2'), heads(INNER)],
      personLast,
    ],
  };

  it.each(Object.entries(lost))('are refused with the reason where spans got lost: %s', (_, [rows, keys]) => {
    const { first, last, reasons } = read(rows, keys);
    expect([first, last]).toEqual([NOTHING, NOTHING]);
    expect(reasons).toEqual([expect.stringContaining('数据与表头对不上')]);
  });

  it.each<[string, string[]]>([
    ['all of them', [td('勾稽关系') + td('申请人情况'), heads(['person']) + td(WIDE) + heads(['total']), heads(INNER)]],
    [
      'all of them, 总计 beside 申请人情况',
      [td('勾稽关系') + td('申请人情况') + heads(['total']), heads(['person']) + td(WIDE), heads(INNER)],
    ],
    [
      'that of 法人或其他组织',
      [
        CORNER + td('申请人情况', 'colspan=7'),
        heads(['person'], 'rowspan=2') + td(WIDE) + heads(['total'], 'rowspan=2'),
        heads(INNER),
      ],
    ],
    [
      'that of 申请人情况 beside 总计',
      [
        CORNER + td('申请人情况') + heads(['total'], 'rowspan=3'),
        heads(['person'], 'rowspan=2') + td(WIDE, 'colspan=5'),
        heads(INNER),
      ],
    ],
  ])('in the order of the form are read without spans: %s', (_, rows) => {
    expect(read(rows, ORDER)).toEqual(WHOLE);
  });
});

describe('a head that is printed twice', () => {
  it('is 总计 where that is one of the two', () => {
    const keys = [...ORDER.slice(0, 6), 'sum', 'total'];
    const rows = [td('勾稽关系', 'colspan=3') + heads(ORDER.slice(0, 6)) + td('合计') + heads(['total'])];
    const html = requestsTable(rows, (texts) => inOrder(keys)({ ...texts, sum: '9999' }, 0));
    expect(auditHtml(html).document.reports[0]?.facts['requests.new.total']?.value).toBe('7');
  });
});

describe('heads in a table of their own whose order nobody can tell', () => {
  it('are no heads for the table behind it', () => {
    const rows = [td('勾稽关系') + td('申请人情况'), td(WIDE) + heads(['person', 'total']), heads(INNER)];
    const html = requestsTable(rows, inOrder(ORDER));
    const torn = html.replace(/(?<=<td >其他<\/td><\/tr>)/, '</table><table>');
    const { reports, unrecognised } = auditHtml(torn).document;
    expect(reports).toEqual([]);
    expect(unrecognised).toHaveLength(2);
  });
});

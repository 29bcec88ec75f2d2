import { compare, type Decimal, formatDecimal, isZero, subtract } from '../../grid/decimal.ts';
import type { Sentence } from '../../rules/rule.ts';
import { isBlankOrZero, isBroken, numberIn, termOf } from '../record-cells.ts';
import type { ReportRecord } from '../report-record.ts';
import { defineYearRule, type YearDraft, type YearInput, type YearRelation } from '../year-rule.ts';
import { heldAgainst } from '../year-words.ts';

/** The columns of table 三, the total first: it decides. */
const COLUMNS: readonly (readonly [id: string, name: Sentence])[] = [
  ['total', { zh: '总计', en: 'total' }],
  ['person', { zh: '自然人', en: 'persons' }],
  ['business', { zh: '商业企业', en: 'businesses' }],
  ['research', { zh: '科研机构', en: 'research bodies' }],
  ['charity', { zh: '社会公益组织', en: 'charities' }],
  ['legal', { zh: '法律服务机构', en: 'legal services' }],
  ['other', { zh: '其他', en: 'others' }],
];

const outOf = (column: string) => `requests.carriedOut.${column}`;
const intoOf = (column: string) => `requests.carriedIn.${column}`;

export const carryOver = defineYearRule({
  id: 'carry-over',
  group: 'years',
  severity: 'error',
  class: 'rule-break',
  basis: '表三“二、上年结转政府信息公开申请数量”即上一年度报告表三“四、结转下年度继续办理”',
  check: (input) => {
    const areEmpty = isRowEmpty(input.past, outOf) && isRowEmpty(input.now, intoOf);
    const relations = COLUMNS.map(([column]) => relationOf(input, column, areEmpty));
    return { drafts: draftsOf(input, relations), relations };
  },
});

/** Blank or 0 throughout: only then is a blank a 0. */
function isRowEmpty(record: ReportRecord, key: (column: string) => string): boolean {
  return COLUMNS.every(([column]) => isBlankOrZero(record, key(column)));
}

function relationOf({ now, past }: YearInput, column: string, areEmpty: boolean): YearRelation {
  const [out, into] = [numberIn(past, outOf(column)), numberIn(now, intoOf(column))];
  const isCertain = out !== null && into !== null;
  const state = areEmpty ? 'held' : !isCertain ? 'undecided' : compare(out, into) === 0 ? 'held' : 'broken';
  return {
    id: `carry-over:${column}`,
    rule: 'carry-over',
    state,
    left: [termOf(past, outOf(column))],
    right: [termOf(now, intoOf(column))],
  };
}

interface Difference {
  column: string;
  name: Sentence;
  out: Decimal;
  into: Decimal;
}

/** One finding a pair of years: the columns of one wrong number differ together. */
function draftsOf(input: YearInput, relations: readonly YearRelation[]): YearDraft[] {
  const { now, past } = input;
  const differences = COLUMNS.flatMap(([column, name], i): Difference[] => {
    if (relations[i]?.state !== 'broken') return [];
    return [
      { column, name, out: numberIn(past, outOf(column)) as Decimal, into: numberIn(now, intoOf(column)) as Decimal },
    ];
  });
  if (differences.length === 0) return [];
  const isTotal = differences[0]?.column === 'total';
  const cells = {
    facts: differences.map(({ column }) => intoOf(column)),
    earlierFacts: differences.map(({ column }) => outOf(column)),
  };
  const inDoubt = differences.some(({ column }) => isBroken(now, intoOf(column)) || isBroken(past, outOf(column)));
  const severity = inDoubt ? 'info' : isTotal && input.sameness === 'same' ? 'error' : 'warning';
  const message = messageOf(input, differences, isTotal, inDoubt);
  return [{ ...cells, severity, class: isTotal && !inDoubt ? 'rule-break' : 'implausible-value', message }];
}

function messageOf(input: YearInput, differences: readonly Difference[], isTotal: boolean, inDoubt: boolean): Sentence {
  const { now, past } = input;
  const [first] = differences as [Difference];
  const lead = isTotal ? first : null;
  const columns = differences.filter((difference) => difference !== lead);
  const [out, into] = [formatDecimal(first.out), formatDecimal(first.into)];
  const list = {
    zh: columns.map(({ name, out, into }) => `${name.zh}${formatDecimal(out)}≠${formatDecimal(into)}`).join('、'),
    en: columns.map(({ name, out, into }) => `${name.en} ${formatDecimal(out)} ≠ ${formatDecimal(into)}`).join(', '),
  };
  const against = heldAgainst(input);
  const why = inDoubt ? reasonOf(input, first) : { zh: '', en: '' };
  if (lead) {
    return {
      zh: `${past.year}年“四、结转下年度” ${out} ≠ ${now.year}年“二、上年结转” ${into}${columns.length > 0 ? `（${list.zh}）` : ''}。${why.zh}${against.zh}`,
      en: `Carried out of ${past.year}: ${out} ≠ carried into ${now.year}: ${into}${columns.length > 0 ? ` (${list.en})` : ''}. ${why.en}${against.en}`,
    };
  }
  return {
    zh: `${past.year}年“四、结转下年度”与${now.year}年“二、上年结转”总计相同，申请人类别不同：${list.zh}。${why.zh}${against.zh}`,
    en: `As many were carried out of ${past.year} as into ${now.year}, but by other kinds of applicants: ${list.en}. ${why.en}${against.en}`,
  };
}

/** What makes the numbers doubtful: sums of the report itself, perhaps by the very same amount. */
function reasonOf({ now, past }: YearInput, { column, out, into }: Difference): Sentence {
  if (isBroken(now, intoOf(column)) && isSameGap(now, column, subtract(out, into))) {
    return {
      zh: `${now.year}年该列“一＋二＝（七）＋四”不平，差额也是这个数，原因可能就在上年结转。`,
      en: `In ${now.year} 1 + 2 = (7) + 4 is broken in this column by the same number, so the number carried in may be the cause. `,
    };
  }
  const year = [past, now].find((record) => isBroken(record, record === now ? intoOf(column) : outOf(column)))?.year;
  return {
    zh: `${year ?? now.year}年表三自身的勾稽关系不成立，两数不能作为确定数字对照，仅作提示。`,
    en: `The sums of table 3 of ${year ?? now.year} itself are broken, so the numbers are not certain; a note. `,
  };
}

/** Whether the column’s own balance lacks exactly what the number carried in differs by. */
function isSameGap(now: ReportRecord, column: string, gap: Decimal): boolean {
  const [fresh, into, handled, out] = ['new', 'carriedIn', 'handled', 'carriedOut'].map((row) =>
    numberIn(now, `requests.${row}.${column}`),
  );
  if (!fresh || !into || !handled || !out || isZero(gap)) return false;
  const missing = subtract(subtract(handled, fresh), subtract(into, out));
  return compare(missing, gap) === 0;
}

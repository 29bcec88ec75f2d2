import { formatDecimal, parseDecimal } from '../../grid/decimal.ts';
import { CELL_OF, has, isDoubted, NAME_OF, numbersOf } from '../stated-numbers.ts';
import type { ComparedStatement } from '../statements/statement.ts';
import { defineYearRule, type YearDraft, type YearInput } from '../year-rule.ts';
import { heldAgainst } from '../year-words.ts';

type LastYear = Extract<ComparedStatement, { says: 'last-year' }>;

export const narrativeLastYear = defineYearRule({
  id: 'narrative-last-year',
  group: 'years',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis: '正文所引上年数字应与上一年度报告一致',
  check: (input) => {
    const stated = input.now.statements.filter((statement): statement is LastYear => statement.says === 'last-year');
    return { drafts: stated.flatMap((statement) => draftOf(input, statement)) };
  },
});

function draftOf(input: YearInput, { kind, value, unit, quote }: LastYear): YearDraft[] {
  const { now, past } = input;
  const printed = numbersOf(past, kind);
  const stated = parseDecimal(value);
  // This year's own number under last year's name is a slip of the year, of which another rule speaks.
  const isOwn = has(numbersOf(now, kind), stated);
  if (printed.length === 0 || has(printed, stated) || isOwn) return [];
  const cell = CELL_OF[kind];
  const was = formatDecimal(printed[0] as NonNullable<(typeof printed)[number]>);
  const name = NAME_OF[kind];
  const against = heldAgainst(input);
  return [
    {
      severity: isDoubted(past, kind) ? 'info' : 'warning',
      quotes: [quote],
      earlierFacts: cell ? [cell] : [],
      earlierQuotes: cell ? [] : quotesOf(input, kind),
      message: {
        zh: `${now.year}年正文称${past.year}年${name.zh}${value}${unit}，${past.year}年报告为${was}${unit}，请核对。${against.zh}`,
        en: `The text of ${now.year} speaks of ${value} ${name.en} in ${past.year}, the report of ${past.year} of ${was}; check. ${against.en}`,
      },
    },
  ];
}

function quotesOf({ past }: YearInput, kind: LastYear['kind']): string[] {
  return past.statements.flatMap((statement) =>
    statement.says === 'count' && statement.kind === kind ? [statement.quote] : [],
  );
}

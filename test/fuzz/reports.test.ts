import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { FactKey, FormId } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { FORMS } from '../../lib/forms/forms.ts';
import { readText } from '../../lib/page/read-text.ts';
import { fixture, PAGE_OF_SEED } from '../audit/audit-file.ts';
import { parseDocument } from '../dom.ts';
import { fuzzRuns, fuzzTime } from '../fuzz-runs.ts';
import { reportTables } from '../report-html.ts';
import { auditDomSoundly, auditSoundly } from './invariants.ts';
import { brokenSentence, cellText, pageText } from './words.ts';

const SEEDS = Object.keys(PAGE_OF_SEED).map((seed) => fixture(`fixtures/seeds/${seed}`).split('\n'));

/** A change of one line of a text report. */
interface Edit {
  at: number;
  kind: (typeof KINDS)[number];
  text: string[];
}

const KINDS = ['drop', 'double', 'swap', 'write', 'insert', 'cells'] as const;

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom(...KINDS),
  text: fc.array(pageText, { maxLength: 9 }),
});

function edited(lines: readonly string[], edits: readonly Edit[]): string {
  const result = [...lines];
  for (const change of edits) {
    const at = change.at % result.length;
    const line = result[at] as string;
    if (change.kind === 'drop') result.splice(at, 1);
    else if (change.kind === 'double') result.splice(at, 0, line);
    else if (change.kind === 'swap') result.splice(at, 2, result[at + 1] ?? '', line);
    else if (change.kind === 'write') result[at] = change.text.join('');
    else if (change.kind === 'insert') result.splice(at, 0, ...change.text);
    else result[at] = `\t${change.text.join('\t')}`;
  }
  return result.join('\n');
}

const values = fc.constantFrom<FormId>('foi-2019', 'foi-2021').chain((form) => {
  const keys = formById(form).cells.map(({ key }) => key);
  return fc.record({
    form: fc.constant(form),
    cells: fc.dictionary(fc.constantFrom<FactKey>(...keys), cellText.map(escaped), { maxKeys: 12 }),
  });
});

const ROWS = [...new Set(FORMS.flatMap(({ cells }) => cells.map(({ key }) => key.split('.').slice(1, -1).join('.'))))];

const layout = fc.record(
  {
    splitSections: fc.boolean(),
    totalBeside: fc.boolean(),
    shortSpans: fc.boolean(),
    omit: fc.array(fc.constantFrom(...ROWS), { maxLength: 2 }),
    tearBefore: fc.constantFrom(...ROWS),
    repeatHeadsBefore: fc.constantFrom(...ROWS),
  },
  { requiredKeys: [] },
);

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const page = parseDocument('<!doctype html><title>清河镇人民政府2020年政府信息公开工作年度报告</title><body></body>');

describe('reports that somebody spoilt', () => {
  it(
    'as text: lines dropped, doubled, moved, overwritten',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...SEEDS), fc.array(edit, { minLength: 1, maxLength: 6 }), (lines, edits) => {
          const text = edited(lines, edits);
          auditSoundly(() => readText(text, 'file:///report.txt'));
        }),
        fuzzRuns(40),
      );
    },
    fuzzTime(40_000),
  );

  it(
    'as tables: any text in any cell, in any of the known layouts',
    () => {
      fc.assert(
        fc.property(values, layout, ({ form, cells }, how) => {
          page.body.innerHTML = reportTables(form, cells, how);
          auditDomSoundly(page);
        }),
        fuzzRuns(40),
      );
    },
    fuzzTime(40_000),
  );
});

describe('any narrative', () => {
  it(
    'beside the smallest of tables is read without a fault',
    () => {
      const table = reviewTable();
      const paragraphs = fc.array(fc.oneof(pageText, brokenSentence()), { maxLength: 8 });
      fc.assert(
        fc.property(paragraphs, paragraphs, (before, after) => {
          const text = [...before, '四、政府信息公开行政复议、行政诉讼情况', table, ...after].join('\n');
          auditSoundly(() => readText(text, 'file:///report.txt'));
        }),
        fuzzRuns(150),
      );
    },
    fuzzTime(30_000),
  );
});

/** 表四 as tab-separated text. */
function reviewTable(): string {
  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const rows = [
    ['行政复议', '', '', '', '', '行政诉讼'],
    [...outcomes, '未经复议直接起诉', '', '', '', '', '复议后起诉'],
    [...outcomes, ...outcomes, ...outcomes],
    Array<string>(15).fill('0'),
  ];
  return rows.map((row) => `\t${row.join('\t')}`).join('\n');
}

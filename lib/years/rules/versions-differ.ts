import type { Sentence } from '../../rules/rule.ts';
import { differentFacts } from '../choose-earlier.ts';
import { comparedTexts } from '../likeness/compared-texts.ts';
import { defineYearRule, type YearDraft, type YearInput } from '../year-rule.ts';
import { cellIn } from '../year-words.ts';

const MOST_SHOWN = 2;
const LEAST_CHARACTERS = 200;
/** Versions of one report share more of their words than this. */
const LEAST_ALIKE = 50;

export const versionsDiffer = defineYearRule({
  id: 'versions-differ',
  group: 'years',
  against: 'same-year',
  severity: 'warning',
  class: 'implausible-value',
  basis: '同一机关同一年度的报告，各处发布的内容应当一致',
  check: (input) => ({ drafts: draftOf(input) }),
});

function draftOf(input: YearInput): YearDraft[] {
  const { now, past } = input;
  const facts = differentFacts(now, past);
  if (facts.length === 0) return now.url === past.url || isWithoutFacts(input) ? [] : [duplicate(input)];
  const cells = { facts, earlierFacts: facts };
  const list = listOf(input, facts);
  if (now.url === past.url) {
    const message = now.auditedAt === past.auditedAt ? twiceOnPage(input, list) : changedSince(input, list);
    return [{ ...cells, severity: 'info', message }];
  }
  const texts = comparedTexts(input, ['overview', 'problems', 'other'], LEAST_CHARACTERS);
  const isOtherText = texts !== null && texts.percent < LEAST_ALIKE;
  const doubt: Sentence = isOtherText
    ? {
        zh: '两份报告文字也不同，可能是同名的两个机关。',
        en: 'Their words differ too: perhaps two organs bear one name. ',
      }
    : { zh: '请核对以哪一份为准。', en: 'Check which of them stands. ' };
  return [
    {
      ...cells,
      severity: isOtherText ? 'info' : 'warning',
      message: {
        zh: `${now.year}年度报告有两个版本，${facts.length}个单元格数字不同：${list.zh}。${doubt.zh}另一版本：《${past.title}》（${past.url}）。`,
        en: `The report of ${now.year} exists in two versions, with different numbers in ${facts.length} cell(s): ${list.en}. ${doubt.en}The other: “${past.title}” (${past.url}).`,
      },
    },
  ];
}

function isWithoutFacts({ now, past }: YearInput): boolean {
  return Object.keys(now.facts).length === 0 || Object.keys(past.facts).length === 0;
}

function duplicate({ now, past }: YearInput): YearDraft {
  return {
    severity: 'info',
    message: {
      zh: `${now.year}年度报告在另一地址也有一份，表格数字一致：《${past.title}》（${past.url}）。`,
      en: `The report of ${now.year} stands at another address too, with the same numbers: “${past.title}” (${past.url}).`,
    },
  };
}

/** One page holds two reports of the year. */
function twiceOnPage({ now }: YearInput, list: Sentence): Sentence {
  return {
    zh: `本页面有两份${now.year}年度报告，数字不同：${list.zh}。请核对是否属于两个机关。`,
    en: `This page holds two reports of ${now.year} with different numbers: ${list.en}. See whether they are of two organs.`,
  };
}

/** The address was audited before and showed other numbers. */
function changedSince({ past }: YearInput, list: Sentence): Sentence {
  const day = past.auditedAt.slice(0, 10);
  return {
    zh: `本页面${day}核查时数字不同，此后有改动（前为当时、后为现在）：${list.zh}。`,
    en: `This page showed other numbers when it was audited on ${day} (then, now): ${list.en}.`,
  };
}

function listOf({ now, past }: YearInput, facts: readonly string[]): Sentence {
  const shown = facts.slice(0, MOST_SHOWN).map((fact) => {
    const cell = cellIn(now.form, fact);
    const [before, after] = [past.facts[fact]?.value, now.facts[fact]?.value];
    return {
      zh: `“${cell ? `${cell.row.zh}·${cell.column.zh}` : fact}” ${before}≠${after}`,
      en: `“${cell ? `${cell.row.en}, ${cell.column.en}` : fact}” ${before} ≠ ${after}`,
    };
  });
  const isMore = facts.length > shown.length;
  return {
    zh: `${shown.map(({ zh }) => zh).join('、')}${isMore ? '等' : ''}`,
    en: `${shown.map(({ en }) => en).join(', ')}${isMore ? ' and others' : ''}`,
  };
}

import type { Fact } from '../../facts/facts.ts';
import { isUnreadable, type Means } from '../../grid/means.ts';
import { cellName } from '../cell-name.ts';
import type { FindingDraft, Sentence } from '../rule.ts';
import { shortSentence } from '../short-sentence.ts';

/** What stands in the cell instead of text. */
const NAMES: Readonly<Record<Means, Sentence>> = {
  picture: { zh: '图片', en: 'a picture' },
  drawing: { zh: '图形或内嵌对象', en: 'a drawing or an embedded object' },
  glyphs: { zh: '网页自带字体的字符', en: 'characters of a font of the page’s own' },
  place: {
    zh: '压在两格之间、重叠或被图片压住的文字',
    en: 'words that touch another cell, run into each other or lie below a picture',
  },
  format: {
    zh: '没有保存结果的公式或特殊格式的数字',
    en: 'a formula without a saved result or a number in a format of its own',
  },
  struck: {
    zh: '划去而没有另写的文字',
    en: 'words that are struck out, with nothing in their place',
  },
  counter: { zh: '样式表的自动编号', en: 'a counter of the style sheet' },
  field: { zh: '输入框中的值', en: 'the value of a field' },
  style: { zh: '样式表显示的字符', en: 'text drawn by the style sheet' },
};
/** A whole table of pictures is told by its first cells and their number. */
const MOST_NAMED = 5;

/**
 * Cells that show their value by other means than text, one note for each means: it is not the body's fault that we
 * cannot read a picture, but a person must know that nobody checked it, and where a value was taken from.
 */
export function judgeMeans(facts: readonly Fact[]): FindingDraft[] {
  const shown = facts.filter(({ means }) => means !== undefined);
  if (shown.length === 0) return [];
  return (Object.keys(NAMES) as Means[]).flatMap((means) => {
    const own = shown.filter((fact) => fact.means === means);
    return own.length > 0 ? note(means, own) : [];
  });
}

function note(means: Means, facts: readonly Fact[]): FindingDraft {
  const [most, ...fewer] = [MOST_NAMED, 3, 1].map((named) => sentence(means, facts, named));
  const message = shortSentence(most as Sentence, ...fewer);
  return { severity: 'info', facts: facts.map(({ key }) => key), message };
}

function sentence(means: Means, facts: readonly Fact[], named: number): Sentence {
  const what = NAMES[means];
  const names = facts.slice(0, named).map(({ cell }) => cellName(cell));
  const isWhole = facts.length <= named;
  const places = {
    zh: names.map(({ zh }) => zh).join('、') + (isWhole ? '' : `等${facts.length}个单元格`),
    en: names.map(({ en }) => en).join('; ') + (isWhole ? '' : `; ${facts.length} cells in all`),
  };
  return isUnreadable(means)
    ? {
        zh: `单元格内为${what.zh}，未能读取：${places.zh}（显示为${printed(facts)}），涉及的勾稽关系未核对，请人工查看。`,
        en: `The cells show ${what.en}, which could not be read: ${places.en}. Sums with them were not checked; please look at them.`,
      }
    : {
        zh: `数字不是表格文字，而是${what.zh}，已按所显示的值核对：${places.zh}。`,
        en: `The numbers are ${what.en}, not text of the table, and were checked as shown: ${places.en}.`,
      };
}

function printed(facts: readonly Fact[]): string {
  return [...new Set(facts.map(({ text }) => `“${text}”`))].slice(0, MOST_NAMED).join('、');
}

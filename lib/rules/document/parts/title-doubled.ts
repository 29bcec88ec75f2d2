import { compact } from '../../../narrative/compact-text.ts';
import { defineRule } from '../../rule.ts';

const YEAR = /(?<!\d)(20\d\d)年/gu;
/** An organ's name or its kind said twice: 清河镇清河镇人民政府, 人民政府人民政府. */
const DOUBLED =
  /([\p{Script=Han}]{2,14}(?:人民政府|办事处|委员会|办公室|街道|[镇乡县区市局委办厅院校])|人民政府|办事处|委员会|办公室)\1/u;

export const titleDoubled = defineRule({
  id: 'title-doubled',
  group: 'document',
  severity: 'info',
  class: 'typo',
  basis: '年度报告标题由机关名称、年份和文种组成，各写一次',
  check: ({ article: { title, titleText, identity } }) => {
    if (!title || titleText === null) return [];
    const { text } = compact(titleText);
    const words = [doubledYear(text), doubledOrgan(text, identity.agency?.value ?? '')].filter((word) => word !== null);
    if (words.length === 0) return [];
    return [
      {
        quotes: [title],
        message: {
          zh: `标题“${titleText}”中${words.map((word) => `“${word}”`).join('、')}写了两次。`,
          en: `The title “${titleText}” says ${words.map((word) => `“${word}”`).join(' and ')} twice.`,
        },
      },
    ];
  },
});

/** The same year with 年 twice; 2023年度……年度报告 is the official wording. */
function doubledYear(text: string): string | null {
  const years = [...text.matchAll(YEAR)].map(([, year]) => year);
  const again = years.find((year, i) => years.indexOf(year) < i);
  return again ? `${again}年` : null;
}

/** The name at once again, or the whole name of the organ once more further on; in brackets it explains. */
function doubledOrgan(text: string, agency: string): string | null {
  const outside = text.replace(/\([^()]*\)/gu, '');
  const doubled = DOUBLED.exec(outside)?.[1];
  if (doubled) return doubled;
  const name = compact(agency).text;
  const first = name.length >= 3 ? outside.indexOf(name) : -1;
  return first >= 0 && outside.includes(name, first + name.length) ? name : null;
}

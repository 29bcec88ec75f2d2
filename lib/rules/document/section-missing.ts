import { defineRule, type FindingDraft } from '../rule.ts';
import { chineseOrdinal, hasReportText, OFFICIAL_PARTS, type OfficialPart, partsOf } from './official-parts.ts';

export const sectionMissing = defineRule({
  id: 'section-missing',
  group: 'document',
  severity: 'warning',
  class: 'structure',
  title: { zh: '缺少部分', en: 'Part missing' },
  explanation: {
    zh: '统一格式的六个部分中，有的没有找到标题（按关键词识别，用语不同不算缺少）。表格在而标题不在的，只作提示。一个部分的标题都没有找到时（正文在附件或图片里）不作判断。',
    en: 'One of the six parts of the unified format has no heading (found by key words; other wording does not count as missing). Only a note where the part’s table is there without its heading. Silent when no heading at all was found, as when the text is an attachment or an image.',
  },
  basis: '《政府信息公开条例》第五十条；国办公开办函〔2019〕60号、〔2021〕30号统一格式：年度报告分六个部分',
  example: {
    zh: '报告到“四、政府信息公开行政复议、行政诉讼情况”为止，没有第五、第六部分。',
    en: 'The report ends with part four; parts five and six are not there.',
  },
  check: ({ article, facts }) => {
    if (!hasReportText(article)) return [];
    const tables = new Set([...facts.values()].map(({ cell }) => cell.table));
    const missing = OFFICIAL_PARTS.filter(({ id }) => partsOf(article, id).length === 0);
    const hasTable = ({ table }: OfficialPart) => table !== null && tables.has(table);
    return [
      ...wholly(missing.filter((part) => !hasTable(part))),
      ...withoutHeading(missing.filter((part) => hasTable(part))),
    ];
  },
});

function wholly(parts: readonly OfficialPart[]): FindingDraft[] {
  if (parts.length === 0) return [];
  const { zh, en } = nameParts(parts);
  return [
    {
      message: {
        zh: `报告缺少${zh}，统一格式应有六个部分。`,
        en: `The report lacks ${en}; the unified format has six parts.`,
      },
    },
  ];
}

function withoutHeading(parts: readonly OfficialPart[]): FindingDraft[] {
  if (parts.length === 0) return [];
  const { zh, en } = nameParts(parts);
  return [
    {
      severity: 'info',
      message: {
        zh: `有表格而未找到${zh}的标题，请按统一格式补上。`,
        en: `The table is there, but no heading was found for ${en}.`,
      },
    },
  ];
}

function nameParts(parts: readonly OfficialPart[]): { zh: string; en: string } {
  const numbered = parts.map(({ title }) => ({
    ...title,
    ordinal: chineseOrdinal(OFFICIAL_PARTS.findIndex((part) => part.title === title) + 1),
  }));
  return {
    zh: numbered.map(({ ordinal, zh }) => `“${ordinal}、${zh}”`).join(''),
    en: numbered.map(({ ordinal, zh, en }) => `“${ordinal}、${zh}” (${en})`).join(', '),
  };
}

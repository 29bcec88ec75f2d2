import { defineRule, type FindingDraft } from '../../rule.ts';
import { chineseOrdinal, hasReportText, OFFICIAL_PARTS, type OfficialPart, partsOf } from './official-parts.ts';

export const sectionMissing = defineRule({
  id: 'section-missing',
  group: 'document',
  severity: 'warning',
  class: 'structure',
  basis: '《政府信息公开条例》第五十条；国办公开办函〔2019〕60号、〔2021〕30号统一格式：年度报告分六个部分',
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

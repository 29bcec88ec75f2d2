import type { Label } from './form.ts';
import type { Section, SectionsTable } from './form-table.ts';

/** 表二 主动公开政府信息情况, of which each form has sections of its own. */
export function disclosureTable(sections: readonly Section[]): SectionsTable {
  return {
    id: 'disclosure',
    shape: 'sections',
    name: { zh: '表二', en: 'table 2' },
    topic: { zh: '表二 主动公开', en: 'Table 2, disclosure' },
    title: { zh: '表二 主动公开政府信息情况', en: 'Table 2: information disclosed on the organ’s own initiative' },
    sheet: { zh: '表二', en: 'Table 2' },
    corner: { zh: '信息内容', en: 'Kind of information' },
    sections,
  };
}

/** The item of article 20 of the Regulations that a section answers. */
export function clause(zh: string, en: number): Label {
  return { zh: `第二十条第（${zh}）项`, en: `Article 20, item ${en}` };
}

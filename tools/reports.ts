/** A report page of the portal: `test/pages/<name>.html` and its expected audit document `test/pages/<name>.json`. */
export interface ReportPage {
  name: string;
  title: string;
  agency: string;
  /** The year that the report is about. */
  year: number;
}

/** The report pages, as the portal lists them. */
export const REPORTS: ReportPage[] = [
  {
    name: 'dushangang-2021',
    title: '平湖市独山港经济开发区（独山港镇）2021年度政府信息公开工作年度报告',
    agency: '独山港镇',
    year: 2021,
  },
  {
    name: 'dushangang-2021-text',
    title: '独山港镇2021年度政府信息公开工作年度报告（纯文本版）',
    agency: '独山港镇',
    year: 2021,
  },
  {
    name: 'jiaxing-port-2020',
    title: '嘉兴港区2020年度政府信息公开工作年度报告',
    agency: '嘉兴港区',
    year: 2020,
  },
  {
    name: 'youchegang-2020',
    title: '油车港镇2020年度政府信息公开工作年度报告',
    agency: '油车港镇',
    year: 2020,
  },
  {
    name: 'dalan-2020',
    title: '大岚镇人民政府2020年政府信息公开工作年度报告',
    agency: '大岚镇',
    year: 2020,
  },
  {
    name: 'ciqiu-2020',
    title: '次邱镇人民政府2020年政府信息公开工作年度报告',
    agency: '次邱镇',
    year: 2020,
  },
];

import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';

/** Counts that the verdict and the coverage are put into words from. */
export interface VerdictCounts {
  errors: number;
  warnings: number;
  dismissed: number;
}

/** Words of popup and side panel. */
const zhCN = {
  appName: '勾稽',
  loading: '正在核查本页…',
  progress: (done: number, of: number) => `正在核查 ${done} / ${of} 份报告`,
  cancel: '停止核查',
  verdict: {
    found: ({ errors, warnings, dismissed }: VerdictCounts) =>
      [
        errors + warnings === 0
          ? '没有待处理的问题'
          : `发现 ${[errors > 0 && `${errors} 处错误`, warnings > 0 && `${warnings} 处存疑`].filter(Boolean).join(' · ')}`,
        ...(dismissed > 0 ? [`${dismissed} 处已搁置`] : []),
      ].join(' · '),
    clean: '未发现不符',
    partial: '没有发现问题，但未能全部核查',
    unread: '表格无法识别，未作核查',
    none: '本页没有年度报告表格',
    hidden: (frames: number) =>
      frames > 0 ? `本页有 ${frames} 个内嵌页面不能读取，年报可能在其中` : '本页有的内容不能读取，年报可能在其中',
    refused: '这个页面不能核查',
    unaudited: '本页未核查',
    cancelled: '核查已停止',
    failed: '核查没有完成',
  },
  explained: {
    cancelled: '核查在完成前停止，没有结果；未核查不等于通过。',
    clean: (relations: number) => `${relations} 条勾稽关系逐条核过，全部成立；数值与文字核查也没有需要处理的问题。`,
    partial: '查过的部分没有需要处理的问题；无法判断、未能识别或已停用的部分不等于通过。',
    unread: '页面上有像年度报告的表格，但读不准，所以没有运行任何规则。原因见下。',
    none: (tables: number) =>
      tables === 0
        ? '页面上没有表格，正文中也没有年度报告的表格文字。'
        : `页面上的 ${tables} 张表格都不是年度报告规定的格式。`,
    noneAdvice:
      '如果报告在 Word、Excel 或 PDF 附件里，可用下面的按钮核查；如果是图片，请打开网页版；如果表格稍后才载入，请等它出现后重新核查。',
    skippedAdvice: '点开下面的地址，内嵌页面会在新标签页单独打开；在那里点击工具栏按钮即可核查。',
    unaudited: '扩展只在您点击工具栏按钮时读取页面。请点击工具栏的“勾稽”按钮（Alt+Shift+J）核查本页。',
  },
  coverage: {
    tables: (found: number, recognised: number) =>
      found === recognised ? `${recognised} 张表` : `${found} 张表中识别 ${recognised} 张`,
    relations: (count: number) => `${count} 条关系：`,
    held: (count: number) => `${count} 成立`,
    broken: (count: number) => `${count} 不符`,
    undecided: (count: number) => `${count} 无法判断`,
    comma: '，',
    skipped: (frames: number) => `${frames} 个内嵌页面未能读取`,
  },
  coverageOfNothing: (tables: number, skippedFrames: number) =>
    [
      tables > 0 ? `看过 ${tables} 张表格` : skippedFrames > 0 ? '看过能读取的部分，没有表格' : '看过全页，没有表格',
      '没有核查任何关系',
      ...(skippedFrames > 0 ? [`${skippedFrames} 个内嵌页面未能读取`] : []),
    ].join(' · '),
  refusal: {
    'browser-page': '这是浏览器自带的页面，浏览器不允许任何扩展读取。请切换到年度报告所在的网页再点一次。',
    store: '这是扩展商店的页面，浏览器不允许任何扩展读取。请切换到年度报告所在的网页再点一次。',
    pdf: '这是浏览器的 PDF 阅读器，不能在上面做标记。可以另开一页读取这个 PDF 并核查。',
    'local-file': '这是本机文件。请在浏览器的扩展管理页打开勾稽的“允许访问文件网址”，然后刷新本页再点一次。',
    'error-page': '网页没有打开，这里只有浏览器的出错提示。请刷新成功后再点一次。',
    policy: '本机的管理策略不允许扩展读取这个网站。',
    'not-asked': '浏览器只在您点击工具栏按钮后才允许读取页面。请点击工具栏的“勾稽”按钮（Alt+Shift+J）。',
    unknown: '浏览器不允许扩展读取这个页面（浏览器自带页面、扩展商店、PDF 阅读器都是这样）。',
  } satisfies Record<Refusal, string>,
  browserSays: (detail: string) => `浏览器的说明：${detail}`,
  failure: (detail: string) => `出错的是勾稽自己，不是本页的报告：${detail}`,
  changed: '页面已变化，以下是变化之前的结果。',
  stopped: '核查已停止，以下是上一次的结果。',
  again: '重新核查',
  auditPage: '核查本页',
  settingsFault: (path: string) => `保存的设置读不出来（${path || '整体'}），本次使用默认设置。`,
  failedRules: (rules: string) => `下列规则运行失败，没有结果：${rules}`,
  subject: (agency: string | null, year: number | null) =>
    `${agency ?? '单位未识别'} · ${year === null ? '年度未识别' : `${year} 年度`}`,
  severities: { error: '错误', warning: '存疑', info: '提示', years: '与往年对照', dismissed: '已搁置' },
  group: (name: string, count: number) => `${name} ${count}`,
  further: (count: number) => `还有 ${count} 项`,
  findings: '发现的问题',
  backToFindings: '返回问题列表',
  basis: '依据',
  quotes: '原文',
  unrecognised: (count: number) => `${count} 张表格未能识别，未作核查`,
  unrecognisedTable: (position: number, reason: string) => `第 ${position} 张：${reason}`,
  skippedFrames: (count: number) => `${count} 个内嵌页面未能读取`,
  next: '下一处',
  previous: '上一处',
  showMarks: '显示标记',
  hideMarks: '清除标记',
  copyJson: '复制 JSON',
  copyText: '复制文字',
  letter: '核实通知',
  openPanel: '打开侧栏',
  copied: { json: '已复制 JSON', text: '已复制文字', finding: '已复制这一项', letter: '已复制核实通知' },
  export: '导出',
  details: '详情',
  dismissalsDamaged: '保存的搁置记录读不出来，已另存一份，本次按没有搁置处理。',
  copyByHand: '浏览器没有写入剪贴板。下面的内容已选中，请按 Ctrl+C（Mac 按 ⌘C）复制。',
  copyByHandLabel: '待复制的内容',
  done: '完成',
  place: (current: number | null, count: number) => (current === null ? `共 ${count} 处` : `${current + 1} / ${count}`),
  position: (position: number, count: number, message: string) => `第 ${position} 处，共 ${count} 处：${message}`,
  notLocated: '这一项在页面上没有可显示的位置。',
  settings: '设置',
  language: 'English',
  languageLabel: '界面语言：切换到英文',
};

export type SurfaceText = typeof zhCN;

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en: SurfaceText = {
  appName: 'Gouji',
  loading: 'Checking this page…',
  progress: (done, of) => `Checking report ${done} of ${of}`,
  cancel: 'Stop',
  verdict: {
    found: ({ errors, warnings, dismissed }) =>
      [
        errors + warnings === 0 && 'Nothing left to do',
        errors > 0 && plural(errors, 'error', 'errors'),
        warnings > 0 && `${warnings} to be checked`,
        dismissed > 0 && `${dismissed} set aside`,
      ]
        .filter(Boolean)
        .join(', '),
    clean: 'Nothing contradicts',
    partial: 'Nothing found, but not all could be checked',
    unread: 'Tables could not be read; nothing was checked',
    none: 'No annual report tables on this page',
    hidden: (frames) =>
      frames > 0
        ? `${plural(frames, 'frame', 'frames')} of this page cannot be read; the report may be there`
        : 'A part of this page cannot be read; the report may be there',
    refused: 'This page cannot be checked',
    unaudited: 'This page was not checked',
    cancelled: 'The check was stopped',
    failed: 'The check was not completed',
  },
  explained: {
    cancelled: 'It was stopped before it was complete; there is no result. What was not checked has not passed.',
    clean: (relations) =>
      `All ${plural(relations, 'equality', 'equalities')} were checked one by one and hold; values and text gave no cause for concern.`,
    partial:
      'What was checked gives no cause for concern. What could not be judged or read, or is switched off, has not passed.',
    unread: 'Tables here look like a report but could not be read reliably, so no rule was run. The reasons are below.',
    none: (tables) =>
      tables === 0
        ? 'There is no table on the page, and no report table in its text.'
        : `None of the page’s tables (${tables}) has the layout of an annual report.`,
    noneAdvice:
      'If the report is a Word, Excel or PDF file, check it by the buttons below; if it is an image, open its web version. If its tables load late, wait and check again.',
    skippedAdvice:
      'Open the address below: the frame comes up in a tab of its own, where a click on the toolbar button checks it.',
    unaudited:
      'The extension reads a page only when you click its toolbar button. Click the Gouji button (Alt+Shift+J) to check this page.',
  },
  coverage: {
    tables: (found, recognised) =>
      found === recognised
        ? plural(recognised, 'table', 'tables')
        : `${recognised} of ${plural(found, 'table', 'tables')} recognised`,
    relations: (count) => `${plural(count, 'equality', 'equalities')}: `,
    held: (count) => `${count} hold`,
    broken: (count) => `${count} broken`,
    undecided: (count) => `${count} undecided`,
    comma: ', ',
    skipped: (frames) => `${plural(frames, 'frame', 'frames')} could not be read`,
  },
  coverageOfNothing: (tables, skippedFrames) =>
    [
      tables > 0
        ? `Looked at ${plural(tables, 'table', 'tables')}`
        : skippedFrames > 0
          ? 'No table in what could be read'
          : 'No table on the page',
      'no equality was checked',
      ...(skippedFrames > 0 ? [`${plural(skippedFrames, 'frame', 'frames')} could not be read`] : []),
    ].join(' · '),
  refusal: {
    'browser-page':
      'This is one of the browser’s own pages, which no extension may read. Go to the page with the report and click again.',
    store:
      'This is an extension store page, which no extension may read. Go to the page with the report and click again.',
    pdf: 'This is the browser’s PDF viewer, where no marks can be shown. The PDF can be read and checked in a page of its own.',
    'local-file':
      'This is a file on this computer. Turn on “Allow access to file URLs” for Gouji on the browser’s extensions page, reload and click again.',
    'error-page': 'The page did not load; there is only the browser’s error message. Reload it and click again.',
    policy: 'This computer’s policy does not allow extensions to read this site.',
    'not-asked':
      'The browser lets the extension read a page only once you have clicked its toolbar button (Alt+Shift+J).',
    unknown:
      'The browser does not allow extensions to read this page, as with its own pages, extension stores and the PDF viewer.',
  },
  browserSays: (detail) => `The browser says: ${detail}`,
  failure: (detail) => `The fault is Gouji’s own, not the report’s: ${detail}`,
  changed: 'The page changed after the check; this is the result from before.',
  stopped: 'The check was stopped; this is the result from before.',
  again: 'Check again',
  auditPage: 'Check this page',
  settingsFault: (path) => `The saved settings could not be read (${path || 'as a whole'}); the defaults are used.`,
  failedRules: (rules) => `These rules failed and gave no result: ${rules}`,
  subject: (agency, year) => `${agency ?? 'agency not recognised'} · ${year ?? 'year not recognised'}`,
  severities: {
    error: 'Errors',
    warning: 'To be checked',
    info: 'Notes',
    years: 'Against other years',
    dismissed: 'Set aside',
  },
  group: (name, count) => `${name} ${count}`,
  further: (count) => `${count} more`,
  findings: 'Findings',
  backToFindings: 'Back to the findings',
  basis: 'Basis',
  quotes: 'Quoted',
  unrecognised: (count) => `${plural(count, 'table', 'tables')} not recognised, not checked`,
  unrecognisedTable: (position, reason) => `Table ${position}: ${reason}`,
  skippedFrames: (count) => `${plural(count, 'frame', 'frames')} could not be read`,
  next: 'Next',
  previous: 'Previous',
  showMarks: 'Show marks',
  hideMarks: 'Clear marks',
  copyJson: 'Copy JSON',
  copyText: 'Copy text',
  letter: 'Notice to verify',
  openPanel: 'Side panel',
  copied: { json: 'JSON copied', text: 'Text copied', finding: 'Finding copied', letter: 'Notice copied' },
  export: 'Export',
  details: 'Details',
  dismissalsDamaged: 'What was set aside could not be read. It was put away; for now nothing is set aside.',
  copyByHand: 'The browser did not write to the clipboard. The text below is selected: press Ctrl+C (⌘C on a Mac).',
  copyByHandLabel: 'Text to copy',
  done: 'Done',
  place: (current, count) => (current === null ? `${count} in all` : `${current + 1} / ${count}`),
  position: (position, count, message) => `${position} of ${count}: ${message}`,
  notLocated: 'This one has no place on the page that could be shown.',
  settings: 'Settings',
  language: '中文',
  languageLabel: 'Interface language: switch to Chinese',
};

export const SURFACE_TEXTS: Readonly<Record<Language, SurfaceText>> = { 'zh-CN': zhCN, en };

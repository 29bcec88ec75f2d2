import type { FindingDocument, ReportDocument } from '../audit/document.ts';
import type { FileFaultKind, FileReadFault } from '../files/file-fault.ts';
import { pageRanges } from '../files/page-ranges.ts';
import type { Language } from './language.ts';

type Sentences = Readonly<Record<FileFaultKind, string | ((pages: string) => string)>>;

const AS_DOCX = '请用 WPS 或 Word 打开，另存为 .docx 或 PDF 后再核查。';
const IN_DOCX = 'Open it in WPS or Word, save it as .docx or PDF, and check that.';

const zhCN: Sentences = {
  empty: '这个文件是空的（0 字节），请重新下载或向发布单位索取。',
  'too-large': '文件超过 50 MB，不读取；年报通常不到 5 MB，请确认文件无误或压缩其中的图片。',
  'too-many-pages': '文件超过 500 页，不读取；请只截取年报部分。',
  'too-many-cells': '工作簿的行列数远超任何年报，不读取；请只保留年报部分后再核查。',
  damaged: '文件已损坏或没有下载完整，无法读取；请重新下载。',
  encrypted: '文件加了密码，无法读取；请先用原程序取消密码再核查。',
  hostile: '文件的结构异常（嵌套过深、体积膨胀或含有外部定义），为安全起见没有读取；请向发布单位索取正常文件。',
  'too-long':
    '读取超过时限（8 秒没有读到新的文字，或总时间太长），已停止；文件过于复杂，请用原程序另存为 .docx 或新的 PDF 后再核查。',
  scanned: (pages) => `第 ${pages} 页是图片（影印件），没有可读的文字，无法核对；请向发布单位索取 Word 或文字版 PDF。`,
  'no-text': '文件里没有文字，无法核对。',
  'no-characters':
    '文件的字体没有字符对照表，看得见文字却无法读取；请用原程序重新导出 PDF，或向发布单位索取 Word 文件。',
  cancelled: '已取消读取。',
  'old-browser':
    '这个浏览器版本太旧，不能读取 PDF（需要 Chromium 119 或 Firefox 121 以上）；Word、Excel 文件（.docx、.xlsx）和网页仍可照常核查。',
  doc: `这是旧版 Word 文档（.doc），不能直接读取。${AS_DOCX}`,
  wps: `这是金山 WPS 文字文档（.wps），不能直接读取。${AS_DOCX}`,
  works: `这是 Microsoft Works 文档（.wps），不能直接读取。${AS_DOCX}`,
  xls: '这是旧版 Excel 工作簿（.xls）或 WPS 表格（.et），不能读取；请另存为 .xlsx 后再核查。',
  xlsb: '这是二进制的 Excel 工作簿（.xlsb），不能读取；请另存为 .xlsx 后再核查。',
  ppt: '这是演示文稿，不是年报文档；请使用 .docx、.xlsx 或 PDF。',
  ofd: '这是版式文件 OFD，不能直接读取；请用阅读器另存为 PDF 后再核查。',
  rtf: `这是 RTF 文档，不能直接读取。${AS_DOCX}`,
  odt: `这是 ODT 文档，不能直接读取。${AS_DOCX}`,
  picture: '这是图片，没有可读的文字；请使用 .docx、.xlsx 或文字版 PDF。',
  archive: '这是压缩包；请解压后选择其中的 .docx、.xlsx 或 PDF 文件。',
  page: '这是网页文件；请用浏览器打开后点击工具栏上的勾稽图标核查。',
  unknown: '不是能识别的文件类型；请使用 .docx、.xlsx 或 PDF。',
};

const en: Sentences = {
  empty: 'The file is empty (0 bytes); download it again or ask its publisher.',
  'too-large': 'The file is larger than 50 MB and was not read; a report is rarely larger than 5 MB.',
  'too-many-pages': 'The file has more than 500 pages and was not read; extract the pages of the report.',
  'too-many-cells':
    'The workbook has far more rows and columns than any report and was not read; keep the report alone and check that.',
  damaged: 'The file is damaged or was not downloaded whole; download it again.',
  encrypted: 'The file is protected by a password; remove it in the original program first.',
  hostile:
    'The file is built in an abnormal way (nested too deep, swelling, or with definitions of its own) and was not read, for safety; ask its publisher for an ordinary file.',
  'too-long':
    'Reading took too long (eight seconds without new words, or far too long in all) and was stopped; the file is too complex. Save it as .docx or as a new PDF and check that.',
  scanned: (pages) =>
    `Pages ${pages} are pictures (a scan) without text and cannot be checked; ask its publisher for a Word file or a PDF with text.`,
  'no-text': 'The file has no text, so nothing can be checked.',
  'no-characters':
    'The fonts of the file do not say which characters they show, so its words cannot be read; export the PDF anew in the original program, or ask its publisher for a Word file.',
  cancelled: 'The reading was cancelled.',
  'old-browser':
    'This browser is too old to read PDF (Chromium 119 or Firefox 121 is needed); Word and Excel files (.docx, .xlsx) and web pages are checked as ever.',
  doc: `This is a Word document of the old kind (.doc), which cannot be read. ${IN_DOCX}`,
  wps: `This is a document of Kingsoft WPS (.wps), which cannot be read. ${IN_DOCX}`,
  works: `This is a document of Microsoft Works (.wps), which cannot be read. ${IN_DOCX}`,
  xls: 'This is an Excel workbook of the old kind (.xls) or one of WPS (.et), which cannot be read; save it as .xlsx and check that.',
  xlsb: 'This is a binary Excel workbook (.xlsb), which cannot be read; save it as .xlsx and check that.',
  ppt: 'This is a presentation, not a report; use a .docx, .xlsx or PDF.',
  ofd: 'This is an OFD file, which cannot be read; save it as PDF in your viewer.',
  rtf: `This is an RTF document, which cannot be read. ${IN_DOCX}`,
  odt: `This is an ODT document, which cannot be read. ${IN_DOCX}`,
  picture: 'This is a picture without text; use a .docx, an .xlsx or a PDF with text.',
  archive: 'This is an archive; unpack it and choose the .docx, .xlsx or PDF in it.',
  page: 'This is a web page; open it in the browser and click the icon of Gouji.',
  unknown: 'This is no kind of file that is known here; use a .docx, .xlsx or PDF.',
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { 'zh-CN': zhCN, en };

/** In a plain sentence why a file was not read, and what can be done. */
export function fileRefusal({ fault, pages = [] }: FileReadFault, language: Language): string {
  const sentence = SENTENCES[language][fault];
  return typeof sentence === 'string' ? sentence : sentence(pageRanges(pages));
}

/** Words of the page that shows a file. */
const filePageZh = {
  title: '核查文件',
  choose: '选择文件',
  another: '换一个文件',
  drop: '把年报文件拖到这里，或点击“选择文件”。可读取 Word 文档（.docx）、Excel 工作簿（.xlsx）和文字版 PDF。',
  stays: '文件只在本机读取，不会发送到任何地方。',
  reading: (name: string) => `正在读取：${name}`,
  readPages: (done: number, of: number) => `已读 ${done} / ${of} 页`,
  cancel: '取消',
  page: (page: number) => `第 ${page} 页`,
  shown: (name: string, pages: number | null) => (pages === null ? name : `${name}（${pages} 页）`),
  document: '文件内容',
  findings: '核查结果',
  refused: (name: string) => `没有核查：${name}`,
  status: (status: number) => `网站没有给出文件（服务器回答 ${status}）；请在浏览器里下载后，再在这里选择。`,
  unreachable: (detail: string) => `文件取不到：${detail}。请在浏览器里下载后，再在这里选择。`,
  closed: (origin: string) => `浏览器要先得到您的允许，才能读取 ${origin} 的文件。也可以下载后在这里选择。`,
  allow: (origin: string) => `允许读取 ${origin}`,
  attachments: (count: number) => `本页的附件（${count}）`,
  check: '核查',
  checkPdf: '核查这个 PDF',
  checkFile: '核查本机文件（Word、Excel、PDF）',
};

const filePageEn: typeof filePageZh = {
  title: 'Check a file',
  choose: 'Choose a file',
  another: 'Another file',
  drop: 'Drop a report here, or choose it. Word documents (.docx), Excel workbooks (.xlsx) and PDFs with text can be read.',
  stays: 'The file is read on this machine and sent nowhere.',
  reading: (name) => `Reading ${name}`,
  readPages: (done, of) => `${done} of ${of} pages read`,
  cancel: 'Cancel',
  page: (page) => `Page ${page}`,
  shown: (name, pages) => (pages === null ? name : `${name} (${pages} pages)`),
  document: 'What the file shows',
  findings: 'Findings',
  refused: (name) => `Not checked: ${name}`,
  status: (status) =>
    `The site did not give the file (it answered ${status}); download it in the browser and choose it here.`,
  unreachable: (detail) => `The file could not be fetched: ${detail}. Download it in the browser and choose it here.`,
  closed: (origin) =>
    `The browser wants your permission before files of ${origin} may be read. You can also download the file and choose it here.`,
  allow: (origin) => `Allow reading ${origin}`,
  attachments: (count) => `Files on this page (${count})`,
  check: 'Check',
  checkPdf: 'Check this PDF',
  checkFile: 'Check a file of this machine (Word, Excel, PDF)',
};

export const FILE_TEXTS = { 'zh-CN': filePageZh, en: filePageEn };

/** On which pages of a file the cells and words of a finding stand; empty where they stand on a web page. */
export function findingPages(
  { facts, pages: quoted = [] }: Pick<FindingDocument, 'facts' | 'pages'>,
  { facts: printed }: Pick<ReportDocument, 'facts'>,
  language: Language,
): string {
  const pages = [...facts.flatMap((fact) => printed[fact]?.at.page ?? []), ...quoted];
  if (pages.length === 0) return '';
  return language === 'en' ? ` (page ${pageRanges(pages).replaceAll('、', ', ')})` : `（第 ${pageRanges(pages)} 页）`;
}

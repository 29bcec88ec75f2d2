import type { Language } from './language.ts';

/** Words of the notice that asks a unit to verify what was found in its report, and of the pane that shows it. */
const zhCN = {
  title: '核实通知',
  hint: '已按下文复制，可修改后再复制。',
  lead: (agency: string, year: string, count: number, day: string) =>
    `【核实通知】${agency}：您好！贵单位${year}政府信息公开工作年度报告有以下${count}处请核实，并于${day}前反馈：`,
  noAgency: '贵单位',
  year: (year: number) => `${year}年`,
  day: (month: number, day: number) => `${month}月${day}日`,
  item: (number: number, sentence: string) => `${number}. ${sentence}。`,
  sum: (name: string, equation: string, difference: string) => `${name}：${equation}，${difference}`,
  left: '左边合计',
  right: '右边合计',
  differs: (left: string, right: string, size: string, isMore: boolean) =>
    `${left}比${right}${isMore ? '多' : '少'}${size}`,
  moreSums: (count: number) => `，共${count}条关系不符`,
  suspect: (cell: string, from: string, to: string) => `；“${cell}”现为${from}，疑应为${to}`,
  blank: '空白',
  more: (count: number) => `另有${count}处，见核查记录。`,
  close: '确有差错的，请更正后告知页面地址；无误的，请说明情况。谢谢！',
  report: '报告',
  message: '通知内容',
  copyAgain: '复制',
  untell: '取消“已通知”',
  word: '保存核查记录（Word）',
  pictures: '标记处的截图',
  picture: (number: number) => `截图：第 ${number} 处`,
  pictureOf: (number: number) => `第 ${number} 处的截图`,
  taking: '正在截图…',
  copyPicture: '复制图片',
  savePicture: '保存图片',
  pictureCopied: '已复制图片',
  pictureNotCopied: '浏览器没有写入剪贴板，请改用“保存图片”。',
  pictureName: (number: number) => `截图${number}`,
  noPlace: '这一处在页面上没有可以截取的位置。',
  notAllowed: '浏览器没有允许截图：请先点一次工具栏的“勾稽”按钮，再截图。',
  notInFront: '请切换到报告所在的标签页，再截图。',
  back: '返回',
};

const en: typeof zhCN = {
  title: 'Notice to verify',
  hint: 'Copied as below; it can be changed and copied again.',
  lead: (agency, year, count, day) =>
    `[Notice to verify] ${agency}: please verify ${count === 1 ? 'the following place' : `the following ${count} places`} in your ${year === '' ? '' : `${year} `}annual report on government information disclosure, and reply by ${day}:`,
  noAgency: 'To whom it may concern',
  year: (year) => String(year),
  day: (month, day) => `${MONTHS[month - 1]} ${day}`,
  item: (number, sentence) => `${number}. ${sentence}.`,
  sum: (name, equation, difference) => `${name}: ${equation}, ${difference}`,
  left: 'the left side',
  right: 'the right side',
  differs: (left, right, size, isMore) => `${left} ${isMore ? 'exceed' : 'fall short of'} ${right} by ${size}`,
  moreSums: (count) => `, ${count} sums in all`,
  suspect: (cell, from, to) => `; “${cell}” is ${from}, perhaps meant as ${to}`,
  blank: 'blank',
  more: (count) => `${count} more in the audit record.`,
  close:
    'Where it is a slip, please correct it and send us the address; where it is right, please tell us why. Thank you.',
  report: 'Report',
  message: 'Text of the notice',
  copyAgain: 'Copy',
  untell: 'Undo “unit told”',
  word: 'Save the audit record (Word)',
  pictures: 'Pictures of the marked cells',
  picture: (number) => `Picture of no. ${number}`,
  pictureOf: (number) => `Picture of no. ${number}`,
  taking: 'Taking the picture…',
  copyPicture: 'Copy the picture',
  savePicture: 'Save the picture',
  pictureCopied: 'Picture copied',
  pictureNotCopied: 'The browser did not write to the clipboard; please save the picture instead.',
  pictureName: (number) => `picture-${number}`,
  noPlace: 'This one has no place on the page that a picture could show.',
  notAllowed: 'The browser did not allow a picture: click the Gouji button on the toolbar once, then try again.',
  notInFront: 'Go to the tab with the report, then try again.',
  back: 'Back',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export type LetterText = typeof zhCN;

export const LETTER_TEXTS: Readonly<Record<Language, LetterText>> = { 'zh-CN': zhCN, en };

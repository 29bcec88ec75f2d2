import type { Language } from '../language.ts';

const zhCN = {
  states: {
    clean: '未发现不符',
    partial: '未能全部判断',
    findings: '有问题',
    'all-blank': '表格全空',
    'no-form': '没有规定格式的表格',
    attachment: '附件',
    'other-site': '其他网站，未读取',
    redirected: '转到其他网站或循环跳转，未跟随',
    gate: '登录或验证码页面',
    stub: '空页面',
    'time-out': '超时',
    'not-found': '页面不存在',
    refused: '网站拒绝',
    failed: '未能读取',
    'too-large': '超过 20 MB，未读取',
    'not-allowed': '该网站不允许页面内读取',
    duplicate: '与前面重复',
    'not-web': '不是网页地址',
    'local-network': '内网地址，未读取',
    waiting: '待核查',
  },
  files: {
    page: '网页',
    pdf: 'PDF',
    word: 'Word',
    sheet: '电子表格',
    ofd: 'OFD',
    archive: '压缩包',
    picture: '图片',
    other: '其他文件',
  },
};

const en: typeof zhCN = {
  states: {
    clean: 'Nothing contradicts',
    partial: 'Not all could be judged',
    findings: 'Findings',
    'all-blank': 'Tables all blank',
    'no-form': 'No table of the official form',
    attachment: 'Attachment',
    'other-site': 'Another site, not read',
    redirected: 'Sent to another site or in a circle, not followed',
    gate: 'Login or captcha page',
    stub: 'Empty page',
    'time-out': 'Time-out',
    'not-found': 'Not found',
    refused: 'Refused by the site',
    failed: 'Could not be read',
    'too-large': 'Larger than 20 MB, not read',
    'not-allowed': 'The site does not let its pages be read from inside',
    duplicate: 'The same as one before',
    'not-web': 'No address of the web',
    'local-network': 'Address of a local network, not read',
    waiting: 'To do',
  },
  files: {
    page: 'page',
    pdf: 'PDF',
    word: 'Word',
    sheet: 'spreadsheet',
    ofd: 'OFD',
    archive: 'archive',
    picture: 'picture',
    other: 'another file',
  },
};

/** What becomes of an entry of a list, and what kinds of files there are, in words: by state and kind. */
export const ENTRY_TEXTS: Readonly<Record<Language, typeof zhCN>> = { 'zh-CN': zhCN, en };

/** Why something was not read, as the reader in the page says it: sentences would be a part of every click. */
const REASONS: Readonly<Record<string, string>> = {
  '@origin': '与本页不同源，浏览器不允许读取',
  '@file': '内嵌的文件或对象，浏览器不允许读取',
  '@loading': '内嵌页面尚未载入（滚动到该处、待其显示后再核查），未读取',
  '@refused': '浏览器不允许读取：',
  '@closed': '页面自定义的组件不向外公开内容（closed shadow root），浏览器不允许读取',
  '@canvas': '大幅图形（canvas）中的文字浏览器不能读出，未读取',
  '@scattered': '文字逐字定位显示（如PDF阅读器），未能连成词句，未读取',
};

/** The sentence for what a source says of something that was not read; other sources say it in a sentence themselves. */
export function reasonInWords(reason: string): string {
  const [code = '', ...detail] = reason.split(' ');
  const words = REASONS[code];
  return words === undefined ? reason : words + detail.join(' ');
}

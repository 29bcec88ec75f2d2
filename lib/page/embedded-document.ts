const DOCUMENT_TYPE = /html|xml|pdf|msword|officedocument|ms-excel|ofd|text\/plain/i;
const DOCUMENT_NAME =
  /(?:^|\/)[^/.]*$|\.(?:s?html?|xhtml|xml|jspx?|aspx?|php|do|action|txt|pdf|docx?|xlsx?|wps|et|ofd)$/i;

/** Whether an `<object>` or `<embed>` shows a document, and no picture, player or program. */
export function showsDocument(element: Element): boolean {
  const type = element.getAttribute('type') ?? '';
  const address = (element.getAttribute('src') ?? element.getAttribute('data') ?? '').trim();
  if (address === '' || element.hasAttribute('classid')) return false;
  return type === '' ? DOCUMENT_NAME.test(address.replace(/[?#].*$/, '')) : DOCUMENT_TYPE.test(type);
}

import type { FindingDocument, ReportDocument } from '../audit/document.ts';
import { pageRanges } from '../files/page-ranges.ts';
import type { Language } from './language.ts';

/** On which pages of a file the cells of a finding stand; empty where they stand on a web page. */
export function findingPages(
  { facts }: Pick<FindingDocument, 'facts'>,
  { facts: printed }: Pick<ReportDocument, 'facts'>,
  language: Language,
): string {
  const pages = facts.flatMap((fact) => printed[fact]?.at.page ?? []);
  if (pages.length === 0) return '';
  return language === 'en' ? ` (page ${pageRanges(pages).replaceAll('、', ', ')})` : `（第 ${pageRanges(pages)} 页）`;
}

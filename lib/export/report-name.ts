import type { ReportDocument } from '../audit/document.ts';
import { EXPORT_TEXTS } from '../text/export-text.ts';
import { formName } from '../text/form-name.ts';
import type { Language } from '../text/language.ts';

/** `大岚镇人民政府 2020年度（2019年格式）`. Raw text. */
export function reportName({ agency, year, form }: ReportDocument, language: Language): string {
  const text = EXPORT_TEXTS[language];
  return text.report(
    agency ?? text.unknownAgency,
    year === null ? text.unknownYear : text.year(year),
    formName(form, language),
  );
}

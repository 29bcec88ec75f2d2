import type { ChangeDocument, FindingDocument, ReportDocument } from '../audit/document.ts';
import { type EquationText, equationText } from './arithmetic.ts';
import type { BubbleText } from './bubble-text.ts';
import { factLabel, relationLabel } from './fact-label.ts';
import type { Language } from './language.ts';

/** What is shown of a finding everywhere: its sentence, the sums with their numbers, what would mend them. */
export interface FindingText {
  message: string;
  /** Each with the name of its sum. */
  equations: (EquationText & { id: string; label: string })[];
  /** Says how the repairs are to be read; null where there are none. */
  repairsHeading: string | null;
  repairs: string[];
  /** Repairs beyond those shown. */
  moreRepairs: number;
}

const SHOWN_REPAIRS = 5;

/** Puts a finding into words of one language; quoted evidence stays as printed. */
export function findingText(
  finding: FindingDocument,
  report: ReportDocument,
  text: BubbleText,
  language: Language,
): FindingText {
  const { relations, suspects } = finding;
  const change = ({ fact, from, to }: ChangeDocument) =>
    text.change(factLabel(report.form, fact, language), from ?? text.blank, to);
  return {
    message: language === 'en' ? finding.messageEn : finding.message,
    equations: relations.map((relation) => ({
      id: relation.id,
      label: relationLabel(report.form, relation, language),
      ...equationText(relation, text.blank),
    })),
    repairsHeading: suspects.length === 0 ? null : suspects.length === 1 ? text.oneRepair : text.severalRepairs,
    repairs: suspects.slice(0, SHOWN_REPAIRS).map((repair) => repair.map(change).join(language === 'en' ? '; ' : '；')),
    moreRepairs: Math.max(0, suspects.length - SHOWN_REPAIRS),
  };
}

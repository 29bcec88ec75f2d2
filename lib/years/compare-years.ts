import { DEFAULT_RULE_SETTINGS, type RuleSettings } from '../rules/settings.ts';
import { chooseEarlier, latestOfEachAddress, type Uncompared } from './choose-earlier.ts';
import type { ReportRecord } from './report-record.ts';
import { inOrderOfSeverity, runYearRules, type YearResults } from './run-year-rules.ts';
import { sameOrgan } from './same-organ.ts';
import { type IsCommon, setPhrases } from './set-phrases.ts';
import { type EarlierReport, earlierReport, type YearFinding, type YearInput, type YearRelation } from './year-rule.ts';

/** A report held against that of the year before, and against other versions of its own year's. Plain data. */
export interface YearComparison {
  /** The report of the year before; null where there is none to hold it against, and `uncompared` says why. */
  earlier: EarlierReport | null;
  uncompared: Uncompared | null;
  /** By severity. Each names the other report in `earlier`. */
  findings: YearFinding[];
  /** Every relation between the two years, as it can be drawn between their columns. */
  relations: YearRelation[];
  held: number;
  broken: number;
  undecided: number;
  failedRules: { rule: string; reason: string }[];
}

export interface CompareOptions {
  settings?: Pick<RuleSettings, 'disabledRules'>;
  /** What is a set phrase and no copy; left out, it is what several other organs among `others` write. */
  isCommon?: IsCommon;
}

const NOTHING: YearResults = { findings: [], relations: [], failedRules: [] };

/**
 * Holds a report against the records of others: those of the same organ are found among them. `others` may contain
 * the report itself and reports of other organs and years.
 */
export function compareYears(
  report: ReportRecord,
  others: readonly ReportRecord[],
  { settings = DEFAULT_RULE_SETTINGS, isCommon = setPhrases(others) }: CompareOptions = {},
): YearComparison {
  const isSetPhrase = (sentence: string) => isCommon(sentence, report.organKey);
  const chosen = chooseEarlier(report, others, report.year - 1);
  const inputs = versionsOf(report, others).map(
    (past): YearInput => ({ now: report, past, before: null, sameness: 'same', isSetPhrase }),
  );
  const versions = inputs.map((input) => runYearRules(input, 'same-year', settings));
  const years = 'reason' in chosen ? NOTHING : againstYearBefore(chosen);
  const all = [years, ...versions];
  const count = (wanted: YearRelation['state']) => years.relations.filter(({ state }) => state === wanted).length;
  return {
    earlier: 'reason' in chosen ? null : earlierReport(chosen.past),
    uncompared: 'reason' in chosen ? chosen : null,
    findings: inOrderOfSeverity(all.flatMap(({ findings }) => findings)),
    relations: years.relations,
    held: count('held'),
    broken: count('broken'),
    undecided: count('undecided'),
    failedRules: all.flatMap(({ failedRules }) => failedRules),
  };

  function againstYearBefore({ past, sameness }: Pick<YearInput, 'past' | 'sameness'>): YearResults {
    const further = chooseEarlier(past, others, past.year - 1);
    const before = 'reason' in further ? null : further.past;
    return runYearRules({ now: report, past, before, sameness, isSetPhrase }, 'year-before', settings);
  }
}

/**
 * Other reports of the same organ and year: at other addresses, or at this one when it was audited before. A report of
 * the own level beside one that does not say so is another report, and a doubtful year is perhaps another year.
 */
function versionsOf(report: ReportRecord, others: readonly ReportRecord[]): ReportRecord[] {
  const isOwnLevel = ({ scope }: ReportRecord) => scope === 'own-level';
  const isItself = ({ url, hash, auditedAt }: ReportRecord) =>
    url === report.url && (hash === report.hash || auditedAt > report.auditedAt);
  const own = others.filter(
    (other) =>
      other.year === report.year &&
      other.isYearCertain &&
      report.isYearCertain &&
      isOwnLevel(other) === isOwnLevel(report) &&
      !isItself(other) &&
      sameOrgan(report, other) === 'same',
  );
  return latestOfEachAddress(own);
}

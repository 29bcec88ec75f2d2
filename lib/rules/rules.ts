import { decisionsEqualItems } from './disclosure/decisions-equal-items.ts';
import { decisionsWithoutItems } from './disclosure/decisions-without-items.ts';
import { feeNotice } from './disclosure/fee-notice.ts';
import { inForceBelowIssued } from './disclosure/in-force-below-issued.ts';
import { inForceNegative } from './disclosure/in-force-negative.ts';
import { itemsJump } from './disclosure/items-jump.ts';
import { itemsNegative } from './disclosure/items-negative.ts';
import { itemsWithoutDecisions } from './disclosure/items-without-decisions.ts';
import { procurementAverage } from './disclosure/procurement-average.ts';
import { procurementZero } from './disclosure/procurement-zero.ts';
import { publishedEqualsTotal } from './disclosure/published-equals-total.ts';
import { publishedExceedsMade } from './disclosure/published-exceeds-made.ts';
import { publishedExceedsTotal } from './disclosure/published-exceeds-total.ts';
import { rulemakingPower } from './disclosure/rulemaking-power.ts';
import { brokenParagraph } from './document/broken-paragraph.ts';
import { chatLeftover } from './document/chat-leftover.ts';
import { citedBasis } from './document/cited-basis.ts';
import { dateMissing } from './document/date-missing.ts';
import { deadline } from './document/deadline.ts';
import { formYear } from './document/form-year.ts';
import { layoutShift } from './document/layout-shift.ts';
import { leftover } from './document/leftover.ts';
import { nameMismatch } from './document/name-mismatch.ts';
import { noOwnFigure } from './document/no-own-figure.ts';
import { duplicateTopic } from './document/parts/duplicate-topic.ts';
import { emptyProblems } from './document/parts/empty-problems.ts';
import { governmentDuty } from './document/parts/government-duty.ts';
import { headingVariant } from './document/parts/heading-variant.ts';
import { numberingRestart } from './document/parts/numbering-restart.ts';
import { overviewTopics } from './document/parts/overview-topics.ts';
import { partWithoutTable } from './document/parts/part-without-table.ts';
import { preambleParts } from './document/parts/preamble-parts.ts';
import { sectionExtra } from './document/parts/section-extra.ts';
import { sectionMissing } from './document/parts/section-missing.ts';
import { sectionOrder } from './document/parts/section-order.ts';
import { titleDoubled } from './document/parts/title-doubled.ts';
import { periodMissing } from './document/period-missing.ts';
import { periodWrong } from './document/period-wrong.ts';
import { staleYear } from './document/stale-year.ts';
import { titleYear } from './document/title-year.ts';
import { typo } from './document/typo.ts';
import { feeUnreported } from './narrative/fee-unreported.ts';
import { narrativeAllDone } from './narrative/narrative-all-done.ts';
import { narrativeApplicants } from './narrative/narrative-applicants.ts';
import { narrativeBreakdown } from './narrative/narrative-breakdown.ts';
import { narrativeCarried } from './narrative/narrative-carried.ts';
import { narrativeChannel } from './narrative/narrative-channel.ts';
import { narrativeDecisions } from './narrative/narrative-decisions.ts';
import { narrativeEntry } from './narrative/narrative-entry.ts';
import { narrativeFee } from './narrative/narrative-fee.ts';
import { narrativeHandled } from './narrative/narrative-handled.ts';
import { narrativeInterpretation } from './narrative/narrative-interpretation.ts';
import { narrativeNone } from './narrative/narrative-none.ts';
import { narrativeNormative } from './narrative/narrative-normative.ts';
import { narrativeOutcome } from './narrative/narrative-outcome.ts';
import { narrativeOutcomeSum } from './narrative/narrative-outcome-sum.ts';
import { narrativePercent } from './narrative/narrative-percent.ts';
import { narrativeReceived } from './narrative/narrative-received.ts';
import { narrativeReview } from './narrative/narrative-review.ts';
import { textContradiction } from './narrative/text-contradiction.ts';
import { platformMax } from './platform/platform-max.ts';
import { platformOfWhich } from './platform/platform-of-which.ts';
import { platformSum } from './platform/platform-sum.ts';
import type { Rule } from './rule.ts';
import { balance } from './totals/balance.ts';
import { groupSubtotal } from './totals/group-subtotal.ts';
import { handledTotal } from './totals/handled-total.ts';
import { reviewTotal } from './totals/review-total.ts';
import { rowTotal } from './totals/row-total.ts';
import { allBlank } from './values/all-blank.ts';
import { allZero } from './values/all-zero.ts';
import { blankMissing } from './values/blank-missing.ts';
import { blankMixed } from './values/blank-mixed.ts';
import { fractionalCount } from './values/fractional-count.ts';
import { magnitude } from './values/magnitude.ts';
import { negativeCount } from './values/negative-count.ts';
import { notANumber } from './values/not-a-number.ts';
import { placeholder } from './values/placeholder.ts';
import { rowMissing } from './values/row-missing.ts';
import { tableEmpty } from './values/table-empty.ts';
import { unitInCell } from './values/unit-in-cell.ts';
import { unitMissing } from './values/unit-missing.ts';

/** Every rule of the audit, in the order of RULES.md. A new rule is a file and a line here. */
export const RULES: readonly Rule[] = [
  // totals
  rowTotal,
  balance,
  handledTotal,
  reviewTotal,
  groupSubtotal,
  // values
  notANumber,
  negativeCount,
  fractionalCount,
  blankMissing,
  blankMixed,
  tableEmpty,
  allBlank,
  rowMissing,
  placeholder,
  unitInCell,
  unitMissing,
  allZero,
  magnitude,
  // disclosure
  itemsNegative,
  itemsWithoutDecisions,
  decisionsWithoutItems,
  decisionsEqualItems,
  itemsJump,
  publishedExceedsTotal,
  publishedEqualsTotal,
  publishedExceedsMade,
  procurementZero,
  procurementAverage,
  inForceNegative,
  inForceBelowIssued,
  rulemakingPower,
  feeNotice,
  // platform
  platformMax,
  platformSum,
  platformOfWhich,
  // narrative
  narrativeReceived,
  narrativeHandled,
  narrativeCarried,
  narrativeAllDone,
  narrativeNone,
  narrativeOutcome,
  narrativeOutcomeSum,
  narrativeApplicants,
  narrativeEntry,
  narrativeReview,
  narrativeNormative,
  narrativeDecisions,
  narrativeBreakdown,
  narrativePercent,
  narrativeChannel,
  narrativeInterpretation,
  narrativeFee,
  textContradiction,
  feeUnreported,
  // document
  sectionMissing,
  sectionExtra,
  sectionOrder,
  headingVariant,
  overviewTopics,
  governmentDuty,
  partWithoutTable,
  emptyProblems,
  preambleParts,
  numberingRestart,
  titleDoubled,
  noOwnFigure,
  formYear,
  titleYear,
  periodMissing,
  periodWrong,
  dateMissing,
  deadline,
  leftover,
  chatLeftover,
  staleYear,
  nameMismatch,
  citedBasis,
  duplicateTopic,
  brokenParagraph,
  layoutShift,
  typo,
];

import { allZero } from './all-zero.ts';
import { balance } from './balance.ts';
import { blankMissing } from './blank-missing.ts';
import { blankMixed } from './blank-mixed.ts';
import { brokenParagraph } from './broken-paragraph.ts';
import { citedBasis } from './cited-basis.ts';
import { dateMissing } from './date-missing.ts';
import { deadline } from './deadline.ts';
import { decisionsEqualItems } from './decisions-equal-items.ts';
import { decisionsWithoutItems } from './decisions-without-items.ts';
import { duplicateTopic } from './duplicate-topic.ts';
import { feeNotice } from './fee-notice.ts';
import { formYear } from './form-year.ts';
import { fractionalCount } from './fractional-count.ts';
import { governmentDuty } from './government-duty.ts';
import { groupSubtotal } from './group-subtotal.ts';
import { handledTotal } from './handled-total.ts';
import { headingVariant } from './heading-variant.ts';
import { inForceBelowIssued } from './in-force-below-issued.ts';
import { inForceNegative } from './in-force-negative.ts';
import { itemsJump } from './items-jump.ts';
import { itemsNegative } from './items-negative.ts';
import { itemsWithoutDecisions } from './items-without-decisions.ts';
import { layoutShift } from './layout-shift.ts';
import { leftover } from './leftover.ts';
import { magnitude } from './magnitude.ts';
import { nameMismatch } from './name-mismatch.ts';
import { narrativeAllDone } from './narrative-all-done.ts';
import { narrativeBreakdown } from './narrative-breakdown.ts';
import { narrativeCarried } from './narrative-carried.ts';
import { narrativeChannel } from './narrative-channel.ts';
import { narrativeFee } from './narrative-fee.ts';
import { narrativeHandled } from './narrative-handled.ts';
import { narrativeInterpretation } from './narrative-interpretation.ts';
import { narrativeNone } from './narrative-none.ts';
import { narrativeNormative } from './narrative-normative.ts';
import { narrativePercent } from './narrative-percent.ts';
import { narrativeReceived } from './narrative-received.ts';
import { narrativeReview } from './narrative-review.ts';
import { negativeCount } from './negative-count.ts';
import { notANumber } from './not-a-number.ts';
import { overviewTopics } from './overview-topics.ts';
import { periodMissing } from './period-missing.ts';
import { periodWrong } from './period-wrong.ts';
import { placeholder } from './placeholder.ts';
import { platformMax } from './platform-max.ts';
import { platformOfWhich } from './platform-of-which.ts';
import { platformSum } from './platform-sum.ts';
import { procurementAverage } from './procurement-average.ts';
import { procurementZero } from './procurement-zero.ts';
import { publishedEqualsTotal } from './published-equals-total.ts';
import { publishedExceedsMade } from './published-exceeds-made.ts';
import { publishedExceedsTotal } from './published-exceeds-total.ts';
import { reviewTotal } from './review-total.ts';
import { rowTotal } from './row-total.ts';
import type { Rule } from './rule.ts';
import { rulemakingPower } from './rulemaking-power.ts';
import { sectionExtra } from './section-extra.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { staleYear } from './stale-year.ts';
import { tableEmpty } from './table-empty.ts';
import { titleYear } from './title-year.ts';
import { typo } from './typo.ts';
import { unitInCell } from './unit-in-cell.ts';
import { unitMissing } from './unit-missing.ts';

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
  narrativeReview,
  narrativeNormative,
  narrativeBreakdown,
  narrativePercent,
  narrativeChannel,
  narrativeInterpretation,
  narrativeFee,
  // document
  sectionMissing,
  sectionExtra,
  sectionOrder,
  headingVariant,
  overviewTopics,
  governmentDuty,
  formYear,
  titleYear,
  periodMissing,
  periodWrong,
  dateMissing,
  deadline,
  leftover,
  staleYear,
  nameMismatch,
  citedBasis,
  duplicateTopic,
  brokenParagraph,
  layoutShift,
  typo,
];

import { carryOver } from './rules/carry-over.ts';
import { copiedFigures } from './rules/copied-figures.ts';
import { copiedText } from './rules/copied-text.ts';
import { disclosedRollover } from './rules/disclosed-rollover.ts';
import { improvementsRepeat } from './rules/improvements-repeat.ts';
import { inForceRollover } from './rules/in-force-rollover.ts';
import { itemsRollover } from './rules/items-rollover.ts';
import { narrativeGrowth } from './rules/narrative-growth.ts';
import { narrativeLastYear } from './rules/narrative-last-year.ts';
import { requestsJump } from './rules/requests-jump.ts';
import { versionsDiffer } from './rules/versions-differ.ts';
import type { YearRule } from './year-rule.ts';

/** Every rule between two years, in the order of RULES.md. A new rule is a file and a line here. */
export const YEAR_RULES: readonly YearRule[] = [
  carryOver,
  itemsRollover,
  inForceRollover,
  disclosedRollover,
  copiedFigures,
  copiedText,
  improvementsRepeat,
  narrativeGrowth,
  narrativeLastYear,
  versionsDiffer,
  requestsJump,
];

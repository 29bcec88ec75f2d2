import { carryOver } from './rules/carry-over.ts';
import type { YearRule } from './year-rule.ts';

/** Every rule between two years, in the order of RULES.md. A new rule is a file and a line here. */
export const YEAR_RULES: readonly YearRule[] = [carryOver];

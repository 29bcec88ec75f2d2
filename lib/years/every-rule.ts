import type { RuleTraits } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';
import { YEAR_RULES } from './year-rules.ts';

/** Every rule that there is, of one report and between two, in the order of RULES.md: for lists of rules. */
export const EVERY_RULE: readonly RuleTraits[] = [...RULES, ...YEAR_RULES];

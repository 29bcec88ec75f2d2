import { LIST_RULES } from '../rules/list-rules.ts';
import type { RuleTraits } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';
import { YEAR_RULES } from './year-rules.ts';

/** Every rule that there is, of one report, between two and over a whole list, in the order of RULES.md: for lists of rules. */
export const EVERY_RULE: readonly RuleTraits[] = [...RULES, ...YEAR_RULES, ...LIST_RULES];

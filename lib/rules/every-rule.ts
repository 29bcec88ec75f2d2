import { LIST_RULES } from './list-rules.ts';
import type { RuleTraits } from './rule.ts';
import { RULES } from './rules.ts';

/** Every rule, whatever it looks at, in the order of its groups: for pages and documents that explain them. */
export const EVERY_RULE: readonly RuleTraits[] = [...RULES, ...LIST_RULES];

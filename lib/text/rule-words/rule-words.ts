import type { Sentence } from '../../rules/rule.ts';

/** What a rule says of itself to the inspector: the rules page and RULES.md show it, no audit needs it. */
export interface RuleWords {
  title: Sentence;
  /** What it checks and when it stays silent. */
  explanation: Sentence;
  /** One example that an inspector understands. */
  example: Sentence;
}

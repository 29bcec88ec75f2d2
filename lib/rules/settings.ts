/** What an inspector may set for the rules. Plain data: stored and parsed elsewhere. */
export interface RuleSettings {
  /** Ids of rules switched off. */
  disabledRules: readonly string[];
  /** `items-jump`: change ÷ previous above which it is a note, a warning (percent); and the least change. */
  itemsJump: { infoPercent: number; warningPercent: number; minimumChange: number };
  /** `magnitude`: largest plausible count in table 三, and 收费金额 in 万元. */
  magnitude: { requests: number; feesWanYuan: number };
}

export const DEFAULT_RULE_SETTINGS: RuleSettings = {
  disabledRules: [],
  itemsJump: { infoPercent: 100, warningPercent: 300, minimumChange: 20 },
  magnitude: { requests: 100_000, feesWanYuan: 1_000_000 },
};

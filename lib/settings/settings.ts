import type { RuleSettings } from '../rules/settings.ts';
import { DEFAULT_RULE_SETTINGS } from '../rules/settings.ts';
import { DEFAULT_LANGUAGE, type Language } from '../text/language.ts';
import { DEFAULT_POLITENESS, type Politeness } from './politeness.ts';
import { z } from './zod.ts';

/** What the inspector has set. A change of shape is a new version. */
export interface Settings {
  version: 1;
  language: Language;
  marks: MarkSettings;
  rules: RuleSettings;
  letter: LetterSettings;
  /** How a site is asked for what a list page links. */
  list: Politeness;
}

export interface MarkSettings {
  /** Marks appear with the audit, without a further click. */
  isOnAfterAudit: boolean;
  /** A pale wash over marked cells, beside line and corner. */
  hasTint: boolean;
  /** Notes (示) are marked too, not only what must be looked at. */
  hasNotes: boolean;
  /** The popup closes where it would lie over the cell that it leads to. */
  closesPopup: boolean;
}

export interface LetterSettings {
  /** Days in which a unit is asked to answer a notice to verify. */
  days: number;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  language: DEFAULT_LANGUAGE,
  marks: { isOnAfterAudit: true, hasTint: true, hasNotes: true, closesPopup: true },
  rules: DEFAULT_RULE_SETTINGS,
  letter: { days: 7 },
  list: DEFAULT_POLITENESS,
};

/** The rules reckon in whole numbers. */
const threshold = z.int().check(z.positive());

/** Nobody is asked to answer in more than a year. */
const MOST_DAYS = 365;

const SETTINGS = z.strictObject({
  version: z.literal(1),
  language: z.enum(['zh-CN', 'en']),
  marks: z.strictObject({
    isOnAfterAudit: z.boolean(),
    hasTint: z.boolean(),
    hasNotes: z.boolean(),
    // Came later: settings that were stored before do not have it.
    closesPopup: z._default(z.boolean(), DEFAULT_SETTINGS.marks.closesPopup),
  }),
  rules: z.strictObject({
    disabledRules: z.array(z.string()),
    itemsJump: z
      .strictObject({
        infoPercent: threshold,
        warningPercent: threshold,
        minimumChange: z.int().check(z.nonnegative()),
      })
      // What is only noted cannot be worse than what must be looked at.
      .check(z.refine(({ infoPercent, warningPercent }) => infoPercent <= warningPercent)),
    magnitude: z.strictObject({ requests: threshold, feesWanYuan: threshold }),
  }),
  // What was kept before there were notices knows nothing of them.
  letter: z._default(
    z.strictObject({ days: z.int().check(z.positive(), z.maximum(MOST_DAYS)) }),
    DEFAULT_SETTINGS.letter,
  ),
  // Settings of earlier versions have none.
  list: z._default(
    z.strictObject({
      pauseMs: z.int().check(z.nonnegative()),
      lanes: z.union([z.literal(1), z.literal(2)]),
      timeoutMs: threshold,
    }),
    DEFAULT_POLITENESS,
  ),
});

export type ParsedSettings = { ok: true; settings: Settings } | { ok: false; fault: SettingsFault };

/** Where a value is not what the schema wants: `rules.itemsJump.infoPercent`, and the parser's own words. */
export interface SettingsFault {
  path: string;
  message: string;
}

/** Parses settings from outside (storage, an imported file); never throws. */
export function parseSettings(value: unknown): ParsedSettings {
  const result = SETTINGS.safeParse(value);
  if (result.success) return { ok: true, settings: result.data };
  const issue = result.error.issues[0];
  return {
    ok: false,
    fault: { path: (issue?.path ?? []).map(String).join('.'), message: issue?.message ?? '' },
  };
}

import type { RuleSettings } from '../../lib/rules/settings.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../lib/settings/settings.ts';

/** The numbers that an inspector may set, where they stand in the settings. */
export const THRESHOLDS = [
  {
    name: 'infoPercent',
    read: (rules: RuleSettings) => rules.itemsJump.infoPercent,
    write: (rules: RuleSettings, value: number) => ({
      ...rules,
      itemsJump: { ...rules.itemsJump, infoPercent: value },
    }),
  },
  {
    name: 'warningPercent',
    read: (rules: RuleSettings) => rules.itemsJump.warningPercent,
    write: (rules: RuleSettings, value: number) => ({
      ...rules,
      itemsJump: { ...rules.itemsJump, warningPercent: value },
    }),
  },
  {
    name: 'minimumChange',
    read: (rules: RuleSettings) => rules.itemsJump.minimumChange,
    write: (rules: RuleSettings, value: number) => ({
      ...rules,
      itemsJump: { ...rules.itemsJump, minimumChange: value },
    }),
  },
  {
    name: 'magnitudeRequests',
    read: (rules: RuleSettings) => rules.magnitude.requests,
    write: (rules: RuleSettings, value: number) => ({ ...rules, magnitude: { ...rules.magnitude, requests: value } }),
  },
  {
    name: 'magnitudeFees',
    read: (rules: RuleSettings) => rules.magnitude.feesWanYuan,
    write: (rules: RuleSettings, value: number) => ({
      ...rules,
      magnitude: { ...rules.magnitude, feesWanYuan: value },
    }),
  },
] as const;

export type ThresholdName = (typeof THRESHOLDS)[number]['name'];

/** The settings with another number; null where the schema refuses it. */
export function withThreshold(settings: Settings, name: ThresholdName, text: string): Settings | null {
  const threshold = THRESHOLDS.find((candidate) => candidate.name === name);
  if (!threshold || !/^\d+$/.test(text.trim())) return null;
  const parsed = parseSettings({ ...settings, rules: threshold.write(settings.rules, Number(text)) });
  return parsed.ok ? parsed.settings : null;
}

/** Why a number was refused: it is no whole number above 0, or a note would begin above what must be looked at. */
export function refusalOf(text: string): 'number' | 'order' {
  return /^0*[1-9]\d*$/.test(text.trim()) ? 'order' : 'number';
}

/** The settings with other days for an answer to a notice; null where the schema refuses them. */
export function withLetterDays(settings: Settings, text: string): Settings | null {
  if (!/^\d+$/.test(text.trim())) return null;
  const parsed = parseSettings({ ...settings, letter: { days: Number(text) } });
  return parsed.ok ? parsed.settings : null;
}

/** The defaults; in which language the person reads them is no matter of theirs. */
export function restored({ language }: Settings): Settings {
  return { ...DEFAULT_SETTINGS, language };
}

/** How a site is asked for what a list links: seconds are shown, milliseconds kept; one or two requests at a time. */
export const LIST_FIELDS = [
  { name: 'pauseMs', unit: 1000, least: 0.2, most: 60 },
  { name: 'lanes', unit: 1, least: 1, most: 2 },
  { name: 'timeoutMs', unit: 1000, least: 2, most: 120 },
] as const;

export type ListFieldName = (typeof LIST_FIELDS)[number]['name'];

/** The settings with another number for lists; null where that is no number, or one that no site should bear. */
export function withListField(settings: Settings, name: ListFieldName, text: string): Settings | null {
  const field = LIST_FIELDS.find((candidate) => candidate.name === name);
  if (!field || !/^\d+(?:\.\d+)?$/.test(text.trim())) return null;
  const value = Number(text);
  if (value < field.least || value > field.most) return null;
  const kept = Math.round(value * field.unit);
  // Half a request there is none.
  if (Math.abs(kept - value * field.unit) > 1e-6) return null;
  const list = { ...settings.list, [name]: kept };
  const parsed = parseSettings({ ...settings, list });
  return parsed.ok ? parsed.settings : null;
}

/** The settings with a rule switched on or off. */
export function withRule(settings: Settings, id: string, isOn: boolean): Settings {
  const others = settings.rules.disabledRules.filter((rule) => rule !== id);
  return { ...settings, rules: { ...settings.rules, disabledRules: isOn ? others : [...others, id].sort() } };
}

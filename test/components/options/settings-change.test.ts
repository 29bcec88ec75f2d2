import { describe, expect, it } from 'vitest';
import {
  refusalOf,
  restored,
  THRESHOLDS,
  withLetterDays,
  withListField,
  withRule,
  withThreshold,
} from '../../../components/options/settings-change.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { auditHtml, findingsOf, fixture } from '../../audit/audit-file.ts';

describe('a threshold', () => {
  it.each(THRESHOLDS.map(({ name, read }) => [name, read] as const))('%s takes whole numbers above 0', (name, read) => {
    expect(read((withThreshold(DEFAULT_SETTINGS, name, '250') ?? DEFAULT_SETTINGS).rules)).toBe(250);
    for (const text of ['', '-1', '2.5', 'abc', '1e3']) expect(withThreshold(DEFAULT_SETTINGS, name, text)).toBeNull();
  });
});

describe('what is refused', () => {
  it('is a note that would begin above what must be looked at, and no number at all', () => {
    expect(withThreshold(DEFAULT_SETTINGS, 'infoPercent', '301')).toBeNull();
    expect(withThreshold(DEFAULT_SETTINGS, 'infoPercent', '300')).not.toBeNull();
    expect(withThreshold(DEFAULT_SETTINGS, 'warningPercent', '99')).toBeNull();
    expect(['301', ' 99 '].map(refusalOf)).toEqual(['order', 'order']);
    expect(['', '0', '-1', '2.5', 'abc'].map(refusalOf)).toEqual(Array(5).fill('number'));
  });

  it('is a notice without days, or with more than a year', () => {
    expect(withLetterDays(DEFAULT_SETTINGS, '14')?.letter.days).toBe(14);
    for (const text of ['', '0', '366', '1.5', '-1']) expect(withLetterDays(DEFAULT_SETTINGS, text)).toBeNull();
  });
});

it('the defaults leave the language', () => {
  const settings = { ...DEFAULT_SETTINGS, language: 'en' as const, letter: { days: 3 } };
  expect(restored(settings)).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
});

describe('how a site is asked', () => {
  it('takes seconds that an office can bear, and one or two at a time', () => {
    expect(withListField(DEFAULT_SETTINGS, 'pauseMs', '1.5')?.list).toMatchObject({ pauseMs: 1500 });
    expect(withListField(DEFAULT_SETTINGS, 'lanes', '1')?.list).toMatchObject({ lanes: 1 });
    expect(withListField(DEFAULT_SETTINGS, 'timeoutMs', '60')?.list).toMatchObject({ timeoutMs: 60_000 });
    for (const text of ['', '-1', 'abc', '1e1', '0', '0.1', '1000']) {
      expect(withListField(DEFAULT_SETTINGS, 'pauseMs', text)).toBeNull();
    }
    for (const text of ['0', '3', '1.5']) expect(withListField(DEFAULT_SETTINGS, 'lanes', text)).toBeNull();
  });
});

describe('settings that differ from the defaults', () => {
  const page = fixture('pages/dalan-2020.html');

  it('switch a rule off and are told in the document', () => {
    const { rules } = withRule(DEFAULT_SETTINGS, 'items-without-decisions', false);
    const { document } = auditHtml(page, { settings: rules });
    expect(findingsOf(document).some(({ rule }) => rule === 'items-without-decisions')).toBe(false);
    expect(document.settings).toEqual({ disabledRules: ['items-without-decisions'] });
  });

  it('move a threshold and are told in the document', () => {
    const { rules } = withThreshold(DEFAULT_SETTINGS, 'warningPercent', '500') ?? DEFAULT_SETTINGS;
    const { document } = auditHtml(fixture('pages/jiaxing-port-2020.html'), { settings: rules });
    const jump = findingsOf(document).find(({ rule }) => rule === 'items-jump');
    expect(jump?.severity).toBe('info');
    expect(document.settings).toHaveProperty('itemsJump.warningPercent', 500);
  });

  it('come back when the rule is switched on again', () => {
    const off = withRule(DEFAULT_SETTINGS, 'balance', false);
    expect(withRule(off, 'balance', true)).toEqual(DEFAULT_SETTINGS);
    expect(auditHtml(page).document).not.toHaveProperty('settings');
  });
});

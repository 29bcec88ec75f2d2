import type { MarkSettings, Settings } from '../../lib/settings/settings.ts';
import type { Language } from '../../lib/text/language.ts';
import { OPTIONS_TEXTS, type OptionsText } from '../../lib/text/options-text.ts';
import { wordsOfRule } from '../../lib/text/rule-words/of-rule.ts';
import { RULE_GROUPS, rulesOf } from './rules-page.tsx';
import {
  LIST_FIELDS,
  refusalOf,
  THRESHOLDS,
  withLetterDays,
  withListField,
  withRule,
  withThreshold,
} from './settings-change.ts';

export interface OptionsPageProps {
  settings: Settings;
  /** What was last done or refused, for the live region. */
  news: string;
  change: (settings: Settings) => void;
  refuse: (reason: string) => void;
  restore: () => void;
  exportFile: () => void;
  importFile: (file: File) => void;
}

/** The options page: every change is saved at once and said in the live region. */
export function OptionsPage(props: OptionsPageProps) {
  const { settings, news, restore, exportFile, importFile } = props;
  const text = OPTIONS_TEXTS[settings.language];
  return (
    <main class="page">
      <h1>{text.optionsTitle}</h1>
      <LanguageChoice {...props} text={text} />
      <MarkChoices {...props} text={text} />
      <ThresholdFields {...props} text={text} />
      <LetterDays {...props} text={text} />
      <ListFields {...props} text={text} />
      <RuleSwitches {...props} text={text} />
      <p>
        {text.historyHint}{' '}
        <a href="/records.html" target="_blank" rel="noopener" data-testid="open-history">
          {text.history}
        </a>
      </p>
      {/* Always in sight: what was said, and what concerns the whole. */}
      <div class="actions">
        <p class="news" role="status" aria-live="polite" data-testid="options-news">
          {news}
        </p>
        <button type="button" data-testid="restore-settings" onClick={restore}>
          {text.restore}
        </button>
        <button type="button" data-testid="export-settings" onClick={exportFile}>
          {text.exportFile}
        </button>
        <label class="button">
          {text.importFile}
          <input
            type="file"
            accept="application/json,.json"
            data-testid="import-settings"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) importFile(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </main>
  );
}

type PartProps = OptionsPageProps & { text: OptionsText };

const LANGUAGES: readonly { value: Language; name: string }[] = [
  { value: 'zh-CN', name: '中文' },
  { value: 'en', name: 'English' },
];

function LanguageChoice({ settings, change, text }: PartProps) {
  return (
    <fieldset>
      <legend>{text.languageHeading}</legend>
      {LANGUAGES.map(({ value, name }) => (
        <label key={value}>
          <input
            type="radio"
            name="language"
            checked={settings.language === value}
            onChange={() => change({ ...settings, language: value })}
          />
          <span lang={value}>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

const MARK_CHOICES: readonly (keyof MarkSettings)[] = ['isOnAfterAudit', 'hasTint', 'hasNotes', 'closesPopup'];

function MarkChoices({ settings, change, text }: PartProps) {
  return (
    <fieldset>
      <legend>{text.marksHeading}</legend>
      {MARK_CHOICES.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={settings.marks[name]}
            onChange={({ currentTarget }) =>
              change({ ...settings, marks: { ...settings.marks, [name]: currentTarget.checked } })
            }
          />
          {text[name]}
        </label>
      ))}
    </fieldset>
  );
}

function ThresholdFields({ settings, change, refuse, text }: PartProps) {
  return (
    <fieldset>
      <legend>{text.thresholdsHeading}</legend>
      {THRESHOLDS.map(({ name, read }) => (
        <label key={name} class="field">
          <span>{text[name]}</span>
          <input
            type="number"
            min="1"
            step="1"
            data-testid={`threshold-${name}`}
            value={read(settings.rules)}
            onChange={({ currentTarget }) => {
              const changed = withThreshold(settings, name, currentTarget.value);
              if (changed) change(changed);
              else {
                refuse(refusalOf(currentTarget.value) === 'order' ? text.badOrder : text.badNumber);
                currentTarget.value = String(read(settings.rules));
              }
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}

function LetterDays({ settings, change, refuse, text }: PartProps) {
  return (
    <fieldset>
      <legend>{text.letterHeading}</legend>
      <label class="field">
        <span>{text.letterDays}</span>
        <input
          type="number"
          min="1"
          max="365"
          step="1"
          data-testid="letter-days"
          value={settings.letter.days}
          onChange={({ currentTarget }) => {
            const changed = withLetterDays(settings, currentTarget.value);
            if (changed) change(changed);
            else {
              refuse(text.badDays);
              currentTarget.value = String(settings.letter.days);
            }
          }}
        />
      </label>
    </fieldset>
  );
}

function ListFields({ settings, change, refuse, text }: PartProps) {
  return (
    <fieldset>
      <legend>{text.listHeading}</legend>
      {LIST_FIELDS.map(({ name, unit, least }) => (
        <label key={name} class="field">
          <span>{text[name]}</span>
          <input
            type="number"
            min={least}
            step="any"
            data-testid={`list-${name}`}
            value={settings.list[name] / unit}
            onChange={({ currentTarget }) => {
              const changed = withListField(settings, name, currentTarget.value);
              if (changed) change(changed);
              else {
                currentTarget.value = String(settings.list[name] / unit);
                refuse(text.badListNumber);
              }
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}

function RuleSwitches({ settings, change, text }: PartProps) {
  const words = settings.language === 'en' ? 'en' : 'zh';
  return (
    <section>
      <h2>{text.rulesHeading}</h2>
      <p>{text.rulesHint}</p>
      {RULE_GROUPS.map((group) => (
        <fieldset key={group}>
          <legend>{text.groups[group]}</legend>
          {rulesOf(group).map(({ id }) => (
            <div key={id} class="rule-switch">
              <label>
                <input
                  type="checkbox"
                  data-rule={id}
                  checked={!settings.rules.disabledRules.includes(id)}
                  onChange={({ currentTarget }) => change(withRule(settings, id, currentTarget.checked))}
                />
                {wordsOfRule(id).title[words]}
              </label>
              <a
                href={`/rules.html#${id}`}
                target="_blank"
                rel="noopener"
                aria-label={`${text.explain}: ${wordsOfRule(id).title[words]}`}
              >
                {text.explain}
              </a>
            </div>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

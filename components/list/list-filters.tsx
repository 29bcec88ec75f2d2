import type { EntryState } from '../../lib/list/entry-state.ts';
import { STATE_ORDER } from '../../lib/list/entry-state.ts';
import type { Language } from '../../lib/text/language.ts';
import type { ListText } from '../../lib/text/list/list-text.ts';
import { wordsOfRule } from '../../lib/text/rule-words/of-rule.ts';
import type { ListActions } from './list-actions.ts';
import { countBy, type ListRow, ruleCounts, type TableWish } from './list-rows.ts';

export interface ListFiltersProps {
  rows: readonly ListRow[];
  shown: readonly ListRow[];
  wish: TableWish;
  text: ListText;
  language: Language;
  actions: ListActions;
}

/** What of the table is wanted: by words, year, result, rule. */
export function ListFilters({ rows, shown, wish, text, language, actions }: ListFiltersProps) {
  const years = [...countBy(rows, ({ year }) => year)].sort(([a], [b]) => b - a);
  const counts = countBy(rows, ({ state }) => state);
  const states = STATE_ORDER.filter((state) => counts.has(state));
  const words = language === 'en' ? 'en' : 'zh';
  return (
    <div class="filters">
      <input
        type="search"
        data-testid="search"
        placeholder={text.search}
        aria-label={text.search}
        value={wish.search}
        onInput={({ currentTarget }) => actions.wish({ ...wish, search: currentTarget.value })}
      />
      <select
        data-testid="filter-year"
        aria-label={text.yearLabel}
        value={wish.year ?? ''}
        onChange={({ currentTarget: { value } }) =>
          actions.wish({ ...wish, year: value === '' ? null : Number(value) })
        }
      >
        <option value="">{text.allYears}</option>
        {years.map(([year, count]) => (
          <option key={year} value={year}>
            {text.counted(String(year), count)}
          </option>
        ))}
      </select>
      <select
        data-testid="filter-state"
        aria-label={text.stateLabel}
        value={wish.state ?? ''}
        onChange={({ currentTarget: { value } }) =>
          actions.wish({ ...wish, state: (value || null) as EntryState | null })
        }
      >
        <option value="">{text.allStates}</option>
        {states.map((state) => (
          <option key={state} value={state} data-count={counts.get(state)}>
            {text.counted(text.states[state], counts.get(state) ?? 0)}
          </option>
        ))}
      </select>
      <select
        data-testid="filter-rule"
        aria-label={text.ruleLabel}
        value={wish.rule ?? ''}
        onChange={({ currentTarget: { value } }) => actions.wish({ ...wish, rule: value || null })}
      >
        <option value="">{text.allRules}</option>
        {ruleCounts(rows).map(([rule, count]) => (
          <option key={rule} value={rule}>
            {text.counted(wordsOfRule(rule).title[words], count)}
          </option>
        ))}
      </select>
      <span class="soft" data-testid="shown">
        {text.shown(shown.length, rows.length)}
      </span>
    </div>
  );
}

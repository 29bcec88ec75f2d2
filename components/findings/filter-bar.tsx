import type { ListedFinding } from '../../lib/audit/listed-findings.ts';
import type { FindingClass } from '../../lib/rules/rule.ts';
import { EXPORT_TEXTS } from '../../lib/text/export-text.ts';
import { inLanguage } from '../../lib/text/in-language.ts';
import { WORK_TEXTS } from '../../lib/text/work-text.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import { useWords } from '../surface/words.ts';
import {
  type FindingFilter,
  filterCounts,
  NARRATIVE,
  NO_FILTER,
  type Place,
  places,
  STANDINGS,
  type Standing,
  topicOf,
  WORKS,
  type Work,
} from './finding-filter.ts';

interface FilterBarProps {
  findings: readonly ListedFinding[];
  filter: FindingFilter;
  onChange: (filter: FindingFilter) => void;
}

/** Filters by severity, class, table and what was done, each choice with what it would show. */
export function FilterBar({ findings, filter, onChange }: FilterBarProps) {
  const { language, text: surface } = useWords();
  const text = WORKSPACE_TEXTS[language];
  const words = WORK_TEXTS[language];
  const counts = filterCounts(findings, filter);
  const present = filterCounts(findings, NO_FILTER);
  const placeName = (place: Place) =>
    place === NARRATIVE ? text.narrative : inLanguage(topicOf(place, findings), language);
  const toggle = (standing: Standing) => {
    const standings = new Set(filter.standings);
    if (!standings.delete(standing)) standings.add(standing);
    onChange({ ...filter, standings });
  };
  return (
    <fieldset class="filters" aria-label={text.filterLabel}>
      <div class="chips">
        {STANDINGS.filter((standing) => present.standings.has(standing)).map((standing) => (
          <button
            key={standing}
            type="button"
            class="chip"
            data-testid={`filter-${standing}`}
            data-severity={standing}
            aria-pressed={filter.standings.has(standing)}
            onClick={() => toggle(standing)}
          >
            {surface.group(surface.severities[standing], counts.standings.get(standing) ?? 0)}
          </button>
        ))}
      </div>
      <Choice
        id="filter-class"
        label={text.classLabel}
        all={text.allClasses}
        value={filter.class}
        choices={[...present.classes.keys()].map((kind) => ({
          value: kind,
          name: text.counted(EXPORT_TEXTS[language].classes[kind], counts.classes.get(kind) ?? 0),
        }))}
        onChange={(value) => onChange({ ...filter, class: value as FindingClass | null })}
      />
      <Choice
        id="filter-table"
        label={text.tableLabel}
        all={text.allTables}
        value={filter.place}
        choices={places()
          .filter((place) => present.places.has(place))
          .map((place) => ({
            value: place,
            name: text.counted(placeName(place), counts.places.get(place) ?? 0),
          }))}
        onChange={(value) => onChange({ ...filter, place: value as Place | null })}
      />
      {present.works.size > 1 && (
        <Choice
          id="filter-work"
          label={words.workLabel}
          all={words.allWork}
          value={filter.work}
          choices={WORKS.filter((work) => present.works.has(work)).map((work) => ({
            value: work,
            name: text.counted(words.works[work], counts.works.get(work) ?? 0),
          }))}
          onChange={(value) => onChange({ ...filter, work: value as Work | null })}
        />
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  all: string;
  value: string | null;
  choices: readonly { value: string; name: string }[];
  onChange: (value: string | null) => void;
}

function Choice({ id, label, all, value, choices, onChange }: ChoiceProps) {
  return (
    <select
      data-testid={id}
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    >
      <option value="">{all}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}

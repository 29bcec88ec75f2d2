import type { ReportDocument } from '../audit/document.ts';
import type { RelationState } from '../audit/relation-states.ts';
import { BUBBLE_TEXTS } from '../text/bubble-text.ts';
import { EXPORT_TEXTS } from '../text/export-text.ts';
import type { Language } from '../text/language.ts';
import { relationText } from '../text/relation-text.ts';
import { html, type Markup } from './markup.ts';

const SIGNS: Readonly<Record<RelationState['verdict'], string>> = { held: '=', broken: '≠', undecided: '?' };

/** Every relation with its numbers and what was found of it: what was checked, on paper. */
export function relationsMarkup(
  report: ReportDocument,
  relations: readonly RelationState[],
  language: Language,
): Markup | null {
  if (relations.length === 0) return null;
  const text = EXPORT_TEXTS[language];
  return html`<h3>${text.relationsHeading}</h3>
<table class="overview relations"><caption>${text.relationsCaption}</caption><thead>
<tr><th scope="col">${text.relationsHeading}</th><th scope="col">${text.equations}</th><th scope="col">${text.resultHead}</th></tr>
</thead><tbody>
${relations.map((relation) => relationRow(report, relation, language))}</tbody></table>`;
}

function relationRow(report: ReportDocument, relation: RelationState, language: Language): Markup {
  const words = BUBBLE_TEXTS[language];
  const { verdict, label, equation, reason } = relationText(report, relation, words, language);
  const numbers = equation?.equation ?? '';
  return html`<tr><th scope="row">${label}</th><td>${numbers}</td><td>${SIGNS[verdict]} ${words.verdicts[verdict]}${reason === null ? null : html` ${reason}`}</td></tr>
`;
}

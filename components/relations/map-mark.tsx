import type { ReportDocument } from '../../lib/audit/document.ts';
import type { RelationState } from '../../lib/audit/relation-states.ts';
import { MAP_TEXTS } from '../../lib/text/map-text.ts';
import { useWords } from '../surface/words.ts';
import { relationWords } from './relation-words.ts';

export interface MarkProps {
  report: ReportDocument;
  relation: RelationState;
  /** The relation that is pointed at. */
  pointed: RelationState | null;
  /** The one mark of the map that the tab key reaches. */
  reachable: string | null;
  onPoint: (relation: RelationState) => void;
  onGo: (relation: RelationState) => void;
}

/** What was found of a relation, at the end of its line: pointed at it shows its numbers, pressed it leads there. */
export function MapMark({ report, relation, pointed, reachable, onPoint, onGo }: MarkProps) {
  const { language, words } = useWords();
  const text = MAP_TEXTS[language];
  const { verdict, label, numbers, why } = relationWords(report, relation, words, language);
  return (
    <button
      type="button"
      class="map-mark"
      data-verdict={verdict}
      data-relation={relation.id}
      data-pointed={relation.id === pointed?.id ? 'true' : undefined}
      aria-label={text.mark(label, words.verdicts[verdict], why ?? numbers)}
      tabIndex={relation.id === reachable ? 0 : -1}
      onPointerEnter={() => onPoint(relation)}
      onFocus={() => onPoint(relation)}
      onClick={() => onGo(relation)}
    >
      {text.marks[verdict]}
    </button>
  );
}

import { inLanguage } from '../../lib/text/in-language.ts';
import type { LabelCell } from '../../lib/text/table-layout.ts';
import { useWords } from '../surface/words.ts';

/** A head of a drawn form. */
export function FormHead({ cell: { label, scope, columnSpan, rowSpan } }: { cell: LabelCell }) {
  const { language } = useWords();
  const words = inLanguage(label, language);
  if (scope === 'row') return <RowName words={words} columnSpan={columnSpan} />;
  return (
    <th scope={scope} colSpan={columnSpan} rowSpan={rowSpan}>
      {words}
    </th>
  );
}

/** The name of a row stays in sight while its values scroll sideways; it may span the columns of the groups' names. */
export function RowName({ words, columnSpan }: { words: string; columnSpan: number }) {
  return (
    <th scope="row" colSpan={columnSpan} style={{ '--groups': columnSpan - 1 }}>
      <span class="row-name">{words}</span>
    </th>
  );
}

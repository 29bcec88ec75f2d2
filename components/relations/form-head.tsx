import { inLanguage } from '../../lib/text/in-language.ts';
import type { LabelCell } from '../../lib/text/table-layout.ts';
import { useWords } from '../surface/words.ts';

/** A head of a drawn form. */
export function FormHead({ cell: { label, scope, columnSpan, rowSpan } }: { cell: LabelCell }) {
  const { language } = useWords();
  return (
    <th scope={scope} colSpan={columnSpan} rowSpan={rowSpan}>
      {inLanguage(label, language)}
    </th>
  );
}

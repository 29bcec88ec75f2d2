import type { Article } from '../../narrative/article.ts';
import type { Paragraph } from '../../narrative/paragraphs.ts';

/** What stands between the report's title and its first heading. */
export function introduction({ paragraphs, parts }: Article): readonly Paragraph[] {
  const first = parts[0]?.heading;
  if (!first) return [];
  const at = paragraphs.findIndex(
    ({ block, end }) => block.index === first.block && block.frame === first.frame && end > first.start,
  );
  return paragraphs.slice(0, Math.max(0, at));
}

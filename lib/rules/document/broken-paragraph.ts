import { passageOf } from '../../narrative/compact-text.ts';
import { readPartHeading } from '../../narrative/headings.ts';
import type { Paragraph } from '../../narrative/paragraphs.ts';
import type { Passage } from '../../page/source.ts';
import { defineRule } from '../rule.ts';

/** Shorter lines are headings and signatures, which end without a full stop. */
const SHORTEST_ABOVE = 30;
const SHORTEST_BELOW = 10;
const NUMBERED =
  /^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]|第[一二三四五六七八九十]|[一二三四五六七八九]是|附|[①-⑳·●])/u;
/** Words that open a sentence: the paragraph above only lacks its full stop. */
const OPENS_SENTENCE =
  /^(?:20\d\d|今年|本年|全年|年内|截[至止]|[我本全各该]|通过|根据|按照|依据|为|在|对|从|以|由|积极|进一步|加[强大]|强化|同时|此外|另外|其中|共|主要|坚持|严格|认真|完善|建立|健全|推[进动]|深[入化]|不断|做好|持续|切实|充分|扎实|规范|组织|开展|及时|政府|政务|信息|目前|下一步|今后|存在|首先|其次|最后|无|未|没有|注|联系)/u;

interface Break {
  end: Passage;
  start: Passage;
}

export const brokenParagraph = defineRule({
  id: 'broken-paragraph',
  group: 'document',
  severity: 'info',
  class: 'layout',
  basis: '排版：同一句应在同一段',
  check: ({ article }) => {
    const { paragraphs } = article;
    const breaks = paragraphs.slice(1).flatMap((below, index) => breakBetween(paragraphs[index], below) ?? []);
    if (breaks.length === 0) return [];
    const places = breaks.map(({ end, start }) => `“……${end.text}／${start.text}……”`).join('');
    return [
      {
        quotes: breaks.flatMap(({ end, start }) => [end, start]),
        message: {
          zh: `有${breaks.length}处句中断行成段：${places}，疑为换页残留。`,
          en: `${breaks.length} sentence(s) broken over two paragraphs: ${places}; probably left by a page break.`,
        },
      },
    ];
  },
});

function breakBetween(above: Paragraph | undefined, below: Paragraph): Break | null {
  if (!above || !endsOpen(above) || !goesOn(above, below)) return null;
  const last = Math.max(...['，', '。', ';', ':'].map((mark) => above.words.text.lastIndexOf(mark))) + 1;
  const first = below.words.text.search(/[，。;:]/u);
  return {
    end: passageOf(above.block, above.words, last, above.words.text.length),
    start: passageOf(below.block, below.words, 0, first < 0 ? below.words.text.length : first),
  };
}

function endsOpen({ words: { text } }: Paragraph): boolean {
  return (
    text.length >= SHORTEST_ABOVE &&
    /\p{Script=Han}$/u.test(text) &&
    /[，。]/u.test(text) &&
    readPartHeading(text) === null
  );
}

/** The next paragraph, with no table between, carries on with a sentence of its own length. */
function goesOn(above: Paragraph, { block, words: { text } }: Paragraph): boolean {
  if (above.block.frame !== block.frame || block.order - above.block.order > 2) return false;
  if (text.length < SHORTEST_BELOW || !/[，。]/u.test(text) || !/^\p{Script=Han}/u.test(text)) return false;
  return !NUMBERED.test(text) && !OPENS_SENTENCE.test(text) && readPartHeading(text) === null;
}

import type { DoneClaim } from './claim.ts';
import type { Utterance } from './context.ts';
import { spanQuote } from './count-claim.ts';
import type { Quantity } from './quantities.ts';
import { isNarrowed, OTHER_MATTER, REVIEW } from './subjects.ts';

const ALL_DONE =
  /(?:均|全部|都|100%|全数)(?:已经?|都|能|予以)?(?:依法|依规|按时|按期|按规定|及时|如期|在?(?:法定|规定)(?:的)?(?:时限|期限|时间)(?:内)?|进行了?|作出了?|给予了?|予以|书面|妥善|全部)*(?:办结|答复|办理完毕|办理完成|处理完毕|办复)(?!率)/;
/** Something is left open in the same breath, or only what was due is meant, or a later day than the year's end. */
const LEAVES_OPEN =
  /除|其余|余下|剩余|结转(?:至|到|入)?(?:下|次|明|20)|顺延|延至|延长|延期|正在|尚未|未到期|未办结|待办|办理中|应办|应答复|到期|截至目前|截至本|截止目前|撤回|撤销|下年|次年/;

/** 上年结转2件，均已办结 may speak of these two alone. */
const OF_LAST_YEAR = /上一?年.{0,6}结转|结转上一?年|20\d\d年.{0,4}结转/;

/** 收到26件均已办结 speaks of all; 22件均已办结 may speak of these alone. */
function isOfSome(before: string, quantities: readonly Quantity[]): boolean {
  return quantities.some(({ end }) => end <= before.length) && !/收到|受理|接收|新收|共/.test(before);
}

/** 均已办结, 全部按时答复, said of the requests of the year. */
export function doneIn({ statements, words }: Utterance, paragraph: number): DoneClaim[] {
  if (LEAVES_OPEN.test(words) || OTHER_MATTER.test(words)) return [];
  const isCounted = statements.some(({ quantities }) => quantities.length > 0);
  for (const [i, statement] of statements.entries()) {
    const { text, topic, isCurrent, isPart, isOtherCircle } = statement;
    const match =
      topic === 'requests' && isCurrent && !isPart && !isOtherCircle && !REVIEW.test(text) && ALL_DONE.exec(text);
    if (!match || isNarrowed(text.slice(0, match.index)) || isNarrowed(text.slice(match.index + match[0].length)))
      continue;
    // 对申请均按规定答复 tells how things are done; 均已, or a number in the sentence, that they were.
    if (!isCounted && !/已|全部|100%/.test(match[0])) continue;
    if (isOfSome(text.slice(0, match.index), statement.quantities)) continue;
    if (OF_LAST_YEAR.test(text) || OF_LAST_YEAR.test(statements[i - 1]?.text ?? '')) continue;
    return [{ kind: 'all-done', paragraph, quote: spanQuote(statement, 0, match.index + match[0].length) }];
  }
  return [];
}

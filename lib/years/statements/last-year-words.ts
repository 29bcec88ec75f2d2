import { printed, slice } from '../../narrative/compact-text.ts';
import type { Paragraph } from '../../narrative/paragraphs.ts';
import type { ComparedKind, ComparedStatement } from './statement.ts';

const LAST_YEAR =
  '(?<=^|[，。;(])(?:去年|上一?年度?)(?:同期|全年)?，?(?:我[局镇乡委办区县市]|本机关|本单位)?(?:共|全年)?';
const REQUESTS = '(?:的)?(?:政府信息公开|信息公开|依申请公开|依申请政府信息公开)?(?:政府信息)?申请';
const NUMBER = '(?:共|共计)?(\\d+)';
const END = '(?=[，。;)]|$)';

/** 去年收到政府信息公开申请36件: last year by that word, in a clause of its own that counts nothing else. */
const PATTERNS: readonly (readonly [ComparedKind, RegExp])[] = [
  ['received', new RegExp(`${LAST_YEAR}(?:新收到?|收到|接收|接到)了?${REQUESTS}${NUMBER}([件条份宗])${END}`, 'g')],
  ['handled', new RegExp(`${LAST_YEAR}(?:办结|答复|办理完毕)了?(?:${REQUESTS})${NUMBER}([件条份宗])${END}`, 'g')],
  ['disclosed', new RegExp(`${LAST_YEAR}主动公开(?:各类|各种)?(?:政府)?信息${NUMBER}(条)${END}`, 'g')],
];

/** What a paragraph says of last year by that word. */
export function lastYearWords({ words, block }: Paragraph): ComparedStatement[] {
  if (!/去年|上一?年/.test(words.text)) return [];
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...words.text.matchAll(pattern)].map(({ 0: said, 1: value = '', 2: unit = '', index }): ComparedStatement => {
      const quote = printed(slice(words, index, index + said.length), block.text);
      return { says: 'last-year', kind, value, unit, quote };
    }),
  );
}

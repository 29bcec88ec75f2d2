import { foldText } from '../../grid/cell-text.ts';
import { groupBy } from '../../grid/group-by.ts';
import type { Article } from '../../narrative/article.ts';
import { passageOf } from '../../narrative/compact-text.ts';
import type { Passage } from '../../page/source.ts';
import { foreignSelfNames } from '../organ.ts';
import { defineRule, type FindingDraft } from '../rule.ts';
import { clauseBounds, clauseText, findAll, type TextMatch, withWords } from '../text-search.ts';

/** A doubled word at the end of a name; 长河市市场监督管理局 and 镇海区 have none. */
const DOUBLED = /(镇|乡|局|委|街道|政府|委员会|县)\1(?=人民政府|政府|办事处|办公室|\(|$)/u;
/** The same in the text: 鸭南乡乡人民政府. 各乡乡人民政府 are the governments of each. */
const DOUBLED_IN_TEXT =
  /[^，。;:、"《》(]{0,6}(?<![我本全各该两每])(?:([镇乡县]|街道)\1(?:人民政府|办事处)|街道(办)办事处)/gu;
/** One of these stands in whatever that pattern finds. */
const DOUBLED_WORDS = ['镇镇', '乡乡', '县县', '街道街道', '办办'];

export const nameMismatch = defineRule({
  id: 'name-mismatch',
  group: 'document',
  severity: 'warning',
  class: 'stale-text',
  basis: '年度报告由本行政机关公布（《政府信息公开条例》第四十九条），标题、落款和正文自称应为同一机关',
  check: ({ article }) => [...signatureFinding(article), ...doubledInText(article), ...selfNameFindings(article)],
});

function signatureFinding(article: Article): FindingDraft[] {
  const { agency, signature } = article.identity;
  if (!agency || agency.source === 'signature') return [];
  const doubled = DOUBLED.exec(foldText(signature?.value ?? '')) ?? DOUBLED.exec(foldText(agency.value));
  const quotes = [agency.source === 'title' ? article.title : agency.passage, signature?.passage ?? null];
  if (doubled) return [doubledFinding(agency.value, signature?.value ?? null, doubled[1] ?? '', present(quotes))];
  if (!signature || isSameOrgan(agency.value, signature.value)) return [];
  return [
    {
      quotes: present(quotes),
      message: {
        zh: `落款“${signature.value}”与标题“${agency.value}”不一致，请核对是否同一机关。`,
        en: `The report is signed “${signature.value}” while its title names “${agency.value}”; check that they are one organ.`,
      },
    },
  ];
}

function doubledFinding(agency: string, signature: string | null, char: string, quotes: Passage[]): FindingDraft {
  const name = signature && DOUBLED.test(foldText(signature)) ? signature : agency;
  const isSignature = name === signature;
  const against = isSignature ? `，与标题“${agency}”不一致` : '';
  return {
    class: 'typo',
    quotes,
    message: {
      zh: `${isSignature ? '落款' : '标题'}“${name}”多一“${char}”字${against}。`,
      en: `“${name}” in the ${isSignature ? 'signature' : 'title'} doubles “${char}”${isSignature ? `; the title has “${agency}”` : ''}.`,
    },
  };
}

function doubledInText({ paragraphs, identity: { signature } }: Article): FindingDraft[] {
  const isSigned = ({ passage: { block, frame, start, end } }: TextMatch) => {
    const own = signature?.passage;
    return own?.block === block && own.frame === frame && start <= own.end && own.start <= end;
  };
  return findAll(withWords(paragraphs, ...DOUBLED_WORDS), DOUBLED_IN_TEXT)
    .filter((found) => !isSigned(found))
    .map(({ match, passage }) => ({
      class: 'typo',
      quotes: [passage],
      message: {
        zh: `正文“${passage.text}”多一“${match[1] ?? match[2]}”字，请核对机关名称。`,
        en: `“${passage.text}” in the text doubles “${match[1] ?? match[2]}”; check the organ’s name.`,
      },
    }));
}

function present(passages: readonly (Passage | null)[]): Passage[] {
  return passages.filter((passage) => passage !== null);
}

/** One name within the other, short for it (发改局 for 发展和改革局), or an office that names no place of its own. */
function isSameOrgan(title: string, signature: string): boolean {
  if (/办公室$|办$/u.test(signature) && !/[省市县区旗镇乡州]|街道/u.test(signature)) return true;
  return namesOf(title).some((one) => namesOf(signature).some((other) => isWithin(one, other) || isWithin(other, one)));
}

/** The name, the name without the places before it, and the name in brackets of a zone that is a town as well. */
function namesOf(name: string): string[] {
  const folded = foldText(name).replace(/人民政府/gu, '');
  const outer = folded.replace(/\([^()]*\)/gu, '');
  const inner = [...folded.matchAll(/\(([^()]{2,})\)/gu)].map(([, text = '']) => text);
  const local = outer.replace(/^.{2,3}省|^.{2,8}自治[区州县]/u, '').replace(/^.{2,4}市(?=.{2})/u, '');
  return [outer, local, local.replace(/^.{1,5}[县区旗](?=.{3})/u, ''), ...inner];
}

/** Every character of the short name stands in the long one, in order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

function selfNameFindings({ identity, paragraphs }: Article): FindingDraft[] {
  const foreign = foreignSelfNames(identity);
  if (!identity.agency || !foreign) return [];
  const found = findAll(paragraphs, foreign).filter((match) => !isQuoted(match) && isOfItself(match));
  const byName = groupBy(found, ({ match }) => match[0]);
  return [...byName].map(([name, matches]) => ({
    severity: 'info',
    quotes: matches.map(nounPhrase),
    message: {
      zh: `${identity.agency?.value}的报告中出现“${name}”，请核对称谓。`,
      en: `The report of ${identity.agency?.value} calls the organ “${name}”; please check the name.`,
    },
  }));
}

/** Paragraphs of this length are read in one piece; in longer ones quotes are counted from here on. */
const LONGEST_QUOTED = 3_000;

function isQuoted({ paragraph: { words }, match }: TextMatch): boolean {
  const before = words.text.slice(Math.max(0, match.index - LONGEST_QUOTED), match.index);
  return (before.split('"').length - 1) % 2 === 1 || before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** 各部门结合本部门实际: each department's own; only beside 我镇 does 本部门 mean the organ. */
function isOfItself(found: TextMatch): boolean {
  return (
    !/部门|单位/u.test(found.match[0]) ||
    (/[我本][镇乡县区市]|[我本]街道/u.test(clauseText(found)) && !/[各每]/u.test(clauseText(found)))
  );
}

/** From the start of the clause to the end of the phrase: 我镇未发生过针对本部门有关政府信息公开事务. */
function nounPhrase(found: TextMatch): Passage {
  const { block, words } = found.paragraph;
  const { from, to } = clauseBounds(found);
  const end = words.text.indexOf('的', found.match.index + found.match[0].length);
  return passageOf(block, words, from, end > 0 && end < to ? end : to);
}

import type { FactKey, FormCell, FormId } from '../forms/form.ts';
import { formById } from '../forms/form-by-id.ts';
import type { Sentence } from '../rules/rule.ts';
import type { YearInput } from './year-rule.ts';

/** Names the report that another is held against, and what makes the two names doubtful, at the end of a sentence. */
export function heldAgainst(input: Pick<YearInput, 'now' | 'past' | 'sameness'>): Sentence {
  const { title, url } = input.past;
  const doubt = doubtOf(input);
  return {
    zh: `对照：《${title}》（${url}）${doubt ? `，${doubt.zh}` : ''}。`,
    en: `Held against “${title}” (${url})${doubt ? `; ${doubt.en}` : ''}.`,
  };
}

function doubtOf({ now, past, sameness }: Pick<YearInput, 'now' | 'past' | 'sameness'>): Sentence | null {
  if (sameness === 'same') return null;
  if (now.organKey === past.organKey) {
    return { zh: '两份报告对统计范围的说法不同', en: 'the two say differently whom they count' };
  }
  return {
    zh: `机关名称写法不同：“${past.organ}”与“${now.organ}”`,
    en: `the organ is called “${past.organ}” there and “${now.organ}” here`,
  };
}

/** A cell as the form has it; subtotals that a portal adds are in none. */
export function cellIn(form: FormId, fact: FactKey): FormCell | undefined {
  return formById(form).cells.find(({ key }) => key === fact);
}

import { totalsRule } from './totals-rule.ts';

export const groupSubtotal = totalsRule({
  id: 'group-subtotal',
  title: { zh: '分组小计', en: 'Subtotal of a group' },
  explanation: {
    zh: '有的网站在（三）不予公开、（四）无法提供、（五）不予处理、（六）其他处理的分组行里另填小计。填了就应等于组内各项之和；统一格式不要求填，没有填时不检查。',
    en: 'Some sites print a subtotal in the rows of the groups (3) to (6). Where there is one it must equal the sum of its rows; the form asks for none, so nothing is checked where there is none.',
  },
  basis: '表三分组行名：（三）不予公开、（四）无法提供、（五）不予处理、（六）其他处理',
  example: {
    zh: '（三）不予公开小计5，组内各项之和4：4≠5。',
    en: '“(3) refused” prints a subtotal of 5, its rows add up to 4.',
  },
});

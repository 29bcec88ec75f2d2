import { totalsRule } from './totals-rule.ts';

export const groupSubtotal = totalsRule({
  id: 'group-subtotal',
  basis: '表三分组行名：（三）不予公开、（四）无法提供、（五）不予处理、（六）其他处理',
});

import { SUBTOTAL_SUM } from '../../forms/subtotals.ts';
import { totalsRule } from './totals-rule.ts';

export const groupSubtotal = totalsRule({
  id: 'group-subtotal',
  basis: SUBTOTAL_SUM.basis,
});

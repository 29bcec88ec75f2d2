import { REQUEST_SUMS } from '../../forms/requests-sums.ts';
import { totalsRule } from './totals-rule.ts';

export const rowTotal = totalsRule({
  id: 'row-total',
  basis: REQUEST_SUMS.row.basis,
});

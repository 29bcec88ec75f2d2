import { REQUEST_SUMS } from '../../forms/requests-sums.ts';
import { totalsRule } from './totals-rule.ts';

export const handledTotal = totalsRule({
  id: 'handled-total',
  basis: REQUEST_SUMS.handled.basis,
});

import { REQUEST_SUMS } from '../../forms/requests-sums.ts';
import { totalsRule } from './totals-rule.ts';

export const balance = totalsRule({
  id: 'balance',
  basis: REQUEST_SUMS.balance.basis,
});

import { totalsRule } from './totals-rule.ts';

export const balance = totalsRule({
  id: 'balance',
  title: { zh: '一＋二＝三＋四', en: 'Received = handled + carried over' },
  explanation: {
    zh: '表三每一列：一、本年新收＋二、上年结转＝（七）总计＋四、结转下年度继续办理。空白按0计；有格缺失或无法识别时不作判断。',
    en: 'Every column of table 三: new requests + carried in = total handled + carried over. A blank counts as 0; a missing or unreadable cell makes the column undecided.',
  },
  basis: '表三附注：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”',
  example: {
    zh: '自然人：新收62＋结转7＝69，（七）总计69＋结转下年7＝76：69≠76。',
    en: 'Individuals: 62 new + 7 carried in = 69, but 69 handled + 7 carried over = 76.',
  },
});

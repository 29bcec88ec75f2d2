import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../lib/grid/decimal.ts';
import { findQuantities, readNumeral } from '../../lib/narrative/claims/quantities.ts';

const read = (text: string) =>
  findQuantities(text).map(
    ({ value, unit, isApproximate }) => `${isApproximate ? '约' : ''}${formatDecimal(value)}${unit}`,
  );

describe('numbers with their measure words', () => {
  it.each<[string, string[]]>([
    ['收到申请62件', ['62件']],
    ['线下15件，在线9件', ['15件', '9件']],
    ['收到申请二十三件', ['23件']],
    ['共十件', ['10件']],
    ['一百零五条', ['105条']],
    ['两件', ['2件']],
    ['二〇件', ['20件']],
    ['零件', ['0件']],
    ['收费380.50元', ['380.50元']],
    ['收费3.5万元', ['3.5万元']],
    ['公开信息1.2万条', ['12000.0条']],
    ['约20件', ['约20件']],
    ['20余件', ['约20件']],
    ['近一百件', ['约100件']],
    ['数十件', ['约10件']],
    ['超过30件', ['约30件']],
    ['30件以上', ['约30件']],
    ['3件至5件', ['3件', '约5件']],
    ['来访30件次', ['30件次']],
    ['参训120人次', ['120人次']],
  ])('%s', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });

  it.each([
    '2020年',
    '国办发[2020]17号',
    '第五十条第(四)项',
    '《条例》第二十条',
    '占总量的11.8%',
    '一是加强领导',
    '一次性告知',
    '20个工作日',
    '12345政务热线',
    '3-5件',
    '统一条目',
    '第3件',
    '5条例',
    '12月31日',
    '2个方面',
    '部门3部门',
    '一起案件',
    '100%',
    '近百件',
  ])('%s has none', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('knows how far a number in 万 may be off', () => {
    const [exact, rounded] = findQuantities('共12000条，约合1.2万条');
    expect([exact?.slack, rounded?.slack].map((slack) => slack && Number(formatDecimal(slack)))).toEqual([0, 500]);
  });

  it('cannot read what is no number', () => {
    expect(['千百', '十十', '百'].map(readNumeral)).toEqual([null, null, null]);
  });
});

import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../lib/grid/decimal.ts';
import { readCell, readChange, readMoney } from '../../lib/grid/number.ts';

describe('readCell', () => {
  it.each([
    ['0', '0', null],
    [' 62 ', '62', null],
    ['１２', '12', null],
    ['1,234', '1234', null],
    ['1，234，567.50', '1234567.50', null],
    ['72235.00', '72235.00', null],
    ['+156', '156', null],
    ['-18', '-18', null],
    ['－18', '-18', null],
    ['−8', '-8', null],
    ['007', '7', null],
    ['3189300元', '3189300', '元'],
    ['126337813.74（单位：元）', '126337813.74', '元'],
    ['3.5万元', '3.5', '万元'],
    ['0条', '0', '条'],
    ['5 件', '5', '件'],
    ['251000\n元', '251000', '元'],
    ['3①', '3', null],
    ['12[1]', '12', null],
    ['4*', '4', null],
    ['\u00a00\u3000', '0', null],
    ['0\n①', '0', null],
    ["'62", '62', null],
    ['="62"', '62', null],
    ['“62”', '62', null],
    ['62；', '62', null],
    ['：62', '62', null],
    ['※62', '62', null],
    ['62 [A1]', '62', null],
    ['62[abc12]', '62', null],
    ['1 234', '1234', null],
    ['１　２', '12', null],
    ['1 2345', '12345', null],
    ['→62', '62', null],
    ['5。', '5', null],
    ['￥3189300', '3189300', '元'],
    ['12.633781萬元', '12.633781', '万元'],
    ['3\n1\n8\n元', '318', '元'],
    ['1245件次', '1245', '件次'],
    ['3批次', '3', '批次'],
    ['12场次', '12', '场次'],
    ['40人次', '40', '人次'],
    ['7户次', '7', '户次'],
    ['2场', '2', '场'],
    ['5封', '5', '封'],
    ['6张', '6', '张'],
    ['8部', '8', '部'],
    ['9（件次）', '9', '件次'],
    ['\u201018', '-18', null],
    ['\u201118', '-18', null],
    ['\u279618', '-18', null],
    ['—18', '-18', null],
    ['负18', '-18', null],
    ['負18', '-18', null],
    ['\ufffc4', '4', null],
    ['\u31644\u200b\ufeff', '4', null],
    ['4\ufe0e\u00ad', '4', null],
    ['1\u115f2', '12', null],
    ['4（1）', '4', null],
    ['4 1）', '4', null],
    ['4注1', '4', null],
    ['4（注1）', '4', null],
    ['4[1]*', '4', null],
    ['4明细', '4', null],
    ['4|', '4', null],
    ['｜4', '4', null],
    ['1,234 [点击查看]', '1234', null],
    ['5件 详情', '5', '件'],
    ['4查看详情>>', '4', null],
  ])('reads %j as %s %s', (text, value, unit) => {
    const reading = readCell(text);
    expect(reading.kind).toBe('number');
    expect(reading.value && formatDecimal(reading.value)).toBe(value);
    expect(reading.unit).toBe(unit);
  });

  it.each(['\ufffc', '\u3164', '\u115f', '\u200b\ufeff', '\u2800', '\u00ad'])('takes %j for nothing', (text) => {
    expect(readCell(text).kind).toBe('blank');
  });

  it.each(['△18', '▲18', '18-', '18－', '(18)', '（-18）', '（负18）', '(△)18', '减18', '減18', '负18', '➖18', '↓18'])(
    'takes %j for a decrease where a change is asked for',
    (text) => {
      const { value } = readChange(text);
      expect(value && formatDecimal(value)).toBe('-18');
    },
  );

  it.each([
    '△18',
    '18-',
    '41）',
    '22（16）',
    '12-15',
    '4查看5',
    '查看',
    '详情',
    '2488 5',
    '12　30',
    '1 23 45',
    '\u202e045\u202c',
  ])('makes no count of %j', (text) => {
    expect(readCell(text).kind).toBe('unreadable');
  });

  it('takes words of change for signs where a change is asked for', () => {
    const changeOf = (text: string) => {
      const { value, hasPlusSign } = readChange(text);
      return `${hasPlusSign ? '+' : ''}${value && formatDecimal(value)}`;
    };
    expect(['增15', '减4', '减少 4', '增加15项', '新增3', '净增３', '+2', '7'].map(changeOf)).toEqual([
      '+15',
      '-4',
      '-4',
      '+15',
      '+3',
      '+3',
      '+2',
      '7',
    ]);
    expect(readCell('增15')).toMatchObject({ kind: 'unreadable' });
    expect(readChange('增15减4')).toMatchObject({ kind: 'unreadable' });
  });

  it('takes 万 for 万元 where money is asked for, and nowhere else', () => {
    const money = (text: string) => {
      const { value, unit } = readMoney(text);
      return value && `${formatDecimal(value)} ${unit}`;
    };
    expect(['120.35万', '１.5 萬', '3亿', '12.5', '12万元'].map(money)).toEqual([
      '120.35 万元',
      '1.5 万元',
      '3 亿元',
      '12.5 null',
      '12 万元',
    ]);
    const twice = ['126.50元（壹佰贰拾陆元伍角）', '１２元(大写：人民币 壹拾貳圆整）', '7（柒）'];
    expect(twice.map(money)).toEqual(['126.50 元', '12 元', '7 null']);
    expect(readMoney('120 35万')).toMatchObject({ kind: 'unreadable', reason: 'several-values' });
    expect(readMoney('约3万')).toMatchObject({ kind: 'unreadable', reason: 'approximate' });
    expect(readCell('3万')).toMatchObject({ kind: 'unreadable', reason: 'approximate' });
  });

  it('takes a very long text for no number', () => {
    expect(readCell('9'.repeat(100_000))).toMatchObject({ kind: 'unreadable', reason: 'letters' });
  });

  it('remembers a printed plus sign', () => {
    expect(readCell('+10').hasPlusSign).toBe(true);
    expect(readCell('10').hasPlusSign).toBe(false);
  });

  it.each(['', ' ', '\u00a0', '\u200b', '\n'])('takes %j for blank', (text) => {
    expect(readCell(text)).toMatchObject({ kind: 'blank', value: null });
  });

  it.each([
    ...'/-—－−﹣–‒―─━ーｰ~～∼˗⁃\\╱',
    '——',
    '--',
    '— —',
    '/ /',
    '无',
    '無',
    '暂无',
    'N/A',
    '不适用',
    '不涉及',
    '-。',
    ...'零〇○',
    '&nbsp;',
  ])('takes %j for a placeholder', (text) => {
    expect(readCell(text)).toMatchObject({ kind: 'placeholder', value: null });
  });

  it.each([
    ['约100', 'approximate'],
    ['100余', 'approximate'],
    ['100余件', 'approximate'],
    ['62（含上年结转）', 'approximate'],
    ['近百', 'approximate'],
    ['上百件', 'approximate'],
    ['数十', 'approximate'],
    ['几十件', 'approximate'],
    ['10多', 'approximate'],
    ['XX', 'leftover'],
    ['××', 'leftover'],
    ['*', 'leftover'],
    ['___', 'leftover'],
    ['NaN', 'leftover'],
    ['null', 'leftover'],
    ['undefined', 'leftover'],
    ['None', 'leftover'],
    ['无数据', 'letters'],
    ['·', 'several-values'],
    ['1O', 'letters'],
    ['十二', 'letters'],
    ['12.3.4', 'several-values'],
    ['12,34', 'several-values'],
    ['5+3', 'several-values'],
    ['50%', 'several-values'],
    ['12-15', 'several-values'],
    ['12/15', 'several-values'],
    ['12、15', 'several-values'],
    ['12～15', 'several-values'],
    ['1 = 1', 'several-values'],
    ['12至15', 'letters'],
    ['12a', 'letters'],
    ['一', 'letters'],
    ['12\n34', 'several-values'],
    ['1\n2', 'several-values'],
  ])('cannot read %j: %s', (text, reason) => {
    expect(readCell(text)).toMatchObject({ kind: 'unreadable', value: null, reason });
  });
});

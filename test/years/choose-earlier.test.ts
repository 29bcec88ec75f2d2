import { describe, expect, it } from 'vitest';
import { compared, found, generateSeries, withCarriedIn, withCells, type YearReport } from './series.ts';

const COUNTY = '临江县';

/** A consistent pair of years of one organ, and how the second would look if its number carried in were wrong. */
function pairNamed(first: string, second = first): { past: YearReport; now: YearReport; wrong: YearReport } {
  const [past, now] = generateSeries(41, { organ: first, from: 2022, to: 2023 }) as [YearReport, YearReport];
  const renamed = { ...now, organ: second };
  return { past, now: renamed, wrong: withCarriedIn(renamed, 'person', 60) };
}

describe('the same organ under other names', () => {
  it.each([
    ['临江县清河镇人民政府', '临江县清河镇'],
    ['临江县新华街道办事处', '临江县新华街道'],
    ['临江县人民政府', '临江县'],
    ['临江开发区管委会', '临江开发区管理委员会'],
  ])('%s and %s: an error, as the names mean the same', (a, b) => {
    const { past, now, wrong } = pairNamed(a, b);
    expect(found(compared(now, past))).toEqual([]);
    expect(found(compared(wrong, past))).toEqual(['carry-over error']);
  });

  it.each([
    ['临江县发展和改革局', '临江县发展改革局'],
    ['临江县教育局', '临江县教育体育局'],
    ['临江县民政局', '安平市临江县民政局'],
    ['临江县民政局', '临江县民政局办公室'],
    ['临江县文化和旅游局', '临江县文旅局'],
  ])('%s and %s: to be looked at, and both names are said', (a, b) => {
    const { past, now, wrong } = pairNamed(a, b);
    expect(found(compared(now, past))).toEqual([]);
    const comparison = compared(wrong, past);
    expect(found(comparison)).toEqual(['carry-over warning']);
    expect(comparison.findings[0]?.message).toContain(`机关名称写法不同：“${a}”与“${b}”`);
  });

  it('what else differs between two names is a note: departments that were merged count other things', () => {
    const { past, now } = pairNamed('临江县教育局', '临江县教育体育局');
    const more = withCells(now, { 'disclosure.normative.inForce': '600' });
    expect(found(compared(more, past))).toEqual(['in-force-rollover info']);
    expect(found(compared({ ...more, organ: past.organ }, past))).toEqual(['in-force-rollover warning']);
  });

  it.each([
    ['临江县大垅乡人民政府', '临江县大垅镇人民政府'],
    ['临江县城东镇人民政府', '临江县城东街道办事处'],
    ['临江县民政局', '临江县财政局'],
    ['临江县民政局', '安平县民政局'],
    ['临江县人民政府', '临江县人民政府办公室'],
  ])('%s and %s are two: nothing is compared', (a, b) => {
    const { past, wrong } = pairNamed(a, b);
    const comparison = compared(wrong, past);
    expect(comparison.findings).toEqual([]);
    expect(comparison.uncompared).toMatchObject({ reason: 'no-record', year: 2022 });
    expect(comparison.uncompared?.message.zh).toBe(`没有${b}2022年度的记录。`);
  });

  it('what is likely is not so where both names stand side by side in one year', () => {
    const { past, wrong } = pairNamed(`${COUNTY}教育局`, `${COUNTY}教育体育局`);
    const beside = { ...generateSeries(43, { organ: `${COUNTY}教育体育局`, from: 2022, to: 2022 })[0] } as YearReport;
    const own = { ...beside, url: 'https://www.linjiang.gov.cn/jtj/2022.html', year: 2022 };
    // Its own report of 2022 is taken, not that of the other bureau.
    expect(compared(wrong, past, own).earlier?.url).toBe(own.url);
    const [old] = generateSeries(44, { organ: `${COUNTY}教育体育局`, from: 2021, to: 2021 }) as [YearReport];
    const [other] = generateSeries(45, { organ: `${COUNTY}教育局`, from: 2021, to: 2021 }) as [YearReport];
    const comparison = compared(wrong, past, old, other);
    expect(comparison.uncompared?.reason).toBe('no-record');
    expect(comparison.findings).toEqual([]);
  });

  it('of several that are likely none is taken', () => {
    const { wrong, past } = pairNamed('安平市城关镇人民政府', '城关镇人民政府');
    const [other] = generateSeries(46, { organ: '临江县城关镇人民政府', from: 2022, to: 2022 }) as [YearReport];
    const comparison = compared(wrong, past, other);
    expect(comparison.uncompared).toMatchObject({ reason: 'several-organs', year: 2022 });
    expect(comparison.uncompared?.message.zh).toContain('几个机关的名称与“城关镇人民政府”相近');
  });

  it('a name without its county is another organ on another site', () => {
    const { wrong, past } = pairNamed('城关镇人民政府');
    const elsewhere = { ...past, url: 'https://www.taihe.gov.cn/2022.html' };
    expect(compared(wrong, elsewhere).uncompared?.reason).toBe('no-record');
    expect(found(compared(wrong, past))).toEqual(['carry-over error']);
  });
});

describe('whom a report counts', () => {
  const summing = (report: YearReport) => ({
    ...report,
    introduction: `${report.introduction}本报告由县政府办公室汇总全县各部门、各乡镇数据编制而成。`,
  });

  it('a summary and a report of the own level are not compared', () => {
    const { wrong, past } = pairNamed('临江县人民政府');
    const own = { ...past, title: '临江县人民政府本级2022年政府信息公开工作年度报告' };
    const comparison = compared(summing(wrong), own);
    expect(comparison.uncompared).toMatchObject({ reason: 'other-scope', year: 2022 });
    expect(comparison.uncompared?.message.zh).toContain('统计范围不同');
  });

  it('where one says nothing of it, what differs is to be looked at', () => {
    const { now, wrong, past } = pairNamed('临江县人民政府');
    const comparison = compared(summing(wrong), past);
    expect(found(comparison)).toEqual(['carry-over warning']);
    expect(comparison.findings[0]?.message).toContain('统计范围的说法不同');
    expect(found(compared(summing(wrong), summing(past)))).toEqual(['carry-over error']);
    const more = withCells(now, { 'disclosure.normative.inForce': '600' });
    expect(found(compared(summing(more), past))).toEqual(['in-force-rollover warning']);
  });
});

describe('the year of a report', () => {
  it('is not compared where title and period contradict each other', () => {
    const { wrong, past } = pairNamed('临江县清河镇人民政府');
    const doubtful = { ...wrong, introduction: wrong.introduction.replaceAll('2023年', '2022年') };
    const comparison = compared(doubtful, past);
    expect(comparison.findings).toEqual([]);
    expect(comparison.uncompared?.reason).toBe('year-doubtful');
    expect(comparison.uncompared?.message.zh).toContain('报告所称年度不能确定');
    const other = { ...past, introduction: past.introduction.replaceAll('2022年', '2021年') };
    expect(compared(wrong, other).uncompared?.reason).toBe('no-record');
  });

  it('has to be the one right before', () => {
    const { wrong } = pairNamed('临江县清河镇人民政府');
    const [old] = generateSeries(47, { from: 2021, to: 2021 }) as [YearReport];
    expect(compared(wrong, old).uncompared).toMatchObject({ reason: 'no-record', year: 2022 });
  });

  it('is held against the copy that says most', () => {
    const { wrong, past } = pairNamed('临江县清河镇人民政府');
    const scan = withCells(
      { ...past, url: 'https://www.linjiang.gov.cn/0.html' },
      Object.fromEntries(Object.keys(past.cells).map((key) => [key, ''])),
    );
    expect(compared(wrong, scan, past).earlier?.url).toBe(past.url);
    expect(found(compared(wrong, scan, past))).toEqual(['carry-over error']);
  });
});

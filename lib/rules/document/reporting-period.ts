/** The printed 统计期限, years and days as printed even where no calendar has them. */
export interface ReportingPeriod {
  from: string;
  to: string;
}

/** The year of a period from 1 January to 31 December of one year; null for any other. */
export function wholeYear({ from, to }: ReportingPeriod): number | null {
  const year = /^(20\d\d)-01-01$/.exec(from)?.[1];
  return year !== undefined && to === `${year}-12-31` ? Number(year) : null;
}

/** Words by which a report speaks of its reporting period, for compact text. */
export const PERIOD_WORDS = /统计(?:期限|时限|期间|周期|时间|区间|范围|年限|时段)|时间跨度|数据(?:的)?起止/u;

/** The first to the last day of a year, whatever it is said of: 内容涵盖2021年1月1日至12月31日. */
export const WHOLE_YEAR_WORDS = /1月1日[^。;]{0,4}(?:至|到|-|~)(?:20\d\d年)?12月31日/u;

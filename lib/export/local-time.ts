/** The parts of a moment as clocks in a time zone show them; null where the text is no time. */
export interface LocalTime {
  /** `2026-11-20` */
  date: string;
  /** `16:00:00` */
  time: string;
  /** `UTC+8` */
  zone: string;
}

/** Reads an ISO time on the clocks of a time zone. */
export function localTime(iso: string, timeZone: string): LocalTime | null {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return null;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return {
    date: [part('year').padStart(4, '0'), part('month'), part('day')].join('-'),
    time: [part('hour'), part('minute'), part('second')].join(':'),
    // Engines differ in how they write no difference at all: GMT, GMT+0.
    zone: part('timeZoneName').replace(/^GMT(?:[+-]0)?/, 'UTC'),
  };
}

/** `2026-11-20 16:00:00 (UTC+8)`; the text itself where it is no time. */
export function printedTime(iso: string, timeZone: string): string {
  const local = localTime(iso, timeZone);
  return local ? `${local.date} ${local.time} (${local.zone})` : iso;
}

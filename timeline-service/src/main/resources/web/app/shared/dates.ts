/** EDTF dates (ISO 8601-2, as policy events have them) in words, exactly as precise as they are. */
import { locale, t } from './i18n';

const DATE = /^(-?\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;

/** A date in words: `4 October 2023`, `October 2023`, `no earlier than 1 July 2024`, `some day in December 2023`. */
export function dateInWords(edtf: string): string {
  const slash = edtf.indexOf('/');
  if (slash < 0) {
    return single(edtf);
  }
  const from = edtf.slice(0, slash);
  const to = edtf.slice(slash + 1);
  if (isOpen(from) && isOpen(to)) {
    return t('date.unknown');
  }
  if (isOpen(to)) {
    return t('date.from', { date: single(from) });
  }
  return isOpen(from) ? t('date.until', { date: single(to) }) : range(from, to);
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function single(edtf: string): string {
  const [, year, month, day] = DATE.exec(edtf) ?? [];
  if (year === undefined) {
    return edtf;
  }
  const hasYear = year !== 'XXXX';
  const hasMonth = month !== undefined && month !== 'XX';
  const hasDay = day !== undefined && day !== 'XX';
  if (!hasYear && !hasMonth) {
    return t('date.unknown');
  }
  const instant = utc(hasYear ? Number(year) : 2000, hasMonth ? Number(month) : 1, hasDay ? Number(day) : 1);
  const words = format(instant, hasYear, hasMonth, hasDay);
  if (!hasYear) {
    return t('date.some-year', { date: words });
  }
  return day === 'XX' || month === 'XX' ? t('date.some-day', { date: words }) : words;
}

function range(from: string, to: string): string {
  const [, fromYear, fromMonth, fromDay] = DATE.exec(from) ?? [];
  const [, toYear, toMonth, toDay] = DATE.exec(to) ?? [];
  const known = fromYear && toYear && !(from + to).includes('X');
  if (!known || Boolean(fromMonth) !== Boolean(toMonth) || Boolean(fromDay) !== Boolean(toDay)) {
    return `${single(from)} – ${single(to)}`;
  }
  const first = utc(Number(fromYear), Number(fromMonth ?? 1), Number(fromDay ?? 1));
  const last = utc(Number(toYear), Number(toMonth ?? 1), Number(toDay ?? 1));
  return formatter(true, Boolean(fromMonth), Boolean(fromDay)).formatRange(first, last);
}

/** A day at midnight UTC, also before the year 100; a month 13 or a day 32 is one of the next year or month. */
export function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** Milliseconds of a day of the services, YYYY-MM-DD. */
export function dayToTime(day: string): number {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return utc(Number(year), Number(month), Number(date)).getTime();
}

function format(instant: Date, year: boolean, month: boolean, day: boolean): string {
  return formatter(year, month, day).format(instant);
}

function formatter(year: boolean, month: boolean, day: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale(), {
    timeZone: 'UTC',
    ...(year && { year: 'numeric' }),
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
}

/** A moment, in the reader's own time zone. */
export function moment(instant: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

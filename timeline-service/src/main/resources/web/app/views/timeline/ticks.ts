/** Where the axis has its lines, and what is written there: from decades to days. */
import { utc } from '../../shared/dates';
import { locale } from '../../shared/i18n';
import type { Span } from './span';
import { DAY } from './marks';

export interface Tick {
  readonly time: number;
  readonly label: string;
  /** Begins a larger unit: a decade, a year, a month. */
  readonly major: boolean;
}

type Unit = 'year' | 'month' | 'day';
const STEPS: readonly (readonly [Unit, number, number])[] = [
  ['day', 1, DAY],
  ['day', 2, 2 * DAY],
  ['day', 7, 7 * DAY],
  ['month', 1, 30.4 * DAY],
  ['month', 3, 91.3 * DAY],
  ['month', 6, 182.6 * DAY],
  ['year', 1, 365.25 * DAY],
  ['year', 2, 730.5 * DAY],
  ['year', 5, 1826 * DAY],
  ['year', 10, 3652 * DAY],
  ['year', 20, 7305 * DAY],
  ['year', 50, 18_262 * DAY],
  ['year', 100, 36_525 * DAY],
];

/** The ticks of a span, at least so many pixels apart. */
export function ticks(span: Span, width: number, apart: number): Tick[] {
  const shortest = ((span.to - span.from) / width) * apart;
  const [unit, step] = STEPS.find(([, , length]) => length >= shortest) ?? STEPS[STEPS.length - 1];
  const found: Tick[] = [];
  for (let date = first(span.from, unit, step); date.getTime() <= span.to; date = next(date, unit, step)) {
    if (date.getTime() >= span.from) {
      found.push({ time: date.getTime(), label: label(date, unit, found.length === 0), major: isMajor(date, unit, step) });
    }
  }
  return found;
}

function first(time: number, unit: Unit, step: number): Date {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  if (unit === 'year') {
    return utc(Math.floor(year / step) * step, 1, 1);
  }
  return unit === 'month' ? utc(year, Math.floor(date.getUTCMonth() / step) * step + 1, 1) : utc(year, date.getUTCMonth() + 1, 1);
}

/** Days begin anew with each month, so that the first of a month always has a line. */
function next(date: Date, unit: Unit, step: number): Date {
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  if (unit === 'year') {
    return utc(year + step, 1, 1);
  }
  if (unit === 'month') {
    return utc(year, month + step, 1);
  }
  const following = utc(year, month, date.getUTCDate() + step);
  const nextMonth = utc(year, month + 1, 1);
  return nextMonth.getTime() - following.getTime() < (step * DAY) / 2 ? nextMonth : following;
}

function isMajor(date: Date, unit: Unit, step: number): boolean {
  if (unit === 'year') {
    return date.getUTCFullYear() % (step >= 10 ? 100 : 10) === 0;
  }
  return unit === 'month' ? date.getUTCMonth() === 0 : date.getUTCDate() === 1;
}

/** The leftmost line tells its year, as there may be no other that does. */
function label(date: Date, unit: Unit, leftmost: boolean): string {
  const firstOfYear = date.getUTCMonth() === 0;
  const year = leftmost ? ({ year: 'numeric' } as const) : {};
  if (unit === 'year' || (unit === 'month' && firstOfYear)) {
    return words(date, { year: 'numeric' });
  }
  if (unit === 'month') {
    return words(date, { month: 'short', ...year });
  }
  return date.getUTCDate() === 1
    ? words(date, { month: 'short', year: 'numeric' })
    : words(date, { day: 'numeric', month: 'short', ...year });
}

const formats = new Map<string, Intl.DateTimeFormat>();

function words(date: Date, options: Intl.DateTimeFormatOptions): string {
  const key = locale() + Object.keys(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...options });
    formats.set(key, format);
  }
  return format.format(date);
}

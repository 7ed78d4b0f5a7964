/** The part of time that is on the screen, in milliseconds, and how it moves. */
import { dayToTime } from '../../shared/dates';
import { DAY, type Drawn } from './marks';

export interface Span {
  readonly from: number;
  readonly to: number;
}

const SHORTEST = 6 * DAY;
const LONGEST = 400 * 365 * DAY;

/** All entries with room around them: `words` is the share of the width that the words of the last one may need, `arrow` that of a first one that is open. */
export function around(drawn: readonly Drawn[], now: number, words: number, arrow: number): Span {
  if (drawn.length === 0) {
    return { from: now - 365 * DAY, to: now + 30 * DAY };
  }
  const from = drawn.reduce((least, each) => Math.min(least, each.from), Infinity);
  const to = drawn.reduce((most, each) => Math.max(most, each.to), -Infinity);
  const room = Math.max((to - from) * 0.05, 10 * DAY);
  const before = drawn.some((each) => each.openBegin && each.from === from) ? arrow : 0;
  const whole = (to - from + 2 * room) / (1 - words - before);
  return { from: from - room - whole * before, to: to + room + whole * words };
}

/** Zooms by a factor below or above 1; what is at the given share of the width stays there. */
export function zoomed(span: Span, factor: number, share: number): Span {
  const length = span.to - span.from;
  const wanted = Math.min(LONGEST, Math.max(SHORTEST, length * factor));
  const fixed = span.from + length * share;
  return { from: fixed - wanted * share, to: fixed + wanted * (1 - share) };
}

export function moved(span: Span, share: number): Span {
  const by = (span.to - span.from) * share;
  return { from: span.from + by, to: span.to + by };
}

/** As it stands in the address: 2020-12-01..2023-12-31. */
export function written(span: Span): string {
  return `${day(span.from)}..${day(span.to)}`;
}

export function read(text: string | undefined): Span | undefined {
  const [, from, to] = /^(-?\d+-\d\d-\d\d)\.\.(-?\d+-\d\d-\d\d)$/.exec(text ?? '') ?? [];
  if (from === undefined) {
    return undefined;
  }
  const span = { from: dayToTime(from), to: dayToTime(to) };
  return span.to - span.from >= SHORTEST / 2 ? span : undefined;
}

function day(time: number): string {
  const date = new Date(time);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${String(date.getUTCMonth() + 1).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`;
}

/** Which entries stand in which row, so that none covers another one's words. */
import type { Drawn } from './marks';
import { OPEN_LENGTH } from './shapes';
import type { Span } from './span';

export const MOST_ROWS = 12;

/** Room beside a mark, in pixels. */
const BESIDE = 26;
/** Room for what is written beside the last candidate date. */
const WRITTEN = 40;
const EDGE = 6;

export interface Rows {
  /** By the place of the entry; -1 for one that found no room and is drawn in the crowd at the foot. */
  readonly row: Int16Array;
  /** By the place of the entry: where its words begin, in pixels from its first mark. */
  readonly words: Float64Array;
  readonly count: number;
  readonly crowd: number;
}

interface Taken {
  readonly begin: number;
  readonly end: number;
}

/**
 * Gives each entry the first row that is free where it stands: those that are disputed first, so that they are never lost in the crowd, then the others,
 * each in order of time. The whole of time is looked at and not only what is on the screen, so that rows stay as they are while the reader moves through
 * time and change only with the zoom. Words that would run over the end of `whole`, which is all of time, stand further to the left.
 */
export function arrange(drawn: readonly Drawn[], labels: Float64Array, span: Span, width: number, whole: Span): Rows {
  const perMs = width / (span.to - span.from);
  const row = new Int16Array(drawn.length);
  const words = Float64Array.from(drawn, (each, index) =>
    Math.min(0, Math.max((whole.from - each.from) * perMs + EDGE, (whole.to - each.from) * perMs - labels[index] - EDGE)),
  );
  const reserved: Taken[][] = Array.from({ length: MOST_ROWS }, () => []);
  const places = drawn.map((each, index) => {
    const from = each.from * perMs + words[index];
    const first = Math.min(from, each.from * perMs - (each.openBegin ? OPEN_LENGTH : 0));
    return { begin: first - 10, end: Math.max(each.to * perMs + BESIDE + WRITTEN, from + labels[index] + BESIDE) };
  });
  let count = 0;
  let crowd = 0;
  for (const disputed of [true, false]) {
    const ends = new Float64Array(MOST_ROWS).fill(-Infinity);
    const next = new Int32Array(MOST_ROWS);
    drawn.forEach(({ entry }, index) => {
      if (entry.disputed !== disputed) {
        return;
      }
      const place = places[index];
      const free = reserved.findIndex((taken, at) => {
        if (ends[at] > place.begin) {
          return false;
        }
        return disputed || isFree(taken, next, at, place);
      });
      row[index] = free;
      if (free < 0) {
        crowd++;
        return;
      }
      ends[free] = place.end;
      count = Math.max(count, free + 1);
      if (disputed) {
        reserved[free].push(place);
      }
    });
  }
  return { row, words, count, crowd };
}

/** Whether no disputed entry of the row stands there; `next` is the first of them that may, for entries in order of time. */
function isFree(taken: readonly Taken[], next: Int32Array, at: number, { begin, end }: Taken): boolean {
  let from = next[at];
  while (from < taken.length && taken[from].end <= begin) {
    from++;
  }
  next[at] = from;
  return from === taken.length || taken[from].begin >= end;
}

/** Which entries stand in which row, so that none covers another one's words. */
import type { Drawn } from './marks';
import type { Span } from './span';

export const MOST_ROWS = 12;

/** Room beside a mark, in pixels. */
const BESIDE = 26;

export interface Rows {
  /** By the place of the entry; -1 for one that found no room and is drawn in the crowd at the foot. */
  readonly row: Int16Array;
  readonly count: number;
  readonly crowd: number;
}

/**
 * Gives each entry, in order of time, the first row that is free where it begins. The whole of time is looked at and not only what is on the screen, so
 * that rows stay as they are while the reader moves through time and change only with the zoom.
 */
export function arrange(drawn: readonly Drawn[], labels: Float64Array, span: Span, width: number): Rows {
  const perMs = width / (span.to - span.from);
  const ends = new Float64Array(MOST_ROWS).fill(-Infinity);
  const row = new Int16Array(drawn.length);
  let count = 0;
  let crowd = 0;
  drawn.forEach((each, index) => {
    const begin = each.from * perMs - 10;
    const end = Math.max(each.to * perMs + BESIDE + 40, begin + labels[index] + BESIDE);
    const free = ends.findIndex((taken) => taken <= begin);
    row[index] = free;
    if (free < 0) {
      crowd++;
    } else {
      ends[free] = end;
      count = Math.max(count, free + 1);
    }
  });
  return { row, count, crowd };
}

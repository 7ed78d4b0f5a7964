import type { Span } from './model';

/** A part of a text over its whole length of which the same marks lie. */
export interface Piece<M extends Span> {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly M[];
  /** Those of the marks that end here. */
  readonly ending: readonly M[];
}

/** Cuts by code points, which the services count, where JavaScript counts UTF-16 units. */
function slicer(text: string): { length: number; slice: (start: number, end: number) => string } {
  if (!/[\ud800-\udbff]/.test(text)) {
    return { length: text.length, slice: (start, end) => text.slice(start, end) };
  }
  const points = Array.from(text);
  return { length: points.length, slice: (start, end) => points.slice(start, end).join('') };
}

/** Cuts a text wherever a mark begins or ends. Marks may overlap and contain each other; one that lies outside the text is left out. */
export function pieces<M extends Span>(text: string, marks: readonly M[]): Piece<M>[] {
  const { length, slice } = slicer(text);
  const within = marks.filter((mark) => mark.start >= 0 && mark.start < mark.end && mark.end <= length);
  const borders = [...new Set([0, length, ...within.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  const coming = [...within].sort((a, b) => a.start - b.start);
  let open: M[] = [];
  let next = 0;
  return borders.slice(0, -1).map((start, at) => {
    const end = borders[at + 1];
    const before = next;
    while (next < coming.length && coming[next].start <= start) {
      next++;
    }
    open = [...open, ...coming.slice(before, next)].filter((mark) => mark.end > start);
    return { text: slice(start, end), start, marks: open, ending: open.filter((mark) => mark.end === end) };
  });
}

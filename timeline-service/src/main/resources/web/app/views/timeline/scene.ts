/** Draws the time axis with its entries, and tells what stands where. */
import { percent } from '../../shared/i18n';
import type { Drawn, Mark } from './marks';
import type { Palette } from './palette';
import type { Rows } from './rows';
import { boxOf, drawMark, OPEN_LENGTH, type Box } from './shapes';
import type { Span } from './span';
import { ticks } from './ticks';

export const AXIS = 30;
export const ROW = 46;
export const CROWD = 18;

/** What a pixel of the crowd has. */
const TOLD = 1;
const DISPUTED = 2;

/** Room for a probability and a number of sources, in pixels. */
const WRITTEN = 46;

export interface Scene {
  readonly drawn: readonly Drawn[];
  readonly labels: readonly string[];
  readonly widths: Float64Array;
  readonly rows: Rows;
  readonly span: Span;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  readonly now: number;
}

export function heightOf(rows: Rows): number {
  return AXIS + Math.max(rows.count, 2) * ROW + (rows.crowd > 0 ? CROWD : 0) + 8;
}

export function draw(context: CanvasRenderingContext2D, scene: Scene): void {
  const { span, width, height } = scene;
  const x = (time: number) => ((time - span.from) / (span.to - span.from)) * width;
  context.clearRect(0, 0, width, height);
  axis(context, scene, x);
  const crowd = new Uint8Array(Math.ceil(width) + 1);
  scene.drawn.forEach((each, index) => {
    const left = x(each.from);
    const right = Math.max(x(each.to) + 90, left + scene.widths[index]);
    if (right < 0 || left + scene.rows.words[index] > width + 90) {
      return;
    }
    const row = scene.rows.row[index];
    if (row < 0) {
      join(crowd, left, x(each.to), each.entry.disputed ? DISPUTED : TOLD);
    } else {
      entry(context, scene, index, AXIS + row * ROW, x);
    }
  });
  drawCrowd(context, scene, crowd);
}

/** Marks the pixels of an entry that has no row; one that is disputed is seen through the others. */
function join(crowd: Uint8Array, left: number, right: number, as: number): void {
  const last = Math.min(crowd.length - 1, Math.max(left + 1, right));
  for (let pixel = Math.max(0, Math.floor(left)); pixel <= last; pixel++) {
    crowd[pixel] = Math.max(crowd[pixel], as);
  }
}

function drawCrowd(context: CanvasRenderingContext2D, scene: Scene, crowd: Uint8Array): void {
  for (let begin = 0, end = 1; end <= crowd.length; end++) {
    if (crowd[end] !== crowd[begin]) {
      if (crowd[begin] > 0) {
        context.fillStyle = crowd[begin] === DISPUTED ? scene.palette.dispute : scene.palette.strong;
        context.fillRect(begin, scene.height - CROWD, end - begin, CROWD - 8);
      }
      begin = end;
    }
  }
}

function axis(context: CanvasRenderingContext2D, scene: Scene, x: (time: number) => number): void {
  const { palette, width, height } = scene;
  context.font = `12px ${palette.sans}`;
  context.textBaseline = 'alphabetic';
  for (const tick of ticks(scene.span, width, 84)) {
    const at = Math.round(x(tick.time)) + 0.5;
    context.strokeStyle = tick.major ? palette.strong : palette.line;
    context.globalAlpha = tick.major ? 0.55 : 1;
    line(context, at, 0, at, height);
    context.globalAlpha = 1;
    context.fillStyle = tick.major ? palette.ink : palette.muted;
    if (at + 5 + context.measureText(tick.label).width <= width) {
      context.fillText(tick.label, at + 5, 18);
    }
  }
  context.strokeStyle = palette.line;
  line(context, 0, AXIS - 3.5, width, AXIS - 3.5);
  const today = Math.round(x(scene.now)) + 0.5;
  context.strokeStyle = palette.accent;
  context.setLineDash([2, 3]);
  line(context, today, AXIS - 3, today, height);
  context.setLineDash([]);
}

function entry(
  context: CanvasRenderingContext2D,
  scene: Scene,
  index: number,
  top: number,
  x: (time: number) => number,
): void {
  const { palette } = scene;
  const { entry: told, marks, from, to, openBegin } = scene.drawn[index];
  const middle = top + 31;
  const left = x(from);
  // Words stay in sight while their mark runs out of it on the left.
  const words = Math.max(left + scene.rows.words[index], Math.min(6, x(to) - scene.widths[index]));
  if (told.id === scene.selected || told.id === scene.hovered) {
    context.fillStyle = palette.soft;
    context.beginPath();
    const end = Math.max(words + scene.widths[index], x(to)) + 9;
    const begin = Math.min(words, openBegin ? left - OPEN_LENGTH : left) - 9;
    context.roundRect(begin, top, end - begin, ROW - 2, 6);
    context.fill();
  }
  if (marks.length > 1) {
    context.strokeStyle = told.disputed ? palette.dispute : palette.accent;
    context.lineWidth = 1;
    line(context, left, middle, x(to), middle);
  }
  const boxes = marks.map((mark) => boxOf(mark, x, middle));
  boxes.forEach((box, place) => drawMark(context, marks[place], box, marks[place].disputed ? palette.dispute : palette.accent, palette));
  if (told.disputed) {
    probabilities(context, scene, marks, boxes, middle);
  }
  context.font = `${told.disputed ? '600 ' : ''}13px ${palette.sans}`;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = told.id === scene.selected || told.id === scene.hovered ? palette.soft : palette.paper;
  context.strokeText(scene.labels[index], words, top + 16);
  context.lineWidth = 1;
  context.fillStyle = told.disputed ? palette.dispute : palette.ink;
  context.fillText(scene.labels[index], words, top + 16);
}

/** How likely, and how many say so, beside each candidate that has room for it. */
function probabilities(
  context: CanvasRenderingContext2D,
  scene: Scene,
  marks: readonly Mark[],
  boxes: readonly Box[],
  middle: number,
): void {
  context.font = `11px ${scene.palette.sans}`;
  const taken: (readonly [number, number])[] = [];
  for (let place = marks.length - 1; place >= 0; place--) {
    const { probability, sources, several } = marks[place];
    const { left, right } = boxes[place];
    const end = right + 4 + (probability !== null && several ? WRITTEN : 0);
    const free = taken.every(([begin, until]) => left >= until || end <= begin);
    const room = boxes.every((box, other) => other === place || box.left >= end || box.left <= left + 8);
    if (probability !== null && several && free && room) {
      const text = `${percent(probability)} · ${sources}`;
      context.fillStyle = scene.palette.paper;
      context.fillRect(right + 2, middle - 7, context.measureText(text).width + 4, 14);
      context.fillStyle = scene.palette.ink;
      context.fillText(text, right + 4, middle + 4);
    }
    taken.push([left, free && room ? end : right]);
  }
}

function line(context: CanvasRenderingContext2D, fromX: number, fromY: number, toX: number, toY: number): void {
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  context.stroke();
}

/** The entry at a point of the scene. */
export function at(scene: Scene, pointX: number, pointY: number): Drawn | undefined {
  const row = Math.floor((pointY - AXIS) / ROW);
  const x = (time: number) => ((time - scene.span.from) / (scene.span.to - scene.span.from)) * scene.width;
  return scene.drawn.find((each, index) => {
    const mark = x(each.from);
    const left = mark + scene.rows.words[index];
    const right = Math.max(x(each.to), mark, left + scene.widths[index]);
    const begin = each.openBegin ? Math.min(left, mark - OPEN_LENGTH) : left;
    return scene.rows.row[index] === row && pointX >= begin - 10 && pointX <= Math.max(right, scene.widths[index]) + 10 && right > 0;
  });
}

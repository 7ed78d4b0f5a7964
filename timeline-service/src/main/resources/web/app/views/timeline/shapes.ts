/** The forms of dates: how precise by shape, how sure by outline. A form says the same as the words beside it, never colour alone. */
import type { Mark } from './marks';
import type { Palette } from './palette';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

const RADIUS = 6.5;
/** How far an arrow reaches from its bound, in pixels. */
export const OPEN_LENGTH = 60;

/** Where a mark lies on the screen. */
export function boxOf(mark: Mark, x: (time: number) => number, middle: number): Box {
  const from = mark.from === null ? x(mark.to!) - OPEN_LENGTH : x(mark.from);
  const to = mark.to === null ? x(mark.from!) + OPEN_LENGTH : x(mark.to);
  const short = RADIUS * 2 - (to - from);
  const widen = short > 0 ? short / 2 : 0;
  return { left: from - widen, right: to + widen, middle, openLeft: mark.from === null, openRight: mark.to === null };
}

/** Draws a mark: effective filled, announced a diamond at its begin, planned hollow, rumoured dashed, denied struck through. */
export function drawMark(context: CanvasRenderingContext2D, mark: Mark, box: Box, colour: string, palette: Palette): void {
  const likely = mark.probability ?? (mark.superseded ? 0.1 : 1);
  const half = 3.5 + 3 * Math.sqrt(likely);
  const filled = mark.status === 'effective' || mark.status === 'announced';
  context.save();
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.fillStyle = filled ? colour : palette.paper;
  context.setLineDash(mark.status === 'rumoured' ? [3, 3] : []);
  outline(context, box, half);
  context.globalAlpha = filled ? 0.35 + 0.65 * likely : 1;
  context.fill();
  context.globalAlpha = 1;
  context.stroke();
  context.setLineDash([]);
  if (mark.status === 'announced') {
    diamond(context, box, palette);
  }
  if (mark.status === 'denied' || mark.superseded) {
    strike(context, box, half);
  }
  context.restore();
}

function outline(context: CanvasRenderingContext2D, box: Box, half: number): void {
  const { left, right, middle } = box;
  context.beginPath();
  if (!box.openLeft && !box.openRight) {
    if (right - left <= RADIUS * 2 + 0.5) {
      context.arc((left + right) / 2, middle, half, 0, Math.PI * 2);
    } else {
      context.roundRect(left, middle - half, right - left, half * 2, Math.min(half, 4));
    }
    return;
  }
  const from = box.openLeft ? left + half * 1.6 : left;
  const to = box.openRight ? right - half * 1.6 : right;
  context.moveTo(from, middle - half);
  context.lineTo(to, middle - half);
  if (box.openRight) {
    context.lineTo(right, middle);
  }
  context.lineTo(to, middle + half);
  context.lineTo(from, middle + half);
  if (box.openLeft) {
    context.lineTo(left, middle);
  }
  context.closePath();
}

function diamond(context: CanvasRenderingContext2D, box: Box, palette: Palette): void {
  const at = box.right - box.left <= RADIUS * 2 + 0.5 ? (box.left + box.right) / 2 : box.left + RADIUS;
  context.beginPath();
  context.moveTo(at, box.middle - 4);
  context.lineTo(at + 4, box.middle);
  context.lineTo(at, box.middle + 4);
  context.lineTo(at - 4, box.middle);
  context.closePath();
  context.fillStyle = palette.paper;
  context.fill();
}

function strike(context: CanvasRenderingContext2D, box: Box, half: number): void {
  context.beginPath();
  context.moveTo(box.left - 3, box.middle + half + 2);
  context.lineTo(box.right + 3, box.middle - half - 2);
  context.stroke();
}

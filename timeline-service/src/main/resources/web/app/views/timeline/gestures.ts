/** Wheel, drag, pinch and keys on the time axis, told as movements of the span. */
import { moved, zoomed, type Span } from './span';

export interface Surface {
  span: Span;
  readonly whole: Span;
  width(): number;
  /** Shows another span; `steady` for jumps that may be shown at once and need no frame rate. */
  show(span: Span): void;
  point(x: number, y: number, chosen: boolean): void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const STEP = 1.5;
/** Fingers are never taken to be nearer to each other: what is between them would be nothing. */
const FINGERS_APART = 20;
const NEAR = 5;

export class Gestures {
  private readonly fingers = new Map<number, Point>();
  private travelled = 0;

  constructor(private readonly surface: Surface) {}

  wheel(event: WheelEvent): void {
    const { span, whole } = this.surface;
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
    const out = event.deltaY > 0 && span.to - span.from >= (whole.to - whole.from) * 1.02;
    if (!sideways && out && !event.ctrlKey) {
      return; // All is in sight: let the page scroll.
    }
    event.preventDefault();
    const pixels = event.deltaMode === 1 ? 16 : 1;
    if (sideways) {
      const by = (event.deltaX || event.deltaY) * pixels;
      this.surface.show(moved(span, by / this.surface.width()));
    } else {
      const factor = Math.exp(event.deltaY * pixels * (event.ctrlKey ? 0.01 : 0.0016));
      this.surface.show(zoomed(span, factor, event.offsetX / this.surface.width()));
    }
  }

  down(event: PointerEvent): void {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.fingers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
    this.travelled = this.fingers.size > 1 ? NEAR * 2 : 0;
  }

  move(event: PointerEvent): void {
    const before = this.fingers.get(event.pointerId);
    if (!before) {
      this.surface.point(event.offsetX, event.offsetY, false);
      return;
    }
    const now = { x: event.offsetX, y: event.offsetY };
    const other = [...this.fingers].find(([id]) => id !== event.pointerId)?.[1];
    this.fingers.set(event.pointerId, now);
    this.travelled += distance(now, before);
    if (other) {
      this.pinch(before, now, other);
    } else if (this.travelled > NEAR) {
      this.surface.show(moved(this.surface.span, (before.x - now.x) / this.surface.width()));
    }
  }

  /** One finger moves and the other one stays: what lies between them stays there. */
  private pinch(before: Point, now: Point, other: Point): void {
    const width = this.surface.width();
    const factor = Math.max(FINGERS_APART, distance(before, other)) / Math.max(FINGERS_APART, distance(now, other));
    const span = zoomed(this.surface.span, factor, (before.x + other.x) / 2 / width);
    this.surface.show(moved(span, (before.x - now.x) / 2 / width));
  }

  /** With one finger up and down the page is scrolled; two are ours, whichever way they move. */
  touch(event: TouchEvent): void {
    if (event.touches.length > 1 && event.cancelable) {
      event.preventDefault();
    }
  }

  up(event: PointerEvent): void {
    const held = this.fingers.delete(event.pointerId);
    if (held && event.type === 'pointerup' && this.travelled <= NEAR) {
      this.surface.point(event.offsetX, event.offsetY, true);
    }
  }

  /** Whether the key means something here. */
  key(event: KeyboardEvent): boolean {
    const { span, whole } = this.surface;
    const wanted: Readonly<Record<string, () => Span>> = {
      ArrowLeft: () => moved(span, event.shiftKey ? -0.5 : -0.1),
      ArrowRight: () => moved(span, event.shiftKey ? 0.5 : 0.1),
      '+': () => zoomed(span, 1 / STEP, 0.5),
      '=': () => zoomed(span, 1 / STEP, 0.5),
      '-': () => zoomed(span, STEP, 0.5),
      '0': () => whole,
      Home: () => whole,
    };
    const next = event.ctrlKey || event.metaKey || event.altKey ? undefined : wanted[event.key];
    if (next) {
      event.preventDefault();
      this.surface.show(next());
    }
    return next !== undefined;
  }
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

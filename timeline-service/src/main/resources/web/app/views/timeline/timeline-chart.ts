import { html, nothing, type PropertyValues } from 'lit';
import { dateInWords } from '../../shared/dates';
import { DashboardElement } from '../../shared/element';
import { code, language, t } from '../../shared/i18n';
import { change, state } from '../../shared/router';
import { themeChanged } from '../../shared/theme';
import { Gestures, type Surface } from './gestures';
import type { Drawn } from './marks';
import { palette } from './palette';
import { arrange, type Rows } from './rows';
import { at, draw, heightOf, type Scene } from './scene';
import { OPEN_LENGTH } from './shapes';
import { around, read, written, zoomed, type Span } from './span';

const ADDRESS_AFTER_MS = 300;

/** Room at the right for what is written beside the last date, in pixels. */
const AT_RIGHT = 72;
/** Words are cut that would leave less room than this beside them, in pixels. */
const AT_EDGES = 8;

/** The time axis. What it shows stands below it as a list, too; moving it changes `at` in the address. */
export class TimelineChart extends DashboardElement implements Surface {
  static override properties = { drawn: { attribute: false } };
  declare drawn: readonly Drawn[];

  span: Span = { from: 0, to: 1 };
  whole: Span = { from: 0, to: 1 };
  private canvas: HTMLCanvasElement | undefined;
  private context: CanvasRenderingContext2D | undefined;
  private labels: string[] = [];
  private widths = new Float64Array();
  private rows: Rows = { row: new Int16Array(), words: new Float64Array(), count: 0, crowd: 0 };
  private arranged = '';
  private colours = palette();
  private hovered: Drawn | undefined;
  private frame = 0;
  private timer = 0;
  private known: string | undefined;
  private worded = '';
  private measured = 0;
  private readonly gestures = new Gestures(this);
  private readonly touched = { handleEvent: (event: TouchEvent) => this.gestures.touch(event), passive: false };
  private readonly resized = new ResizeObserver(() => this.redraw());
  private readonly recolour = () => {
    this.colours = palette();
    this.redraw();
  };

  constructor() {
    super();
    this.drawn = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    themeChanged.addEventListener('theme', this.recolour);
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    themeChanged.removeEventListener('theme', this.recolour);
    this.resized.disconnect();
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  width(): number {
    return Math.max(1, this.clientWidth);
  }

  show(span: Span): void {
    this.span = span;
    this.redraw();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.known = written(span);
      change({ at: span === this.whole ? undefined : this.known }, true);
    }, ADDRESS_AFTER_MS);
  }

  point(x: number, y: number, chosen: boolean): void {
    const found = at(this.scene(), x, y);
    if (chosen) {
      change({ entry: found?.entry.id });
    } else if (found !== this.hovered) {
      this.hovered = found;
      this.canvas!.classList.toggle('pointing', found !== undefined);
      this.redraw();
    }
  }

  protected override updated(changed: PropertyValues): void {
    this.canvas = this.querySelector('canvas')!;
    this.context = this.canvas.getContext('2d')!;
    if (changed.has('drawn') || this.worded !== language()) {
      this.measure();
      this.whole = around(this.drawn, Date.now(), Math.min(0.4, AT_RIGHT / this.width()), Math.min(0.3, OPEN_LENGTH / this.width()));
    }
    if (changed.has('drawn') || state().at !== this.known) {
      this.known = state().at;
      this.span = read(this.known) ?? this.whole;
    }
    this.redraw();
  }

  private measure(): void {
    const withSubject = !state().subject;
    this.worded = language();
    this.labels = this.drawn.map(({ entry }) => {
      const happened = code('type', entry.type);
      return `${withSubject ? `${entry.subject.name}: ` : ''}${happened} · ${dateInWords(entry.date.edtf)}`;
    });
    this.context!.font = `600 13px ${this.colours.sans}`;
    const most = this.width() - 2 * AT_EDGES;
    this.widths = Float64Array.from(this.labels, (label) => this.context!.measureText(label).width);
    this.widths.forEach((width, index) => {
      if (width > most) {
        this.labels[index] = `${this.labels[index].slice(0, Math.max(1, Math.floor((this.labels[index].length * most) / width) - 2))}…`;
        this.widths[index] = this.context!.measureText(this.labels[index]).width;
      }
    });
    this.measured = this.width();
    this.arranged = '';
  }

  private scene(): Scene {
    const width = this.width();
    if (width !== this.measured) {
      this.measure();
    }
    const zoom = `${width} ${Math.round(this.span.to - this.span.from)}`;
    if (zoom !== this.arranged) {
      this.rows = arrange(this.drawn, this.widths, this.span, width, this.whole);
      this.arranged = zoom;
    }
    return {
      drawn: this.drawn,
      labels: this.labels,
      widths: this.widths,
      rows: this.rows,
      span: this.span,
      width,
      height: Math.max(heightOf(this.rows), 140),
      palette: this.colours,
      selected: state().entry,
      hovered: this.hovered?.entry.id,
      now: Date.now(),
    };
  }

  private redraw(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.paint();
    });
  }

  private paint(): void {
    if (!this.canvas || !this.context || this.labels.length !== this.drawn.length) {
      return;
    }
    const scene = this.scene();
    const ratio = devicePixelRatio || 1;
    const [width, height] = [Math.round(scene.width * ratio), Math.round(scene.height * ratio)];
    if (this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas.width = width;
      this.canvas.height = height;
      this.canvas.style.height = `${scene.height}px`;
    }
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw(this.context, scene);
  }

  protected override render() {
    return html`
      <div class="chart" tabindex="0" role="group" aria-label=${t('timeline.axis')} aria-describedby="chart-keys"
        @keydown=${(event: KeyboardEvent) => this.gestures.key(event)}>
        <canvas role="img" aria-label=${t('timeline.drawn', { n: this.drawn.length })}
          @wheel=${(event: WheelEvent) => this.gestures.wheel(event)}
          @touchstart=${this.touched}
          @touchmove=${this.touched}
          @pointerdown=${(event: PointerEvent) => this.gestures.down(event)}
          @pointermove=${(event: PointerEvent) => this.gestures.move(event)}
          @pointerup=${(event: PointerEvent) => this.gestures.up(event)}
          @pointercancel=${(event: PointerEvent) => this.gestures.up(event)}></canvas>
      </div>
      <div class="chart-foot">
        <div class="segmented no-print" role="group" aria-label=${t('timeline.zoom')}>
          <button type="button" aria-label=${t('timeline.zoom-in')} @click=${() => this.show(zoomed(this.span, 0.5, 0.5))}>+</button>
          <button type="button" aria-label=${t('timeline.zoom-out')} @click=${() => this.show(zoomed(this.span, 2, 0.5))}>−</button>
          <button type="button" @click=${() => this.show(this.whole)}>${t('timeline.whole')}</button>
        </div>
        ${this.rows.crowd > 0 ? html`<span>${t('timeline.crowd', { n: this.rows.crowd })}</span>` : nothing}
        <span id="chart-keys" class="muted">${t('timeline.keys')}</span>
      </div>`;
  }
}

customElements.define('timeline-chart', TimelineChart);

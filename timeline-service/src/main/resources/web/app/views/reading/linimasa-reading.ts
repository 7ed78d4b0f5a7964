import { html, nothing, type PropertyValues } from 'lit';
import { dateInWords } from '../../shared/dates';
import { DashboardElement } from '../../shared/element';
import { code, t } from '../../shared/i18n';
import { go } from '../../shared/router';
import type { Reading } from './model';
import { readingPanel } from './reading-panel';
import { readingText } from './reading-text';
import { selected, toNothing, type Selection } from './selection';

/** There the closer look lies over the lower half of the text. */
const NARROW = matchMedia('(max-width: 56rem)');

/** A text with all that was read in it, and beside it the closer look. */
export class LinimasaReading extends DashboardElement {
  static override properties = { reading: { attribute: false }, disputed: { attribute: false }, textLanguage: { attribute: false }, stored: { type: Boolean } };
  declare reading: Reading;
  /** Ids of the statements that others contradict. */
  declare disputed: ReadonlySet<string>;
  declare textLanguage: string;
  declare stored: boolean;
  private last = '';
  private readonly escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && selected(this.reading)) {
      go(toNothing());
    }
  };

  constructor() {
    super();
    this.disputed = new Set();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.escape);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.escape);
  }

  protected override render() {
    const selection = selected(this.reading);
    return html`<div class="reading ${selection ? 'selecting' : ''}">
      ${readingText(this.reading, selection, this.disputed, this.textLanguage)}
      <div class="reading-panel">${readingPanel(this.reading, selection, this.disputed, this.stored)}</div>
      <p class="visually-hidden" role="status">${selection ? this.inWords(selection) : nothing}</p>
    </div>`;
  }

  private inWords({ statement, date }: Selection): string {
    if (!statement) {
      return `${date.expression.text}: ${dateInWords(date.expression.edtf)}`;
    }
    const { event, number } = statement;
    const label = t('reading.statement-label', { number: String(number), subject: event.subject.name, type: code('type', event.type) });
    return `${label}, ${dateInWords(event.date.edtf)}`;
  }

  /** What is looked at closely is brought in sight, once the page has its height. */
  protected override updated(_: PropertyValues): void {
    const selection = selected(this.reading);
    const key = selection?.statement?.event.id ?? String(selection?.date?.expression.start ?? '');
    if (key !== this.last) {
      this.last = key;
      requestAnimationFrame(() => {
        this.querySelector('.reading-text :is(.chosen, .expression[aria-current])')?.scrollIntoView({ block: NARROW.matches ? 'start' : 'nearest' });
        this.querySelector('.reading-panel')?.scrollTo(0, 0);
      });
    }
  }
}

customElements.define('linimasa-reading', LinimasaReading);

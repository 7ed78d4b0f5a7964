import { html, nothing } from 'lit';
import { DashboardElement } from '../shared/element';
import { t } from '../shared/i18n';
import { change, state } from '../shared/router';

const DAY = 86_400_000;
/** How far back the slider goes; the field beside it takes any day. */
const DAYS_BACK = 90;

/** The day at whose end everything is shown as it was known: `asOf` in the address, an instant; without it, now. */
class LinimasaAsOf extends DashboardElement {
  protected override render() {
    const { asOf } = state();
    const chosen = asOf ? dayOf(new Date(asOf)) : today();
    return html`<form class="as-of no-print ${asOf ? 'past' : ''}" aria-label=${t('as-of.form')} @submit=${(event: Event) => event.preventDefault()}>
      <label><span>${t('as-of.day')}</span>
        <input type="date" max=${today()} .value=${chosen} @change=${(event: Event) => this.show((event.target as HTMLInputElement).value)} /></label>
      <input type="range" min=${-DAYS_BACK} max="0" step="1" aria-label=${t('as-of.slider')} aria-valuetext=${chosen}
        .value=${String(Math.max(-DAYS_BACK, daysFromToday(chosen)))} @change=${this.slide} />
      ${asOf
        ? html`<p role="status">${t('as-of.past')}</p><button type="button" @click=${() => this.show('')}>${t('as-of.now')}</button>`
        : nothing}
    </form>`;
  }

  private slide(event: Event): void {
    const days = Number((event.target as HTMLInputElement).value);
    this.show(dayOf(new Date(noon(today()).getTime() + days * DAY)));
  }

  private show(day: string): void {
    change({ asOf: !day || day >= today() ? undefined : endOf(day) });
  }
}

function today(): string {
  return dayOf(new Date());
}

/** The reader's own calendar day, as a date field wants it. */
function dayOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return Number.isNaN(moment.getTime()) ? '' : `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

function endOf(day: string): string {
  return new Date(`${day}T23:59:59.999`).toISOString();
}

function daysFromToday(day: string): number {
  return day ? Math.round((noon(day).getTime() - noon(today()).getTime()) / DAY) : 0;
}

customElements.define('linimasa-as-of', LinimasaAsOf);

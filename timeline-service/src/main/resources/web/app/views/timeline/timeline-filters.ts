import { html, nothing } from 'lit';
import { all, get } from '../../shared/api';
import { DashboardElement } from '../../shared/element';
import type { Count, Facets, Subject } from '../../shared/entries';
import { code, number, place, t } from '../../shared/i18n';
import { Loading } from '../../shared/loading';
import { change, state } from '../../shared/router';

/** What the reader can choose beside the subject. */
export const FILTERS = ['type', 'jurisdiction', 'publisher', 'from', 'to', 'disputed'] as const;
/** On a phone the filters are folded, so that the timeline is seen first. */
const WIDE = matchMedia('(min-width: 40.01rem)');

/** Which entries are shown: every control is a part of the address. */
class TimelineFilters extends DashboardElement {
  private readonly facets = new Loading<Facets>(this);
  private readonly subjects = new Loading<readonly Subject[]>(this);

  private readonly resized = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    WIDE.addEventListener('change', this.resized);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    WIDE.removeEventListener('change', this.resized);
  }

  protected override willUpdate(): void {
    const { subject, asOf } = state();
    this.facets.run(JSON.stringify([subject, asOf]), (signal) => get<Facets>('/policy-events/facets', { subject, asOf }, signal));
    this.subjects.run(asOf ?? '', async (signal) => (await all<Subject>('/subjects', { asOf }, signal, 2000)).items);
  }

  protected override render() {
    const facets = this.facets.value;
    const given = FILTERS.filter((name) => state()[name]).length;
    return html`<details class="fold no-print" ?open=${WIDE.matches}>
      <summary class="button">${t('timeline.filters')}${given > 0 ? ` (${number(given)})` : nothing}</summary>
      <form class="filters" aria-label=${t('timeline.filters')} @submit=${(event: Event) => event.preventDefault()}>
      <label><span>${t('timeline.subject')}</span>
        <select .value=${state().subject ?? ''} @change=${(event: Event) => this.set('subject', event, { entry: undefined, at: undefined })}>
          <option value="" ?selected=${!state().subject}>${t('timeline.every-subject')}</option>
          ${(this.subjects.value ?? []).map(
            (each) => html`<option value=${each.id} ?selected=${each.id === state().subject}>${each.name}</option>`,
          )}
        </select>
      </label>
      ${this.choice('type', facets?.types, (value) => code('type', value))}
      ${this.choice('jurisdiction', facets?.jurisdictions, place)}
      ${this.choice('publisher', facets?.publishers, (value) => value)}
      <label><span>${t('timeline.from')}</span>
        <input type="date" .value=${state().from ?? ''} @change=${(event: Event) => this.set('from', event)} /></label>
      <label><span>${t('timeline.to')}</span>
        <input type="date" .value=${state().to ?? ''} @change=${(event: Event) => this.set('to', event)} /></label>
      <label class="check"><input type="checkbox" .checked=${state().disputed === 'true'} @change=${this.dispute} />
        <span>${t('timeline.disputed-only')}</span></label>
    </form></details>`;
  }

  private choice(name: string, counts: readonly Count[] | undefined, words: (value: string) => string) {
    const chosen = state()[name];
    const known = counts ?? [];
    const listed = !chosen || known.some((each) => each.value === chosen) ? known : [{ value: chosen, policyEventCount: 0 }, ...known];
    return html`<label><span>${t(`timeline.${name}`)}</span>
      <select @change=${(event: Event) => this.set(name, event)}>
        <option value="" ?selected=${!chosen}>${t('timeline.any')}</option>
        ${listed.map(
          (each) => html`<option value=${each.value} ?selected=${each.value === chosen}
            >${words(each.value)} (${number(each.policyEventCount)})</option>`,
        )}
      </select></label>`;
  }

  private set(name: string, event: Event, also = {}): void {
    change({ [name]: (event.target as HTMLInputElement | HTMLSelectElement).value, ...also });
  }

  private dispute(event: Event): void {
    change({ disputed: (event.target as HTMLInputElement).checked ? 'true' : undefined });
  }
}

customElements.define('timeline-filters', TimelineFilters);

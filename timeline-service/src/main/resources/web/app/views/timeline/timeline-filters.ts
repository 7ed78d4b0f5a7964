import { html } from 'lit';
import { all, get } from '../../shared/api';
import { DashboardElement } from '../../shared/element';
import type { Count, Facets, Subject } from '../../shared/entries';
import { code, number, place, t } from '../../shared/i18n';
import { Loading } from '../../shared/loading';
import { change, state } from '../../shared/router';

/** Which entries are shown: every control is a part of the address. */
class TimelineFilters extends DashboardElement {
  private readonly facets = new Loading<Facets>(this);
  private readonly subjects = new Loading<readonly Subject[]>(this);

  protected override willUpdate(): void {
    const { subject, asOf } = state();
    this.facets.run(JSON.stringify([subject, asOf]), (signal) => get<Facets>('/policy-events/facets', { subject, asOf }, signal));
    this.subjects.run(asOf ?? '', async (signal) => (await all<Subject>('/subjects', { asOf }, signal, 2000)).items);
  }

  protected override render() {
    const facets = this.facets.value;
    return html`<form class="filters no-print" aria-label=${t('timeline.filters')} @submit=${(event: Event) => event.preventDefault()}>
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
    </form>`;
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

import { html, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dateInWords } from '../../shared/dates';
import { DashboardElement } from '../../shared/element';
import type { Candidate, Entry, Role } from '../../shared/entries';
import { code, language, percent, place, t } from '../../shared/i18n';
import { hrefWith, state } from '../../shared/router';
import { statement } from '../../shared/statement';

const AT_ONCE = 60;

/** Entries as a list in date order: all that the axis draws, in words. */
export class EntryList extends DashboardElement {
  static override properties = { entries: { attribute: false }, shown: { state: true } };
  declare entries: readonly Entry[];
  declare shown: number;
  private scrolledTo: string | undefined;

  constructor() {
    super();
    this.entries = [];
    this.shown = AT_ONCE;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('entries')) {
      this.shown = AT_ONCE;
    }
    const selected = this.entries.findIndex((each) => each.id === state().entry);
    this.shown = Math.max(this.shown, selected + 1);
  }

  protected override updated(): void {
    const wanted = state().entry;
    if (wanted !== this.scrolledTo) {
      this.scrolledTo = wanted;
      const found = wanted ? this.querySelector(`#entry-${CSS.escape(wanted)}`) : null;
      found?.scrollIntoView({ block: 'nearest' });
    }
  }

  protected override render() {
    const left = this.entries.length - this.shown;
    return html`<ol class="entries">
        ${repeat(this.entries.slice(0, this.shown), (each) => each.id, (each) => this.entry(each))}
      </ol>
      ${left > 0
        ? html`<button type="button" class="more no-print" @click=${() => (this.shown += AT_ONCE)}>${t('timeline.more', { n: left })}</button>`
        : nothing}`;
  }

  private entry(entry: Entry) {
    const selected = entry.id === state().entry;
    const places = entry.jurisdictions.map(place).join(', ');
    return html`<li id="entry-${entry.id}">
      <article class=${selected ? 'entry selected' : 'entry'}>
        <p class="when">${dateInWords(entry.date.edtf)}</p>
        <div class="what">
          <h3><a href=${hrefWith({ entry: selected ? undefined : entry.id })}
            aria-current=${selected ? 'true' : nothing}>${state().subject ? nothing : html`${entry.subject.name}: `}${code('type', entry.type)}</a></h3>
          <p class="tags">
            ${places ? html`<span class="tag">${places}${entry.jurisdictionInferred ? ` (${t('timeline.inferred')})` : nothing}</span>` : nothing}
            ${entry.statuses.map((each) => html`<span class="tag status-${each}">${code('status', each)}</span>`)}
            ${entry.disputed ? html`<span class="tag disputed">${t('timeline.disputed')}</span>` : nothing}
          </p>
          ${entry.disputed ? entry.roles.map((each) => this.candidates(each)) : nothing}
          <details .open=${selected}>
            <summary>${t('timeline.statements', { n: entry.policyEventCount })}</summary>
            ${entry.policyEvents.map((each) => statement(each))}
          </details>
        </div>
      </article>
    </li>`;
  }

  private candidates(role: Role) {
    return html`<table class=${role.candidates.length > 1 ? 'candidate-dates of-several' : 'candidate-dates'}>
      <caption>${code('status', role.status)}</caption>
      <colgroup><col class="for-date" /><col class="for-share" /><col /></colgroup>
      <thead class="visually-hidden">
        <tr><th scope="col">${t('timeline.date')}</th><th scope="col">${t('timeline.probability')}</th><th scope="col">${t('timeline.sources-title')}</th></tr>
      </thead>
      <tbody>${role.candidates.map((each) => this.candidate(each, role))}</tbody>
    </table>`;
  }

  private candidate(told: Candidate, role: Role) {
    const share = told.probability ?? 0;
    const sources = [...told.sources, ...told.supporting];
    const count = told.sourceCount + told.supportingCount;
    return html`<tr class=${told.date.edtf === role.consensus ? 'consensus' : ''}>
      <th scope="row">${dateInWords(told.date.edtf)}</th>
      <td class="share">
        <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width=${share * 100} height="10"></rect></svg>
        ${told.probability === null ? '–' : percent(share)}
      </td>
      <td class="muted">${t('timeline.sources', { n: count })}: ${sources.join(', ')}${count > sources.length ? ' …' : nothing}${why(told, role)}</td>
    </tr>`;
  }
}

/** Why a date is likely or not: in a sentence where there is a choice. */
function why({ reason, why: sentences }: Candidate, { candidates }: Role) {
  const sentence = sentences?.[language()];
  if (sentence && candidates.length > 1) {
    return html`<br />${sentence}`;
  }
  return reason ? html` · ${code('reason', reason)}` : nothing;
}

customElements.define('entry-list', EntryList);

import { html } from 'lit';
import { address } from '../../shared/api';
import { DashboardElement } from '../../shared/element';
import { t } from '../../shared/i18n';
import { change, state } from '../../shared/router';
import type { Download } from '../../shared/view-actions';
import '../../shared/view-actions';
import { filter, isSearching } from './filter';
import './arrival-notice';
import './article-list';
import './dispute-list';
import './search-results';
import './statistics-charts';
import './subject-list';

/** In one answer of the service. */
const MOST = 500;

/** Where a reader begins: search, subjects, how much is said, what came last. */
class OverviewView extends DashboardElement {
  /** Raised by one when what has arrived shall be shown: a part of what is loaded anew. */
  private round = 0;

  protected override render() {
    const { q } = state();
    return html`
      <header class="view-head overview-head">
        <div class="title">
          <h1>${t('overview.title')}</h1>
          <view-actions .downloads=${downloads()}></view-actions>
        </div>
        <form role="search" class="search" @submit=${this.search}>
          <label class="visually-hidden" for="overview-q">${t('overview.search')}</label>
          <input id="overview-q" name="q" type="search" .value=${q ?? ''} placeholder=${t('overview.placeholder')} autocomplete="off" />
          <button class="primary">${t('overview.go')}</button>
        </form>
        <arrival-notice @show=${this.showArrivals}></arrival-notice>
      </header>
      ${isSearching()
        ? html`<search-results .round=${this.round}></search-results>`
        : html`<dispute-list .round=${this.round}></dispute-list>
            <statistics-charts .round=${this.round}></statistics-charts>
            <div class="overview-lists">
              <subject-list .round=${this.round}></subject-list>
              <article-list .round=${this.round}></article-list>
            </div>`}
    `;
  }

  private search = (event: SubmitEvent): void => {
    event.preventDefault();
    const q = String(new FormData(event.target as HTMLFormElement).get('q') ?? '').trim();
    change({ q: q || undefined });
  };

  private showArrivals = (): void => {
    this.round++;
    this.requestUpdate();
  };
}

/** What is seen, in a form for other programs: the statements that were found, or the figures and the whole timeline. */
function downloads(): readonly Download[] {
  const { asOf } = state();
  return isSearching()
    ? [{ label: t('overview.statements-json', { n: MOST }), href: address('/policy-events', { ...filter(), sort: state().sort ?? '-date', limit: MOST }) }]
    : [
        { label: t('overview.timeline-csv'), href: address('/timeline', { asOf, format: 'csv' }) },
        { label: t('overview.statistics-json'), href: address('/statistics', { asOf }) },
      ];
}

customElements.define('overview-view', OverviewView);

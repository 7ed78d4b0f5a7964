import { html, nothing } from 'lit';
import { get, type Page } from '../../shared/api';
import { dateInWords } from '../../shared/dates';
import { DashboardElement } from '../../shared/element';
import { code, number, place, t } from '../../shared/i18n';
import { empty, Loading } from '../../shared/loading';
import { change, href, hrefWith, state, type Change } from '../../shared/router';
import { statusTag } from '../reading/facts';
import type { PolicyEvent } from '../reading/model';
import { FACETS, filter, noFilter, type Facet } from './filter';

interface Count {
  readonly value: string;
  readonly policyEventCount: number;
}

interface Facets {
  readonly policyEventCount: number;
  readonly articleCount: number;
  readonly types: readonly Count[];
  readonly statuses: readonly Count[];
  readonly jurisdictions: readonly Count[];
  readonly publishers: readonly Count[];
}

const COUNTS: Readonly<Record<Facet, keyof Facets>> = { type: 'types', status: 'statuses', jurisdiction: 'jurisdictions', publisher: 'publishers' };
const PAGE = 30;
/** Beside the hits there is room for the facets; above them they are folded. */
const WIDE = matchMedia('(min-width: 56.01rem)');
const MOST_VALUES = 12;

/** The statements whose quotes match, with how they divide. */
class SearchResults extends DashboardElement {
  static override properties = { round: { attribute: false } };
  declare round: number;
  private readonly found = new Loading<Page<PolicyEvent>>(this);
  private readonly facets = new Loading<Facets>(this);
  private more: PolicyEvent[] = [];
  private next: string | null = null;
  private key = '';

  protected override willUpdate(): void {
    const asked = filter();
    const sort = state().sort ?? '-date';
    const key = JSON.stringify([asked, sort, this.round]);
    if (key !== this.key) {
      this.key = key;
      this.more = [];
    }
    this.found.run(key, async (signal) => {
      const page = await get<Page<PolicyEvent>>('/policy-events', { ...asked, sort, limit: PAGE }, signal);
      this.next = page.next;
      return page;
    });
    this.facets.run(key, (signal) => get<Facets>('/policy-events/facets', asked, signal));
  }

  protected override render() {
    const { from, to } = state();
    const chosen = [...FACETS, 'subject'].filter((each) => state()[each]).map((each) => chip(this.label(each, state()[each]), { [each]: undefined }));
    const period = from || to ? [chip(dateInWords(`${from ?? '..'}/${to ?? '..'}`), { from: undefined, to: undefined })] : [];
    return html`<div class="results">
      <section class="hits" aria-label=${t('overview.hits')}>
        <div class="hits-head">
          <p role="status">${this.facets.value
            ? t('overview.found', { n: this.facets.value.policyEventCount, articles: this.facets.value.articleCount })
            : nothing}</p>
          <ul class="chosen plain-list">${[...period, ...chosen]}</ul>
          <label class="sort">${t('overview.sort')}
            <select @change=${(event: Event) => this.sort((event.target as HTMLSelectElement).value)}>
              <option value="-date" ?selected=${state().sort !== 'date'}>${t('overview.sort.-date')}</option>
              <option value="date" ?selected=${state().sort === 'date'}>${t('overview.sort.date')}</option>
            </select></label>
        </div>
        ${this.found.render((page) => this.hits([...page.items, ...this.more]))}
      </section>
      <aside class="facets" aria-label=${t('overview.facets')}>
        <details ?open=${WIDE.matches}><summary>${t('overview.facets')}</summary>
          ${this.facets.render((facets) => FACETS.map((facet) => this.facet(facet, facets)))}</details>
        <a class="button" href=${hrefWith(noFilter())}>${t('overview.reset')}</a></aside>
    </div>`;
  }

  private hits(all: readonly PolicyEvent[]) {
    if (all.length === 0) {
      return empty(t('overview.no-hits'), t('overview.no-hits-hint'));
    }
    return html`<ol class="plain-list hit-list">${all.map(
        (event) => html`<li>
          <p class="hit-date">${dateInWords(event.date.edtf)}</p>
          <div>
            <p><a href=${href({ view: 'timeline', subject: event.subject.id })}>${event.subject.name}</a> ${code('type', event.type)}
              ${event.status === 'effective' ? nothing : statusTag(event.status)}</p>
            <blockquote>${event.evidence.quote}</blockquote>
            <p class="muted small"><a href=${href({ view: 'article', id: event.articleId, statement: event.id })}>${event.title ?? t('article.no-title')}</a>
              · ${event.publisher ?? t('article.no-publisher')}</p>
          </div>
        </li>`,
      )}</ol>
      ${this.next ? html`<button type="button" class="more" @click=${this.loadMore}>${t('overview.more')}</button>` : nothing}`;
  }

  private facet(facet: Facet, facets: Facets) {
    const counts = facets[COUNTS[facet]] as readonly Count[];
    const most = counts[0]?.policyEventCount ?? 1;
    return counts.length === 0
      ? nothing
      : html`<section><h2>${t(`overview.facet.${facet}`)}</h2>
          <ul class="plain-list">${counts.slice(0, MOST_VALUES).map(
            ({ value, policyEventCount }) => html`<li><a href=${hrefWith({ [facet]: state()[facet] === value ? undefined : value })}
              aria-current=${state()[facet] === value ? 'true' : nothing}>
              <span class="share" aria-hidden="true"><svg viewBox="0 0 100 1" preserveAspectRatio="none"><rect width=${(policyEventCount / most) * 100} height="1" /></svg></span>
              <span>${this.label(facet, value)}</span> <span class="figure muted">${number(policyEventCount)}</span></a></li>`,
          )}</ul></section>`;
  }

  private label(field: string, value: string): string {
    return field === 'type' || field === 'status' ? code(field, value) : field === 'jurisdiction' ? place(value) : value;
  }

  private sort(sort: string): void {
    change({ sort });
  }

  private loadMore = async (): Promise<void> => {
    const key = this.key;
    const page = await get<Page<PolicyEvent>>('/policy-events', { ...filter(), sort: state().sort ?? '-date', limit: PAGE, cursor: this.next ?? undefined });
    if (key === this.key) {
      this.more = [...this.more, ...page.items];
      this.next = page.next;
      this.requestUpdate();
    }
  };
}

/** A part of the filter, and the way without it. */
function chip(label: string, without: Change) {
  return html`<li><a class="button" href=${hrefWith(without)} aria-label=${t('overview.without', { value: label })}>${label} ×</a></li>`;
}

customElements.define('search-results', SearchResults);

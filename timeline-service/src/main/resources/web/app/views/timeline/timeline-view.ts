import { html, nothing } from 'lit';
import { address, all, type Page } from '../../shared/api';
import { dateInWords } from '../../shared/dates';
import { DashboardElement } from '../../shared/element';
import type { Entry } from '../../shared/entries';
import { language, t } from '../../shared/i18n';
import { empty, Loading, nothingThen } from '../../shared/loading';
import { href, state } from '../../shared/router';
import '../../shared/view-actions';
import './entry-list';
import './legend';
import { place, type Drawn } from './marks';
import './timeline-chart';
import { FILTERS } from './timeline-filters';

const ASKED = ['subject', ...FILTERS, 'asOf'] as const;
const FORMS = ['csv', 'ics', 'timelinejs', 'jsonld', 'atom'] as const;

interface Shown {
  readonly entries: readonly Entry[];
  readonly drawn: readonly Drawn[];
  readonly apart: readonly Entry[];
  readonly more: boolean;
}

/** What happened to a subject, when, how sure, and who disagrees. */
class TimelineView extends DashboardElement {
  private readonly loading = new Loading<Shown>(this);

  private query() {
    return Object.fromEntries(ASKED.map((name) => [name, state()[name]]));
  }

  protected override willUpdate(): void {
    const query = this.query();
    this.loading.run(JSON.stringify(query), async (signal) => shown(await all<Entry>('/timeline', query, signal)));
  }

  protected override render() {
    return html`
      <timeline-filters></timeline-filters>
      ${this.loading.value === undefined ? html`<h1 class="visually-hidden">${this.heading([])}</h1>` : nothing}
      ${this.loading.render((value) => this.content(value))}
    `;
  }

  private content({ entries, drawn, apart, more }: Shown) {
    if (entries.length === 0) {
      return html`<h1>${this.heading(entries)}</h1>${onlyThen() ? nothingThen() : empty(t('timeline.none'), html`<a href=${href({ view: 'timeline', subject: state().subject })}>${t('timeline.reset')}</a>`)}`;
    }
    const disputed = entries.filter((each) => each.disputed).length;
    const downloads = FORMS.map((format) => ({
      label: t(`form.${format}`),
      href: address('/timeline', { ...this.query(), format, language: language() }),
    }));
    return html`
      <header class="title">
        <div>
          <h1>${this.heading(entries)}</h1>
          <p class="muted">${t('timeline.entries', { n: entries.length })}${disputed > 0
            ? html` · <b class="dispute">${t('timeline.disputed-count', { n: disputed })}</b>`
            : nothing}${more ? html` · ${t('timeline.cut')}` : nothing}</p>
        </div>
        <view-actions .downloads=${downloads}></view-actions>
      </header>
      <section aria-label=${t('timeline.axis')}>
        <timeline-chart .drawn=${drawn}></timeline-chart>
        <timeline-legend></timeline-legend>
      </section>
      ${apart.length === 0 ? nothing : this.withoutPlace(apart)}
      <section aria-labelledby="list-title">
        <h2 id="list-title">${t('timeline.list')}</h2>
        <entry-list .entries=${entries}></entry-list>
      </section>`;
  }

  private heading(entries: readonly Entry[]): string {
    const subject = state().subject;
    return subject ? (entries[0]?.subject.name ?? subject) : t('timeline.every-subject');
  }

  private withoutPlace(apart: readonly Entry[]) {
    return html`<p class="apart">${t('timeline.apart', { n: apart.length })}
      ${apart.slice(0, 5).map((each) => html`<span class="tag">${dateInWords(each.date.edtf)}</span> `)}</p>`;
  }
}

/** Whether nothing is filtered but the day as of which everything is shown. */
function onlyThen(): boolean {
  return Boolean(state().asOf) && FILTERS.every((name) => !state()[name]);
}

function shown({ items, next }: Page<Entry>): Shown {
  return { entries: items, ...place(items), more: next !== null };
}

customElements.define('timeline-view', TimelineView);

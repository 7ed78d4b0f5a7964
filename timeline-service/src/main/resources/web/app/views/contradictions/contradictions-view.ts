import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { address, all, type Page } from '../../shared/api';
import { moment } from '../../shared/dates';
import { DashboardElement } from '../../shared/element';
import type { Contradiction, Publisher, Subject } from '../../shared/entries';
import { code, language, place, t } from '../../shared/i18n';
import { empty, Loading } from '../../shared/loading';
import { change, href, state } from '../../shared/router';
import '../../shared/view-actions';
import { side, type Reliabilities } from './side';

const KINDS = [
  'date-disagreement',
  'impossible-order',
  'repeated-once-only',
  'within-article',
  'denied',
  'missed-plan',
  'weekday-mismatch',
] as const;
const AT_ONCE = 20;
/** In one answer of the service. */
const MOST = 500;

/** Where sources contradict each other: both sides in their own words, next to each other, the newest first. */
class ContradictionsView extends DashboardElement {
  private readonly loading = new Loading<Page<Contradiction>>(this);
  private readonly publishers = new Loading<Reliabilities>(this);
  private readonly subjects = new Loading<readonly Subject[]>(this);
  private wanted = AT_ONCE;

  protected override willUpdate(): void {
    const { asOf } = state();
    const query = this.query();
    this.loading.run(JSON.stringify([query, this.wanted]), (signal) =>
      all<Contradiction>('/contradictions', { ...query, limit: Math.min(this.wanted, MOST) }, signal, this.wanted),
    );
    this.publishers.run(asOf ?? '', async (signal) => {
      const found = await all<Publisher>('/publishers', { asOf }, signal, 5000);
      return new Map(found.items.map((each) => [each.name, each.agreement]));
    });
    this.subjects.run(asOf ?? '', async (signal) => (await all<Subject>('/subjects', { asOf }, signal, 2000)).items);
  }

  private query() {
    const { subject, kind, publisher, asOf } = state();
    return { subject, kind, publisher, asOf };
  }

  protected override render() {
    const downloads = [{ label: t('form.json'), href: address('/contradictions', { ...this.query(), limit: MOST }) }];
    return html`
      <header class="title">
        <h1>${t('view.contradictions')}</h1>
        <view-actions .downloads=${downloads}></view-actions>
      </header>
      <form class="filters no-print" @submit=${(event: Event) => event.preventDefault()}>
        ${this.choice('subject', (this.subjects.value ?? []).map((each) => [each.id, each.name]))}
        ${this.choice('kind', KINDS.map((each) => [each, code('kind', each)]))}
        ${this.choice('publisher', [...(this.publishers.value?.keys() ?? [])].sort().map((each) => [each, each]))}
      </form>
      ${this.loading.render((page) => this.list(page))}
    `;
  }

  private choice(name: 'subject' | 'kind' | 'publisher', options: readonly (readonly [string, string])[]) {
    const chosen = state()[name];
    return html`<label><span>${t(`contradictions.${name}`)}</span>
      <select @change=${(event: Event) => this.choose(name, (event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${!chosen}>${t('timeline.any')}</option>
        ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
      </select></label>`;
  }

  private choose(name: string, value: string): void {
    this.wanted = AT_ONCE;
    change({ [name]: value });
  }

  private list({ items, next }: Page<Contradiction>) {
    if (items.length === 0) {
      return empty(t('contradictions.none'), t('contradictions.none-hint'));
    }
    return html`<ul class="contradictions">
        ${repeat(items, (each) => each.id, (each) => html`<li>${this.contradiction(each)}</li>`)}
      </ul>
      ${next === null ? nothing : html`<button type="button" class="more no-print" @click=${this.more}>${t('contradictions.more')}</button>`}`;
  }

  private contradiction(told: Contradiction) {
    const places = told.jurisdictions.map(place).join(', ');
    return html`<article class="contradiction" id="contradiction-${told.id}">
      <header>
        <p class="tags">
          <span class="tag ${told.severity === 'conflict' ? 'disputed' : ''}">${code('kind', told.kind)}</span>
          <a class="tag" href=${href({ view: 'timeline', subject: told.subject.id })}>${told.subject.name}</a>
          ${places ? html`<span class="tag">${places}</span>` : nothing}
        </p>
        <h2>${told.sentences[language()] ?? Object.values(told.sentences)[0]}</h2>
        <p class="muted small">
          ${told.gapInDays === 0 ? t('contradictions.same-day') : t('contradictions.gap', { n: told.gapInDays })} ·
          ${t('contradictions.updated', { moment: moment(told.updatedAt) })}
        </p>
      </header>
      <div class="sides">${told.sides.map((each) => side(told, each, this.publishers.value))}</div>
    </article>`;
  }

  private more(): void {
    this.wanted += AT_ONCE;
    this.requestUpdate();
  }
}

customElements.define('contradictions-view', ContradictionsView);

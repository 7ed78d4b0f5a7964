import { html, nothing } from 'lit';
import { all, type Page } from '../../shared/api';
import { dateInWords } from '../../shared/dates';
import { DashboardElement } from '../../shared/element';
import { t } from '../../shared/i18n';
import { empty, Loading, nothingThen } from '../../shared/loading';
import { href, state } from '../../shared/router';
import { monthNumber, sparkline, type Count } from './columns';

interface Subject {
  readonly id: string;
  readonly name: string;
  readonly policyEventCount: number;
  readonly articleCount: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly months: readonly Count[];
}

const FIRST = 20;
const MOST = 1000;

/** What the articles write about, with most statements first, and when. */
class SubjectList extends DashboardElement {
  static override properties = { round: { attribute: false } };
  declare round: number;
  private readonly subjects = new Loading<Page<Subject>>(this);
  private name = '';
  private shown = FIRST;

  protected override willUpdate(): void {
    const { asOf } = state();
    this.subjects.run(JSON.stringify([this.name, asOf, this.round]), (signal) =>
      all<Subject>('/subjects', { name: this.name || undefined, asOf }, signal, MOST),
    );
  }

  protected override render() {
    return html`<section class="subjects" aria-labelledby="subjects-title">
      <div class="section-head"><h2 id="subjects-title">${t('overview.subjects')}</h2>
        <label class="visually-hidden" for="subject-name">${t('overview.subject-name')}</label>
        <input id="subject-name" type="search" placeholder=${t('overview.subject-name')} .value=${this.name} @input=${this.type} /></div>
      ${this.subjects.render((page) => this.list(page))}
    </section>`;
  }

  private list({ items, next }: Page<Subject>) {
    if (items.length === 0) {
      if (state().asOf && !this.name) {
        return nothingThen();
      }
      return this.name
        ? empty(t('overview.no-subject', { name: this.name }))
        : empty(t('overview.no-subjects'), html`<a href=${href({ view: 'try' })}>${t('overview.post-first')}</a>`);
    }
    const sorted = [...items].sort((a, b) => b.policyEventCount - a.policyEventCount || a.name.localeCompare(b.name));
    const months = items.flatMap((subject) => subject.months.map((each) => monthNumber(each.value)));
    const first = Math.min(...months);
    const last = Math.max(...months);
    return html`<ul class="plain-list subject-rows">
        ${sorted.slice(0, this.shown).map(
          (subject) => html`<li><a href=${href({ view: 'timeline', subject: subject.id })}>
            <span class="name">${subject.name}</span>
            <span class="muted small counts">${t('overview.statements', { n: subject.policyEventCount })} · ${t('overview.articles', { n: subject.articleCount })}</span>
            ${sparkline(subject.months, first, last)}
            <span class="muted small span">${period(subject)}</span>
          </a></li>`,
        )}
      </ul>
      ${this.shown < sorted.length
        ? html`<button type="button" class="more" @click=${this.showMore}>${t('overview.more-subjects', { n: sorted.length - this.shown })}</button>`
        : nothing}
      ${next ? html`<p class="muted small">${t('overview.many-subjects', { n: MOST })}</p>` : nothing}`;
  }

  private type = (event: Event): void => {
    this.name = (event.target as HTMLInputElement).value.trim();
    this.shown = FIRST;
    this.requestUpdate();
  };

  private showMore = (): void => {
    this.shown += 100;
    this.requestUpdate();
  };
}

function period({ earliest, latest }: Subject): string {
  const from = earliest?.slice(0, 4);
  const to = latest?.slice(0, 4);
  return !from || !to ? '' : from === to ? dateInWords(from) : dateInWords(`${from}/${to}`);
}

customElements.define('subject-list', SubjectList);

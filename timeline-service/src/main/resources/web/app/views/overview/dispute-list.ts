import { html, nothing } from 'lit';
import { get, type Page } from '../../shared/api';
import { DashboardElement } from '../../shared/element';
import type { Contradiction } from '../../shared/entries';
import { code, language, t } from '../../shared/i18n';
import { Loading } from '../../shared/loading';
import { href, state } from '../../shared/router';

const NEWEST = 3;

/** The contradictions with the newest statements, a sentence each; nothing where there are none. */
class DisputeList extends DashboardElement {
  static override properties = { round: { attribute: false } };
  declare round: number;
  private readonly contradictions = new Loading<Page<Contradiction>>(this);

  protected override willUpdate(): void {
    const { asOf } = state();
    this.contradictions.run(JSON.stringify([asOf, this.round]), (signal) =>
      get<Page<Contradiction>>('/contradictions', { limit: NEWEST, asOf }, signal),
    );
  }

  protected override render() {
    return this.contradictions.value?.items.length === 0
      ? nothing
      : html`<section class="disputes" aria-labelledby="disputes-title">
          <div class="section-head"><h2 id="disputes-title">${t('overview.disputes')}</h2>
            <a href=${href({ view: 'contradictions' })}>${t('overview.all-disputes')}</a></div>
          ${this.contradictions.render(({ items }) => html`<ul class="plain-list dispute-rows">${items.map((each) => row(each))}</ul>`)}
        </section>`;
  }
}

function row(told: Contradiction) {
  return html`<li>
    <p class="tags"><span class="tag ${told.severity === 'conflict' ? 'disputed' : ''}">${code('kind', told.kind)}</span></p>
    <a href=${href({ view: 'contradictions', subject: told.subject.id, kind: told.kind })}>${told.sentences[language()] ?? Object.values(told.sentences)[0]}</a>
  </li>`;
}

customElements.define('dispute-list', DisputeList);

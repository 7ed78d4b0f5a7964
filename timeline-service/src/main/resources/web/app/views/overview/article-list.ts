import { html } from 'lit';
import { get, type Page } from '../../shared/api';
import { moment } from '../../shared/dates';
import { DashboardElement } from '../../shared/element';
import { t } from '../../shared/i18n';
import { empty, Loading, nothingThen } from '../../shared/loading';
import { href, state } from '../../shared/router';

interface Article {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly ingestedAt: string;
  readonly policyEventCount: number;
}

/** The articles that came last. */
class ArticleList extends DashboardElement {
  static override properties = { round: { attribute: false } };
  declare round: number;
  private readonly articles = new Loading<Page<Article>>(this);

  protected override willUpdate(): void {
    const { asOf } = state();
    this.articles.run(JSON.stringify([asOf, this.round]), (signal) => get<Page<Article>>('/articles', { limit: 12, asOf }, signal));
  }

  protected override render() {
    return html`<section class="newest" aria-labelledby="newest-title">
      <div class="section-head"><h2 id="newest-title">${t('overview.newest')}</h2></div>
      ${this.articles.render(({ items }) =>
        items.length === 0
          ? state().asOf ? nothingThen() : empty(t('overview.no-articles'))
          : html`<ul class="plain-list newest-rows">${items.map(
              (article) => html`<li><a href=${href({ view: 'article', id: article.id })}>${article.title ?? t('article.no-title')}</a>
                <span class="muted small">${article.publisher ?? t('article.no-publisher')} · ${t('overview.statements', { n: article.policyEventCount })}
                  · <time datetime=${article.ingestedAt}>${moment(article.ingestedAt)}</time></span></li>`,
            )}</ul>`,
      )}
    </section>`;
  }
}

customElements.define('article-list', ArticleList);

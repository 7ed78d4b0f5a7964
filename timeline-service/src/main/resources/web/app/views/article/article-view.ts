import { html, nothing } from 'lit';
import { address, get, Problem } from '../../shared/api';
import { moment } from '../../shared/dates';
import { DashboardElement } from '../../shared/element';
import { code, t } from '../../shared/i18n';
import { empty, Loading } from '../../shared/loading';
import { state } from '../../shared/router';
import '../../shared/view-actions';
import { extract } from '../reading/extractions';
import { disputedOf } from '../reading/fates';
import '../reading/linimasa-reading';
import { reading, type ArticleForm, type Extraction, type PolicyEvent } from '../reading/model';
import { published, sourceLink } from './provenance';

interface Article extends ArticleForm {
  readonly id: string;
  readonly ingestedAt: string;
  readonly contentHash: string;
  readonly status: string | null;
  readonly outcome: {
    readonly language: string | null;
    readonly publishedAt: string | null;
    readonly publishedAtBasis: string;
    readonly problem: string | null;
  } | null;
  readonly policyEvents: readonly PolicyEvent[];
}

const NONE: ReadonlySet<string> = new Set();

/** One article: its text with all that was read in it, and what became of that. */
class ArticleView extends DashboardElement {
  private readonly article = new Loading<Article>(this);
  private readonly disputed = new Loading<ReadonlySet<string>>(this);
  private readonly reasons = new Loading<{ readonly of: Article; readonly extraction: Extraction }>(this);

  protected override willUpdate(): void {
    const { id, asOf } = state();
    if (state().view !== 'article' || !id) {
      return;
    }
    this.article.run(`${id} ${asOf ?? ''}`, (signal) => get<Article>(pathOf(id), { asOf }, signal));
    const article = this.article.value;
    if (article?.outcome && article.id === id) {
      this.disputed.run(`${id} ${article.contentHash} ${asOf ?? ''}`, (signal) => disputedOf(article.policyEvents, signal));
      this.reasons.run(`${id} ${article.contentHash}`, async (signal) => ({ of: article, extraction: await extract(posted(article), signal) }));
    }
  }

  protected override render() {
    const shown = this.article.value !== undefined && this.article.error === undefined;
    return html`${shown ? nothing : html`<h1 class="visually-hidden">${t('view.article')}</h1>`}${this.content()}`;
  }

  private content() {
    if (!state().id) {
      return empty(t('article.none'), overviewLink());
    }
    if (this.article.error instanceof Problem && [404, 410].includes(this.article.error.status)) {
      return empty(t(this.article.error.status === 410 ? 'article.withdrawn' : 'article.unknown'), overviewLink());
    }
    return this.article.render((article) => this.shown(article));
  }

  private shown(article: Article) {
    const reasons = this.reasons.value;
    const read = reading(article.text, article.policyEvents, reasons?.of === article ? reasons.extraction : undefined);
    return html`<article class="article">
      <header>
        <p class="muted">${article.publisher ?? t('article.no-publisher')}</p>
        <div class="title">
          <h1>${article.title ?? t('article.no-title')}</h1>
          <view-actions .downloads=${[{ label: t('form.json'), href: address(pathOf(article.id), { asOf: state().asOf }) }]}></view-actions>
        </div>
        <p class="provenance muted small">${published(article.outcome?.publishedAt ?? article.publishedAt, article.outcome?.publishedAtBasis)}
          · ${t('article.ingested', { moment: moment(article.ingestedAt) })}
          ${sourceLink(article.url)}</p>
        ${this.outcome(article)}
      </header>
      <linimasa-reading .reading=${read} .disputed=${this.disputed.value ?? NONE} .textLanguage=${article.outcome?.language ?? article.language ?? 'und'} stored></linimasa-reading>
      ${this.reasons.error === undefined ? nothing : this.without()}
    </article>`;
  }

  private outcome(article: Article) {
    if (!article.outcome) {
      return html`<p class="remark">${t('article.waiting')}</p>`;
    }
    return article.status === 'failed' ? html`<p class="remark">${code('outcome', 'failed')}: ${article.outcome.problem}</p>` : nothing;
  }

  /** The statements are there without claims-service; only the reasons are missing. */
  private without() {
    return html`<p class="remark" role="status">${t('article.no-reasons')}
      <button type="button" class="plain" @click=${() => this.reasons.retry()}>${t('state.retry')}</button></p>`;
  }
}

function pathOf(id: string): string {
  return `/articles/${encodeURIComponent(id)}`;
}

function overviewLink() {
  return html`<a href="/">${t('article.to-overview')}</a>`;
}

/** As the article was posted, in the language that was found. */
function posted(article: Article): ArticleForm {
  const { text, url, publisher, title, publishedAt } = article;
  return { text, url, publisher, title, publishedAt, language: article.language ?? article.outcome?.language };
}

customElements.define('article-view', ArticleView);

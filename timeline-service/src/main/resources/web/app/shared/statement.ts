import { html, nothing, type TemplateResult } from 'lit';
import { dateInWords } from './dates';
import type { Statement } from './entries';
import { code, percent, t } from './i18n';
import { href } from './router';

/** An address that a link may lead to; whoever posts an article may write anything there. */
export function webAddress(url: string | null): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}

/** A statement: its words, who says so, and the way to the article. */
export function statement(told: Statement, about: TemplateResult | typeof nothing = nothing): TemplateResult {
  const source = webAddress(told.url);
  return html`<figure class="statement">
    <blockquote>${told.quote}</blockquote>
    <figcaption>
      <b>${told.publisher ?? t('statement.no-publisher')}</b> ${about}
      <span class="muted">${code('status', told.status)} · ${dateInWords(told.date)} · ${t('statement.confidence', { share: percent(told.confidence) })}</span>
      <span class="ways">
        <a href=${href({ view: 'article', id: told.articleId })}>${told.title || t('statement.article')}</a>
        ${source ? html`<a href=${source} target="_blank" rel="noopener noreferrer">${t('statement.source')}</a>` : nothing}
      </span>
    </figcaption>
  </figure>`;
}

import { html, nothing } from 'lit';
import { dateInWords } from '../../shared/dates';
import { code, t } from '../../shared/i18n';

/** When an article was published, and how that is known. */
export function published(publishedAt: string | null | undefined, basis?: string): string {
  const day = publishedAt?.slice(0, 10);
  if (!day) {
    return t('article.no-date');
  }
  const told = t('article.published', { date: dateInWords(day) });
  return basis && basis !== 'given' && basis !== 'none' ? `${told} (${code('published-basis', basis)})` : told;
}

/** A link to where the article stands, if the address is one of the web: it was written by whoever posted the article. */
export function sourceLink(url: string | null | undefined) {
  const parsed = url ? ofWeb(url) : undefined;
  return parsed ? html`· <a href=${parsed.href} rel="noopener noreferrer external" target="_blank">${parsed.hostname}</a>` : nothing;
}

function ofWeb(url: string): URL | undefined {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : undefined;
  } catch {
    return undefined;
  }
}

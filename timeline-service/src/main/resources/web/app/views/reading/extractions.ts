import { send } from '../../shared/api';
import { settings } from '../../shared/settings';
import type { ArticleForm, Extraction } from './model';

/** What claims-service reads in an article, and why; nothing is kept. */
export async function extract(article: ArticleForm, signal?: AbortSignal): Promise<Extraction> {
  const { claimsUrl } = await settings();
  const response = await send(`${claimsUrl}/extractions?explain=true`, {
    method: 'POST',
    signal,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(given(article)),
  });
  return (await response.json()) as Extraction;
}

/** The fields that say something. */
export function given(article: ArticleForm): Partial<ArticleForm> {
  return Object.fromEntries(Object.entries(article).filter(([, value]) => value !== undefined && value !== null && value !== ''));
}

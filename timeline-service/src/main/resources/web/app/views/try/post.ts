import { address, get, Problem, send, type Page } from '../../shared/api';
import { settings } from '../../shared/settings';
import type { Draft, Metadata } from './drafts';

/** What ingest-service has acknowledged. */
export interface Accepted {
  readonly id: string;
  readonly contentHash: string;
}

const TRIES = 8;

/** Posts an article. A 503 says that it may be posted again, and when; that is done, and told, before it is given up. */
export async function post(draft: Draft, metadata: Metadata, waiting: (seconds: number) => void): Promise<Accepted> {
  const { ingestUrl } = await settings();
  const { publisher, language, publishedAt } = metadata;
  const query = draft.contentType === 'text/html' ? { publisher, language, publishedAt } : {};
  const url = address(`${ingestUrl}/articles`, Object.fromEntries(Object.entries(query).map(([name, value]) => [name, value ?? undefined])));
  for (let tries = 1; ; tries++) {
    try {
      const response = await send(url, { method: 'POST', headers: { 'Content-Type': draft.contentType, Accept: 'application/json' }, body: draft.body });
      return (await response.json()) as Accepted;
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 503 || tries === TRIES) {
        throw error;
      }
      const seconds = error.retryAfter ?? tries;
      waiting(seconds);
      await after(seconds * 1000);
    }
  }
}

interface Summary extends Accepted {
  readonly status: string | null;
}

/** Which of these can be read at timeline-service with what became of them. The newest articles are asked for, not each by its id. */
export async function readable(articles: readonly Accepted[]): Promise<ReadonlySet<string>> {
  const { items } = await get<Page<Summary>>('/articles', { limit: 500 });
  const known = new Map(items.filter((each) => each.status !== null).map((each) => [each.id, each.contentHash]));
  return new Set(articles.filter((each) => known.get(each.id) === each.contentHash).map((each) => each.id));
}

/** The same for one that is not among the newest: it was posted before, or very many were posted after it. */
export async function isReadable({ id, contentHash }: Accepted): Promise<boolean> {
  const article = await get<{ readonly outcome: { readonly contentHash: string } | null }>(`/articles/${id}`);
  return article.outcome?.contentHash === contentHash;
}

export function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

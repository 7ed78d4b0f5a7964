/** HTTP with the services: JSON in and out, problem details (RFC 9457) as errors, one way to tell that nobody answers. */

export interface Violation {
  readonly field: string;
  readonly message: string;
}

/** What a service refused or could not do, in its own words. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail = '',
    readonly violations: readonly Violation[] = [],
    /** In how many seconds it may go better, if the service says so. */
    readonly retryAfter?: number,
    /** A stable URI; what it says may be in other words tomorrow. */
    readonly type = '',
  ) {
    super(`${status} ${title}`);
  }
}

/** No answer at all: no network, or nobody listens. */
export class Unreachable extends Error {}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type Query = Readonly<Record<string, string | number | undefined>>;

/** An address with what is given of the query. */
export function address(path: string, query: Query = {}): string {
  const given = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => [name, String(value)]);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** Sends a request; answers with the response if its status is 2xx. */
export async function send(url: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (error) {
    throw init.signal?.aborted ? error : new Unreachable(String(error));
  }
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response;
}

export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  const response = await send(address(path, query), { signal, headers: { Accept: 'application/json' } });
  return (await response.json()) as T;
}

/** All pages of a list, up to a bound that keeps the browser alive; `next` tells that there would be more. */
export async function all<T>(path: string, query: Query, signal?: AbortSignal, most = 10_000): Promise<Page<T>> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await get<Page<T>>(path, { limit: 500, ...query, cursor: cursor ?? undefined }, signal);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < most);
  return { items, next: cursor };
}

async function problemOf(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
  try {
    const told = await response.json();
    return new Problem(response.status, String(told.title ?? response.statusText), told.detail, told.violations, retryAfter, told.type);
  } catch {
    return new Problem(response.status, response.statusText, '', [], retryAfter);
  }
}

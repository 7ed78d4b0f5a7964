import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Problem, Unreachable } from './api';
import { t } from './i18n';
import { fault, problemDetail, problemTitle } from './problems';
import { hrefWith } from './router';

type Load<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Something that comes from a service. run() with another key aborts what is under way and loads again, while what was there stays on the screen, marked
 * as being replaced; render() shows it, or that it is coming, or what went wrong with a way to try again.
 */
export class Loading<T> implements ReactiveController {
  value: T | undefined;
  busy = false;
  error: unknown;
  private key: string | undefined;
  private load: Load<T> | undefined;
  private running: AbortController | undefined;
  private again = 0;
  private readonly online = () => this.error instanceof Unreachable && this.retry();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.online);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.online);
    clearTimeout(this.again);
    this.running?.abort();
    this.key = undefined;
  }

  /** Loads unless this key is loaded or being loaded already. For willUpdate(). */
  run(key: string, load: Load<T>): void {
    if (key !== this.key) {
      this.key = key;
      this.load = load;
      void this.start();
    }
  }

  retry(): void {
    void this.start();
    this.host.requestUpdate();
  }

  /** What has failed stays on the screen until there is something else to show, if this is tried again `quietly`. */
  private async start(quietly = false): Promise<void> {
    clearTimeout(this.again);
    this.running?.abort();
    const mine = new AbortController();
    this.running = mine;
    this.busy = true;
    if (!quietly) {
      this.error = undefined;
    }
    try {
      const value = await this.load!(mine.signal);
      if (this.running === mine) {
        this.value = value;
        this.error = undefined;
      }
    } catch (error) {
      if (this.running === mine && !mine.signal.aborted) {
        this.error = error;
        this.value = undefined;
        const seconds = error instanceof Problem ? error.retryAfter : undefined;
        if (seconds !== undefined) {
          this.again = window.setTimeout(() => void this.start(true), seconds * 1000);
        }
      }
    }
    if (this.running === mine && !mine.signal.aborted) {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  render(ready: (value: T) => unknown): TemplateResult {
    if (this.error !== undefined) {
      return failure(this.error, () => this.retry());
    }
    if (this.value === undefined) {
      return html`<div class="waiting" role="status"><span class="visually-hidden">${t('state.loading')}</span></div>`;
    }
    return html`<div class="loaded" aria-busy=${this.busy ? 'true' : 'false'}>${ready(this.value)}</div>`;
  }
}

/** What went wrong. */
export function failure(error: unknown, retry?: () => void): TemplateResult {
  const problem = error instanceof Problem ? error : undefined;
  const title =
    error instanceof Unreachable
      ? t(navigator.onLine ? 'state.unreachable' : 'state.offline')
      : problem?.status === 503
        ? t('state.busy')
        : problem && problemTitle(problem);
  const detail = problem ? problemDetail(problem) : nothing;
  return html`<div class="failure" role="alert">
    <h2>${title || t('state.failed')}</h2>
    ${detail === nothing ? nothing : html`<p>${detail}</p>`}
    ${problem?.retryAfter ? html`<p>${t('state.again')}</p>` : nothing}
    ${problem?.violations?.length
      ? html`<ul>
          ${problem.violations.map((each) => html`<li><code>${each.field}</code> ${fault(each)}</li>`)}
        </ul>`
      : nothing}
    ${retry ? html`<button @click=${retry}>${t('state.retry')}</button>` : nothing}
  </div>`;
}

/** Nothing was known on the day that the reader has chosen, and the way back. */
export function nothingThen(): TemplateResult {
  return empty(t('as-of.nothing'), html`<a href=${hrefWith({ asOf: undefined })}>${t('as-of.now')}</a>`);
}

/** Nothing to show, and what a reader can do about it. */
export function empty(title: string, hint: unknown = nothing): TemplateResult {
  return html`<div class="empty"><h2>${title}</h2>
    <p>${hint}</p></div>`;
}

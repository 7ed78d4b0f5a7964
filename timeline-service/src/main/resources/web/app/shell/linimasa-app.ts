import { html, nothing } from 'lit';
import { Unreachable } from '../shared/api';
import { moment } from '../shared/dates';
import { DashboardElement } from '../shared/element';
import { t } from '../shared/i18n';
import { failure } from '../shared/loading';
import { href, onState, state } from '../shared/router';
import { firstView, views } from '../views';
import './linimasa-as-of';
import './linimasa-notices';
import './linimasa-switches';

const FETCH_AFTER_MS = 2000;

/** The page: a header with the menu, the view that the address names, a foot with notices. */
export class LinimasaApp extends DashboardElement {
  private readonly ready = new Map<string, HTMLElement>();
  private error: unknown;
  private stop = () => {};
  private readonly network = () => {
    if (navigator.onLine) {
      this.error = undefined;
    }
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = onState((before, moved) => {
      const other = (before.view ?? firstView) !== this.view || before.id !== state().id;
      if (moved && other) {
        void this.updateComplete.then(() => this.focusView());
      }
    });
    addEventListener('online', this.network);
    addEventListener('offline', this.network);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
    removeEventListener('online', this.network);
    removeEventListener('offline', this.network);
  }

  private get view(): string {
    return state().view ?? firstView;
  }

  /** A reader of the screen, and the keyboard, begin at the new view and not where the old one was left. */
  private focusView(): void {
    scrollTo(0, 0);
    this.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }

  private async open(name: string): Promise<void> {
    try {
      await views[name].load();
      this.ready.set(name, document.createElement(views[name].tag));
      this.error = undefined;
      fetchOthers();
    } catch {
      this.error = new Unreachable();
    }
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    if (Object.hasOwn(views, this.view) && !this.ready.has(this.view) && !this.error) {
      void this.open(this.view);
    }
    const named = Object.hasOwn(views, this.view) ? `${t(`view.${this.view}`)} · ` : '';
    document.title = `${named}Linimasa`;
  }

  protected override render() {
    return html`
      <a class="skip" href="#content" @click=${this.skip}>${t('app.skip')}</a>
      <header class="masthead">
        <a class="brand" href="/"><img src="/linimasa.svg" alt="" width="28" height="28" /><span>Linimasa</span></a>
        <nav aria-label=${t('app.menu')}>
          ${Object.entries(views)
            .filter(([, view]) => view.inMenu)
            .map(([name]) => html`<a href=${href({ view: name })} aria-current=${this.view === name ? 'page' : nothing}
              >${t(`view.${name}`)}</a>`)}
        </nav>
        <linimasa-switches></linimasa-switches>
      </header>
      ${navigator.onLine ? nothing : html`<p class="offline" role="status">${t('app.offline')}</p>`}
      ${Object.hasOwn(views, this.view) && views[this.view].presentOnly ? nothing : html`<linimasa-as-of></linimasa-as-of>`}
      <main id="content" tabindex="-1">${this.content()}</main>
      <footer class="foot">
        <span>${t('app.tagline')}</span>
        <span class="print-only">${state().asOf ? t('app.printed-past', { moment: moment(state().asOf ?? '') }) : nothing} ${location.href}</span>
        <a href="/q/openapi" target="_blank" rel="noopener">${t('app.api')}</a>
      </footer>
      <linimasa-notices></linimasa-notices>
    `;
  }

  private content() {
    if (!Object.hasOwn(views, this.view)) {
      return html`<h1>${t('app.unknown-view')}</h1><p><a href="/">Linimasa</a></p>`;
    }
    if (this.error) {
      return failure(this.error, () => void this.open(this.view));
    }
    return this.ready.get(this.view) ?? html`<div class="waiting"></div>`;
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.focusView();
  }
}

/** The other views, while there is nothing else to do: they open at once then, and without a network, too. */
function fetchOthers(): void {
  const fetchAll = () => Object.values(views).forEach((view) => void view.load().catch(() => undefined));
  if ('requestIdleCallback' in window) {
    requestIdleCallback(fetchAll);
  } else {
    setTimeout(fetchAll, FETCH_AFTER_MS);
  }
}

customElements.define('linimasa-app', LinimasaApp);

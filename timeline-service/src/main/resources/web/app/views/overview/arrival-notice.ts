import { html, nothing } from 'lit';
import { DashboardElement } from '../../shared/element';
import { t } from '../../shared/i18n';
import { onArrivals, type Arrivals, type Connection } from '../../shared/live';
import { state } from '../../shared/router';

/**
 * One line that tells calmly what has arrived since the page was loaded. Its place is always there and nothing else moves: what has arrived is shown
 * when the reader asks for it, with the event `show`.
 */
class ArrivalNotice extends DashboardElement {
  private readonly statements = new Set<string>();
  private readonly articles = new Set<string>();
  private newest = '';
  private connection: Connection = 'connecting';
  private stop = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = onArrivals({
      arrived: (arrivals) => this.take(arrivals),
      connection: (now) => {
        this.connection = now;
        this.requestUpdate();
      },
      missed: () => this.show(),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  private take({ policyEvents, withdrawn }: Arrivals): void {
    policyEvents.forEach((event) => {
      this.statements.add(event.id);
      this.articles.add(event.articleId);
      this.newest = event.subject.name;
    });
    withdrawn.forEach((id) => this.statements.delete(id));
    this.requestUpdate();
  }

  protected override render() {
    if (state().asOf) {
      return nothing;
    }
    const count = this.statements.size;
    return html`<div class="arrivals ${this.connection}">
      <span class="dot" aria-hidden="true"></span>
      <span role="status" aria-live="polite">${count > 0
        ? t('overview.arrived', { n: count, articles: this.articles.size, subject: this.newest })
        : t(`overview.connection.${this.connection}`)}</span>
      ${count > 0 ? html`<button type="button" @click=${this.show}>${t('overview.show')}</button>` : nothing}
    </div>`;
  }

  private show = (): void => {
    this.statements.clear();
    this.articles.clear();
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('show'));
  };
}

customElements.define('arrival-notice', ArrivalNotice);

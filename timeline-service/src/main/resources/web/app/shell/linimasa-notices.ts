import { html, nothing } from 'lit';
import { DashboardElement } from '../shared/element';
import { t } from '../shared/i18n';
import { notices, type Notice } from '../shared/notice';

const SHOWN_MS = 6000;

/** Notices at the foot of the page, one at a time; one with an action stays until it is closed. */
class LinimasaNotices extends DashboardElement {
  private notice: Notice | undefined;
  private timer = 0;
  private readonly told = (event: Event) => this.show((event as CustomEvent<Notice>).detail);

  override connectedCallback(): void {
    super.connectedCallback();
    notices.addEventListener('notice', this.told);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    notices.removeEventListener('notice', this.told);
  }

  private show(notice: Notice | undefined): void {
    clearTimeout(this.timer);
    this.notice = notice;
    if (notice && !notice.action) {
      this.timer = window.setTimeout(() => this.show(undefined), SHOWN_MS);
    }
    this.requestUpdate();
  }

  protected override render() {
    const notice = this.notice;
    return html`<div role="status" class="notices">
      ${notice
        ? html`<div class="notice">
            <span>${notice.text}</span>
            ${notice.action ? html`<button type="button" @click=${() => this.act(notice)}>${notice.action.label}</button>` : nothing}
            <button type="button" class="plain" aria-label=${t('action.close')} @click=${() => this.show(undefined)}>×</button>
          </div>`
        : nothing}
    </div>`;
  }

  private act(notice: Notice): void {
    this.show(undefined);
    notice.action?.run();
  }
}

customElements.define('linimasa-notices', LinimasaNotices);

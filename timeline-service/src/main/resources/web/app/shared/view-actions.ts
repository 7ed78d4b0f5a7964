import { html, nothing } from 'lit';
import { DashboardElement } from './element';
import { t } from './i18n';
import { notify } from './notice';

export interface Download {
  readonly label: string;
  readonly href: string;
}

/** Copy the link, take what is shown away in another form, print it. */
export class ViewActions extends DashboardElement {
  static override properties = { downloads: { attribute: false } };
  declare downloads: readonly Download[];

  constructor() {
    super();
    this.downloads = [];
  }

  protected override render() {
    return html`<div class="actions no-print">
      <button type="button" @click=${this.copy}>${t('action.copy-link')}</button>
      ${this.downloads.length === 0
        ? nothing
        : html`<details class="menu" @keydown=${this.close} @focusout=${this.leave}>
            <summary class="button">${t('action.download')}</summary>
            <ul>
              ${this.downloads.map((each) => html`<li><a href=${each.href} download>${each.label}</a></li>`)}
            </ul>
          </details>`}
      <button type="button" @click=${() => print()}>${t('action.print')}</button>
    </div>`;
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      notify({ text: t('action.copied') });
    } catch {
      notify({ text: t('action.not-copied') });
    }
  }

  private close(event: KeyboardEvent): void {
    const menu = event.currentTarget as HTMLDetailsElement;
    if (event.key === 'Escape' && menu.open) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  }

  private leave(event: FocusEvent): void {
    const menu = event.currentTarget as HTMLDetailsElement;
    if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) {
      menu.open = false;
    }
  }
}

customElements.define('view-actions', ViewActions);

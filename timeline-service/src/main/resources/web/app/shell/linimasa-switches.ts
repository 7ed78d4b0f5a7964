import { html } from 'lit';
import { DashboardElement } from '../shared/element';
import { chooseLanguage, language, languages, t } from '../shared/i18n';
import { chooseTheme, theme, themeChanged } from '../shared/theme';

/** Language and theme. */
class LinimasaSwitches extends DashboardElement {
  private readonly told = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    themeChanged.addEventListener('theme', this.told);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    themeChanged.removeEventListener('theme', this.told);
  }

  protected override willUpdate(): void {
    document.documentElement.lang = language();
  }

  protected override render() {
    const other = theme() === 'dark' ? 'light' : 'dark';
    return html`
      <div class="segmented" role="group" aria-label=${t('app.language')}>
        ${languages.map(
          (each) => html`<button type="button" lang=${each} aria-pressed=${each === language() ? 'true' : 'false'}
            aria-label=${t(`app.language.${each}`)} @click=${() => chooseLanguage(each)}>${each.toUpperCase()}</button>`,
        )}
      </div>
      <button type="button" class="icon" aria-label=${t(`app.theme.${other}`)} title=${t(`app.theme.${other}`)}
        @click=${() => chooseTheme(other)}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.6" />
          <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
        </svg>
      </button>
    `;
  }
}

customElements.define('linimasa-switches', LinimasaSwitches);

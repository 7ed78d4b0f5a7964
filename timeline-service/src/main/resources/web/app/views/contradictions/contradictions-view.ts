import { html } from 'lit';
import { DashboardElement } from '../../shared/element';
import { t } from '../../shared/i18n';

class ContradictionsView extends DashboardElement {
  protected override render() {
    return html`<h1>${t('view.contradictions')}</h1>`;
  }
}

customElements.define('contradictions-view', ContradictionsView);

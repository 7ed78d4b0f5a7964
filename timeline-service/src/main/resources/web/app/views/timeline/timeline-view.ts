import { html } from 'lit';
import { DashboardElement } from '../../shared/element';
import { t } from '../../shared/i18n';

class TimelineView extends DashboardElement {
  protected override render() {
    return html`<h1>${t('view.timeline')}</h1>`;
  }
}

customElements.define('timeline-view', TimelineView);

import { html, svg } from 'lit';
import { DashboardElement } from '../../shared/element';
import { code, t } from '../../shared/i18n';

const STATUSES = ['effective', 'announced', 'planned', 'rumoured', 'denied'] as const;

/** What the forms on the axis mean. */
class TimelineLegend extends DashboardElement {
  protected override render() {
    return html`<ul class="legend">
      <li>${picture(svg`<circle cx="12" cy="8" r="5.5" class="full"></circle>`)}${t('legend.day')}</li>
      <li>${picture(svg`<rect x="2" y="3" width="20" height="10" rx="3" class="full"></rect>`)}${t('legend.period')}</li>
      <li>${picture(svg`<path d="M2 3h13l7 5-7 5H2z" class="full"></path>`)}${t('legend.open')}</li>
      ${STATUSES.slice(1).map((each) => html`<li>${picture(form(each))}${code('status', each)}</li>`)}
      <li>${picture(svg`<circle cx="12" cy="8" r="5.5" class="full dispute"></circle>`)}${t('timeline.disputed')}: ${t('legend.disputed')}</li>
    </ul>`;
  }
}

function picture(content: unknown) {
  return html`<svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">${content}</svg>`;
}

function form(status: (typeof STATUSES)[number]) {
  switch (status) {
    case 'announced':
      return svg`<circle cx="12" cy="8" r="6" class="full"></circle><path d="M12 4l4 4-4 4-4-4z" class="inner"></path>`;
    case 'rumoured':
      return svg`<circle cx="12" cy="8" r="5.5" class="hollow dashed"></circle>`;
    case 'denied':
      return svg`<circle cx="12" cy="8" r="5.5" class="hollow"></circle><path d="M3 14L21 2" class="hollow"></path>`;
    default:
      return svg`<circle cx="12" cy="8" r="5.5" class="hollow"></circle>`;
  }
}

customElements.define('timeline-legend', TimelineLegend);

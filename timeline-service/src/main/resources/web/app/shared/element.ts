import { LitElement } from 'lit';
import { LanguageController } from './i18n';
import { StateController } from './router';

/**
 * What every element of the dashboard extends: rendered into the page itself, so that one set of styles, print and assistive technology see it whole,
 * and rendered again when the address or the language changes.
 */
export class DashboardElement extends LitElement {
  constructor() {
    super();
    new StateController(this);
    new LanguageController(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

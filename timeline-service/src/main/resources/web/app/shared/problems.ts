/** What a service refused or could not do, in the reader's language. The services tell it in English; what kind it is and which field is wrong, they tell by codes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem, Violation } from './api';
import { language, lookup, t, type Language } from './i18n';

const OF_SERVICES: Language = 'en';

function isOfServices(): boolean {
  return language() === OF_SERVICES;
}

/** What happened, in a few words. */
export function problemTitle({ type, title }: Problem): string {
  const own = lookup(`problem.${type.split(':').pop()}`);
  return own ?? ((isOfServices() && title) || t('state.failed'));
}

/** More of it in the words of the service, marked as theirs, where no field tells it already. */
export function problemDetail({ detail, violations }: Problem): TemplateResult | string | typeof nothing {
  if (isOfServices()) {
    return detail || nothing;
  }
  return detail && !violations?.length ? html`<span class="muted">${t('problem.words')} <q lang=${OF_SERVICES}>${detail}</q></span>` : nothing;
}

/** What is wrong with a field. */
export function fault({ field, message }: Violation): string {
  return isOfServices() ? message : (lookup(`fault.${field}`) ?? t('fault.other', { message }));
}

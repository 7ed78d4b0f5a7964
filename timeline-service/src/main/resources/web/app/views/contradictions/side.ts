import { html, nothing } from 'lit';
import { dateInWords } from '../../shared/dates';
import type { Contradiction, Publisher, Side, Statement } from '../../shared/entries';
import { code, percent, t } from '../../shared/i18n';
import { href } from '../../shared/router';
import { statement } from '../../shared/statement';

export type Reliabilities = ReadonlyMap<string, Publisher['agreement']>;

const OPEN = 2;

/** One of the things that are told: its date, large, and the sentences of those who tell it. */
export function side(told: Contradiction, one: Side, reliabilities: Reliabilities | undefined) {
  const entry = href({ view: 'timeline', subject: told.subject.id, entry: one.entryId });
  const shown = one.policyEvents.slice(0, OPEN);
  const rest = one.policyEvents.slice(OPEN);
  const quote = (each: Statement) => statement(each, reliability(each, reliabilities));
  return html`<section class="side">
    <h3>${dateInWords(one.date.edtf)}</h3>
    <p class="muted small">${code('type', one.type)} · ${code('status', one.status)} ·
      ${t('timeline.statements', { n: one.policyEventCount })} · <a href=${entry}>${t('contradictions.entry')}</a></p>
    ${shown.map(quote)}
    ${rest.length === 0
      ? nothing
      : html`<details><summary>${t('timeline.more', { n: rest.length })}</summary>${rest.map(quote)}</details>`}
  </section>`;
}

function reliability(told: Statement, reliabilities: Reliabilities | undefined) {
  const agreement = told.publisher === null ? undefined : reliabilities?.get(told.publisher);
  if (!agreement) {
    return nothing;
  }
  const evidence =
    agreement.judged === 0
      ? t('contradictions.no-evidence')
      : t('contradictions.evidence', { agreed: agreement.agreed, judged: agreement.judged });
  return html`<span class="tag">${t('contradictions.reliability', { share: percent(agreement.reliability) })}, ${evidence}</span>`;
}

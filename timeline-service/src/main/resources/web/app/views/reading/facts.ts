import { html, nothing } from 'lit';
import { dateInWords } from '../../shared/dates';
import { code, number, percent, place, t } from '../../shared/i18n';
import { href } from '../../shared/router';
import type { ReadStatement } from './model';

/** What a statement says, field by field. */
export function statementFacts({ event }: ReadStatement) {
  return html`
    <p class="date-in-words">${dateInWords(event.date.edtf)}</p>
    <p class="muted small">${t(`reading.basis.${event.date.basis}`, { precision: code('precision', event.date.precision) })}:
      <q>${event.date.text}</q></p>
    <dl class="facts">
      ${fact('reading.subject', html`<a href=${href({ view: 'timeline', subject: event.subject.id })}>${event.subject.name}</a>`)}
      ${fact('reading.type', code('type', event.type))} ${fact('reading.status', statusTag(event.status))}
      ${fact('reading.where', event.jurisdictions.map(place).join(', ') || t('reading.nowhere'))}
      ${event.actors.length ? fact('reading.actors', event.actors.join(', ')) : nothing}
      ${event.attribution ? fact('reading.attribution', event.attribution) : nothing}
      ${fact('reading.confidence', confidence(event.confidence))}
      ${event.flags.length ? fact('reading.flags', html`<ul class="plain-list">${event.flags.map((flag) => html`<li>${code('flag', flag)}</li>`)}</ul>`) : nothing}
    </dl>
  `;
}

export function fact(name: string, value: unknown) {
  return html`<div><dt>${t(name)}</dt><dd>${value}</dd></div>`;
}

/** A status as the timeline shows it by form: planned hollow, denied struck, rumoured dashed. */
export function statusTag(status: string) {
  return html`<span class="tag status ${status}">${code('status', status)}</span>`;
}

function confidence(value: number) {
  return html`<span class="confidence"><meter min="0" max="1" value=${value} aria-label=${t('reading.confidence')}></meter> ${percent(value)}
    <span class="muted small">${t('reading.confidence-means', { percent: number(Math.round(value * 100)) })}</span></span>`;
}

import { html, nothing } from 'lit';
import { dateInWords } from '../../shared/dates';
import { code, locale, t } from '../../shared/i18n';
import type { ReadDate, ReadStatement, Reason } from './model';
import { fact } from './facts';
import { toDate } from './selection';

/** Why a statement was read: the words that told each of its parts, the rules, the sum that makes its confidence. */
export function statementReasons({ reason, date }: ReadStatement) {
  if (!reason) {
    return nothing;
  }
  return html`<section class="reasons">
    <h3>${t('reading.why')}</h3>
    <dl class="facts">
      ${fact('reading.told-by', html`<mark class="trigger">${reason.trigger.words.text}</mark> ${rule(reason.trigger.rule)}`)}
      ${fact('reading.subject', because('basis.subject', reason.subject, 'subject'))}
      ${fact('reading.status', because('basis.status', reason.status, 'status'))}
      ${fact('reading.where', because('basis.place', reason.jurisdictions, 'place'))}
      ${date ? fact('reading.dated-by', html`<a href=${toDate(date)}>${date.expression.text}</a>`) : nothing}
    </dl>
    ${date ? dateReasons(date) : nothing}
    <details>
      <summary>${t('reading.confidence-parts')}</summary>
      ${parts(reason.confidence.intercept, reason.confidence.parts)}
    </details>
  </section>`;
}

/** Why a date expression has its value. */
export function dateReasons({ expression, reason }: ReadDate) {
  const anchor = reason?.anchor;
  return html`<ul class="plain-list reason-list">
    ${reason ? html`<li>${code('date-kind', reason.kind)} ${rule(reason.rule)}</li>` : nothing}
    ${expression.stated.length
      ? html`<li>${t('reading.stated', { parts: expression.stated.map((part) => code('date-part', part)).join(', ') })}</li>`
      : nothing}
    ${expression.inferred.length
      ? html`<li>${t('reading.inferred', { parts: expression.inferred.map((part) => code('date-part', part)).join(', ') })}</li>`
      : nothing}
    ${anchor
      ? html`<li>${t('reading.counted-from', { day: dateInWords(anchor.day) })}: ${code('basis.anchor', anchor.reason.basis)}
          ${anchor.reason.words ? html`<q>${anchor.reason.words.text}</q>` : nothing}</li>`
      : nothing}
    ${expression.warnings.map((warning) => html`<li class="warning">${code('flag', warning)}</li>`)}
  </ul>`;
}

function because(kind: string, reason: Reason, role: string) {
  return html`${code(kind, reason.basis)}${reason.words ? html`: <mark class=${role}>${reason.words.text}</mark>` : nothing}`;
}

function rule(origin: { readonly file: string; readonly line: number }) {
  return html`<code class="rule">${origin.file}:${origin.line}</code>`;
}

function parts(intercept: number, all: readonly { readonly feature: string; readonly logOdds: number }[]) {
  const rows = [{ feature: t('reading.intercept'), logOdds: intercept }, ...all];
  const most = Math.max(...rows.map((row) => Math.abs(row.logOdds)), 0.01);
  const figure = new Intl.NumberFormat(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  return html`<table class="parts">
    <caption class="muted small">${t('reading.parts-caption')}</caption>
    <tbody>
      ${rows.map(
        ({ feature, logOdds }) => html`<tr>
          <th scope="row">${feature}</th>
          <td class="drawing" aria-hidden="true"><svg viewBox="-50 0 100 10" preserveAspectRatio="none"
            ><line x1="0" x2="0" y1="0" y2="10" class="axis" /><rect class=${logOdds < 0 ? 'less' : 'more'}
            x=${logOdds < 0 ? (logOdds / most) * 50 : 0} y="2" width=${(Math.abs(logOdds) / most) * 50} height="6" /></svg></td>
          <td class="figure">${figure.format(logOdds)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

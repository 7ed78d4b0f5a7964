import { html, nothing } from 'lit';
import { dateInWords } from '../../shared/dates';
import { code, t } from '../../shared/i18n';
import { statementFacts, statusTag } from './facts';
import type { ReadDate, Reading, ReadStatement } from './model';
import { dateReasons, statementReasons } from './reasons';
import { toDate, toNothing, toStatement, type Selection } from './selection';
import './statement-fate';

/** Beside the text: all that was read in it, or one statement or date expression closely. `stored` statements have a fate at timeline-service. */
export function readingPanel(reading: Reading, selection: Selection | undefined, disputed: ReadonlySet<string>, stored: boolean) {
  if (selection?.statement) {
    return details(
      html`<span class="number">${selection.statement.number}</span> ${selection.statement.event.subject.name}: ${code('type', selection.statement.event.type)}`,
      html`${statementFacts(selection.statement)}
        ${stored ? html`<statement-fate .event=${selection.statement.event}></statement-fate>` : nothing}
        ${statementReasons(selection.statement)}`,
    );
  }
  return selection ? dateDetails(reading, selection.date, disputed) : contents(reading, disputed);
}

function details(title: unknown, content: unknown) {
  return html`<section class="details" aria-labelledby="reading-details">
    <header><h2 id="reading-details">${title}</h2>
      <a class="button icon close" href=${toNothing()} aria-label=${t('reading.all')}>×</a></header>
    ${content}
  </section>`;
}

function dateDetails(reading: Reading, date: ReadDate, disputed: ReadonlySet<string>) {
  const { expression } = date;
  const dated = reading.statements.filter((statement) => statement.date === date);
  return details(
    html`<q>${expression.text}</q>`,
    html`<p class="date-in-words">${dateInWords(expression.edtf)}</p>
      <p class="muted small">${t(`reading.basis.${expression.basis}`, { precision: code('precision', expression.precision) })} · <code>${expression.edtf}</code>
        · TIMEX3 <code>${expression.timex3.value}</code></p>
      <section><h3>${t('reading.why-date')}</h3>${dateReasons(date)}</section>
      <section><h3>${t('reading.dates-statements')}</h3>
        ${dated.length ? html`<ol class="statements">${dated.map((each) => line(each, disputed))}</ol>` : html`<p class="muted">${t('reading.dates-nothing')}</p>`}</section>`,
  );
}

function contents({ statements, dates }: Reading, disputed: ReadonlySet<string>) {
  return html`<section class="contents">
    <h2>${t('reading.statements', { n: statements.length })}</h2>
    ${statements.length ? html`<ol class="statements">${statements.map((each) => line(each, disputed))}</ol>` : html`<p class="muted">${t('reading.no-statements')}</p>`}
    ${dates.length
      ? html`<details><summary>${t('reading.date-expressions', { n: dates.length })}</summary>
          <ul class="plain-list dates">
            ${dates.map((date) => html`<li><a href=${toDate(date)}>${date.expression.text}</a> <span class="muted small">${dateInWords(date.expression.edtf)}</span></li>`)}
          </ul></details>`
      : nothing}
  </section>`;
}

function line(statement: ReadStatement, disputed: ReadonlySet<string>) {
  const { event, number } = statement;
  return html`<li><a href=${toStatement(statement)}>
    <span class="number">${number}</span>
    <span class="what"><strong>${event.subject.name}</strong> ${code('type', event.type)} ${event.status === 'effective' ? nothing : statusTag(event.status)}
      ${disputed.has(event.id) ? html`<span class="tag disputed">${t('reading.disputed')}</span>` : nothing}</span>
    <span class="when">${dateInWords(event.date.edtf)}</span></a></li>`;
}

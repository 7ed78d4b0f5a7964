import { html, nothing } from 'lit';
import { dateInWords } from '../../shared/dates';
import { DashboardElement } from '../../shared/element';
import { code, language, percent, t } from '../../shared/i18n';
import { Loading } from '../../shared/loading';
import { href, state } from '../../shared/router';
import { fateOf, type Candidate, type Entry, type Fate } from './fates';
import type { PolicyEvent } from './model';

/** What became of a statement: its entry on the timeline, the consensus there, and what contradicts it. */
export class StatementFate extends DashboardElement {
  static override properties = { event: { attribute: false } };
  declare event: PolicyEvent;
  private readonly fate = new Loading<Fate>(this);

  protected override willUpdate(): void {
    const { event } = this;
    this.fate.run(`${event.id} ${state().asOf ?? ''}`, (signal) => fateOf(event, signal));
  }

  protected override render() {
    return html`<section class="fate">
      <h3>${t('reading.became')}</h3>
      ${this.fate.render((fate) => html`${fate.entry ? this.entry(fate.entry) : html`<p class="muted">${t('reading.no-entry')}</p>`}
        ${this.contradictions(fate)}`)}
    </section>`;
  }

  private entry(entry: Entry) {
    const role = entry.roles.find((each) => each.status === this.event.status) ?? entry.roles[0];
    return html`<p>
        <a href=${href({ view: 'timeline', subject: entry.subject.id, entry: entry.id })}
          >${t('reading.entry', { subject: entry.subject.name, type: code('type', entry.type) })}</a>
        ${entry.disputed ? html`<span class="tag disputed">${t('reading.disputed')}</span>` : nothing}
      </p>
      ${role ? this.candidates(role.candidates, role.consensus) : nothing}`;
  }

  private candidates(candidates: readonly Candidate[], consensus: string | null) {
    const likeliest = [...candidates].sort((a, b) => b.probability - a.probability);
    return html`<ul class="candidates">
      ${likeliest.map((each) => {
        const sources = each.sourceCount + each.supportingCount;
        return html`<li class=${each.date.edtf === consensus ? 'consensus' : ''}>
          <span>${dateInWords(each.date.edtf)}</span>
          <meter min="0" max="1" value=${each.probability} aria-label=${t('reading.probability')}></meter>
          <span class="figure">${percent(each.probability)}</span>
          <span class="muted small">${t('reading.sources', { n: sources })}${each.date.edtf === consensus
            ? html` · ${t('reading.consensus')}`
            : nothing}${each.date.edtf === this.event.date.edtf ? html` · <strong>${t('reading.this-one')}</strong>` : nothing}</span>
        </li>`;
      })}
    </ul>`;
  }

  private contradictions({ contradictions }: Fate) {
    if (contradictions.length === 0) {
      return html`<p class="muted">${t('reading.no-contradiction')}</p>`;
    }
    return html`<ul class="plain-list contradictions-told">
      ${contradictions.map(
        (each) => html`<li class=${each.severity}>
          <span class="tag ${each.severity === 'note' ? '' : 'disputed'}">${code('kind', each.kind)}</span>
          ${each.sentences[language()] ?? each.sentences.en}
          <a href=${href({ view: 'contradictions', subject: each.subject.id, kind: each.kind })}>${t('reading.both-sides')}</a>
        </li>`,
      )}
    </ul>`;
  }
}

customElements.define('statement-fate', StatementFate);

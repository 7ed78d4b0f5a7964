import { html, nothing } from 'lit';
import { Problem, Unreachable } from '../../shared/api';
import { number, t } from '../../shared/i18n';
import { fault, problemDetail, problemTitle } from '../../shared/problems';
import { href } from '../../shared/router';
import { mayHelp, type Item, type Queue } from './queue';

const MOST_ROWS = 200;

interface Actions {
  readonly look: (item: Item) => void;
  readonly again: (item: Item) => void;
}

/** The articles with their results. Of very many, those are listed that need somebody: the faulty ones. */
export function queueTable(queue: Queue, { look, again }: Actions) {
  const total = queue.items.length;
  const done = queue.count('accepted', 'readable', 'refused');
  const rows = total <= MOST_ROWS ? queue.items : queue.items.filter((item) => item.step === 'refused').slice(0, MOST_ROWS);
  return html`
    <p class="tally" role="status">${t('try.tally', {
      done: number(done),
      total: number(total),
      refused: number(queue.count('refused')),
      readable: number(queue.count('readable')),
    })}</p>
    <progress max=${total} value=${done} aria-label=${t('try.progress')}></progress>
    ${rows.length < total ? html`<p class="muted small">${t('try.faulty-only', { n: rows.length })}</p>` : nothing}
    <ul class="plain-list queue">
      ${rows.map(
        (item) => html`<li class=${item.step}>
          <span class="name">${item.draft.name}</span>
          <span class="step">${result(item)}</span>
          <span class="actions">
            ${item.draft.preview
              ? html`<button type="button" class="plain" aria-label=${t('try.look-at', { name: item.draft.name })} @click=${() => look(item)}>${t('try.look')}</button>`
              : nothing}
            ${item.step === 'refused' && item.error && mayHelp(item.error)
              ? html`<button type="button" class="plain" @click=${() => again(item)}>${t('state.retry')}</button>`
              : nothing}
          </span>
        </li>`,
      )}
    </ul>`;
}

function result(item: Item) {
  if (item.step === 'readable') {
    return html`<a href=${href({ view: 'article', id: item.accepted?.id })}>${t('try.read-it')}</a>`;
  }
  if (item.step !== 'refused') {
    return t(`try.step.${item.step}`, { seconds: number(item.seconds ?? 0) });
  }
  const { error } = item;
  if (item.draft.fault || error instanceof Unreachable) {
    return html`<span class="fault">${t(item.draft.fault ?? 'state.unreachable')}</span>`;
  }
  const problem = error instanceof Problem ? error : undefined;
  return problem?.violations.length
    ? html`<span class="fault">${t('try.refused')}</span>
        <ul class="violations">${problem.violations.map((each) => html`<li><code>${each.field}</code> ${fault(each)}</li>`)}</ul>`
    : html`<span class="fault">${problem ? told(problem) : t('state.failed')}</span>`;
}

/** In the services' own language, the detail says it all. */
function told(problem: Problem) {
  const detail = problemDetail(problem);
  return typeof detail === 'string' ? detail : html`${problemTitle(problem)} ${detail}`;
}

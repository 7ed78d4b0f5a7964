import { html } from 'lit';
import { t } from '../../shared/i18n';
import type { ArticleForm } from '../reading/model';

interface Actions {
  readonly changed: (field: keyof ArticleForm, value: string) => void;
  readonly example: () => void;
  readonly files: (files: readonly File[]) => void;
}

/** The text and what is known of it. */
export function tryForm(form: ArticleForm, faults: ReadonlyMap<string, string>, { changed, example, files }: Actions) {
  const input = (event: Event) => {
    const field = event.target as HTMLInputElement;
    changed(field.name as keyof ArticleForm, field.value);
  };
  const line = (name: keyof ArticleForm, type: string) => {
    const fault = faults.get(name);
    return html`<label class="field">${t(`try.${name}`)}
      <input name=${name} type=${type} .value=${form[name] ?? ''} @input=${input} aria-invalid=${fault ? 'true' : 'false'} aria-describedby=${`fault-${name}`} />
      <span class="fault small" id=${`fault-${name}`}>${fault ?? ''}</span></label>`;
  };
  return html`
    <div class="try-text">
      <label class="field">${t('try.text')}
        <textarea name="text" rows="12" .value=${form.text} @input=${input} placeholder=${t('try.placeholder')}
          aria-invalid=${faults.has('text') ? 'true' : 'false'} aria-describedby="fault-text"></textarea></label>
      <span class="fault small" id="fault-text">${faults.get('text') ?? ''}</span>
      <button type="button" class="plain example" @click=${example}>${t('try.example')}</button>
    </div>
    <fieldset class="try-metadata">
      <legend>${t('try.known')}</legend>
      ${line('title', 'text')} ${line('publisher', 'text')} ${line('url', 'url')} ${line('publishedAt', 'date')}
      <label class="field">${t('try.language')}
        <select name="language" .value=${form.language ?? ''} @change=${input}>
          <option value="">${t('try.language-found')}</option>
          <option value="id">${t('app.language.id')}</option>
          <option value="en">${t('app.language.en')}</option>
        </select></label>
      <label class="button drop">${t('try.files')}
        <input type="file" class="visually-hidden" multiple accept=".txt,.json,.ndjson,.jsonl,.html,.htm" @change=${(event: Event) => {
          const chosen = event.target as HTMLInputElement;
          files([...(chosen.files ?? [])]);
          chosen.value = '';
        }} /></label>
      <p class="muted small">${t('try.files-hint')}</p>
    </fieldset>`;
}

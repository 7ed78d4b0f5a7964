import { html, nothing } from 'lit';
import { Problem } from '../../shared/api';
import { DashboardElement } from '../../shared/element';
import { language, t } from '../../shared/i18n';
import { empty, failure, Loading } from '../../shared/loading';
import { fault } from '../../shared/problems';
import { state } from '../../shared/router';
import { extract } from '../reading/extractions';
import '../reading/linimasa-reading';
import { reading, type ArticleForm, type Extraction } from '../reading/model';
import { draftOf, draftsOf, type Draft } from './drafts';
import { after } from './post';
import { Queue } from './queue';
import { queueTable } from './queue-table';
import { tryForm } from './try-form';

const TYPING_PAUSE_MS = 350;

interface Tried {
  readonly form: ArticleForm;
  readonly extraction: Extraction;
}

/** Paste a text or drop files, see at once what is read in it, post it. What is typed stays in this page until it is posted. */
class TryView extends DashboardElement {
  private form: ArticleForm = { text: '' };
  private readonly tried = new Loading<Tried>(this);
  private readonly queue = new Queue(() => this.soon());
  private frame = 0;
  private dragging = false;

  protected override willUpdate(): void {
    const form = { ...this.form, text: this.form.text.normalize('NFC') };
    if (form.text.trim() !== '' && state().view === 'try') {
      this.tried.run(JSON.stringify(form), async (signal) => {
        await after(TYPING_PAUSE_MS);
        signal.throwIfAborted();
        return { form, extraction: await extract(form, signal) };
      });
    }
  }

  protected override render() {
    const faults = new Map(
      this.tried.error instanceof Problem ? this.tried.error.violations.map((each) => [each.field, fault(each)]) : [],
    );
    return html`
      <header class="view-head"><h1>${t('view.try')}</h1><p class="muted">${t('try.lead')}</p></header>
      <div class="try ${this.dragging ? 'dragging' : ''}" @dragover=${this.over} @dragleave=${this.leave} @drop=${this.drop}>
        ${tryForm(this.form, faults, {
          changed: (field, value) => this.change({ ...this.form, [field]: value }),
          example: () => this.change({ ...this.form, text: t('try.example-text'), language: language() }),
          files: (files) => void this.take(files),
        })}
      </div>
      <div class="try-post">
        <button type="button" class="primary" ?disabled=${this.form.text.trim() === ''} @click=${this.postText}>${t('try.post')}</button>
        ${this.queue.count('ready') > 0
          ? html`<button type="button" class="primary" @click=${this.postFiles}>${t('try.post-files', { n: this.queue.count('ready') })}</button>`
          : nothing}
        ${this.queue.items.length > 0 ? html`<button type="button" @click=${() => this.queue.clear()}>${t('try.clear')}</button>` : nothing}
      </div>
      ${this.queue.items.length > 0
        ? html`<section class="try-queue"><h2>${t('try.posted')}</h2>
            ${queueTable(this.queue, { look: ({ draft }) => this.look(draft), again: (item) => this.repeat(() => this.queue.again(item)) })}</section>`
        : nothing}
      <section class="try-reading" aria-label=${t('try.read')}>${this.read(faults.size > 0)}</section>`;
  }

  private read(isFaulty: boolean) {
    if (this.form.text.trim() === '') {
      return empty(t('try.nothing'), t('try.nothing-hint'));
    }
    if (this.tried.error !== undefined && !isFaulty) {
      return failure(this.tried.error, () => this.tried.retry());
    }
    return isFaulty
      ? nothing
      : this.tried.render(({ form, extraction }) => html`<linimasa-reading .reading=${reading(form.text, extraction.policyEvents, extraction)}
          .textLanguage=${extraction.language}></linimasa-reading>`);
  }

  /** Thousands of articles change many times between two frames of the screen. */
  private soon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.requestUpdate();
    });
  }

  private change(form: ArticleForm): void {
    this.form = form;
    this.requestUpdate();
  }

  private look({ preview }: Draft): void {
    if (preview) {
      this.change(preview);
      this.querySelector('.try')?.scrollIntoView({ block: 'start' });
    }
  }

  private postText = (): void => {
    this.repeat(() => this.queue.add([draftOf(this.form.title || t('try.text-name'), this.form)]));
  };

  private postFiles = (): void => this.repeat(() => {});

  private repeat(prepare: () => void): void {
    prepare();
    void this.queue.postAll(this.form);
  }

  private async take(files: readonly File[]): Promise<void> {
    const drafts = (await Promise.all(files.map((file) => draftsOf(file, this.form)))).flat();
    this.queue.add(drafts);
    const [only] = drafts;
    if (drafts.length === 1 && this.form.text === '') {
      this.look(only);
    }
  }

  private over = (event: DragEvent): void => {
    event.preventDefault();
    this.dragging = true;
    this.requestUpdate();
  };

  private leave = (): void => {
    this.dragging = false;
    this.requestUpdate();
  };

  private drop = (event: DragEvent): void => {
    event.preventDefault();
    this.leave();
    void this.take([...(event.dataTransfer?.files ?? [])]);
  };
}

customElements.define('try-view', TryView);

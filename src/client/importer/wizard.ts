import type { Answer, ImportForm, ImportPreview } from '../../api';
import { call } from '../call';
import { button, element, focusOn } from '../element';
import { statusLine } from '../status';
import type { Words } from '../words';
import { columnsStep } from './columnsStep';
import { type Importing, importOf, requestOf } from './importing';
import { addOptionsId, previewStep } from './previewStep';
import { reportStep } from './reportStep';
import { sourceStep } from './sourceStep';
import { stepper } from './stepper';

/** Leads from a source to a report; each step can be gone back to and finds its choices as they were left. */
export class Wizard {
  readonly element: HTMLElement;
  private readonly title = element('h1', { class: 'off-screen' });
  private readonly steps;
  private readonly body = element('div', { class: 'body' });
  private readonly status;
  private readonly back: HTMLButtonElement;
  private readonly next: HTMLButtonElement;
  private importing: Importing | null = null;
  private goBack: () => void = () => {};
  private goOn: () => void = () => {};
  /** Counts what was asked, so that an answer to an abandoned question is not shown. */
  private asked = 0;

  constructor(
    private readonly form: ImportForm,
    private readonly words: Words,
  ) {
    this.steps = stepper(words.steps);
    this.status = statusLine(words.seconds);
    this.back = button('secondary', words.back, () => this.goBack());
    this.next = button('primary', words.next, () => this.goOn());
    const actions = element('div', { class: 'actions' }, this.back, this.next);
    this.element = element(
      'div',
      { class: 'wizard' },
      element('header', {}, this.title, this.steps.element),
      this.body,
      element('footer', {}, this.status.element, actions),
    );
  }

  start(): void {
    this.showSource();
  }

  private show(step: number, content: HTMLElement, goBack: (() => void) | null, goOn: () => void): void {
    this.asked += 1;
    this.title.textContent = this.words.stepOf(step + 1, this.words.steps[step] ?? '');
    this.steps.go(step);
    this.body.replaceChildren(content);
    this.body.scrollTop = 0;
    this.back.hidden = goBack === null;
    this.goBack = goBack ?? (() => {});
    this.offer(this.words.next, true, goOn);
    focusOn(this.title);
  }

  private offer(label: string, open: boolean, goOn: () => void): void {
    this.next.hidden = false;
    this.next.textContent = label;
    this.next.disabled = !open;
    this.goOn = goOn;
  }

  private showSource(): void {
    const { form, words, status } = this;
    const current = this.importing?.source ?? null;
    const step = sourceStep(form, current, words, status, (source) => {
      this.importing = source === null ? null : importOf(source);
      this.next.disabled = source === null;
      if (source !== null) this.next.focus();
    });
    status.clear();
    this.show(0, step, null, () => this.showColumns());
    this.next.disabled = current === null;
  }

  private showColumns(): void {
    const { importing, form, words, status } = this;
    if (importing === null) return;
    this.show(
      1,
      element('div'),
      () => this.showSource(),
      () => this.showPreview(),
    );
    const step = columnsStep(importing.source.table, importing.columns, form.language, words, (columns, blocked) => {
      const same = importing.columns.every((key, index) => key === columns[index]);
      this.importing = same ? importing : { ...importing, columns, preview: null };
      this.next.disabled = blocked !== '';
      if (blocked === '') status.clear();
      else status.failed(blocked);
    });
    this.body.replaceChildren(step);
  }

  private showPreview(): void {
    const { importing } = this;
    if (importing === null) return;
    if (importing.preview === null) this.check(importing);
    else this.showChecked(importing, importing.preview);
  }

  private check(importing: Importing, shown: () => void = () => {}): void {
    const { words } = this;
    const working = words.checking(importing.source.table.rows.length);
    this.show(
      2,
      waiting(working),
      () => this.showColumns(),
      () => this.check(importing, shown),
    );
    const question = () => call('previewImport', requestOf(importing));
    void this.ask(working, words.callLost, question, (preview) => {
      this.importing = { ...importing, preview };
      this.showChecked(this.importing, preview);
      shown();
    });
  }

  private showChecked(importing: Importing, preview: ImportPreview): void {
    const { words } = this;
    const step = previewStep(preview, importing.addOptions, words, (addOptions) => {
      this.importing = { ...importing, addOptions, preview: null };
      this.check(this.importing, () => document.getElementById(addOptionsId)?.focus());
    });
    this.show(
      2,
      step,
      () => this.showColumns(),
      () => this.run(importing, preview.accepted),
    );
    this.offer(words.importNow(preview.accepted), preview.accepted > 0, this.goOn);
    if (preview.accepted === 0) this.status.failed(words.nothingToImport);
    else this.status.clear();
  }

  private run(importing: Importing, lines: number): void {
    const { words } = this;
    this.show(
      3,
      waiting(words.importing(lines)),
      () => this.showPreview(),
      () => this.run(importing, lines),
    );
    this.back.hidden = true;
    const question = () => call('runImport', requestOf(importing));
    void this.ask(words.importing(lines), words.importLost, question, (report) => {
      this.show(3, reportStep(report, words), null, () => google.script.host.close());
      this.offer(words.close, true, this.goOn);
      this.status.clear();
    });
  }

  /** Asks the server; when it refuses or does not answer, the next button asks the same again. */
  private async ask<T>(
    working: string,
    lost: string,
    question: () => Promise<Answer<T>>,
    show: (value: T) => void,
  ): Promise<void> {
    const asked = this.asked;
    const again = this.goOn;
    this.next.hidden = true;
    this.status.working(working);
    const failed = (message: string, detail = ''): void => {
      if (asked !== this.asked) return;
      this.status.failed(message, detail);
      this.body.replaceChildren();
      this.back.hidden = false;
      this.offer(this.words.again, true, again);
      this.next.focus();
    };
    try {
      const answer = await question();
      if (asked !== this.asked) return;
      if (answer.ok) show(answer.value);
      else failed(answer.refusal.message);
    } catch (error) {
      failed(lost, error instanceof Error ? error.message : '');
    }
  }
}

const waiting = (text: string): HTMLElement =>
  element('div', { class: 'waiting', 'aria-hidden': 'true' }, element('div', { class: 'bar' }), text);

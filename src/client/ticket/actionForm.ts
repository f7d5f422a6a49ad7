import type { FieldIssue } from '../../api';
import { isFieldKey } from '../../domain/record/ticket';
import { button, element } from '../element';
import { type StatusLine, statusLine } from '../status';
import type { Performer } from './performer';
import type { Entry, Filled, Plan } from './plan';

/** The form of one action, beside the button that opened it. What is typed is kept until it is done. */
export class ActionForm {
  readonly element: HTMLFormElement;
  private readonly fields = element('div', { class: 'fields' });
  private readonly status: StatusLine;
  private readonly submit: HTMLButtonElement;
  private entries: readonly Entry[];

  /** @param close told when the person folds the form away */
  constructor(
    private readonly plan: Plan,
    private readonly performer: Performer,
    close: () => void,
  ) {
    const { words } = performer;
    this.entries = plan.entries();
    this.status = statusLine(words.seconds);
    this.submit = element('button', { type: 'submit', class: 'primary' }, plan.label);
    const actions = element('div', { class: 'actions' }, this.submit, button('quiet', words.tickets.fold, close));
    this.element = element(
      'form',
      { class: 'action-form', novalidate: true },
      this.fields,
      this.status.element,
      actions,
    );
    this.fill();
    this.listen();
  }

  focus(): void {
    this.shown()[0]?.view.focus();
  }

  private fill(): void {
    const { values, isLost } = this.performer.draftOf(this.plan);
    for (const { key, view, first } of this.entries) view.write(values[key] ?? first);
    this.arrange();
    if (isLost) this.lost('');
  }

  private listen(): void {
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.send();
    });
    this.element.addEventListener('keydown', (event) => {
      const meant = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
      if (meant && event.target instanceof HTMLTextAreaElement) this.element.requestSubmit();
    });
    this.element.addEventListener('input', ({ target }) => {
      for (const { view } of this.entries) {
        if (target instanceof Node && view.element.contains(target)) view.complain('');
      }
      this.arrange();
      const draft = this.performer.draftOf(this.plan);
      this.performer.keep(this.plan, { ...draft, values: this.readAll() });
    });
  }

  private readAll(): Filled {
    return Object.fromEntries(this.entries.map(({ key, view }) => [key, view.read()]));
  }

  private shown(): readonly Entry[] {
    const all = this.readAll();
    return this.entries.filter(({ key }) => this.plan.applies?.(key, all) ?? true);
  }

  private arrange(): void {
    const shown = this.shown();
    for (const { view } of this.entries) {
      if (view.element.parentElement !== this.fields) this.fields.append(view.element);
    }
    for (const entry of this.entries) entry.view.element.hidden = !shown.includes(entry);
  }

  private async send(): Promise<void> {
    if (this.submit.disabled) return;
    const filled = Object.fromEntries(
      this.shown().flatMap(({ key, view }) => (view.read().trim() === '' ? [] : [[key, view.read()]])),
    );
    if (!this.isComplete(filled)) return;
    this.busy(true);
    const outcome = await this.performer.perform(this.plan, filled, this.status);
    this.busy(false);
    if (outcome === null || outcome.ok) return;
    if (outcome.lost) this.lost(outcome.detail);
    else this.refused(outcome.message, outcome.fields, outcome.retry);
    this.submit.focus();
  }

  private isComplete(filled: Filled): boolean {
    const { words } = this.performer;
    const lacking = this.shown().filter(({ key, required }) => required && filled[key] === undefined);
    for (const { view } of lacking) view.complain(words.isRequired(view.label));
    if (lacking.length > 0) this.status.failed(words.missingCount(lacking.length));
    lacking[0]?.view.focus();
    return lacking.length === 0;
  }

  private busy(isBusy: boolean): void {
    this.submit.disabled = isBusy;
    this.fields.inert = isBusy;
  }

  /** It may be done: only the same may be sent again, so nothing can be changed meanwhile. */
  private lost(detail: string): void {
    const { words } = this.performer;
    this.fields.inert = true;
    this.status.failed(words.tickets.actionLost, detail);
    this.submit.textContent = words.again;
  }

  private refused(message: string, issues: readonly FieldIssue[], retry: boolean): void {
    const { words } = this.performer;
    this.submit.textContent = retry ? words.again : this.plan.label;
    const elsewhere = issues.filter((issue) => !this.complain(issue)).map((issue) => issue.message);
    this.status.failed([message, ...elsewhere].join(' '));
  }

  /** Says what is wrong beside its entry, which is added when the form lacks it. @returns whether there is a place */
  private complain({ field, message }: FieldIssue): boolean {
    let found = this.shown().find(({ key }) => key === field);
    if (found === undefined && this.plan.demanded !== undefined && isFieldKey(field)) {
      found = this.plan.demanded(field);
      found.view.write(found.first);
      this.entries = [...this.entries.filter(({ key }) => key !== field), found];
      this.arrange();
    }
    found?.view.complain(message);
    return found !== undefined;
  }
}

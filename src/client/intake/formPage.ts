import type { Answer, IntakeForm, IntakeReceipt, IntakeValues, Refusal, TicketView } from '../../api';
import { call } from '../call';
import { button, element } from '../element';
import type { Library } from '../knowledge/library';
import { statusLine } from '../status';
import type { Words } from '../words';
import type { Draft, DraftKeeper } from './draft';
import { EarlierBox } from './earlierBox';
import { changedSince, type Filling, lostAfter, newFilling } from './filling';
import { type FormView, formView } from './form';
import { IntakeGuide } from './guide';
import { makeRoom } from './room';
import { zoneNote } from './zoneNote';

export interface FormHooks {
  /** Told once a ticket is saved; `unwritten` are the labels of fields changed after the sending that made it. */
  saved(receipt: IntakeReceipt, values: IntakeValues, unwritten: readonly string[]): void;
  /** An earlier ticket of the customer is to be looked at. */
  show(view: TicketView): void;
  readonly library: Library;
}

/** The form with its buttons: keeps the draft, sends it once, and says what came of it. */
export class FormPage {
  readonly element: HTMLElement;
  private readonly view: FormView;
  private readonly earlier: EarlierBox;
  private readonly guide: IntakeGuide;
  private readonly body: HTMLElement;
  private readonly footer: HTMLElement;
  private readonly status;
  private readonly submit: HTMLButtonElement;
  private readonly clear: HTMLButtonElement;
  private filling: Filling = newFilling();
  private sending = false;
  /** While the page says how many required fields are missing, the number follows the typing. */
  private demanding = false;

  constructor(
    private readonly form: IntakeForm,
    private readonly words: Words,
    private readonly keeper: DraftKeeper,
    private readonly hooks: FormHooks,
  ) {
    this.view = formView(form, words);
    this.earlier = new EarlierBox(words, hooks.show, () => this.keepDraft());
    this.guide = new IntakeGuide(hooks.library, words, {
      values: () => this.view.read(),
      changed: () => this.keepDraft(),
    });
    this.status = statusLine(words.seconds);
    this.submit = element('button', { type: 'submit', class: 'primary' }, words.save);
    this.clear = button('quiet', words.discard, () => this.discard());
    this.body = element('div', { class: 'body' }, this.guide.scripts, ...this.view.elements);
    // A browser takes a while to tell its zone: the form need not wait for the note below it.
    setTimeout(() => this.body.append(...zoneNote(form, words)));
    const actions = element('div', { class: 'actions' }, this.submit, this.clear);
    this.footer = element('footer', {}, this.guide.articles, this.earlier.element, this.status.element, actions);
    const whole = element('form', { class: 'intake', novalidate: true }, this.body, this.footer);
    this.listen(whole);
    this.element = whole;
  }

  /** Fills in the draft, or else what is known at first. */
  start(draft: Draft | null, first: IntakeValues): void {
    this.begin(draft?.filling ?? newFilling(), draft?.values ?? first);
    if (draft !== null) this.status.said(this.words.draftRestored(this.timeOf(draft.savedAt)));
    this.view.focusFirst();
  }

  private listen(whole: HTMLFormElement): void {
    whole.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.send();
    });
    whole.addEventListener('keydown', (event) => {
      const meant = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
      if (meant && event.target instanceof HTMLTextAreaElement) whole.requestSubmit();
    });
    whole.addEventListener('input', (event) => this.changed(event.target));
    whole.addEventListener('change', (event) => {
      this.view.arrange();
      this.guide.arrange();
      this.lookForEarlier(event.target);
    });
    for (const kind of ['click', 'keyup']) whole.addEventListener(kind, () => this.showPhenomenon());
    new ResizeObserver(() => this.showPhenomenon()).observe(this.guide.articles);
  }

  private changed(target: EventTarget | null): void {
    this.view.forgive(target);
    if (this.view.keyAt(target) === 'phenomenon') this.guide.typed();
    if (this.demanding) this.demand(this.view.missing().length);
    // At once: a sidebar that is closed tells its page nothing.
    this.keepDraft();
  }

  /** While it is typed, or its articles are looked at, what the customer says stays in sight. */
  private showPhenomenon(): void {
    const field = this.body.querySelector<HTMLElement>('#field-phenomenon');
    const { articles } = this.guide;
    const { activeElement } = document;
    if (field === null || (activeElement !== field && !articles.contains(activeElement))) return;
    makeRoom(field, articles, this.footer, this.body);
  }

  /** Once the contact is filled in, and again when a category tells which tickets are alike (D9). */
  private lookForEarlier(target: EventTarget | null): void {
    const { contact = '', category1 = '' } = this.view.read();
    const field = this.view.keyAt(target);
    if (field === 'contact') void this.earlier.ask(contact.trim(), category1);
    if (field === 'category1') void this.earlier.askAgain(contact.trim(), category1);
  }

  private read(): IntakeValues {
    const { related } = this.earlier;
    const { knowledgeNo, solution } = this.guide;
    return {
      ...this.view.read(),
      ...(related === '' ? {} : { relatedTo: related }),
      ...(knowledgeNo === '' ? {} : { knowledgeNo }),
      ...(solution === '' ? {} : { solution }),
    };
  }

  private keepDraft(): void {
    this.keeper.save({ filling: this.filling, savedAt: Date.now(), values: this.read() });
  }

  private begin(filling: Filling, values: IntakeValues): void {
    this.filling = filling;
    this.view.write(values);
    this.earlier.restore(values.relatedTo ?? '');
    this.guide.restore(values.knowledgeNo ?? '', values.solution ?? '');
    this.view.complain([]);
    this.demanding = false;
    this.submit.textContent = this.words.save;
  }

  private discard(): void {
    const { filling, words } = this;
    const values = this.read();
    this.keeper.discard();
    this.begin(newFilling(), {});
    const undo = button('quiet', words.undo, () => {
      this.begin(filling, values);
      this.keepDraft();
      this.status.clear();
    });
    this.status.said(words.discarded, undo);
    this.view.focusFirst();
  }

  private async send(): Promise<void> {
    if (this.sending) return;
    const missing = this.view.missing();
    this.demand(missing.length);
    if (missing.length > 0) {
      this.view.complain(missing);
      return;
    }
    const values = this.read();
    this.busy(true);
    let answer: Answer<IntakeReceipt>;
    try {
      answer = await call('submitIntake', { token: this.filling.token, values });
    } catch (error) {
      return this.lost(values, error instanceof Error ? error.message : '');
    } finally {
      this.busy(false);
    }
    if (answer.ok) this.succeeded(answer.value, values);
    else this.refused(answer.refusal);
  }

  private demand(count: number): void {
    this.demanding = count > 0;
    if (count > 0) this.status.failed(this.words.missingCount(count));
    else this.status.clear();
  }

  private busy(sending: boolean): void {
    this.sending = sending;
    this.submit.disabled = sending;
    this.clear.disabled = sending;
    this.body.inert = sending;
    if (sending) this.status.working(this.words.saving);
  }

  private succeeded(receipt: IntakeReceipt, values: IntakeValues): void {
    this.keeper.discard();
    this.hooks.saved(receipt, values, this.view.labels(changedSince(this.filling, values)));
  }

  private refused(refusal: Refusal): void {
    this.submit.focus();
    const elsewhere = this.view.complain(refusal.fields).map((issue) => issue.message);
    this.failed([refusal.message, ...elsewhere].join(' '), refusal.retry ? this.words.again : this.words.save);
  }

  private lost(values: IntakeValues, detail: string): void {
    this.filling = lostAfter(this.filling, values);
    this.keepDraft();
    this.failed(this.words.lost, this.words.again, detail);
    this.submit.focus();
  }

  private failed(message: string, label: string, detail = ''): void {
    this.status.failed(message, detail);
    this.submit.textContent = label;
  }

  private timeOf(moment: number): string {
    const locale = this.form.language === 'zh' ? 'zh-CN' : 'en-GB';
    return new Date(moment).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  }
}

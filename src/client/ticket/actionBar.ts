import { button, element } from '../element';
import { type StatusLine, statusLine } from '../status';
import { ActionForm } from './actionForm';
import type { Performer } from './performer';
import type { Plan } from './plan';

/** Buttons of which each opens its form below, one at a time, or acts at once when it asks for nothing. */
export class ActionBar {
  readonly element: HTMLElement;
  private readonly place = element('div');
  private readonly status: StatusLine;
  private readonly buttons = new Map<Plan, HTMLButtonElement>();
  private opened: Plan | null = null;

  /** @param firstLook the look of the first button, the usual next step */
  constructor(
    plans: readonly Plan[],
    private readonly performer: Performer,
    firstLook: 'primary' | 'secondary' = 'secondary',
  ) {
    this.status = statusLine(performer.words.seconds);
    plans.forEach((plan, at) => {
      this.buttons.set(plan, this.button(plan, at === 0 ? firstLook : 'secondary'));
    });
    const row = element('div', { class: 'choices' }, ...this.buttons.values());
    this.element = element('div', { class: 'action-bar' }, row, this.status.element, this.place);
    this.element.addEventListener('keydown', (event) => {
      // Within an input method Escape takes back what is being composed.
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || this.opened === null) return;
      event.preventDefault();
      this.fold();
    });
  }

  /** Closes the open form, with what was typed kept for when it is opened again. */
  private fold(): void {
    const plan = this.opened;
    this.open(null);
    if (plan !== null) this.buttons.get(plan)?.focus();
  }

  private button(plan: Plan, look: string): HTMLButtonElement {
    const made = button(look, plan.label, () => this.pressed(plan));
    if (plan.entries().length > 0) made.setAttribute('aria-expanded', 'false');
    made.classList.toggle('drafted', this.performer.hasDraft(plan));
    return made;
  }

  private pressed(plan: Plan): void {
    this.status.clear();
    if (plan.entries().length === 0) void this.performer.performAtOnce(plan, this.status);
    else this.open(plan === this.opened ? null : plan);
  }

  private open(plan: Plan | null): void {
    this.opened = plan;
    for (const [one, made] of this.buttons) {
      if (made.hasAttribute('aria-expanded')) made.setAttribute('aria-expanded', String(one === plan));
      made.classList.toggle('drafted', one !== plan && this.performer.hasDraft(one));
    }
    this.place.replaceChildren();
    if (plan === null) return;
    const form = new ActionForm(plan, this.performer, () => this.fold());
    this.place.append(form.element);
    form.focus();
  }
}

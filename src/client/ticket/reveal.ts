import type { RevealedContact, TicketView } from '../../api';
import { call } from '../call';
import { copyButton } from '../copy';
import { button, element } from '../element';
import { outcomeOf } from '../outcome';
import { type StatusLine, statusLine } from '../status';
import type { Words } from '../words';

/** How long a contact stays on the screen. */
const shownSeconds = 60;

/** The customer in full when asked for, for a minute; by then the server has logged who looked (D12). */
export class Reveal {
  readonly element: HTMLElement;
  private readonly show: HTMLButtonElement;
  private readonly place = element('div', { class: 'revealed' });
  private readonly status: StatusLine;
  private ticking = 0;

  constructor(
    private readonly view: TicketView,
    private readonly words: Words,
  ) {
    this.status = statusLine(words.seconds);
    this.show = button('secondary', words.tickets.reveal.show, () => void this.ask());
    this.place.hidden = true;
    this.element = element('div', { class: 'reveal' }, this.show, this.place, this.status.element);
  }

  private async ask(): Promise<void> {
    const { words, view, show, status } = this;
    show.disabled = true;
    status.working(words.tickets.reveal.asking);
    const outcome = await outcomeOf(call('revealContact', view.number, view.row));
    show.disabled = false;
    if (outcome.ok) {
      status.said(words.tickets.reveal.logged);
      this.disclose(outcome.value);
      return;
    }
    status.failed(outcome.lost ? words.callLost : outcome.message, outcome.detail);
    show.focus();
  }

  private disclose({ name, contact }: RevealedContact): void {
    const { reveal } = this.words.tickets;
    const left = element('span', { class: 'note' });
    const fold = button('quiet', reveal.hide, () => this.hide());
    this.place.replaceChildren(
      ...line(reveal.name, name, this.words),
      ...line(reveal.contact, contact, this.words),
      element('div', { class: 'foot' }, left, fold),
    );
    this.place.hidden = false;
    this.show.hidden = true;
    this.countDown(left);
    (this.place.querySelector('button') ?? fold).focus();
  }

  /** Timers of a window in the background run late, so the clock decides. */
  private countDown(left: HTMLElement): void {
    const { reveal } = this.words.tickets;
    const hidesAt = Date.now() + shownSeconds * 1000;
    const tick = (): void => {
      const seconds = Math.ceil((hidesAt - Date.now()) / 1000);
      left.textContent = reveal.left(seconds);
      if (seconds > 0) return;
      this.hide();
      this.status.said(reveal.hidden);
    };
    tick();
    this.ticking = window.setInterval(tick, 1000);
  }

  private hide(): void {
    window.clearInterval(this.ticking);
    const hadFocus = this.place.contains(document.activeElement);
    this.place.replaceChildren();
    this.place.hidden = true;
    this.show.hidden = false;
    if (hadFocus) this.show.focus();
  }
}

/** A part of the customer with its button to copy it; none where it is blank. */
function line(term: string, text: string, words: Words): readonly HTMLElement[] {
  if (text === '') return [];
  const copy = copyButton(words, text, `${words.copy} ${term}`);
  return [
    element('div', { class: 'line' }, element('span', { class: 'note' }, term), element('strong', {}, text), copy),
  ];
}

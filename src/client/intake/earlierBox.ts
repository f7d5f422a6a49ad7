import type { EarlierTicket, TicketView } from '../../api';
import { call } from '../call';
import { earlierList } from '../earlier';
import { button, element } from '../element';
import { openTicket } from '../opening';
import { type Failure, outcomeOf } from '../outcome';
import { type StatusLine, statusLine } from '../status';
import type { Words } from '../words';

const separator = /[\s,，、;；]+/;

/**
 * Earlier tickets of the customer whose contact was filled in, with an offer to open or link them (D9). They come while
 * the next fields are being filled in, so the box must stand where it moves none of them.
 */
export class EarlierBox {
  readonly element: HTMLElement;
  private readonly status: StatusLine;
  private readonly list = element('div');
  private found: readonly EarlierTicket[] = [];
  private linked = new Set<string>();
  private asked = '';

  constructor(
    private readonly words: Words,
    private readonly show: (view: TicketView) => void,
    private readonly changed: () => void,
  ) {
    this.status = statusLine(words.seconds);
    this.element = element('div', { class: 'earlier-box' }, this.status.element, this.list);
  }

  /** Numbers of the linked tickets as the record holds them; blank when there are none. */
  get related(): string {
    return [...this.linked].join(this.words.listSeparator);
  }

  restore(related: string): void {
    this.linked = new Set(related.split(separator).filter((number) => number !== ''));
    this.found = [];
    this.asked = '';
    this.status.clear();
    this.render();
  }

  /** Asks for the tickets of `contact`, once per contact and category. */
  async ask(contact: string, category1: string): Promise<void> {
    const question = JSON.stringify([contact, category1]);
    if (question === this.asked) return;
    if (contact === '') return this.restore(this.related);
    this.asked = question;
    this.status.working(this.words.tickets.earlierAsking);
    const outcome = await outcomeOf(call('earlierTickets', contact, category1));
    if (question !== this.asked) return;
    this.status.clear();
    this.found = outcome.ok ? outcome.value : [];
    if (!outcome.ok) this.failed(outcome, contact, category1);
    this.render();
  }

  /** A category chosen later can only tell which of the tickets found are alike. */
  async askAgain(contact: string, category1: string): Promise<void> {
    if (this.found.length > 0) await this.ask(contact, category1);
  }

  /** Who may not ask is told so, once for each contact; what was lost can be asked for again. */
  private failed(failure: Failure, contact: string, category1: string): void {
    if (!failure.lost) {
      this.status.said(failure.message);
      return;
    }
    this.asked = '';
    const again = button('quiet', this.words.again, () => this.ask(contact, category1));
    this.status.said(this.words.tickets.earlierFailed, again);
  }

  private render(): void {
    const { found } = this;
    const elsewhere = [...this.linked].filter((number) => !found.some((ticket) => ticket.number === number));
    this.list.replaceChildren(
      ...(found.length === 0 ? [] : [this.expander()]),
      ...elsewhere.map((number) => this.linkedNumber(number)),
    );
  }

  /** Open at once where an earlier ticket is still open or about the same. */
  private expander(): HTMLElement {
    const { found, words } = this;
    const open = found.filter((ticket) => ticket.isOpen).length;
    const wasOpen = this.list.querySelector('details')?.open ?? false;
    const matters = open > 0 || found.some((ticket) => ticket.isAlike);
    const title = element('summary', { role: 'status' }, words.tickets.earlier(found.length, open));
    return element('details', { class: 'more', open: matters || wasOpen }, title, this.lines());
  }

  private lines(): HTMLElement {
    return earlierList(this.found, this.words, {
      open: (ticket) => openTicket(ticket, this.status, this.words, this.show),
      link: (ticket) => this.toggle(ticket.number),
      unlink: (ticket) => this.toggle(ticket.number),
      isLinked: (number) => this.linked.has(number),
    });
  }

  /** Linked before the sidebar was closed. */
  private linkedNumber(number: string): HTMLElement {
    const undo = button('quiet', this.words.undo, () => this.toggle(number));
    undo.setAttribute('aria-label', this.words.tickets.unlinkNumber(number));
    return element('p', { class: 'linked' }, `${this.words.tickets.linked} ${number}`, undo);
  }

  private toggle(number: string): void {
    if (!this.linked.delete(number)) this.linked.add(number);
    this.render();
    this.element.querySelector<HTMLElement>(`[data-number="${CSS.escape(number)}"] [aria-pressed]`)?.focus();
    this.changed();
  }
}

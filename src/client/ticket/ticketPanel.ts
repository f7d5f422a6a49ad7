import type { TicketView } from '../../api';
import { call } from '../call';
import { Ticker } from '../countdown';
import { button, element, focusOn } from '../element';
import type { Library } from '../knowledge/library';
import { openTicket, type Wanted } from '../opening';
import { outcomeOf } from '../outcome';
import type { Voice } from '../sidebar/voice';
import { type StatusLine, statusLine } from '../status';
import type { Words } from '../words';
import type { ActionDrafts } from './drafts';
import { Hold } from './hold';
import { Performer } from './performer';
import { ticketBody } from './ticketBody';

/** The tab with one ticket: its state, its deadlines and what may be done to it now. */
export class TicketPanel {
  readonly element = element('div', { class: 'ticket' });
  private readonly body = element('div');
  private readonly ticker = new Ticker();
  private status: StatusLine;
  private view: TicketView | null = null;
  private hasAsked = false;
  private readonly hold = new Hold(this.element);

  /** @param changed told after each action */
  constructor(
    private readonly voice: Voice,
    private readonly drafts: ActionDrafts,
    private readonly library: Library,
    private readonly changed: () => void,
  ) {
    this.status = statusLine(voice.words.seconds);
    voice.follow((words) => this.build(words));
  }

  /** Reads the selected row the first time, unless a ticket is there already. */
  shown(): void {
    if (this.view === null && !this.hasAsked) void this.readSelected();
  }

  /** Shows `view`; `said` is what has just been done. */
  show(view: TicketView, said = ''): void {
    this.view = view;
    const words = this.voice.heard(view.language);
    const performer = new Performer(view, words, this.drafts, {
      busy: (isBusy) => this.hold.keep(isBusy),
      done: (after, what) => {
        if (view.articleDraft !== null && after.articleDraft === null) this.library.outdate();
        this.changed();
        this.show(after, what);
      },
    });
    const made = ticketBody(performer, this.status, this.library, (ticket) => void this.open(ticket));
    this.body.replaceChildren(made.element);
    this.ticker.follow(view.now, made.countdowns);
    if (said === '') this.status.clear();
    else this.status.said(said);
    this.focus();
  }

  /** Goes to the number at the top, so that the ticket is read out. */
  focus(): void {
    const number = this.body.querySelector('h1');
    if (number !== null) focusOn(number);
  }

  private build({ seconds, tickets }: Words): void {
    this.status = statusLine(seconds);
    const bar = element(
      'div',
      { class: 'bar' },
      button('secondary', tickets.readSelected, () => void this.readSelected()),
      button('quiet', tickets.refresh, () => this.refresh()),
      this.status.element,
    );
    this.element.replaceChildren(bar, this.body);
  }

  private refresh(): void {
    if (this.view === null) void this.readSelected();
    else void this.open(this.view);
  }

  private open(wanted: Wanted): Promise<void> {
    return openTicket(wanted, this.status, this.voice.words, (view) => this.show(view));
  }

  private async readSelected(): Promise<void> {
    this.hasAsked = true;
    this.status.working(this.voice.words.tickets.readingSelected);
    const outcome = await outcomeOf(call('openSelected'));
    const { words } = this.voice;
    if (outcome.ok) {
      if (outcome.value === null) this.status.said(words.tickets.noneSelected);
      else this.show(outcome.value);
      return;
    }
    const again = button('quiet', words.again, () => void this.readSelected());
    this.status.failed(outcome.lost ? words.tickets.notRead : outcome.message, outcome.detail, again);
  }
}

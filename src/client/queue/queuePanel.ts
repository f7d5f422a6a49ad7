import type { Queue, QueueScope, TicketView } from '../../api';
import { call } from '../call';
import { Ticker } from '../countdown';
import { button, element } from '../element';
import { openTicket, type Wanted } from '../opening';
import { outcomeOf } from '../outcome';
import type { Voice } from '../sidebar/voice';
import { type StatusLine, statusLine } from '../status';
import type { Words } from '../words';
import { ArrowKeys } from './arrowKeys';
import { queueRow } from './queueRow';
import { type Scopes, scopeChoice } from './scopes';
import { searchBox } from './search';

/** The tab with one's tickets in the order of their deadlines: choose a scope, find a number, open a ticket. */
export class QueuePanel {
  readonly element = element('div', { class: 'queue' });
  private readonly list = element('div');
  private readonly keys = new ArrowKeys(this.list);
  private readonly ticker = new Ticker();
  private status: StatusLine;
  private scopes: Scopes;
  private scope: QueueScope = 'mine';
  private queue: Queue | null = null;
  private isBuilt = false;
  private isOutdated = true;
  private asking = 0;

  constructor(
    private readonly voice: Voice,
    private readonly show: (view: TicketView) => void,
    private readonly noteTold: (note: string | undefined) => void,
  ) {
    this.status = statusLine(voice.words.seconds);
    this.scopes = scopeChoice(this.scope, voice.words, (scope) => this.choose(scope));
    voice.follow((words) => this.isBuilt && this.build(words));
  }

  /** Reads the queue if it was never read or something has changed since. */
  shown(): void {
    if (!this.isBuilt) this.build(this.voice.words);
    if (this.isOutdated) void this.load();
  }

  /** A ticket was made or changed: the next look at the tab reads again. */
  outdate(): void {
    this.isOutdated = true;
  }

  private build(words: Words): void {
    this.isBuilt = true;
    this.status = statusLine(words.seconds);
    this.scopes = scopeChoice(this.scope, words, (scope) => this.choose(scope));
    const search = searchBox(words, (number) => void this.open({ number, row: null }));
    const bar = element(
      'div',
      { class: 'bar' },
      this.status.element,
      button('quiet', words.tickets.refresh, () => void this.load()),
    );
    this.element.replaceChildren(search, this.scopes.element, bar, this.list);
  }

  private choose(scope: QueueScope): void {
    this.scope = scope;
    void this.load();
  }

  private async load(): Promise<void> {
    this.asking += 1;
    const mine = this.asking;
    this.status.working(this.voice.words.tickets.reading);
    this.list.classList.add('stale');
    const outcome = await outcomeOf(call('openQueue', this.scope));
    if (mine !== this.asking) return;
    this.list.classList.remove('stale');
    if (!outcome.ok) {
      const { words } = this.voice;
      this.status.failed(
        outcome.lost ? words.tickets.notRead : outcome.message,
        outcome.detail,
        button('quiet', words.again, () => void this.load()),
      );
      return;
    }
    this.queue = outcome.value;
    this.isOutdated = false;
    this.noteTold(outcome.value.deskNote);
    this.render(outcome.value, this.voice.heard(outcome.value.language));
  }

  private render(queue: Queue, words: Words): void {
    const { items, counts, scope, user } = queue;
    const rows = items.map((item) =>
      queueRow(item, scope === 'mine' && item.owner === user, words, () => void this.open(item)),
    );
    this.scopes.count(counts);
    const lines = items.length === 0 ? emptiness(queue, words) : element('ul', {}, ...rows.map((row) => row.element));
    const isCut = counts[scope] > items.length;
    const cut = isCut ? [element('p', { class: 'note' }, words.tickets.firstOnly(items.length, counts[scope]))] : [];
    this.keys.renew(
      rows.map((row) => row.button),
      () => this.list.replaceChildren(lines, ...cut),
    );
    this.ticker.follow(
      queue.now,
      rows.flatMap((row) => row.countdowns),
    );
    this.status.said(words.tickets.refreshedAt(this.voice.timeOf(queue.now, queue.timeZone)));
  }

  private open(wanted: Wanted): Promise<void> {
    const { queue } = this;
    return openTicket(wanted, this.status, this.voice.words, (view) => {
      if (queue !== null)
        this.status.said(this.voice.words.tickets.refreshedAt(this.voice.timeOf(queue.now, queue.timeZone)));
      this.show(view);
    });
  }
}

function emptiness({ scope, user }: Queue, { tickets }: Words): HTMLElement {
  const isUnknown = scope === 'mine' && user === '';
  return element('p', { class: 'empty' }, isUnknown ? tickets.unknownUser : tickets.nothing[scope]);
}

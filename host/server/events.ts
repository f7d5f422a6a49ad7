import type { ServerResponse } from 'node:http';
import type { EventBatch, PageEvent } from '../contract/wire';
import { compact } from './compact';

/** Events that only the person who acted gets to see, as in Sheets. */
const personal: ReadonlySet<PageEvent['kind']> = new Set(['toast', 'page', 'menus', 'selection']);

const heartbeatMilliseconds = 20_000;

/**
 * Sends what happens in the host to every open page. Events of one turn are gathered and go out as one numbered
 * batch, so that a page can wait for all that its own act caused.
 */
export class EventStream {
  private readonly pages = new Map<ServerResponse, string>();
  private gathered: PageEvent[] = [];
  private actor: string | null = null;
  private sent = 0;
  private readonly heartbeat: NodeJS.Timeout;

  /** @param settle calculates what depends on the events so far, which may add more of them */
  constructor(private readonly settle: () => void) {
    this.heartbeat = setInterval(() => this.write(':\n\n'), heartbeatMilliseconds);
    this.heartbeat.unref();
  }

  /** Number of the last batch sent. */
  get sequence(): number {
    return this.sent;
  }

  /** @param client the id the page made for itself */
  attach(response: ServerResponse, client: string): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(`retry: 1000\n\n`);
    this.pages.set(response, client);
    response.on('close', () => this.pages.delete(response));
  }

  add(event: PageEvent): void {
    if (this.gathered.length === 0) {
      setImmediate(() => this.flush());
    }
    this.gathered.push(event);
  }

  /** Runs something for one page: what it shows goes to that page alone. Returns after the batch went out. */
  actFor<T>(client: string, act: () => T): T {
    this.flush();
    this.actor = client;
    try {
      return act();
    } finally {
      this.flush();
      this.actor = null;
    }
  }

  close(): void {
    clearInterval(this.heartbeat);
    for (const response of this.pages.keys()) {
      response.end();
    }
  }

  /** Sends what was gathered. */
  flush(): void {
    if (this.gathered.length === 0) {
      return;
    }
    this.calculate();
    const events = compact(this.gathered);
    this.gathered = [];
    this.sent += 1;
    const shared = frame({ sequence: this.sent, events: events.filter((event) => !personal.has(event.kind)) });
    const whole = frame({ sequence: this.sent, events });
    for (const [response, client] of this.pages) {
      response.write(this.actor === null || client === this.actor ? whole : shared);
    }
  }

  /** A workbook that cannot be calculated must not keep the rest from the pages. */
  private calculate(): void {
    try {
      this.settle();
    } catch (reason) {
      console.error(reason);
    }
  }

  private write(text: string): void {
    for (const response of this.pages.keys()) {
      response.write(text);
    }
  }
}

function frame(batch: EventBatch): string {
  return `data: ${JSON.stringify(batch)}\n\n`;
}

import type {
  Act,
  ActAnswer,
  CallAnswer,
  ClockMove,
  DeskState,
  EventBatch,
  FilterViewRows,
  SequencedFloating,
  SequencedView,
} from '../contract/wire';

export interface LinkPorts {
  /** E-mail of the person who acts. */
  person(): string;
  /** Called in order for each batch; the next one waits for it. */
  receive(batch: EventBatch): Promise<void>;
  connected(connected: boolean): void;
  /** A batch could not be shown; the next ones are not kept back by it. */
  failed(reason: unknown): void;
}

const retryMilliseconds = 1500;

/** The page's connection to the host: acts one after the other, events in the order they happened. */
export class Link {
  private readonly token = document.querySelector<HTMLMetaElement>('meta[name=sheetdesk-token]')?.content ?? '';
  private readonly client = Math.random().toString(36).slice(2);
  private lastSent: Promise<unknown> = Promise.resolve();
  private lastReceived: Promise<unknown> = Promise.resolve();
  /** How often acts that change something were sent so far. */
  sent = 0;
  private readonly underWay = new Set<Promise<unknown>>();
  private received = 0;
  private waiting: { readonly sequence: number; readonly resolve: () => void }[] = [];

  constructor(private readonly ports: LinkPorts) {}

  /** Resolves when events begin to arrive. */
  listen(): Promise<void> {
    const query = new URLSearchParams({ token: this.token, client: this.client });
    const source = new EventSource(`/api/events?${query}`);
    source.onmessage = (message) => this.queue(readBatch(message.data));
    source.onerror = () => {
      this.ports.connected(false);
      if (source.readyState === EventSource.CLOSED) {
        reloadWhenBack();
      }
    };
    return new Promise((resolve) => {
      source.onopen = () => {
        this.ports.connected(true);
        resolve();
      };
    });
  }

  /** After acts already sent; resolves when all events they caused were received. */
  act(acts: readonly Act[]): Promise<ActAnswer> {
    if (acts.some(({ kind }) => kind !== 'select')) {
      this.sent += 1;
    }
    return this.answered(this.inOrder(() => this.post<ActAnswer>('/api/act', { person: this.ports.person(), acts })));
  }

  /** A page's google.script.run call; after acts already sent, beside other calls. */
  call(functionName: string, args: readonly unknown[]): Promise<CallAnswer> {
    const request = { person: this.ports.person(), function: functionName, args };
    return this.answered(this.lastSent.then(() => this.post<CallAnswer>('/api/call', request)));
  }

  moveClock(move: ClockMove): Promise<ActAnswer> {
    return this.answered(this.inOrder(() => this.post<ActAnswer>('/api/clock', move)));
  }

  desk(): Promise<DeskState> {
    return this.ask<DeskState>('/api/desk');
  }

  view(): Promise<SequencedView> {
    return this.ask<SequencedView>('/api/view');
  }

  filterViewRows(viewId: number): Promise<FilterViewRows> {
    return this.ask<FilterViewRows>(`/api/filterView?id=${viewId}`);
  }

  /** The bytes of a mail's attachment, counted from 0. */
  async attachment(mailId: number, at: number): Promise<Blob> {
    return (await this.fetched(`/api/attachment?mail=${mailId}&at=${at}`)).blob();
  }

  /** Does something between two event batches, so that what it shows and what they show do not mix. */
  betweenEvents(task: () => Promise<void>): Promise<void> {
    const done = this.lastReceived.then(task);
    this.lastReceived = done.catch(() => undefined);
    this.underWay.add(done);
    const over = () => this.underWay.delete(done);
    done.then(over, over);
    return done;
  }

  floating(): Promise<SequencedFloating> {
    return this.ask<SequencedFloating>('/api/floating');
  }

  /** Resolves when nothing is on its way any more, and what came back is shown. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) {
      await Promise.allSettled(this.underWay);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** An answer counts when all events that it speaks of were received. */
  private answered<T extends { readonly sequence: number }>(sent: Promise<T>): Promise<T> {
    const whole = sent.then(async (answer) => {
      await this.reached(answer.sequence);
      return answer;
    });
    this.underWay.add(whole);
    const done = () => this.underWay.delete(whole);
    whole.then(done, done);
    return whole;
  }

  private inOrder<T>(task: () => Promise<T>): Promise<T> {
    const sent = this.lastSent.then(task, task);
    this.lastSent = sent.catch(() => undefined);
    return sent;
  }

  private queue(batch: EventBatch): void {
    const received = this.lastReceived.then(() => this.ports.receive(batch));
    this.lastReceived = received
      .catch((reason: unknown) => this.ports.failed(reason))
      .then(() => this.skipTo(batch.sequence));
  }

  private reached(sequence: number): Promise<void> {
    return sequence <= this.received
      ? Promise.resolve()
      : new Promise((resolve) => this.waiting.push({ sequence, resolve }));
  }

  /** The host's events up to this number are known, or contained in what was fetched. */
  skipTo(sequence: number): void {
    this.received = Math.max(this.received, sequence);
    const reached = this.waiting.filter((entry) => entry.sequence <= this.received);
    this.waiting = this.waiting.filter((entry) => entry.sequence > this.received);
    for (const { resolve } of reached) {
      resolve();
    }
  }

  private post<T>(path: string, body: unknown): Promise<T> {
    return this.ask<T>(path, { method: 'POST', body: JSON.stringify(body) });
  }

  private async ask<T>(path: string, init: RequestInit = {}): Promise<T> {
    return (await this.fetched(path, init)).json();
  }

  /** @throws Error with the host's sentence where it refuses */
  private async fetched(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(path, {
      ...init,
      headers: {
        'Content-Type': 'application/json',
        'x-sheetdesk-token': this.token,
        'x-sheetdesk-client': this.client,
      },
    });
    if (!response.ok) {
      const answer = await response.json();
      throw new Error(typeof answer?.error === 'string' ? answer.error : response.statusText);
    }
    return response;
  }
}

function readBatch(data: string): EventBatch {
  return JSON.parse(data);
}

/** A host that was started anew knows this page's token no longer; the page must come from it again. */
function reloadWhenBack(): void {
  fetch('/').then(
    () => location.reload(),
    () => setTimeout(reloadWhenBack, retryMilliseconds),
  );
}

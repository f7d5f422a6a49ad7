import { element } from './element';
import type { Words } from './words';

const minute = 60_000;
const tickMilliseconds = 30_000;

/** Tells the server's time from now on, given its clock (epoch milliseconds) at this moment. */
export function serverClock(now: number): () => number {
  const ahead = now - Date.now();
  return () => Date.now() + ahead;
}

/** Words that say how long is left until a deadline. */
export interface Countdown {
  readonly element: HTMLElement;
  /** @param now the server's time, epoch milliseconds */
  tick(now: number): void;
}

/** @param dueAt epoch milliseconds; once it is past the element has the class `late` */
export function countdown(dueAt: number, { tickets }: Words): Countdown {
  const made = element('span', { class: 'countdown' });
  return {
    element: made,
    tick(now) {
      const isLate = now >= dueAt;
      const minutes = Math.floor(Math.abs(dueAt - now) / minute);
      made.textContent = isLate ? tickets.late(minutes) : tickets.left(minutes);
      made.classList.toggle('late', isLate);
    },
  };
}

/** Keeps the countdowns of a panel going, twice a minute. */
export class Ticker {
  private clock: () => number = Date.now;
  private countdowns: readonly Countdown[] = [];

  constructor() {
    window.setInterval(() => this.tick(), tickMilliseconds);
  }

  /** From now on these count down, by the server's clock that showed `now` a moment ago. */
  follow(now: number, countdowns: readonly Countdown[]): void {
    this.clock = serverClock(now);
    this.countdowns = countdowns;
    this.tick();
  }

  private tick(): void {
    const now = this.clock();
    for (const counting of this.countdowns) counting.tick(now);
  }
}

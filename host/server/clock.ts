import { TZDate } from '@date-fns/tz';
import type { Host } from '../contract/host';
import type { ClockMove, ClockState } from '../contract/wire';

const tickMilliseconds = 1000;
const minuteMilliseconds = 60_000;

/** Lets time triggers run as the host's clock goes on, and moves the clock. */
export class DeskClock {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly host: Host) {}

  state(): ClockState {
    return { now: this.host.now(), mode: this.host.clockMode };
  }

  /** A fixed clock stays where it is until it is moved. */
  start(): void {
    this.timer = setInterval(() => this.host.advanceTo(this.host.now()), tickMilliseconds);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Time triggers due on the way have run when this returns. */
  move(move: ClockMove): void {
    const now = this.host.now();
    switch (move.kind) {
      case 'forward':
        this.host.advanceTo(now + move.minutes * minuteMilliseconds);
        break;
      case 'nextMorning':
        this.host.advanceTo(nextMorning(now, this.host.view().timeZone));
        break;
      case 'real':
        this.host.setClock('real');
        break;
    }
  }
}

/** 08:30 of the following day in the zone, epoch milliseconds. */
export function nextMorning(now: number, timeZone: string): number {
  const morning = new TZDate(now, timeZone);
  morning.setDate(morning.getDate() + 1);
  morning.setHours(8, 30, 0, 0);
  return morning.getTime();
}

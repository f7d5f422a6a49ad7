import type { ClockMode } from '../contract/host';

export interface SavedClock {
  readonly mode: ClockMode;
  /** Where a fixed clock stands, epoch milliseconds. */
  readonly fixedAt: number;
  /** How far a running clock is ahead of the machine's, milliseconds. */
  readonly aheadMs: number;
}

/** The host's clock: what every script and service takes for the present. */
export class HostClock {
  private state: SavedClock;
  private heldAt: number | null = null;

  constructor(state: SavedClock) {
    this.state = state;
  }

  get mode(): ClockMode {
    return this.state.mode;
  }

  now(): number {
    if (this.heldAt !== null) return this.heldAt;
    const { mode, fixedAt, aheadMs } = this.state;
    return mode === 'fixed' ? fixedAt : Date.now() + (mode === 'running' ? aheadMs : 0);
  }

  set(mode: ClockMode): void {
    const now = this.now();
    this.state = { mode, fixedAt: now, aheadMs: now - Date.now() };
  }

  /** Moves the clock; a clock at the machine's time that is moved away from it runs on from there. */
  moveTo(moment: number): void {
    if (this.state.mode === 'fixed') {
      this.state = { ...this.state, fixedAt: moment };
    } else if (moment > this.now()) {
      this.state = { mode: 'running', fixedAt: moment, aheadMs: moment - Date.now() };
    }
  }

  /** Lets the clock stand at a moment while something is done that fell due then. */
  heldDuring<T>(moment: number, act: () => T): T {
    const before = this.heldAt;
    this.heldAt = moment;
    try {
      return act();
    } finally {
      this.heldAt = before;
    }
  }

  save(): SavedClock {
    return this.state;
  }
}

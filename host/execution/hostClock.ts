import type { ClockMode } from '../contract/host';

export interface SavedClock {
  readonly mode: ClockMode;
  /** Where a fixed clock stands, epoch milliseconds. */
  readonly fixedAt: number;
  /** How far a running clock is ahead of the machine's, milliseconds. */
  readonly aheadMs: number;
}

/** An execution by the modelled time it took so far. */
interface Timed {
  readonly milliseconds: number;
}

/** The host's clock: what every script and service takes for the present. */
export class HostClock {
  private state: SavedClock;
  private heldAt: number | null = null;
  /** Executions that are running, one within another. */
  private underWay: readonly Timed[] = [];

  /** @param timePasses whether an execution's modelled time passes while it runs; the clock is back after it */
  constructor(
    state: SavedClock,
    private readonly timePasses = false,
  ) {
    this.state = state;
  }

  get mode(): ClockMode {
    return this.state.mode;
  }

  now(): number {
    return this.besidesExecutions() + this.passedMs();
  }

  /** Does what an execution does, while the clock runs ahead by the time it took so far. */
  during<T>(execution: Timed, act: () => T): T {
    if (!this.timePasses) return act();
    const before = this.underWay;
    this.underWay = [...before, execution];
    try {
      return act();
    } finally {
      this.underWay = before;
    }
  }

  set(mode: ClockMode): void {
    const now = this.besidesExecutions();
    this.state = { mode, fixedAt: now, aheadMs: now - Date.now() };
  }

  /** Moves the clock; a clock at the machine's time that is moved away from it runs on from there. */
  moveTo(moment: number): void {
    const bare = moment - this.passedMs();
    if (this.state.mode === 'fixed') {
      this.state = { ...this.state, fixedAt: bare };
    } else if (bare > this.besidesExecutions()) {
      this.state = { mode: 'running', fixedAt: bare, aheadMs: bare - Date.now() };
    }
  }

  /** Lets the clock stand at a moment while something is done that fell due then. */
  heldDuring<T>(moment: number, act: () => T): T {
    const before = this.heldAt;
    this.heldAt = moment - this.passedMs();
    try {
      return act();
    } finally {
      this.heldAt = before;
    }
  }

  save(): SavedClock {
    return this.state;
  }

  private besidesExecutions(): number {
    if (this.heldAt !== null) return this.heldAt;
    const { mode, fixedAt, aheadMs } = this.state;
    return mode === 'fixed' ? fixedAt : Date.now() + (mode === 'running' ? aheadMs : 0);
  }

  private passedMs(): number {
    return Math.floor(this.underWay.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  }
}

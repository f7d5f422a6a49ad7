const DAY = 86_400_000;

export interface SpentTriggerTime {
  /** When the day that is counted began, epoch milliseconds. */
  readonly since: number;
  readonly spentMs: number;
}

export type SavedTriggerTime = Readonly<Record<string, SpentTriggerTime>>;

/**
 * How long installed triggers ran for their owners, by the latency model. A day is the 24 hours from its first run;
 * the live service does not say when its own begins.
 */
export class TriggerTime {
  private readonly byOwner: Map<string, SpentTriggerTime>;

  constructor(
    private readonly msADay: number,
    saved: SavedTriggerTime = {},
  ) {
    this.byOwner = new Map(Object.entries(saved));
  }

  /** Why a trigger is not let run, in the service's words. @param owner absent for what is no installed trigger */
  refusal(owner: string | undefined, now: number): string | null {
    if (owner === undefined || this.today(owner, now).spentMs < this.msADay) return null;
    return 'Exception: Service using too much computer time for one day';
  }

  spend(owner: string | undefined, run: { readonly startedAt: number; readonly modelledMs: number }): void {
    if (owner === undefined) return;
    const { since, spentMs } = this.today(owner, run.startedAt);
    this.byOwner.set(owner, { since, spentMs: spentMs + run.modelledMs });
  }

  save(): SavedTriggerTime {
    return Object.fromEntries(this.byOwner);
  }

  private today(owner: string, now: number): SpentTriggerTime {
    const known = this.byOwner.get(owner);
    return known && now < known.since + DAY ? known : { since: now, spentMs: 0 };
  }
}

import { Refusal } from '../../model/refusal';
import { type Jitter, punctual } from './jitter';
import { firstRun, nextRun, type Schedule } from './schedule';

export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';

/** An installed trigger; `schedule` only for CLOCK. `nextAt` is null when it will not run again. */
export interface InstalledTrigger {
  readonly id: string;
  readonly handler: string;
  readonly owner: string;
  readonly event: TriggerEvent;
  readonly schedule: Schedule | null;
  readonly nextAt: number | null;
}

export interface SavedTriggers {
  readonly lastNumber: number;
  readonly triggers: readonly InstalledTrigger[];
}

export interface DueTrigger {
  readonly trigger: InstalledTrigger;
  readonly plannedAt: number;
  readonly at: number;
}

const TRIGGERS_PER_USER = 20;

/** The installed triggers of the script, in the order they were made. */
export class TriggerList {
  private triggers: readonly InstalledTrigger[];
  private lastNumber: number;

  /** @param jitter how late each run comes */
  constructor(
    saved?: SavedTriggers,
    private readonly jitter: Jitter = punctual,
  ) {
    this.triggers = saved?.triggers ?? [];
    this.lastNumber = saved?.lastNumber ?? 0;
  }

  ownedBy(owner: string): readonly InstalledTrigger[] {
    return this.triggers.filter((trigger) => trigger.owner === owner);
  }

  on(event: TriggerEvent): readonly InstalledTrigger[] {
    return this.triggers.filter((trigger) => trigger.event === event);
  }

  /**
   * @param schedule made from the trigger's number, so that jitter is constant for one trigger
   * @throws Refusal with the service's words beyond 20 triggers of one user
   */
  add(
    made: { readonly handler: string; readonly owner: string; readonly event: TriggerEvent },
    schedule: ((number: number) => Schedule) | null,
    now: number,
  ): InstalledTrigger {
    if (this.ownedBy(made.owner).length >= TRIGGERS_PER_USER) {
      throw new Refusal(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    this.lastNumber += 1;
    const planned = schedule?.(this.lastNumber) ?? null;
    const nextAt = planned ? firstRun(planned, now) : null;
    const trigger = { ...made, id: String(4_000_000_000 + this.lastNumber), schedule: planned, nextAt };
    this.triggers = [...this.triggers, trigger];
    return trigger;
  }

  remove(id: string): void {
    this.triggers = this.triggers.filter((trigger) => trigger.id !== id);
  }

  /** The time trigger that runs first, at `at` and no later than an instant. */
  nextDue(until: number): DueTrigger | null {
    let first: DueTrigger | null = null;
    for (const trigger of this.triggers) {
      if (trigger.nextAt === null) continue;
      const at = trigger.nextAt + this.jitter(trigger, trigger.nextAt);
      if (at <= until && (first === null || at < first.at)) first = { trigger, plannedAt: trigger.nextAt, at };
    }
    return first;
  }

  /** Notes that a time trigger ran as planned for an instant; a one-time trigger stays in the list, spent, as at Google. */
  ran(id: string, at: number): void {
    this.reschedule((trigger) =>
      trigger.id === id && trigger.schedule ? nextRun(trigger.schedule, at) : trigger.nextAt,
    );
  }

  /** After the clock was set back: recurring triggers start anew from now. */
  restart(now: number): void {
    this.reschedule(({ schedule, nextAt }) =>
      schedule && schedule.kind !== 'once' ? firstRun(schedule, now) : nextAt,
    );
  }

  /** While the host was off nothing ran: recurring triggers that are overdue go on from now. */
  skipMissed(now: number): void {
    this.reschedule(({ schedule, nextAt }) => {
      const missed = schedule && schedule.kind !== 'once' && nextAt !== null && nextAt < now;
      return missed ? firstRun(schedule, now) : nextAt;
    });
  }

  save(): SavedTriggers {
    return { lastNumber: this.lastNumber, triggers: this.triggers };
  }

  private reschedule(nextAt: (trigger: InstalledTrigger) => number | null): void {
    this.triggers = this.triggers.map((trigger) => ({ ...trigger, nextAt: nextAt(trigger) }));
  }
}

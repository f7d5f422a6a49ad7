import type { Schedule } from '../../domain/schedule/schedules';
import type { Settings } from '../../domain/settings/settings';
import type { Zone } from '../../domain/time/zone';
import type { Desk } from '../desk';
import type { Remembered } from '../memory';

/** Every timed job. Its key is kept in memory and names it in words. */
export type JobKey =
  | 'digest'
  | 'weeklyDigest'
  | 'monthReport'
  | 'cellNotes'
  | 'archive'
  | 'filterViews'
  | 'monthReportMail';

/** One turn of a job. The desk is held; `release` it before slow work. */
export interface Turn {
  readonly desk: Desk;
  /** What the turn is for, as the job's schedule names it. */
  readonly period: string;
  /** As last read; opening the workbook may show newer ones. */
  readonly settings: Settings;
  readonly zone: Zone;
}

/**
 * `done`: not again in this period. `postponed`: cannot be done now, tried again after a while. `unfinished`: the
 * time is up, goes on at the next tick; the job keeps by itself how far it came.
 */
export interface Outcome {
  readonly state: 'done' | 'postponed' | 'unfinished';
  /** Addresses that mails failed for until they were given up: the turn counts as failed, and is told as such. */
  readonly refused?: readonly string[];
  /** What else memory is to hold, written together with the outcome. */
  readonly after?: (remembered: Remembered) => Remembered;
}

/**
 * Something the desk does by the clock, once in each period of its schedule however late or often the clock ticks. A
 * turn may be cut off at any service call, and begins anew then: what it did must not be done twice.
 */
export interface Job {
  readonly key: JobKey;
  schedule(settings: Settings): Schedule;
  /** It writes to people: what it owes from before the quiet hours waits for their end (D15). */
  readonly isMailing?: true;
  /** @throws anything: the job is tried again after a while, the others have their turn */
  run(turn: Turn): Outcome;
}

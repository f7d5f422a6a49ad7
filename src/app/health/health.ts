import type { Moment } from '../../domain/record/ticket';
import { type Days, nextDueAt, onTimeMillis } from '../../domain/schedule/schedules';
import type { Settings } from '../../domain/settings/settings';
import { type Zone, zoneOf } from '../../domain/time/zone';
import { lacksKey } from '../customers/customerKeys';
import type { Desk } from '../desk';
import type { Job, JobKey } from '../jobs/job';
import { daysOf, heldUntil, owedOccasion } from '../jobs/runJobs';
import type { WorkKey } from '../jobs/runWorks';
import type { JobMemory, NextDeadline, Remembered } from '../memory';
import { type FormTrigger, isUnheard } from './unheardForms';
import { type Waiting, waitingMails } from './waitingMails';
import type { BookState } from './warnings';

/**
 * `late`: owed for an hour and neither done nor refused, as when its execution dies each time. `new`: it has not had
 * its first turn yet.
 */
export type HealthState = 'well' | 'failed' | 'postponed' | 'unfinished' | 'late' | 'new';

/** How one thing that the desk does by itself stands. */
export interface HealthLine {
  readonly key: JobKey | WorkKey;
  readonly state: HealthState;
  readonly at?: Moment | undefined;
  /** Milliseconds of the last turn. */
  readonly took?: number | undefined;
  /** How many requests to the Sheets API its last turn sent; absent where an earlier version kept none. */
  readonly requests?: number | undefined;
  /** When its next turn is; absent when that is the next tick. */
  readonly nextAt?: Moment | undefined;
  readonly failedAt?: Moment | undefined;
  /** Its last failure, masked; also when it has gone well since. */
  readonly error?: string | undefined;
}

/** How the customers' key stands, and how many tickets show their customer in plain text. */
export interface CustomerKeyHealth {
  readonly isMissing: boolean;
  readonly unsealed: number;
}

/** All that the sheet of the desk's health shows. */
export interface Health {
  readonly now: Moment;
  /** Under whose name the clock runs, by e-mail. */
  readonly keeper: string;
  readonly lines: readonly HealthLine[];
  /** How many recipients may still be mailed today. */
  readonly quota: number;
  readonly book: BookState;
  /** The trigger that takes in forms' responses. */
  readonly formTrigger: FormTrigger;
  /** It is missing, and responses wait until somebody looks for them. */
  readonly isUnheard: boolean;
  readonly waiting: Waiting;
  readonly due: readonly NextDeadline[];
  /** The customers' key where it is missing, or is back and has rows left to encrypt (D12). */
  readonly customerKey?: CustomerKeyHealth;
  /** Years whose archive was missing when the nightly archive looked. */
  readonly missingArchives: readonly number[];
  /** How many records of the desk's own memory could not be read and are left out. */
  readonly unreadable: number;
  /** There is no room for more of it. */
  readonly isMemoryFull?: boolean;
  readonly settings: Settings;
  readonly zone: Zone;
}

/** The clocks are looked at so often, whatever becomes due. */
const sweepMilliseconds = 60 * 60_000;

const states: Readonly<Record<NonNullable<JobMemory['state']>, HealthState>> = {
  done: 'well',
  failed: 'failed',
  postponed: 'postponed',
  unfinished: 'unfinished',
};

const lastTurn = ({ at, took, requests, failedAt, error }: JobMemory) => ({ at, took, requests, failedAt, error });

function jobLine(job: Job, remembered: Remembered, now: Moment, settings: Settings, days: Days): HealthLine {
  const known = remembered.jobs[job.key] ?? {};
  const owed = owedOccasion(job, remembered, now, settings, days);
  const state = known.state === undefined ? 'new' : states[known.state];
  const isAwaited = owed === undefined || state === 'failed' || state === 'postponed' || state === 'unfinished';
  const held = owed && heldUntil(job, owed, now, settings, days.zone);
  const nextAt =
    owed === undefined ? nextDueAt(job.schedule(settings), now, days, known.done) : (held ?? known.retryAt);
  return {
    key: job.key,
    ...lastTurn(known),
    state: isAwaited || held !== undefined || now - owed.dueAt < onTimeMillis ? state : 'late',
    nextAt: nextAt !== undefined && nextAt > now ? nextAt : undefined,
  };
}

function sweepLine({ sweep, jobs }: Remembered, now: Moment): HealthLine {
  const known = jobs.sweep ?? {};
  const nextAt = Math.min(sweep.nextChangeAt, sweep.fullAt + sweepMilliseconds);
  return {
    key: 'sweep',
    ...lastTurn(known),
    state: known.state === 'failed' ? 'failed' : 'well',
    at: sweep.sweptUntil,
    took: sweep.took,
    requests: sweep.requests,
    nextAt: nextAt > now ? nextAt : undefined,
  };
}

/** What every tick does besides, which is worth a line once it failed. */
const besides = ({ jobs }: Remembered): readonly HealthLine[] =>
  (['told', 'links', 'letters', 'escalations', 'tasks', 'forms', 'chat'] as const).flatMap((key) => {
    const known = jobs[key];
    return known?.state === undefined ? [] : [{ key, ...lastTurn(known), state: states[known.state] }];
  });

/**
 * How the desk stands, from what it remembers.
 * @param desk asked for the quota of the day, the workbook's size and the forms' trigger: three calls
 */
export function healthOf(
  remembered: Remembered,
  jobs: readonly Job[],
  settings: Settings,
  desk: Pick<Desk, 'now' | 'mailQuota' | 'bookState' | 'formTrigger'>,
): Health {
  const { now } = desk;
  const zone = zoneOf(settings.timeZone);
  const days = daysOf(settings, zone);
  const isMissing = lacksKey(remembered, settings);
  const { unsealed = 0 } = remembered.sweep;
  const formTrigger = desk.formTrigger();
  return {
    now,
    keeper: remembered.keeper ?? '',
    lines: [
      sweepLine(remembered, now),
      ...jobs.map((job) => jobLine(job, remembered, now, settings, days)),
      ...besides(remembered),
    ],
    quota: desk.mailQuota(),
    book: desk.bookState(),
    formTrigger,
    isUnheard: isUnheard(formTrigger, remembered),
    waiting: waitingMails(remembered, now),
    due: remembered.sweep.due?.filter(([, , dueAt]) => dueAt > now) ?? [],
    ...((isMissing || unsealed > 0) && { customerKey: { isMissing, unsealed } }),
    missingArchives: remembered.missingArchives ?? [],
    unreadable: remembered.unreadable?.length ?? 0,
    settings,
    zone,
  };
}

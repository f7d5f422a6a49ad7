import { calendarsOf } from '../../domain/clock/calendars';
import type { Moment } from '../../domain/record/ticket';
import type { Days } from '../../domain/schedule/schedules';
import type { Settings } from '../../domain/settings/settings';
import { type Zone, zoneOf } from '../../domain/time/zone';
import type { Desk } from '../desk';
import type { JobMemory, Remembered } from '../memory';
import type { Job, Outcome, Turn } from './job';

/** No job is begun when so much of an execution's six minutes is gone; what is left waits for the next tick. */
const budgetMilliseconds = 4.5 * 60_000;
/** A job that failed, or could not be done, is tried again after so long, not with every tick. */
const retryMilliseconds = 30 * 60_000;
/** Characters of an error that are kept. */
const errorLength = 300;

/** Whether an execution should end and leave the rest to the next tick. */
export const isOutOfTime = (desk: Desk): boolean => desk.elapsed() > budgetMilliseconds;

/** The team's days; a week that cannot be has no working days. */
export function daysOf(settings: Settings, zone: Zone): Days {
  const { working } = calendarsOf(settings, zone);
  return { zone, isWorkingDay: (moment) => working.isWorkingDay(moment) };
}

/** The period for which a job is owed at `now`. What was due before the desk was set up is owed to nobody. */
function owedPeriod(job: Job, remembered: Remembered, now: Moment, settings: Settings, days: Days): string | undefined {
  const known = remembered.jobs[job.key];
  if (now < (known?.retryAt ?? 0)) return undefined;
  const occasion = job.schedule(settings)(now, days);
  if (occasion === undefined || now < occasion.dueAt || occasion.dueAt < remembered.begunAt) return undefined;
  return known?.done === occasion.period ? undefined : occasion.period;
}

/** What memory keeps of a turn. */
function after(
  known: JobMemory,
  desk: Desk,
  period: string,
  outcome: Outcome | { readonly error: unknown },
): JobMemory {
  const turn = { at: desk.now, took: desk.elapsed() };
  const kept = { ...(known.done !== undefined && { done: known.done }) };
  if ('error' in outcome) {
    const error = String(outcome.error).slice(0, errorLength);
    return { ...kept, ...turn, state: 'failed', error, failedAt: desk.now, retryAt: desk.now + retryMilliseconds };
  }
  const past = {
    ...(known.error !== undefined && { error: known.error }),
    ...(known.failedAt !== undefined && { failedAt: known.failedAt }),
  };
  const { state } = outcome;
  if (state === 'done') return { ...past, ...turn, state, done: period };
  return { ...past, ...kept, ...turn, state, ...(state === 'postponed' && { retryAt: desk.now + retryMilliseconds }) };
}

/** Told of a job that failed after it had gone well. */
export type OnFailure = (job: Job, error: unknown, settings: Settings) => void;

function take(job: Job, turn: Turn, onFailure: OnFailure): void {
  const { desk, period, settings } = turn;
  const begun = desk.elapsed();
  const record = (outcome: Outcome | { readonly error: unknown }): void => {
    const before = desk.known();
    const known = before.jobs[job.key] ?? {};
    const memory = after(known, desk, period, outcome);
    const whole = 'error' in outcome ? before : (outcome.after?.(before) ?? before);
    desk.remember(before, {
      ...whole,
      jobs: { ...whole.jobs, [job.key]: { ...memory, took: desk.elapsed() - begun } },
    });
    if ('error' in outcome && known.state !== 'failed') onFailure(job, outcome.error, settings);
  };
  try {
    record(job.run(turn));
  } catch (error) {
    console.error(error);
    record({ error });
  }
}

/**
 * Gives each owed job its turn, whatever became of the one before. Between their hours this costs no service call.
 * @param settings as last read; undefined before the desk was set up
 */
export function runJobs(desk: Desk, jobs: readonly Job[], settings: Settings | undefined, onFailure: OnFailure): void {
  if (settings === undefined) return;
  const zone = zoneOf(settings.timeZone);
  const days = daysOf(settings, zone);
  const owed = (job: Job, remembered: Remembered) => owedPeriod(job, remembered, desk.now, settings, days);
  for (const job of jobs) {
    if (isOutOfTime(desk)) return;
    if (owed(job, desk.known()) === undefined) continue;
    try {
      desk.exclusively(() => {
        // Another tick may have done it while the desk was free.
        const period = owed(job, desk.recall());
        if (period !== undefined) take(job, { desk, period, settings, zone }, onFailure);
      });
    } catch (error) {
      // The desk is busy, or memory cannot be reached: the next tick tries again.
      console.error(error);
    }
  }
}

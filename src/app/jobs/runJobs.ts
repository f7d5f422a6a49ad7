import { calendarsOf } from '../../domain/clock/calendars';
import { waitsUntil } from '../../domain/notice/quietHours';
import { namesOf } from '../../domain/notice/recipients';
import type { Moment } from '../../domain/record/ticket';
import { type Days, dueOccasions, isDone, type Occasion } from '../../domain/schedule/schedules';
import type { Settings } from '../../domain/settings/settings';
import { type Zone, zoneOf } from '../../domain/time/zone';
import type { Desk } from '../desk';
import { settleRound } from '../mailing/settleRound';
import type { JobMemory, Remembered } from '../memory';
import { isMemoryFull, Refused } from '../refused';
import { logFault } from './fault';
import type { Job, Outcome, Turn } from './job';
import { afterBeginning, afterFailure, afterTurn, beginTurn, hasDied, type Took } from './turnMemory';

/** No job is begun when so much of an execution's six minutes is gone; what is left waits for the next tick. */
const budgetMilliseconds = 4.5 * 60_000;

/** Whether an execution should end and leave the rest to the next tick. */
export const isOutOfTime = (desk: Desk): boolean => desk.elapsed() > budgetMilliseconds;

/** The team's days; a week that cannot be has no working days. */
export function daysOf(settings: Settings, zone: Zone): Days {
  const { working } = calendarsOf(settings, zone);
  return { zone, isWorkingDay: (moment) => working.isWorkingDay(moment) };
}

/** For what a job is owed at `now`. What was due before the desk was set up is owed to nobody. */
export function owedOccasion(
  job: Job,
  remembered: Remembered,
  now: Moment,
  settings: Settings,
  days: Days,
): Occasion | undefined {
  return dueOccasions(job.schedule(settings), now, days).find(
    (occasion) => occasion.dueAt >= remembered.begunAt && !isDone(occasion, remembered.jobs[job.key]?.done),
  );
}

/** Until when the quiet hours keep what a job owes at `now`; undefined where they do not. */
export const heldUntil = (
  { isMailing }: Job,
  { dueAt }: Occasion,
  now: Moment,
  { quietHours }: Settings,
  zone: Zone,
): Moment | undefined => (isMailing === true ? waitsUntil(quietHours, dueAt, now, zone) : undefined);

/** What the job's turn is for, if it has one. */
function turnOf(job: Job, remembered: Remembered, now: Moment, settings: Settings, days: Days): Occasion | undefined {
  if (now < (remembered.jobs[job.key]?.retryAt ?? 0)) return undefined;
  const occasion = owedOccasion(job, remembered, now, settings, days);
  if (occasion === undefined || heldUntil(job, occasion, now, settings, days.zone) !== undefined) return undefined;
  return occasion;
}

/** An error as memory may keep it, in the team's words where it is a refusal. */
export type FaultText = (error: unknown, settings: Settings) => string;

/** A job that is still owed so long after its time was begun by the tick before, or the clock stood still. */
const lateMilliseconds = 5 * 60_000;

/**
 * Remembers that a job began: one whose execution dies tells nothing itself. Mails that are on time are spared this
 * call, so that the first death of theirs goes uncounted.
 * @throws Refused "jobDied" once its last executions all died in it
 */
function begin({ key, isMailing }: Job, desk: Desk, { dueAt }: Occasion): void {
  if (isMailing === true && desk.now < dueAt + lateMilliseconds) return;
  const before = desk.known();
  const { [key]: known = {} } = before.jobs;
  if (hasDied(known)) throw new Refused('jobDied');
  desk.remember(before, { ...before, jobs: { ...before.jobs, [key]: afterBeginning(known) } });
}

function take(job: Job, occasion: Occasion, turn: Turn, textOf: FaultText): void {
  const { desk, period, settings } = turn;
  const took = beginTurn(desk);
  const record = (memoryOf: (known: JobMemory, took: Took) => JobMemory, { after }: Pick<Outcome, 'after'>): void => {
    const before = desk.known();
    const memory = memoryOf(before.jobs[job.key] ?? {}, took());
    const whole = after?.(before) ?? before;
    desk.remember(before, { ...whole, jobs: { ...whole.jobs, [job.key]: memory } });
  };
  // Better that it is left out once than that everybody gets its mail twice.
  if (desk.known().jobs[job.key]?.isLost === true) {
    record((_, took) => afterTurn({}, took, 'done', period), {});
    return;
  }
  try {
    begin(job, desk, occasion);
    const outcome = job.run(turn);
    const { refused = [] } = outcome;
    if (refused.length > 0) {
      const error = new Refused('mailsRefused', [], namesOf(refused, settings.people).join(', '));
      record((known, took) => afterFailure(known, took, textOf(error, settings)), outcome);
      return;
    }
    record((known, took) => afterTurn(known, took, outcome.state, period), outcome);
  } catch (error) {
    logFault(error, job.key);
    record((known, took) => afterFailure(known, took, textOf(error, settings)), {});
  }
}

/**
 * Gives each owed job its turn, whatever became of the one before. Between their hours this costs no service call.
 * @param settings as last read; undefined before the desk was set up
 * @throws Refused "memoryFull", last of all, where a turn could not be remembered
 */
export function runJobs(desk: Desk, jobs: readonly Job[], settings: Settings | undefined, textOf: FaultText): void {
  if (settings === undefined) return;
  const zone = zoneOf(settings.timeZone);
  const days = daysOf(settings, zone);
  const owed = (job: Job, remembered: Remembered) => turnOf(job, remembered, desk.now, settings, days);
  let full: unknown;
  for (const job of jobs) {
    if (isOutOfTime(desk)) break;
    if (owed(job, desk.known()) === undefined) continue;
    try {
      desk.exclusively(() => {
        // Another tick may have done it while the desk was free.
        const occasion = owed(job, desk.recall());
        if (occasion === undefined) return;
        // An execution that is sending mails may be alive, also the one before in this very job.
        if (job.isMailing === true && !settleRound(desk)) return;
        take(job, occasion, { desk, period: occasion.period, settings, zone }, textOf);
      });
    } catch (error) {
      // The desk is busy, or memory cannot be reached: the next tick tries again.
      logFault(error, job.key);
      if (isMemoryFull(error)) full ??= error;
    }
  }
  if (full !== undefined) throw full;
}

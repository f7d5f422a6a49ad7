import type { Moment } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Desk } from '../desk';
import { logFault } from '../jobs/fault';
import type { Job } from '../jobs/job';
import type { Remembered } from '../memory';
import { type Health, healthOf } from './health';
import { withUnheard } from './unheardForms';
import { waitingCount, waitingMails } from './waitingMails';
import { type Warnings, withWarnings } from './warnings';

/** Puts the desk's health into its sheet. @returns what it warns of */
export type ShowHealth = (health: Health) => Warnings;

/** What a tick did is shown by the second after it, when most often nothing else is to be done. */
const afterwardsMilliseconds = 8 * 60_000;
/** A desk that is busy at every tick shows it after so long all the same. */
const patienceMilliseconds = 30 * 60_000;

/** When something happened: a look at all rows, turns of jobs. */
const happenings = ({ sweep, jobs }: Remembered): readonly Moment[] => [
  sweep.fullAt,
  ...Object.values(jobs).map(({ at = 0 }) => at),
];

/** How many mails the sheet tells of, waiting or kept over the quiet hours. */
function keptMails(remembered: Remembered, now: Moment): number {
  const waiting = waitingMails(remembered, now);
  return waitingCount(waiting) + waiting.held;
}

/** Whether the sheet is to be written now: something happened since, or other mails wait, and this tick is idle. */
function isOwed(remembered: Remembered, now: Moment): boolean {
  const { writtenAt, waiting } = remembered.health ?? { writtenAt: 0, waiting: 0 };
  const happened = happenings(remembered);
  const news = happened.filter((at) => at > writtenAt && now - at >= afterwardsMilliseconds);
  const isIdle = remembered.sweep.sweptUntil < now && happened.every((at) => at < now);
  if (isIdle) return news.length > 0 || keptMails(remembered, now) !== waiting;
  return news.some((at) => now - at >= patienceMilliseconds);
}

/**
 * Keeps the sheet of the desk's health up to date, hourly at least and in a constant number of calls; with nothing new
 * it costs none. Killed in the middle, the next tick writes it again. A sheet that people deleted is left out until
 * the workbook is repaired.
 * @param settings as last read; undefined before the desk was set up
 */
export function showHealth(desk: Desk, jobs: readonly Job[], settings: Settings | undefined, show: ShowHealth): void {
  const remembered = desk.known();
  if (settings === undefined || !isOwed(remembered, desk.now)) return;
  let after = remembered;
  let formTriggerAt = remembered.health?.formTriggerAt;
  try {
    const found = healthOf(remembered, jobs, settings, desk);
    const { formTrigger, zone } = found;
    if (formTrigger.isThere) formTriggerAt = desk.now;
    after = withUnheard(withWarnings(remembered, show(found), desk.now), formTrigger, desk.now, zone);
  } catch (error) {
    logFault(error, 'health');
  }
  const waiting = keptMails(remembered, desk.now);
  const health = { writtenAt: desk.now, waiting, ...(formTriggerAt !== undefined && { formTriggerAt }) };
  desk.remember(remembered, { ...after, health });
}

import type { Desk } from '../app/desk';
import { monthReportByClock, monthReportIsDue } from '../app/monthReport';
import { digestMayBeDue, nextJobsAt, sendDigest } from '../app/sendDigest';
import { sweep } from '../app/sweep';
import { type NoticeMails, tellNotices } from '../app/tellNotices';
import { zoneOf } from '../domain/time/zone';
import { assignmentMail } from '../mail/assignmentMail';
import { breachMail } from '../mail/breachMail';
import { digestMail } from '../mail/digestMail';
import { sheetsDesk } from '../sheets/desk';
import { drawMonthSheet } from '../sheets/monthSheet';
import { settingsFrom } from '../sheets/snapshot';
import { rowWords } from './rowWords';

const noticeMails: NoticeMails = {
  breaches: breachMail,
  assignments: (assignments, settings, zone) =>
    assignmentMail(assignments, settings, zone, SpreadsheetApp.getActiveSpreadsheet().getUrl()),
};

/** Checks all clocks and mails what passed and who got what; the desk is free for others while mails go out. */
export function sweepAndTell(desk: Desk, force: boolean): { readonly changed: number; readonly told: number } {
  const swept = sweep(desk, rowWords, force);
  if (swept.notices.length === 0 || swept.opened === undefined) return { changed: swept.changed, told: 0 };
  desk.release();
  const { settings, zone } = swept.opened;
  return { changed: swept.changed, told: tellNotices(desk, swept.notices, settings, zone, noticeMails) };
}

export const sendDigestOf = (desk: Desk, byHand: boolean): number | 'postponed' =>
  sendDigest(desk, byHand, (digest, settings, zone) =>
    digestMail(digest, settings, zone, SpreadsheetApp.getActiveSpreadsheet().getUrl()),
  );

/** Runs each job whatever became of the one before; the first failure is thrown when all had their turn. */
function runAll(jobs: readonly (() => unknown)[]): void {
  const failures: unknown[] = [];
  for (const job of jobs) {
    try {
      job();
    } catch (error) {
      console.error(error);
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** A job that failed, or found no mail quota, is tried again after this long, not with every tick. */
const retryMilliseconds = 30 * 60_000;

/** Digest and month report, where the clock says so. Between their hours this costs nothing. */
function runJobs(desk: ReturnType<typeof sheetsDesk>): void {
  const remembered = desk.lastRecalled();
  if (remembered === undefined || desk.now < remembered.jobsDueAt) return;
  const settings = settingsFrom(remembered.settings);
  if (settings === undefined) return;
  const zone = zoneOf(settings.timeZone);
  let nextAt = nextJobsAt(desk.now, settings, zone);
  const later = (): void => {
    nextAt = Math.min(nextAt, desk.now + retryMilliseconds);
  };
  const jobs = [
    () => {
      if (!digestMayBeDue(remembered, desk.now, settings, zone)) return;
      if (sendDigestOf(desk, false) === 'postponed') later();
    },
    () => {
      if (!monthReportIsDue(remembered, desk.now, zone)) return;
      monthReportByClock(desk, (plan) => drawMonthSheet(plan, desk.now));
    },
  ];
  try {
    runAll(jobs);
  } catch (error) {
    later();
    throw error;
  } finally {
    const done = desk.recall();
    desk.remember(done, { ...done, jobsDueAt: nextAt });
  }
}

/**
 * Time trigger, every 5 minutes: one dispatcher over all timed jobs, so that none suffers the clock's ±15 minutes.
 * Each job knows by itself what it has done, so a late or doubled tick does nothing twice.
 */
export function tick(): void {
  const desk = sheetsDesk();
  runAll([() => sweepAndTell(desk, false), () => runJobs(desk)]);
}

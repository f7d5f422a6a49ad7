import { calendarsOf } from '../domain/clock/calendars';
import { managers } from '../domain/notice/recipients';
import type { FieldKey } from '../domain/record/fields';
import type { Moment } from '../domain/record/ticket';
import { type Digest, digestOf } from '../domain/report/digest';
import type { Settings } from '../domain/settings/settings';
import { dateText } from '../domain/time/format';
import type { Zone } from '../domain/time/zone';
import type { Desk, Mail } from './desk';
import type { Remembered } from './memory';

const digestFields: readonly FieldKey[] = [
  'number',
  'createdAt',
  'status',
  'slaState',
  'owner',
  'receiver',
  'missing',
  'responseDue',
  'resolveDue',
  'planDue',
  'urgency',
  'phenomenon',
  'solution',
  'promisedAt',
  'respondedAt',
  'resolvedAt',
  'closedAt',
];

/** Writes the digest mail. */
export type DigestMail = (digest: Digest, settings: Settings, zone: Zone) => Pick<Mail, 'subject' | 'text' | 'html'>;

const job = 'digest';

/** Whether today's digest may be owed, judged from memory alone; the calendar is asked only then. */
export function digestMayBeDue(remembered: Remembered, now: Moment, settings: Settings, zone: Zone): boolean {
  return now >= digestAt(now, settings, zone) && remembered.jobs[job] !== dateText(now, zone);
}

/** When the digest of the day of `now` goes out, or would on a working day. */
const digestAt = (now: Moment, settings: Settings, zone: Zone): Moment =>
  zone.toMoment(zone.toLocal(zone.startOfDay(now)) + settings.digestMinutes * 60_000);

/** The jobs that count as done on a desk that begins at `now`. */
export const jobsBegunAt = (now: Moment, settings: Settings, zone: Zone): Remembered['jobs'] =>
  now >= digestAt(now, settings, zone) ? { [job]: dateText(now, zone) } : {};

/** When the jobs must be looked at again after they had their turn at `now`: the next digest, or midnight. */
export function nextJobsAt(now: Moment, settings: Settings, zone: Zone): Moment {
  const midnight = zone.startOfDay(zone.addDays(now, 1));
  const digest = digestAt(now, settings, zone);
  return digest > now ? Math.min(digest, midnight) : midnight;
}

/**
 * Sends the managers' digest (D15): one mail to all of them, so that it goes out once or not at all. By the clock it
 * goes out on working days only and once a day; `byHand` sends it whenever asked. Managers whom the day's mail quota
 * leaves out get none; with no quota at all it waits.
 * @returns how many people it went to, or "postponed"
 */
export function sendDigest(desk: Desk, byHand: boolean, write: DigestMail): number | 'postponed' {
  return desk.exclusively(() => {
    const remembered = desk.recall();
    const opened = desk.open(remembered, digestFields);
    const { settings, zone } = opened;
    const today = dateText(desk.now, zone);
    const done: Remembered = { ...remembered, jobs: { ...remembered.jobs, [job]: today } };
    if (!byHand && remembered.jobs[job] === today) return 0;
    if (!byHand && !calendarsOf(settings, zone).working.isWorkingDay(desk.now)) {
      desk.remember(remembered, done);
      return 0;
    }
    const wanted = managers(settings.people);
    const to = wanted.length === 0 ? [] : wanted.slice(0, desk.mailQuota());
    if (wanted.length > 0 && to.length === 0) return 'postponed';
    const digest = digestOf(
      opened.rows.map((row) => row.ticket).filter((ticket) => ticket.number !== undefined),
      desk.now,
      zone,
    );
    if (to.length > 0) desk.mail({ to, cc: [], ...write(digest, settings, zone) });
    // Sent by hand it is extra: the morning's own still goes out.
    if (!byHand) desk.remember(remembered, done);
    return to.length;
  });
}

import { effectiveUrgency, type PolicyFacts } from '../clock/policy';
import { optionKey } from '../record/lists';
import type { Moment } from '../record/ticket';
import { onTimeMillis, type Schedule } from '../schedule/schedules';
import type { DailySpan } from '../settings/general/noticeSettings';
import { minuteMillis } from '../time/local';
import type { Zone } from '../time/zone';

/**
 * Until when notices wait at `now` (D15); undefined outside the quiet hours.
 * @param span on the wall clock of `zone`, over midnight where it begins later than it ends
 */
export function quietUntil({ from, to }: DailySpan, now: Moment, zone: Zone): Moment | undefined {
  const time = (zone.toLocal(now) - zone.toLocal(zone.startOfDay(now))) / minuteMillis;
  const isOvernight = from > to;
  const isQuiet = isOvernight ? time >= from || time < to : time >= from && time < to;
  if (!isQuiet) return undefined;
  const lastDay = isOvernight && time >= from ? zone.addDays(now, 1) : now;
  return zone.toMoment(zone.toLocal(zone.startOfDay(lastDay)) + to * minuteMillis);
}

/**
 * Until when mail that was due at `dueAt` waits at `now` (D15); undefined where it may go out. A time that lies in
 * these quiet hours itself was chosen by the team, and holds; so does one just before them, for mail that is on time.
 */
export function waitsUntil(span: DailySpan, dueAt: Moment, now: Moment, zone: Zone): Moment | undefined {
  if (now < dueAt + onTimeMillis) return undefined;
  const until = quietUntil(span, now, zone);
  return until === quietUntil(span, dueAt, zone) ? undefined : until;
}

/** As `schedule`, but due at the end of the quiet hours where it falls into them: for a time that nobody chose. */
export const afterQuietHours =
  (span: DailySpan, schedule: Schedule): Schedule =>
  (now, days) => {
    const occasion = schedule(now, days);
    return occasion && { ...occasion, dueAt: quietUntil(span, occasion.dueAt, days.zone) ?? occasion.dueAt };
  };

/** Whether a ticket's notices go out at any hour: urgent, also by its customer or mood, or a complaint of level 1. */
export const isPressing = (ticket: PolicyFacts): boolean =>
  effectiveUrgency(ticket) === 'urgent' || optionKey('complaintLevel', ticket.complaintLevel ?? '') === 'level1';

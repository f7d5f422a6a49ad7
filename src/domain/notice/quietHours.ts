import { effectiveUrgency, type PolicyFacts } from '../clock/policy';
import { optionKey } from '../record/lists';
import type { Moment } from '../record/ticket';
import type { DailySpan } from '../settings/general/noticeSettings';
import type { Zone } from '../time/zone';

const minute = 60_000;

/**
 * Until when notices wait at `now` (D15); undefined outside the quiet hours.
 * @param span on the wall clock of `zone`, over midnight where it begins later than it ends
 */
export function quietUntil({ from, to }: DailySpan, now: Moment, zone: Zone): Moment | undefined {
  const time = (zone.toLocal(now) - zone.toLocal(zone.startOfDay(now))) / minute;
  const isOvernight = from > to;
  const isQuiet = isOvernight ? time >= from || time < to : time >= from && time < to;
  if (!isQuiet) return undefined;
  const lastDay = isOvernight && time >= from ? zone.addDays(now, 1) : now;
  return zone.toMoment(zone.toLocal(zone.startOfDay(lastDay)) + to * minute);
}

/** Whether a ticket's notices go out at any hour: urgent, also by its customer or mood, or a complaint of level 1. */
export const isPressing = (ticket: PolicyFacts): boolean =>
  effectiveUrgency(ticket) === 'urgent' || optionKey('complaintLevel', ticket.complaintLevel ?? '') === 'level1';

import { wasBreached } from '../flow/moves';
import type { Ticket } from '../record/ticket';
import { dateText } from '../time/format';
import type { Zone } from '../time/zone';
import type { Period } from './period';

/** A day of a period. */
export interface DayOfTrend {
  /** yyyy-MM-dd. */
  readonly date: string;
  readonly received: number;
  readonly missed: number;
}

/** Each day of the period with the tickets reported on it, and how many of these missed a deadline. */
export function trend(period: Period, tickets: readonly Ticket[], zone: Zone): readonly DayOfTrend[] {
  const days = new Map<string, { received: number; missed: number }>();
  for (let at = period.startAt; at < period.endAt; at = zone.addDays(at, 1)) {
    days.set(dateText(at, zone), { received: 0, missed: 0 });
  }
  for (const ticket of tickets) {
    const day = ticket.createdAt === undefined ? undefined : days.get(dateText(ticket.createdAt, zone));
    if (day === undefined) continue;
    day.received += 1;
    if (wasBreached(ticket)) day.missed += 1;
  }
  return [...days].map(([date, counts]) => ({ date, ...counts }));
}

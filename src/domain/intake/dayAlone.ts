import type { BusinessCalendar } from '../calendar/calendar';
import type { FieldKey } from '../record/fields';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { dayMillis, dayOf, minuteMillis } from '../time/local';
import type { Zone } from '../time/zone';

/** What people set a time for by typing it into the sheet: a day alone means that it is kept on that day (D3). */
const meantByDay = ['promisedAt', 'resolveDue'] as const satisfies readonly FieldKey[];

export interface DayContext {
  readonly now: Moment;
  readonly zone: Zone;
  /** The team's working hours. */
  readonly working: BusinessCalendar;
}

/** When a day ends: at its closing, or where it is closed, or closed already, with its last minute. */
function endOf(midnight: Moment, { now, zone, working }: DayContext): Moment {
  const next = zone.toMoment((dayOf(zone.toLocal(midnight)) + 1) * dayMillis);
  let closing: Moment | undefined;
  for (const { startAt, endAt } of working.openPeriods(midnight)) {
    if (startAt >= next) break;
    closing = Math.min(endAt, next - minuteMillis);
  }
  return closing === undefined || closing <= now ? next - minuteMillis : closing;
}

/**
 * The deadlines that were typed as a day alone, at the end of that day.
 * @param typed the fields that were typed
 */
export function endsOfDays(ticket: Ticket, typed: ReadonlySet<FieldKey>, contextOf: () => DayContext): TicketChange {
  return Object.fromEntries(
    meantByDay.flatMap((field) => {
      const at = ticket[field];
      if (at === undefined || !typed.has(field)) return [];
      const context = contextOf();
      return context.zone.toLocal(at) % dayMillis === 0 ? [[field, endOf(at, context)]] : [];
    }),
  );
}

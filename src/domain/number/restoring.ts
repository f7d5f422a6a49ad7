import { calendarsOf } from '../clock/calendars';
import { agreeing, explainsDue } from '../clock/reportedTime';
import type { Moment, Ticket } from '../record/ticket';
import type { Settings } from '../settings/settings';
import type { Zone } from '../time/zone';

/** What the desk's other cells of a row say of the time at which its ticket was reported (D3). */
export interface Evidence {
  readonly zone: Zone;
  /** Whether the deadlines of the row are those of a ticket reported then. */
  explains(ticket: Ticket, at: Moment): boolean;
  /** How many cells agree with the row's own time, less those that agree with another. */
  agreesMore(ticket: Ticket, other: Moment): number;
}

export function evidenceBy(settings: Settings, zone: Zone): Evidence {
  const context = { settings, zone, calendars: calendarsOf(settings, zone) };
  return {
    zone,
    explains: (ticket, at) => explainsDue(ticket, at, context),
    agreesMore: (ticket, other) => agreeing(ticket, ticket.createdAt ?? 0, context) - agreeing(ticket, other, context),
  };
}

import type { TicketChange } from '../record/ticket';
import { minuteMillis } from '../time/local';
import type { Zone } from '../time/zone';
import type { LineIssue, OrderCode } from './lineIssue';

/** The way of a ticket: none of these times can come before one above it. */
const stages = ['createdAt', 'respondedAt', 'resolvedAt', 'closedAt'] as const;

type Stage = (typeof stages)[number];

const codes: Readonly<Record<Exclude<Stage, 'closedAt'>, OrderCode>> = {
  createdAt: 'beforeReport',
  respondedAt: 'beforeResponse',
  resolvedAt: 'beforeResolution',
};

/** Whether `time` lies before `earlier`: times may be written to the minute, and a day alone is any time of that day. */
function isBefore(time: number, earlier: number, zone: Zone): boolean {
  const isDayAlone = time === zone.startOfDay(time);
  return isDayAlone ? time < zone.startOfDay(earlier) : time + minuteMillis <= earlier;
}

/**
 * Times of a line that lie before what must have come first (D16): a ticket is reported, answered, resolved and closed
 * in this order. Each is named with the first that it contradicts.
 * @param text what the line says of a field
 */
export function timesOutOfOrder(
  ticket: TicketChange,
  zone: Zone,
  text: (field: Stage) => string,
): readonly Omit<LineIssue, 'line'>[] {
  return stages.flatMap((field, at) => {
    const time = ticket[field];
    if (typeof time !== 'number') return [];
    for (const earlier of ['createdAt', 'respondedAt', 'resolvedAt'] as const) {
      const other = ticket[earlier];
      if (stages.indexOf(earlier) >= at || typeof other !== 'number' || !isBefore(time, other, zone)) continue;
      return [{ field, code: codes[earlier], details: { text: text(field) } }];
    }
    return [];
  });
}

import type { TicketChange } from '../record/ticket';
import { minuteMillis } from '../time/local';
import type { Zone } from '../time/zone';
import type { LineIssue, OrderCode } from './lineIssue';

type Stage = 'createdAt' | 'respondedAt' | 'resolvedAt' | 'closedAt';

/** The way of a ticket: none of these times can come before one above it; `code` names what comes before that. */
const stages: readonly { readonly field: Stage; readonly code?: OrderCode }[] = [
  { field: 'createdAt', code: 'beforeReport' },
  { field: 'respondedAt', code: 'beforeResponse' },
  { field: 'resolvedAt', code: 'beforeResolution' },
  { field: 'closedAt' },
];

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
  return stages.flatMap(({ field }, at) => {
    const time = ticket[field];
    if (typeof time !== 'number') return [];
    const contradicted = stages.slice(0, at).find((earlier) => {
      const other = ticket[earlier.field];
      return typeof other === 'number' && isBefore(time, other, zone);
    });
    return contradicted?.code === undefined ? [] : [{ field, code: contradicted.code, details: { text: text(field) } }];
  });
}

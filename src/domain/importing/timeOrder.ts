import { type FieldKey, fields } from '../record/fields';
import type { Moment, TicketChange } from '../record/ticket';
import { minuteMillis } from '../time/local';
import type { Zone } from '../time/zone';
import type { LineIssue, OrderCode } from './lineIssue';
import type { KeyOfType } from './readCell';

type MomentKey = KeyOfType<'dateTime'>;
type Stage = 'occurredAt' | 'createdAt' | 'respondedAt' | 'resolvedAt';

/** What a time names that lies before the stage. */
const codes: Readonly<Record<Stage, OrderCode>> = {
  occurredAt: 'beforeOccurrence',
  createdAt: 'beforeReport',
  respondedAt: 'beforeResponse',
  resolvedAt: 'beforeResolution',
};

/**
 * What comes before a time, the first of it first, where it is not the report alone (D5). A call-back may be older than
 * the resolution: a customer corrects his answer while the ticket is worked on again (D8).
 */
const preceding: Readonly<Partial<Record<MomentKey, readonly Stage[]>>> = {
  occurredAt: [],
  createdAt: ['occurredAt'],
  resolvedAt: ['createdAt', 'respondedAt'],
  closedAt: ['createdAt', 'respondedAt', 'resolvedAt'],
};

const momentKeys: readonly MomentKey[] = fields.flatMap((field) => (field.type === 'dateTime' ? [field.key] : []));

/** Whether `time` lies before `earlier`: times may be written to the minute, and a day alone is any time of that day. */
function isBefore(time: Moment, earlier: Moment, zone: Zone): boolean {
  const isDayAlone = time === zone.startOfDay(time);
  return isDayAlone ? time < zone.startOfDay(earlier) : time + minuteMillis <= earlier;
}

/**
 * Times of a line that lie before what must have come first (D16): a problem occurs, is reported, answered, resolved
 * and closed in this order, and all else, what is due as what was done, comes after the report. Each is named with the
 * first that it contradicts.
 * @param text what the line says of a field
 */
export function timesOutOfOrder(
  ticket: TicketChange,
  zone: Zone,
  text: (field: FieldKey) => string,
): readonly Omit<LineIssue, 'line'>[] {
  return momentKeys.flatMap((field) => {
    const time = ticket[field];
    if (typeof time !== 'number') return [];
    const contradicted = (preceding[field] ?? ['createdAt']).find((stage) => {
      const earlier = ticket[stage];
      return typeof earlier === 'number' && isBefore(time, earlier, zone);
    });
    return contradicted === undefined ? [] : [{ field, code: codes[contradicted], details: { text: text(field) } }];
  });
}

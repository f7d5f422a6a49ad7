import type { Frame } from '../../domain/digest/part';
import type { FieldKey } from '../../domain/record/fields';
import type { Moment } from '../../domain/record/ticket';
import type { Zone } from '../../domain/time/zone';
import type { Desk } from '../desk';

/** What digests read of each ticket. */
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
  'nextUpdateDue',
  'lastToldAt',
  'assignedAt',
  'urgency',
  'category1',
  'phenomenon',
  'solution',
  'promisedAt',
  'respondedAt',
  'resolvedAt',
  'resolveMinutes',
  'resolveMet',
  'closedAt',
  'reopenCount',
  'reopenedAt',
  'reopenReason',
  'callbackDue',
  'calledBackAt',
  'satisfaction',
  'feedback',
];

const dayOf = (now: Moment, zone: Zone, days: number): Moment => zone.startOfDay(zone.addDays(now, days));

/** Yesterday. */
export const spanOfDay = (now: Moment, zone: Zone) => ({ since: dayOf(now, zone, -1), until: dayOf(now, zone, 0) });

/** The seven days before today. */
export const spanOfWeek = (now: Moment, zone: Zone) => ({ since: dayOf(now, zone, -7), until: dayOf(now, zone, 0) });

/**
 * All that digests are made of, in one call; two with transfers, which stand in the progress log.
 * @param spanOf the span that the digest tells of
 */
export function readFrame(
  desk: Desk,
  spanOf: (now: Moment, zone: Zone) => Pick<Frame, 'since' | 'until'>,
  withTransfers: boolean,
): Frame {
  const { rows, tasks, settings, zone } = desk.openWithTasks(desk.recall(), digestFields);
  return {
    tickets: rows.filter(({ ticket }) => ticket.number !== undefined),
    tasks,
    transfers: withTransfers ? desk.transfers() : new Map(),
    now: desk.now,
    ...spanOf(desk.now, zone),
    settings,
    zone,
  };
}

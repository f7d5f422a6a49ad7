import type { FieldKey } from '../record/fields';
import type { Status } from '../record/lists';
import type { Ticket } from '../record/ticket';
import { fieldsOnTheWay, missingFor, wasBreached } from './moves';

const none: readonly FieldKey[] = [];

/**
 * The fields that a form asks for when a ticket goes from one status to another (D5): those that the move may demand,
 * whichever result is chosen. `missingFor` says which of them are still blank.
 */
export function moveFields(ticket: Ticket, from: Status, to: Status): readonly FieldKey[] {
  if (to === 'verifying') return ['solution'];
  if (to === 'closed') {
    const missing = missingFor(ticket, from, to);
    return [
      'result',
      'confirmedAt',
      'unresolvedReason',
      ...(wasBreached(ticket) ? (['overdueReason'] as const) : []),
      ...fieldsOnTheWay(ticket).filter((key) => missing.includes(key)),
    ];
  }
  return from === 'closed' ? ['reopenReason'] : none;
}

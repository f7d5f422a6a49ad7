import type { FieldKey } from '../../domain/record/fields';
import type { Moment, Ticket } from '../../domain/record/ticket';
import { todaysNames } from '../../domain/settings/carriedRenamings';
import type { SkipArchive, TakeTasks } from '../archive/archiveReader';
import type { Desk, Opened, TicketRow } from '../desk';

const needed: readonly FieldKey[] = ['number', 'createdAt', 'closedAt'];

/**
 * Archived tickets that were not yet closed for good at `fromAt`: those reported before `untilAt` and closed at
 * `fromAt` or later (D11, D13). Reports of past periods count them with the live ones; one that a broken-off run left
 * in both places counts as live. Options have the names of today. One call for each archive; nothing without archives.
 * @param skip is told of archives that cannot be opened
 * @param live tickets of the live sheet that may be meant
 */
export function archivedTickets(
  desk: Desk,
  opened: Omit<Opened, 'rows'>,
  live: readonly TicketRow[],
  fromAt: Moment,
  untilAt: Moment,
  fields: readonly FieldKey[],
  takeTasks: TakeTasks = () => undefined,
  skip?: SkipArchive,
): readonly Ticket[] {
  const { carried = [] } = desk.known();
  const liveNumbers = new Set(live.map(({ ticket }) => ticket.number));
  return desk.archives
    .tickets(opened, [...new Set([...needed, ...fields])], undefined, takeTasks, skip)
    .filter(({ createdAt, closedAt = untilAt, number }) => {
      const isOfTime = createdAt !== undefined && createdAt < untilAt && closedAt >= fromAt;
      return isOfTime && !liveNumbers.has(number);
    })
    .map(todaysNames(carried));
}

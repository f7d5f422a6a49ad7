import { differences } from '../../domain/record/change';
import type { FieldKey } from '../../domain/record/fields';
import { relatedAlso } from '../../domain/record/related';
import type { Opened, RowChange, TicketRow } from '../desk';
import type { Remembered } from '../memory';

/** What is read of the tickets that a new one is linked to. */
export const linkFields: readonly FieldKey[] = ['number', 'relatedTo'];

/**
 * The row of each linked ticket. Where its number stands twice, as somebody has just typed it over another's, it is the row
 * in which the last sweep saw it, else the first.
 */
function rowsOfLinked(
  { rows }: Opened,
  linked: readonly string[],
  { open = [] }: Pick<Remembered['sweep'], 'open'>,
): readonly TicketRow[] {
  const seenIn = new Map(open.map(([row, number]) => [number, row]));
  return linked.flatMap((number) => {
    const bearing = rows.filter(({ ticket }) => ticket.number === number);
    return bearing.find(({ row }) => row === seenIn.get(number)) ?? bearing[0] ?? [];
  });
}

/** The new number for 关联工单 of the tickets that a new one is linked to (D9). Archived tickets are left alone. */
export const backLinks = (
  opened: Opened,
  linked: readonly string[],
  number: string,
  sweep: Pick<Remembered['sweep'], 'open'>,
): readonly RowChange[] =>
  rowsOfLinked(opened, linked, sweep).flatMap(({ row, ticket }) => {
    const change = differences(ticket, relatedAlso(ticket, number, opened.settings.language));
    return Object.keys(change).length === 0 ? [] : [{ row, number: ticket.number ?? '', change }];
  });

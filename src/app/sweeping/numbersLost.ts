import { hasContent } from '../../domain/intake/typedAnew';
import type { Field } from '../../domain/record/field';
import { type FieldKey, fieldKeys, fields } from '../../domain/record/fields';
import type { Desk, TicketRow } from '../desk';
import type { Remembered } from '../memory';
import { identitiesOf, numbersTold } from './identities';

/** Cells of the desk's own that a row without number keeps, and that one which people typed has not. */
const ownCells: readonly FieldKey[] = fields
  .filter(({ key, writer }: Field) => writer === 'system' && !['number', 'createdAt', 'customerNo'].includes(key))
  .map(({ key }) => key);

/** Whether a row was a ticket before its number was lost. */
export const hadNumber = ({ ticket, unread }: TicketRow): boolean =>
  ticket.number === undefined && hasContent(ticket, unread) && ownCells.some((key) => ticket[key] !== undefined);

/**
 * How many tickets are about to get new numbers, as nothing tells those that they had (D2). Reads the tickets and the log:
 * to be asked only where the column of the numbers was lost.
 */
export function numbersLost(desk: Desk, remembered: Remembered): number {
  const opened = desk.open(remembered, fieldKeys);
  const { numbers } = identitiesOf(opened, false, () => numbersTold(desk, opened, remembered));
  return opened.rows.filter((found) => hadNumber(found) && !numbers.has(found.row)).length;
}

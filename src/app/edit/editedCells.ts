import { isTicketNumber } from '../../domain/number/serial';
import type { FieldKey } from '../../domain/record/fields';
import type { Edit } from './editDesk';

/** First row below the header and number of rows. */
export const rowsOf = ({ firstRow, rowCount }: Edit): { readonly first: number; readonly count: number } => {
  const first = Math.max(1, firstRow);
  return { first, count: firstRow + rowCount - first };
};

/** Whether it came with a paste or a fill: its event does not tell what stood in the cell before, nor what does now. */
export const isPasted = ({ oldValue, value }: Edit): boolean => oldValue === undefined && value === undefined;

export const isSingle = ({ rowCount, columnCount }: Edit): boolean => rowCount === 1 && columnCount === 1;

/** The number of a ticket that one edit typed over or cleared (D2: never changed). */
export function numberTypedOver(edit: Edit, edited: ReadonlySet<FieldKey>): string | undefined {
  const old = edit.oldValue ?? '';
  return isSingle(edit) && edited.has('number') && isTicketNumber(old) ? old : undefined;
}

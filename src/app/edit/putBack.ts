import { deadlineFields } from '../../domain/intake/typedDeadline';
import { isTicketNumber } from '../../domain/number/serial';
import { occurrenceIn } from '../../domain/record/deadlineFields';
import type { Field } from '../../domain/record/field';
import type { FieldKey } from '../../domain/record/fields';
import { optionKey } from '../../domain/record/lists';
import { fieldOf, type TicketChange } from '../../domain/record/ticket';
import type { Edit } from './editDesk';
import { isSingle, numberTypedOver, rowsOf } from './editedCells';
import type { EditLook } from './editLook';
import { momentOf } from './typedCells';

/** Cells of the desk's own whose typing is taken for more than that. */
const typedMeaningfully: ReadonlySet<FieldKey> = new Set<FieldKey>([...deadlineFields, 'number']);

/** Cells of the desk's own that are worked out anew after each edit of a block, or whose edit is taken for more. */
export const takenOtherwise: ReadonlySet<FieldKey> = new Set<FieldKey>([
  ...typedMeaningfully,
  'slaState',
  'updateState',
  'missing',
  'month',
]);

/** A cell that people typed over, and what it held. */
export interface PutBack {
  readonly row: number;
  readonly field: FieldKey;
  readonly change: TicketChange;
}

/**
 * What a cell held, as the edit event tells it, null for nothing; undefined when the event does not tell, or what it
 * tells is not readable as the field's type.
 */
function heldValue(field: Field, edit: Edit, { zone }: EditLook, now: number): string | number | null | undefined {
  const text = edit.oldValue;
  // Of a cell pasted over the event tells neither the old value nor the new one.
  if (text === undefined) return field.key === 'createdAt' || (edit.value ?? '') === '' ? undefined : null;
  if (field.type === 'dateTime' || field.type === 'date') return momentOf(text, zone, now, occurrenceIn(field));
  if (field.type === 'number') return Number.isFinite(Number(text)) ? Number(text) : undefined;
  return field.type === 'state' && field.list !== undefined ? optionKey(field.list, text) : text;
}

/**
 * The desk's own cell of a ticket that one edit changed: reported, answered and closed are what the desk saw, and whose
 * customer it is nobody types (D1, D3). The event tells the old value of a single cell only.
 */
export function putBack(edit: Edit, look: EditLook, now: number): PutBack | undefined {
  const [key] = look.edited;
  const { first: row } = rowsOf(edit);
  const ticket = look.sheet.rows.find((found) => found.row === row)?.ticket;
  if (key === undefined || !isSingle(edit)) return undefined;
  const number = numberTypedOver(edit, look.edited);
  if (number !== undefined) return { row, field: 'number', change: { number } };
  const field: Field = fieldOf(key);
  if (field.writer !== 'system' || typedMeaningfully.has(key)) return undefined;
  if (!isTicketNumber(ticket?.number ?? '')) return undefined;
  const value = heldValue(field, edit, look, now);
  return value === undefined ? undefined : { row, field: key, change: { [key]: value } };
}

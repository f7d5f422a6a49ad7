import type { UnreadTexts } from '../../domain/intake/readTimes';
import { occurrenceIn } from '../../domain/record/deadlineFields';
import type { Field } from '../../domain/record/field';
import type { FieldKey } from '../../domain/record/fields';
import { fields } from '../../domain/record/fields';
import { type Language, type ListKey, labelOf, optionKey, optionLabel } from '../../domain/record/lists';
import type { Moment, Ticket, TicketChange } from '../../domain/record/ticket';
import { isSerialDay, localToSerial, momentOfCell, momentToSerial, timeAloneText } from '../../domain/time/serial';
import type { Occurrence, Zone } from '../../domain/time/zone';
import type { StoredCell } from '../areas';
import { isRealDate, momentOfDate } from './dateCells';

/** How values stand in this workbook's cells. */
export interface Notation {
  readonly language: Language;
  readonly zone: Zone;
}

/** What `Range.getValues` or the batch reader give for a cell. */
export type ReadCell = StoredCell | Date;

const closedList = (field: Field): ListKey | undefined => (field.type === 'state' ? field.list : undefined);

/** The serial day of a date or a number, as the wall clock of `zone` shows it. */
function serialIn(cell: ReadCell, zone: Zone): number | undefined {
  if (typeof cell === 'number') return cell;
  return cell instanceof Date && isRealDate(cell) ? localToSerial(zone.toLocal(cell.getTime())) : undefined;
}

function isMomentCell(cell: ReadCell, zone: Zone): boolean {
  const serial = serialIn(cell, zone);
  return serial !== undefined && isSerialDay(serial);
}

/** Whether a cell that is not blank holds no time or figure although its column is one's. */
function isUnread({ type, writer }: Field, cell: ReadCell, zone: Zone): boolean {
  if (type === 'dateTime' || type === 'date') return !isMomentCell(cell, zone);
  return type === 'number' && writer !== 'system' && typeof cell !== 'number';
}

const momentIn = (cell: ReadCell, zone: Zone, unmarked: Occurrence): Moment | undefined => {
  if (!(cell instanceof Date)) return momentOfCell(cell, zone, unmarked);
  return isMomentCell(cell, zone) ? momentOfDate(cell, zone, unmarked) : undefined;
};

/** The domain's value of a cell, undefined when blank or not readable as the field's type. */
export function decodeCell(field: Field, cell: ReadCell | undefined, notation: Notation): string | number | undefined {
  if (cell === undefined || cell === '') return undefined;
  const list = closedList(field);
  if (list !== undefined) return optionKey(list, String(cell));
  switch (field.type) {
    case 'dateTime':
    case 'date':
      return momentIn(cell, notation.zone, occurrenceIn(field));
    case 'number':
      return typeof cell === 'number' ? cell : undefined;
    case 'person':
    case 'people':
    case 'option':
    case 'category':
      // A blank that somebody pasted along is nobody's name.
      return String(cell).trim() || undefined;
    default:
      return String(cell);
  }
}

/** The cell for a domain value: moments become serial days, keys of closed lists their label. */
export function encodeCell(field: Field, value: string | number | null | undefined, notation: Notation): StoredCell {
  if (value === null || value === undefined) return '';
  const list = closedList(field);
  if (list !== undefined) return labelOf(list, String(value), notation.language) ?? '';
  if (typeof value !== 'number') return value;
  if (field.type === 'dateTime') return momentToSerial(value, notation.zone);
  // A day is its midnight to the very moment, also where autumn repeats that.
  if (field.type === 'date') return localToSerial(notation.zone.toLocal(value));
  return value;
}

/** The ticket in a row of cells; `columns` tells where each field stands. */
export function decodeTicket(
  cells: readonly (ReadCell | undefined)[],
  columns: Readonly<Partial<Record<FieldKey, number>>>,
  notation: Notation,
): Ticket {
  const ticket: Record<string, string | number> = {};
  for (const field of fields) {
    const at = columns[field.key];
    const value = at === undefined ? undefined : decodeCell(field, cells[at], notation);
    if (value !== undefined) ticket[field.key] = value;
  }
  return ticket as Ticket;
}

/** A row of cells as wide as the sheet, blank where the change says nothing. */
export function encodeRow(
  change: TicketChange,
  columns: Readonly<Partial<Record<FieldKey, number>>>,
  width: number,
  notation: Notation,
): readonly StoredCell[] {
  const cells: StoredCell[] = new Array<StoredCell>(width).fill('');
  for (const field of fields) {
    const at = columns[field.key];
    if (at !== undefined) cells[at] = encodeCell(field, change[field.key], notation);
  }
  return cells;
}

/** What stands in the columns of times and of people's figures in a row and is none as it stands. */
export function unreadTexts(
  cells: readonly (ReadCell | undefined)[],
  columns: Readonly<Partial<Record<FieldKey, number>>>,
  zone: Zone,
): UnreadTexts {
  const texts: Partial<Record<FieldKey, string>> = {};
  for (const field of fields) {
    const cell = cells[columns[field.key] ?? -1];
    const isText = cell !== undefined && String(cell).trim() !== '';
    if (!isText || !isUnread(field, cell, zone)) continue;
    texts[field.key] = timeAloneText(serialIn(cell, zone)) ?? String(cell);
  }
  return texts;
}

/** What stands in the status's cell where that is not blank nor the label of `ticket`'s status; undefined elsewhere. */
export function otherStatusText(
  cell: ReadCell | undefined,
  { status }: Ticket,
  { language }: Notation,
): string | undefined {
  const text = String(cell ?? '');
  const isLabel = status !== undefined && text === optionLabel('status', status, language);
  return text.trim() === '' || isLabel ? undefined : text;
}

/** The fields of a row whose cells hold something, but no value of theirs. */
export const unreadCells = (
  cells: readonly (ReadCell | undefined)[],
  columns: Readonly<Partial<Record<FieldKey, number>>>,
  ticket: Ticket,
): readonly FieldKey[] =>
  fields.flatMap(({ key }) => {
    const cell = ticket[key] === undefined ? cells[columns[key] ?? -1] : undefined;
    return cell === undefined || cell === '' ? [] : [key];
  });

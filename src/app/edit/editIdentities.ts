import { isUntaken, lacksTime } from '../../domain/intake/typedAnew';
import type { IsGiven } from '../../domain/number/givenNumbers';
import type { GivenNumber } from '../../domain/number/restoreNumbers';
import { isTicketNumber } from '../../domain/number/serial';
import type { FieldKey } from '../../domain/record/fields';
import type { Moment } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Zone } from '../../domain/time/zone';
import { givenIn, givenOrTold } from '../counters';
import type { TicketRow } from '../desk';
import type { Remembered } from '../memory';
import type { Edit, EditDesk, EditedSheet, NumberCounts } from './editDesk';
import { isPasted, isSingle, numberTypedOver } from './editedCells';
import { type Logged, lostNumbers, lostTickets, lostTimes } from './lostCells';
import { momentOf } from './typedCells';

/** Which tickets the rows of an edit are, or are to become. */
export interface EditIdentities {
  /** Rows under a number that another row bears. */
  readonly copies: ReadonlySet<TicketRow>;
  /** Numbers of tickets that lost theirs, by row. */
  readonly restored: ReadonlyMap<number, string>;
  /** Times of tickets that lost theirs, by row. */
  readonly times: ReadonlyMap<number, Moment>;
  /** Rows to become tickets. */
  readonly fresh: readonly TicketRow[];
}

/** The rows that were read, and what the edit touched in them. */
interface SeenRows {
  readonly sheet: EditedSheet;
  readonly remembered: Remembered;
  readonly rows: readonly TicketRow[];
  readonly counts: NumberCounts | undefined;
  readonly edited: ReadonlySet<FieldKey>;
}

interface Known {
  readonly logged: Logged;
  readonly zone: Zone;
  readonly settings: Settings;
}

/** Of several cells, and of one pasted over, the event tells nothing. */
const isUntold = (edit: Edit): boolean => !isSingle(edit) || isPasted(edit);

/** Rows without a time that may have lost it; where the event tells the former one, that is put back by itself. */
function timelessAmong(
  desk: EditDesk,
  edit: Edit,
  edited: ReadonlySet<FieldKey>,
  own: readonly TicketRow[],
  zone: Zone,
) {
  // A row without its time is no new one where the column of times was deleted and made again.
  if (!edited.has('createdAt')) return own.filter(({ ticket }) => lacksTime(ticket));
  return isSingle(edit) && momentOf(edit.oldValue ?? '', zone, desk.now) !== undefined ? [] : own;
}

/** Whether a number was ever given, as the counters tell, or the log where they fell behind; undefined where neither is asked. */
function givenTo(remembered: Remembered, isNumberTold: boolean, logged: Logged): IsGiven | undefined {
  const isCounted = givenIn(remembered);
  // What was typed over the number that the event tells is put back, whoever gave it.
  return isNumberTold || isCounted === undefined ? undefined : givenOrTold(isCounted, logged);
}

/** Tells which tickets the rows of an edit are, by the event, the numbers in the sheet and, where those do not tell, the log (D2, D3). */
export function identitiesIn(desk: EditDesk, edit: Edit, seen: SeenRows, known: Known): EditIdentities {
  const { sheet, remembered, rows, counts, edited } = seen;
  const isNumberTold = numberTypedOver(edit, edited) !== undefined;
  const whole = isNumberTold
    ? new Map<number, GivenNumber>()
    : lostTickets(desk, sheet, { rows, counts, edited }, known);
  const rest = rows.filter(({ row }) => !whole.has(row));
  const { restored: numbers, counts: after } = isNumberTold
    ? { restored: new Map<number, string>(), counts }
    : lostNumbers(desk, sheet, { rows: rest, counts, edited, isSingle: isSingle(edit) }, known);
  const restored = new Map([...numbers, ...[...whole].map(([row, { number }]) => [row, number] as const)]);
  const isGiven = givenTo(remembered, isNumberTold, known.logged);
  // Rows that share a number of another ledger are no copies of a ticket.
  const copies = new Set(
    rows.filter(
      ({ row, ticket: { number = '' } }) =>
        !restored.has(row) && (after?.get(number) ?? 0) > 1 && (!isTicketNumber(number) || isGiven?.(number) !== false),
    ),
  );
  const own = rest.filter((row) => !copies.has(row));
  const times = new Map([
    ...lostTimes(timelessAmong(desk, edit, edited, own, known.zone), isUntold(edit), known),
    ...[...whole].map(([row, { at }]) => [row, at] as const),
  ]);
  const fresh = rows.filter(
    (found) =>
      (isUntaken(found.ticket, isGiven) || copies.has(found)) && !restored.has(found.row) && !times.has(found.row),
  );
  return { copies, restored, times, fresh };
}

import type { LoggedLine } from '../../domain/intake/loggedDeadline';
import { exchangedNumbers } from '../../domain/number/exchangedNumbers';
import { type GivenNumber, timesOf } from '../../domain/number/restoreNumbers';
import { isTelling, restoreOwnNumbers, restoreTickets } from '../../domain/number/restoreTickets';
import { evidenceBy } from '../../domain/number/restoring';
import { isTicketNumber } from '../../domain/number/serial';
import type { FieldKey } from '../../domain/record/fields';
import type { Moment, Ticket } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import { dayText } from '../../domain/time/format';
import type { Zone } from '../../domain/time/zone';
import type { TicketRow } from '../desk';
import type { EditDesk, EditedSheet, NumberCounts } from './editDesk';

/** The log as far as it is written or to be written, read where it is needed. */
export type Logged = () => readonly LoggedLine[];

/** Numbers put back into rows, and how often each stands in the sheet then. */
export interface LostNumbers {
  readonly restored: ReadonlyMap<number, string>;
  readonly counts: NumberCounts | undefined;
}

/**
 * Number and time of tickets over both of which a block was put, by row (D2): the rest of the row tells which they were. A
 * number that the log knows brings its own ticket.
 */
export function lostTickets(
  desk: EditDesk,
  sheet: EditedSheet,
  {
    rows,
    counts,
    edited,
  }: {
    readonly rows: readonly TicketRow[];
    readonly counts: NumberCounts | undefined;
    readonly edited: ReadonlySet<FieldKey>;
  },
  { logged, zone, settings }: { readonly logged: Logged; readonly zone: Zone; readonly settings: Settings },
): ReadonlyMap<number, GivenNumber> {
  if (!edited.has('number') || !edited.has('createdAt')) return new Map();
  const telling = rows.filter((row) => isTelling(row, edited));
  if (telling.length === 0) return new Map();
  const given = logged();
  const known = new Set(given.map(({ number }) => number));
  const lost = telling.filter(({ ticket: { number = '' } }) => !known.has(number) || number === '');
  if (lost.length === 0) return new Map();
  return restoreTickets(lost, {
    ...evidenceBy(settings, zone),
    given,
    taken: new Set((counts ?? desk.numberCounts(sheet.layout)).keys()),
    edited,
  });
}

/** How often numbers stand in the sheet once those of `rows` are put back. */
function countsAfter(
  counts: NumberCounts,
  rows: readonly TicketRow[],
  back: ReadonlyMap<number, string>,
): NumberCounts {
  const after = new Map(counts);
  const add = (number: string, by: number): void => void after.set(number, (after.get(number) ?? 0) + by);
  for (const { row, ticket } of rows) {
    const own = back.get(row);
    if (own === undefined) continue;
    if (ticket.number !== undefined) add(ticket.number, -1);
    add(own, 1);
  }
  return new Map([...after].filter(([, count]) => count > 0));
}

/**
 * The numbers of tickets whose number cell was cleared or pasted over, by row.
 * @param counts the sheet's numbers, where the edit put some into the column: one that the log does not know is not the
 *   ticket's own, nor is one that it knows of another's time
 * @param isSingle another ticket's number was put into one number cell alone: it was blank by then
 */
export function lostNumbers(
  desk: EditDesk,
  sheet: EditedSheet,
  {
    rows,
    counts,
    edited,
    isSingle,
  }: {
    readonly rows: readonly TicketRow[];
    readonly counts: NumberCounts | undefined;
    readonly edited: ReadonlySet<FieldKey>;
    readonly isSingle: boolean;
  },
  { logged, zone, settings }: { readonly logged: Logged; readonly zone: Zone; readonly settings: Settings },
): LostNumbers {
  const none = { restored: new Map<number, string>(), counts };
  const taken = rows.filter(({ ticket }) => ticket.createdAt !== undefined);
  if (taken.length === 0) return none;
  if (counts === undefined && taken.every(({ ticket }) => ticket.number !== undefined)) return none;
  const given = logged();
  const evidence = evidenceBy(settings, zone);
  // A block that brings times with its numbers brings whole tickets.
  const exchanged =
    counts === undefined || edited.has('createdAt')
      ? new Map<number, string>()
      : exchangedNumbers(taken, {
          given,
          counts,
          zone,
          isOwnTime: (ticket, other) => evidence.agreesMore(ticket, other) >= 0,
        });
  const after = counts === undefined ? undefined : countsAfter(counts, rows, exchanged);
  const known = new Set(given.map((line) => line.number).filter((number) => number !== ''));
  const lost = taken.filter(({ row, ticket: { number = '' } }) => {
    const isTypedOver = isSingle && (after?.get(number) ?? 0) > 1;
    return !exchanged.has(row) && (!known.has(number) || isTypedOver);
  });
  const restored = restoreOwnNumbers(lost, {
    ...evidence,
    given,
    taken: new Set((after ?? desk.numberCounts(sheet.layout)).keys()),
    edited,
  });
  return { restored: new Map([...exchanged, ...restored]), counts: after };
}

/**
 * When tickets were reported whose time was cleared, or pasted over with others: the log tells (D3). A time is taken for
 * another's that is not of the number's day, or by which the response is due at another time than stands there.
 */
export function lostTimes(
  rows: readonly TicketRow[],
  isBlock: boolean,
  { logged, zone, settings }: { readonly logged: Logged; readonly zone: Zone; readonly settings: Settings },
): ReadonlyMap<number, Moment> {
  const { explains } = evidenceBy(settings, zone);
  const isDayOf = ({ number = '' }: Ticket, at: Moment): boolean => number.startsWith(dayText(at, zone));
  const isLost = (ticket: Ticket): boolean => {
    const { number = '', createdAt, importKey } = ticket;
    if (!isTicketNumber(number)) return false;
    if (createdAt === undefined) return true;
    return isBlock && importKey === undefined && !(isDayOf(ticket, createdAt) && explains(ticket, createdAt));
  };
  const lost = rows.filter(({ ticket }) => isLost(ticket));
  if (lost.length === 0) return new Map();
  const told = timesOf(lost, logged(), zone);
  const isTrue = ({ row, ticket }: TicketRow): boolean => {
    const at = told.get(row);
    if (at === undefined || ticket.createdAt === undefined) return at !== undefined;
    return isDayOf(ticket, at) && (explains(ticket, at) || !isDayOf(ticket, ticket.createdAt));
  };
  return new Map(lost.filter(isTrue).map(({ row }) => [row, told.get(row) ?? 0]));
}

import { calendarsOf } from '../domain/clock/calendars';
import { policyFields } from '../domain/clock/policy';
import { clocksOf } from '../domain/clock/ticketClocks';
import { type LoggedLine, loggedResolveDue } from '../domain/intake/loggedDeadline';
import { restoreNumbers, timesOf } from '../domain/number/restoreNumbers';
import { isTicketNumber } from '../domain/number/serial';
import type { FieldKey } from '../domain/record/fields';
import type { Moment, Ticket } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import { dayText } from '../domain/time/format';
import { minuteMillis } from '../domain/time/local';
import type { Zone } from '../domain/time/zone';
import type { TicketRow } from './desk';
import type { EditDesk, EditedSheet, NumberCounts } from './editDesk';

/** The log as far as it is written or to be written, read where it is needed. */
export type Logged = () => readonly LoggedLine[];

/**
 * The numbers of tickets whose number cell was cleared or pasted over, by row.
 * @param counts the sheet's numbers, where the edit put some into the column: one that the log does not know is not the
 *   ticket's own
 * @param typedOver rows in whose number cell alone another ticket's number was put: it was blank by then
 */
export function lostNumbers(
  desk: EditDesk,
  sheet: EditedSheet,
  {
    rows,
    counts,
    typedOver,
  }: {
    readonly rows: readonly TicketRow[];
    readonly counts: NumberCounts | undefined;
    readonly typedOver: ReadonlySet<TicketRow>;
  },
  logged: Logged,
): ReadonlyMap<number, string> {
  const taken = rows.filter(({ ticket }) => ticket.createdAt !== undefined);
  if (taken.length === 0) return new Map();
  if (counts === undefined && taken.every(({ ticket }) => ticket.number !== undefined)) return new Map();
  const given = logged();
  const known = new Set(given.map((line) => line.number));
  const lost = taken.flatMap((found) => {
    const { number = '', createdAt } = found.ticket;
    const isOwn = known.has(number) && !typedOver.has(found);
    return createdAt === undefined || isOwn ? [] : [{ row: found.row, createdAt }];
  });
  return restoreNumbers(lost, given, new Set((counts ?? desk.numberCounts(sheet.layout)).keys()));
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
  const context = { settings, zone, calendars: calendarsOf(settings, zone) };
  const isDayOf = ({ number = '' }: Ticket, at: Moment): boolean => number.startsWith(dayText(at, zone));
  const explains = (ticket: Ticket, at: Moment): boolean => {
    const { responseDue } = clocksOf({ ...ticket, createdAt: at }, context);
    return ticket.responseDue === undefined || Math.abs((responseDue ?? 0) - ticket.responseDue) < minuteMillis;
  };
  const isLost = (ticket: Ticket): boolean => {
    const { number = '', createdAt, importKey } = ticket;
    if (!isTicketNumber(number)) return false;
    if (createdAt === undefined) return true;
    return isBlock && importKey === undefined && !(isDayOf(ticket, createdAt) && explains(ticket, createdAt));
  };
  const lost = rows.filter(({ ticket }) => isLost(ticket));
  if (lost.length === 0) return new Map();
  const told = timesOf(lost, logged());
  const isTrue = ({ row, ticket }: TicketRow): boolean => {
    const at = told.get(row);
    if (at === undefined || ticket.createdAt === undefined) return at !== undefined;
    return isDayOf(ticket, at) && (explains(ticket, at) || !isDayOf(ticket, ticket.createdAt));
  };
  return new Map(lost.filter(isTrue).map(({ row }) => [row, told.get(row) ?? 0]));
}

/**
 * To when resolutions were moved that several cells were put over, by ticket number: of those the event tells nothing,
 * but the log does (D3).
 */
export function movesLost(
  isBlock: boolean,
  edited: ReadonlySet<FieldKey>,
  rows: readonly TicketRow[],
  { logged, zone }: { readonly logged: Logged; readonly zone: Zone },
): ReadonlyMap<string, Moment> {
  const isOver = isBlock && edited.has('resolveDue') && !policyFields.some((key) => edited.has(key));
  if (!isOver || rows.every(({ ticket }) => ticket.originalResolveDue === undefined)) return new Map();
  return loggedResolveDue(logged(), zone);
}

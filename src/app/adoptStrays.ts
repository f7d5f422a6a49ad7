import { hasContent, isUntaken, systemBlanks, typedAnew } from '../domain/intake/typedAnew';
import { restoreNumbers, timesOf } from '../domain/number/restoreNumbers';
import { isTicketNumber, serialsAfter } from '../domain/number/serial';
import { countTexts } from '../domain/record/countTexts';
import type { ExternalNos } from '../domain/record/externalNo';
import { fieldKeys } from '../domain/record/fields';
import { fieldOf, type Moment, type Ticket, type TicketChange } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import { type AcceptedRows, acceptRows, type RowWords } from './acceptRows';
import type { Desk, Opened, RowChange, TicketRow } from './desk';
import type { Remembered } from './memory';

/** Whether each row's number comes after the one above, as rows are appended: then no number stands twice. */
function isAscending(rows: readonly TicketRow[]): boolean {
  let last = '';
  for (const { ticket } of rows) {
    if (ticket.number === undefined) continue;
    if (ticket.number <= last) return false;
    last = ticket.number;
  }
  return true;
}

/** Of rows under one number the first reported is the ticket; the others are copies of it. */
function copiesAmong(rows: readonly TicketRow[]): ReadonlySet<number> {
  if (isAscending(rows)) return new Set();
  const originals = new Map<string, TicketRow>();
  const copies = new Set<number>();
  for (const row of rows) {
    const { number, createdAt = Number.MAX_SAFE_INTEGER } = row.ticket;
    if (number === undefined) continue;
    const known = originals.get(number);
    const isEarlier = known !== undefined && createdAt < (known.ticket.createdAt ?? Number.MAX_SAFE_INTEGER);
    if (known !== undefined) copies.add(isEarlier ? known.row : row.row);
    if (known === undefined || isEarlier) originals.set(number, row);
  }
  return copies;
}

/**
 * Rows that no edit trigger took in: without number or time, or under a number that another ticket has. Among them are
 * rows in which nothing stands but in the desk's own cells, where nobody meant a ticket.
 */
export function straysAmong(rows: readonly TicketRow[]): ReadonlySet<number> {
  const strays = new Set(copiesAmong(rows));
  for (const { row, ticket } of rows) if (isUntaken(ticket)) strays.add(row);
  return strays;
}

/** Blanks for the desk's own cells of a row. */
const ownBlanks = ({ ticket, unread = [] }: TicketRow): TicketChange => ({
  ...systemBlanks(ticket),
  ...Object.fromEntries(unread.filter((key) => fieldOf(key).writer === 'system').map((key) => [key, null])),
});

/** A customer belongs to a ticket: where nobody meant one, the customer number goes too. */
const customerBlank = ({ ticket }: TicketRow): TicketChange =>
  ticket.customerNo === undefined ? {} : { customerNo: null };

/**
 * The numbers of tickets that lost them or stand under another's, by row: the log tells which was given at the ticket's
 * own time (D2).
 */
function lostNumbers(desk: Desk, opened: Opened, copies: ReadonlySet<number>): ReadonlyMap<number, string> {
  const lost = opened.rows.flatMap(({ row, ticket: { number, createdAt } }) =>
    createdAt !== undefined && (number === undefined || copies.has(row)) ? [{ row, createdAt }] : [],
  );
  if (lost.length === 0) return new Map();
  const taken = new Set(opened.rows.flatMap((row) => row.ticket.number ?? []));
  return restoreNumbers(lost, desk.givenNumbers(opened.zone), taken);
}

/** Whether the row is a ticket whose time alone was cleared: its number and month are still there. */
const lacksTime = ({ number = '', createdAt, month }: Ticket): boolean =>
  createdAt === undefined && month !== undefined && isTicketNumber(number);

/** When tickets were reported whose time was cleared unseen, by row: the log tells (D3). */
function lostTimes(desk: Desk, { rows, zone }: Opened, copies: ReadonlySet<number>): ReadonlyMap<number, Moment> {
  const lost = rows.filter(({ row, ticket }) => lacksTime(ticket) && !copies.has(row));
  return lost.length === 0 ? new Map() : timesOf(lost, desk.givenNumbers(zone));
}

const externalNosOf = (rows: readonly TicketRow[]): ExternalNos =>
  countTexts(rows.map(({ ticket }) => ticket.externalNo));

/** The numbers that the rows show, so that none of them is given again. */
const withNumbersOf = (remembered: Remembered, opened: Opened): Remembered => ({
  ...remembered,
  serials: serialsAfter(
    remembered.serials,
    opened.rows.flatMap((row) => row.ticket.number ?? []),
  ),
});

/**
 * Takes in rows that no edit trigger saw: pasted while the desk was held, undone, put in by other means. Their other
 * fields are read only when there are any.
 */
export function adoptStrays(
  desk: Desk,
  rows: readonly TicketRow[],
  remembered: Remembered,
  words: (settings: Settings) => RowWords,
): AcceptedRows {
  if (straysAmong(rows).size === 0) return { changes: [], log: [], refusals: [], remembered };
  const opened = desk.open(remembered, fieldKeys);
  const copies = copiesAmong(opened.rows);
  const strays = straysAmong(opened.rows);
  const restored = lostNumbers(desk, opened, copies);
  const times = lostTimes(desk, opened, copies);
  const left = opened.rows.filter(({ row }) => strays.has(row) && !restored.has(row) && !times.has(row));
  const chosen = left.filter(({ ticket, unread }) => hasContent(ticket, unread));
  const meantByNobody = left.filter(({ ticket, unread }) => !hasContent(ticket, unread));
  const { settings, zone } = opened;
  const accepted = acceptRows(
    chosen.map(({ row, ticket }) => ({ row, ticket: copies.has(row) ? typedAnew(ticket) : ticket })),
    withNumbersOf(remembered, opened),
    { now: desk.now, settings, zone, receiver: '', words: words(settings), externalNos: externalNosOf(opened.rows) },
  );
  desk.remember(remembered, accepted.remembered);
  const before = opened.rows
    .filter(({ row }) => strays.has(row))
    .map(({ row, ticket }): RowChange => ({ row, number: ticket.number ?? '', change: {} }));
  if (desk.displaced(opened, before).length > 0)
    return { changes: [], log: [], refusals: [], remembered: accepted.remembered };
  const blanks = new Map(chosen.filter(({ row }) => copies.has(row)).map((found) => [found.row, ownBlanks(found)]));
  const shown = new Map(opened.rows.map(({ row, ticket }) => [row, ticket.number ?? '']));
  const numberOf = (row: number): string => shown.get(row) ?? '';
  const numbers = [...restored].map(([row, number]): RowChange => ({ row, number: numberOf(row), change: { number } }));
  const reported = [...times].map(
    ([row, createdAt]): RowChange => ({ row, number: numberOf(row), change: { createdAt } }),
  );
  const given = [...numbers, ...reported];
  const changes = [
    ...accepted.changes.map(({ row, change }) => ({ row, change: { ...blanks.get(row), ...change } })),
    ...meantByNobody.map((found) => ({ row: found.row, change: { ...ownBlanks(found), ...customerBlank(found) } })),
  ];
  desk.write(opened, [...given, ...changes.map((made) => ({ ...made, number: numberOf(made.row) }))]);
  return { ...accepted, changes: [...given, ...accepted.changes] };
}

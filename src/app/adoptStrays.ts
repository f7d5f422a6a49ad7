import { calendarsOf } from '../domain/clock/calendars';
import { agreeing, explainsDue } from '../domain/clock/reportedTime';
import { shortHash } from '../domain/importing/lineKey';
import { hasContent, isUntaken, lacksTime, systemBlanks, typedAnew } from '../domain/intake/typedAnew';
import { doubtedNumbers, exchangedNumbers } from '../domain/number/exchangedNumbers';
import { type GivenNumber, restoreNumbers, timesOf } from '../domain/number/restoreNumbers';
import { isTelling, restoreTickets } from '../domain/number/restoreTickets';
import { isTicketNumber, serialsAfter } from '../domain/number/serial';

import { countTexts } from '../domain/record/countTexts';
import type { ExternalNos } from '../domain/record/externalNo';
import { type FieldKey, fieldKeys } from '../domain/record/fields';
import { fieldOf, type Moment, type TicketChange } from '../domain/record/ticket';
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

/** Mark of rows whose numbers may be each other's; undefined where there are none. */
export function doubtMark({ rows, zone }: Pick<Opened, 'rows' | 'zone'>): string | undefined {
  const doubted = doubtedNumbers(rows, zone);
  return doubted === '' ? undefined : shortHash(doubted);
}

/** Rows under each other's numbers, with their own, by what the log and the desk's other cells tell (D2). */
function exchangedIn({ rows, settings, zone }: Opened, given: readonly GivenNumber[]): ReadonlyMap<number, string> {
  const context = { settings, zone, calendars: calendarsOf(settings, zone) };
  return exchangedNumbers(rows, {
    given,
    counts: countTexts(rows.map(({ ticket }) => ticket.number)),
    zone,
    // No edit told whether the numbers or the times were put over.
    isOwnTime: (ticket, other) => agreeing(ticket, ticket.createdAt ?? 0, context) > agreeing(ticket, other, context),
  });
}

/**
 * The numbers of tickets that lost them or stand under another's, by row: the log tells which was given at the ticket's
 * own time (D2).
 */
function lostNumbers(
  rows: readonly TicketRow[],
  copies: ReadonlySet<number>,
  given: () => readonly GivenNumber[],
): ReadonlyMap<number, string> {
  const lost = rows.flatMap(({ row, ticket: { number, createdAt } }) =>
    createdAt !== undefined && (number === undefined || copies.has(row)) ? [{ row, createdAt }] : [],
  );
  if (lost.length === 0) return new Map();
  const taken = new Set(rows.flatMap((row) => row.ticket.number ?? []));
  return restoreNumbers(lost, given(), taken);
}

/** When tickets were reported whose time was cleared unseen, by row: the log tells (D3). */
function lostTimes(
  rows: readonly TicketRow[],
  copies: ReadonlySet<number>,
  given: () => readonly GivenNumber[],
): ReadonlyMap<number, Moment> {
  const lost = rows.filter(({ row, ticket }) => lacksTime(ticket) && !copies.has(row));
  return lost.length === 0 ? new Map() : timesOf(lost, given());
}

/** Number and time of tickets that lost both unseen, by row: the rest of the row tells which they were (D2). */
function lostTickets(
  { rows, settings, zone }: Opened,
  given: () => readonly GivenNumber[],
): ReadonlyMap<number, GivenNumber> {
  const taken = new Set(rows.flatMap((row) => row.ticket.number ?? []));
  const nothing: ReadonlySet<FieldKey> = new Set();
  const lost = rows.filter(
    (found) =>
      !isTicketNumber(found.ticket.number ?? '') && found.ticket.createdAt === undefined && isTelling(found, nothing),
  );
  if (lost.length === 0) return new Map();
  const context = { settings, zone, calendars: calendarsOf(settings, zone) };
  return restoreTickets(lost, {
    given: given(),
    taken,
    edited: nothing,
    explains: (ticket, at) => explainsDue(ticket, at, context),
  });
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

/** What was taken in, and the mark of the doubts that the log was asked of. */
export interface Adopted extends AcceptedRows {
  readonly doubt: string | undefined;
}

/**
 * Takes in rows that no edit trigger saw: pasted while the desk was held, undone, put in by other means; and
 * puts back numbers that stand at each other's tickets. Other fields are read only when there are any such rows, and the
 * log once for as long as the same numbers are in doubt.
 */
export function adoptStrays(
  desk: Desk,
  looked: Pick<Opened, 'rows' | 'zone'>,
  remembered: Remembered,
  words: (settings: Settings) => RowWords,
): Adopted {
  const { rows } = looked;
  const doubt = doubtMark(looked);
  const isDoubted = doubt !== undefined && doubt !== remembered.sweep.doubt;
  if (straysAmong(rows).size === 0 && !isDoubted) return { changes: [], log: [], refusals: [], remembered, doubt };
  const opened = desk.open(remembered, fieldKeys);
  let lines: readonly GivenNumber[] | undefined;
  const given = (): readonly GivenNumber[] => {
    lines ??= [...desk.givenNumbers(opened.zone), ...remembered.journal];
    return lines;
  };
  const isTorn = isDoubted || copiesAmong(opened.rows).size > 0;
  const exchanged = isTorn ? exchangedIn(opened, given()) : new Map<number, string>();
  const own = opened.rows.map((found) => {
    const number = exchanged.get(found.row);
    return number === undefined ? found : { ...found, ticket: { ...found.ticket, number } };
  });
  const copies = copiesAmong(own);
  const strays = straysAmong(own);
  const whole = [...lostTickets({ ...opened, rows: own }, given)];
  const restored = new Map([
    ...exchanged,
    ...lostNumbers(own, copies, given),
    ...whole.map(([row, { number }]) => [row, number] as const),
  ]);
  const times = new Map([...lostTimes(own, copies, given), ...whole.map(([row, { at }]) => [row, at] as const)]);
  const left = own.filter(({ row }) => strays.has(row) && !restored.has(row) && !times.has(row));
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
    .filter(({ row }) => strays.has(row) || exchanged.has(row))
    .map(({ row, ticket }): RowChange => ({ row, number: ticket.number ?? '', change: {} }));
  if (desk.displaced(opened, before).length > 0)
    return { changes: [], log: [], refusals: [], remembered: accepted.remembered, doubt: remembered.sweep.doubt };
  const blanks = new Map(chosen.filter(({ row }) => copies.has(row)).map((found) => [found.row, ownBlanks(found)]));
  const shown = new Map(opened.rows.map(({ row, ticket }) => [row, ticket.number ?? '']));
  const numberOf = (row: number): string => shown.get(row) ?? '';
  const back = [...new Set([...restored.keys(), ...times.keys()])].map((row): RowChange => {
    const [number, createdAt] = [restored.get(row), times.get(row)];
    return {
      row,
      number: numberOf(row),
      change: { ...(number !== undefined && { number }), ...(createdAt !== undefined && { createdAt }) },
    };
  });
  const changes = [
    ...accepted.changes.map(({ row, change }) => ({ row, change: { ...blanks.get(row), ...change } })),
    ...meantByNobody.map((found) => ({ row: found.row, change: { ...ownBlanks(found), ...customerBlank(found) } })),
  ];
  desk.write(opened, [...back, ...changes.map((made) => ({ ...made, number: numberOf(made.row) }))]);
  return { ...accepted, changes: [...back, ...accepted.changes], doubt };
}

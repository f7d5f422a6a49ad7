import { shortHash } from '../../domain/importing/lineKey';
import { doubtedNumbers, exchangedNumbers } from '../../domain/number/exchangedNumbers';
import { firstTimes, type GivenNumber, restoreNumbers, timesOf, withCleared } from '../../domain/number/restoreNumbers';
import {
  isTelling,
  type RestoringTickets,
  restoreOwnNumbers,
  restoreTickets,
} from '../../domain/number/restoreTickets';
import { evidenceBy } from '../../domain/number/restoring';
import { isTicketNumber } from '../../domain/number/serial';
import { countTexts } from '../../domain/record/countTexts';
import type { FieldKey } from '../../domain/record/fields';
import type { Moment, Ticket } from '../../domain/record/ticket';
import { secondMillis } from '../../domain/time/local';
import type { Desk, Opened, TicketRow } from '../desk';
import type { Remembered } from '../memory';
import { copiesAmong } from './strays';

/** Mark of rows whose numbers may be each other's; undefined where there are none. */
export function doubtMark({ rows, zone }: Pick<Opened, 'rows' | 'zone'>): string | undefined {
  const doubted = doubtedNumbers(rows, zone);
  return doubted === '' ? undefined : shortHash(doubted);
}

/** Rows under each other's numbers, with their own, by what the log and the desk's other cells tell (D2). */
function exchangedIn({ rows, settings, zone }: Opened, given: readonly GivenNumber[]): ReadonlyMap<number, string> {
  const { agreesMore } = evidenceBy(settings, zone);
  return exchangedNumbers(rows, {
    given,
    counts: countTexts(rows.map(({ ticket }) => ticket.number)),
    zone,
    // No edit told whether the numbers or the times were put over.
    isOwnTime: (ticket, other) => agreesMore(ticket, other) > 0,
  });
}

/** No edit told what people put something over. */
const nothing: ReadonlySet<FieldKey> = new Set();

function restoringIn({ rows, settings, zone }: Opened, given: readonly GivenNumber[]): RestoringTickets {
  const taken = new Set(rows.flatMap((row) => row.ticket.number ?? []));
  return { ...evidenceBy(settings, zone), given, taken, edited: nothing };
}

/**
 * The numbers of tickets that lost them or stand under another's, by row: the log tells which was given at the ticket's
 * own time, or at that of its other stamps (D2). Of a copy the stamps are another's.
 */
function lostNumbers(
  opened: Opened,
  copies: ReadonlySet<number>,
  given: () => readonly GivenNumber[],
): ReadonlyMap<number, string> {
  const lost = opened.rows.filter(
    ({ row, ticket: { number, createdAt } }) => createdAt !== undefined && (number === undefined || copies.has(row)),
  );
  if (lost.length === 0) return new Map();
  const restoring = restoringIn(opened, given());
  const numberless = restoreOwnNumbers(
    lost.filter(({ row }) => !copies.has(row)),
    restoring,
  );
  const taken = new Set([...restoring.taken, ...numberless.values()]);
  const copied = lost.flatMap(({ row, ticket: { createdAt } }) =>
    createdAt === undefined || !copies.has(row) ? [] : [{ row, createdAt }],
  );
  return new Map([...numberless, ...restoreNumbers(copied, restoring.given, taken, restoring.zone)]);
}

/**
 * When tickets were reported whose time was cleared unseen, by row: the log tells, be anything else of the desk's left or
 * not (D3).
 */
function lostTimes(
  { rows, zone }: Pick<Opened, 'rows' | 'zone'>,
  copies: ReadonlySet<number>,
  given: () => readonly GivenNumber[],
): ReadonlyMap<number, Moment> {
  const lost = rows.filter(
    ({ row, ticket: { number = '', createdAt } }) =>
      createdAt === undefined && isTicketNumber(number) && !copies.has(row),
  );
  return lost.length === 0 ? new Map() : timesOf(lost, given(), zone);
}

/** Number and time of tickets that lost both unseen, by row: the rest of the row tells which they were (D2). */
function lostTickets(opened: Opened, given: () => readonly GivenNumber[]): ReadonlyMap<number, GivenNumber> {
  const lost = opened.rows.filter(
    (found) =>
      !isTicketNumber(found.ticket.number ?? '') && found.ticket.createdAt === undefined && isTelling(found, nothing),
  );
  return lost.length === 0 ? new Map() : restoreTickets(lost, restoringIn(opened, given()));
}

/** Which numbers were given when, and which of them people cleared, as log, waiting lines and memory tell: one call. */
export const numbersTold = (
  desk: Pick<Desk, 'givenNumbers'>,
  { zone }: Pick<Opened, 'zone'>,
  { journal, clearedNumbers }: Pick<Remembered, 'journal' | 'clearedNumbers'>,
): readonly GivenNumber[] => withCleared([...desk.givenNumbers(zone), ...journal], clearedNumbers);

/** Which tickets the rows are, where people put something over their numbers or times unseen. */
export interface Identities {
  /** The rows under their own numbers. */
  readonly rows: readonly TicketRow[];
  /** Rows under a number that another ticket has. */
  readonly copies: ReadonlySet<number>;
  /** Rows that stand under each other's numbers, with their own. */
  readonly exchanged: ReadonlyMap<number, string>;
  /** Numbers and times to be put back, by row. */
  readonly numbers: ReadonlyMap<number, string>;
  readonly times: ReadonlyMap<number, Moment>;
}

/** Whether a ticket's number was given at its own time, as the log tells. */
function ownAmong(given: readonly GivenNumber[]): (ticket: Ticket) => boolean {
  const first = firstTimes(given);
  return ({ number = '', createdAt = 0 }) => Math.abs((first.get(number) ?? -1) - createdAt) < secondMillis;
}

/**
 * Tells by the log and by the other cells of the rows which tickets they are (D2, D3).
 * @param isDoubted whether rows may stand under each other's numbers
 * @param given the log: which number was given when; asked only where something was lost
 */
export function identitiesOf(opened: Opened, isDoubted: boolean, given: () => readonly GivenNumber[]): Identities {
  const isTorn = isDoubted || copiesAmong(opened.rows).size > 0;
  const exchanged = isTorn ? exchangedIn(opened, given()) : new Map<number, string>();
  const rows = opened.rows.map((found) => {
    const number = exchanged.get(found.row);
    return number === undefined ? found : { ...found, ticket: { ...found.ticket, number } };
  });
  const copies = copiesAmong(rows, isTorn ? ownAmong(given()) : undefined);
  const whole = [...lostTickets({ ...opened, rows }, given)];
  const numbers = new Map([
    ...exchanged,
    ...lostNumbers({ ...opened, rows }, copies, given),
    ...whole.map(([row, { number }]) => [row, number] as const),
  ]);
  const times = new Map([
    ...lostTimes({ rows, zone: opened.zone }, copies, given),
    ...whole.map(([row, { at }]) => [row, at] as const),
  ]);
  return { rows, copies, exchanged, numbers, times };
}

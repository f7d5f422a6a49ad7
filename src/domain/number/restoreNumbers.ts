import type { FieldKey } from '../record/fields';
import type { Moment, Ticket } from '../record/ticket';
import { dayText } from '../time/format';
import { second } from '../time/second';
import type { Zone } from '../time/zone';
import { inOrderOfNumbers, isTicketNumber } from './serial';

/** A line of the log that tells when a number was given. */
export interface GivenNumber {
  readonly at: Moment;
  readonly number: string;
  /** Whether the line tells that the ticket's row was found deleted. */
  readonly isGone?: boolean;
  /** Whether an edit told that people cleared it, in a row that had moved since. */
  readonly isCleared?: boolean;
}

/** The lines with those marked whose numbers are known to have been cleared. */
export const withCleared = (given: readonly GivenNumber[], cleared: readonly string[] = []): readonly GivenNumber[] =>
  given.map((line) => (cleared.includes(line.number) ? { ...line, isCleared: true } : line));

/** When each number was first written of; lines that people added without a time tell nothing. */
export function firstTimes(given: readonly GivenNumber[]): ReadonlyMap<string, Moment> {
  const first = new Map<string, Moment>();
  for (const { number, at } of given) if (at > 0) first.set(number, Math.min(at, first.get(number) ?? at));
  return first;
}

/** Numbers whose rows were found deleted: a row bears one of them only where it can bear no other. */
export const goneNumbers = (given: readonly GivenNumber[]): ReadonlySet<string> =>
  new Set(given.flatMap(({ number, isGone }) => (isGone === true ? [number] : [])));

/** Numbers in the order in which a row without one is likely to have had them: those known to be cleared come first. */
export function inOrderOfLikelihood(given: readonly GivenNumber[]): (a: string, b: string) => number {
  const gone = goneNumbers(given);
  const cleared = new Set(given.flatMap(({ number, isCleared }) => (isCleared === true ? [number] : [])));
  const rank = (number: string): number => (cleared.has(number) ? 0 : gone.has(number) ? 2 : 1);
  return (a, b) => rank(a) - rank(b) || inOrderOfNumbers(a, b);
}

/** The numbers that were given in each second, in their order. */
export function numbersBySecond(first: ReadonlyMap<string, Moment>): ReadonlyMap<number, readonly string[]> {
  const numbers = new Map<number, string[]>();
  for (const [number, at] of first) {
    if (!isTicketNumber(number)) continue;
    const known = numbers.get(second(at));
    if (known === undefined) numbers.set(second(at), [number]);
    else known.push(number);
  }
  for (const given of numbers.values()) given.sort(inOrderOfNumbers);
  return numbers;
}

/**
 * The one number that was given within the minute of a time without seconds, as people write it over the desk's own;
 * undefined where there is none or several.
 */
function numberOfMinute(
  numbers: ReadonlyMap<number, readonly string[]>,
  createdAt: Moment,
  isFree: (number: string) => boolean,
): string | undefined {
  const start = second(createdAt);
  if (start % 60 !== 0) return undefined;
  const given = Array.from({ length: 60 }, (_, at) => numbers.get(start + at) ?? []).flat();
  const [only, ...others] = given.filter(isFree);
  return others.length === 0 ? only : undefined;
}

/**
 * Finds the numbers of tickets whose number cell was cleared (D2: never changed), by the moment at which each was
 * given: the log holds it, and so does the ticket's own time.
 * @param taken numbers that stand in the sheet; none of them is given back to another row
 * @param zone the workbook's, by whose days the numbers are
 * @returns number by row, for the rows whose number is certain or equal among rows of the same second
 */
export function restoreNumbers(
  lost: readonly { readonly row: number; readonly createdAt: Moment }[],
  given: readonly GivenNumber[],
  taken: ReadonlySet<string>,
  zone: Zone,
): ReadonlyMap<number, string> {
  const numbers = numbersBySecond(firstTimes(given));
  const gone = goneNumbers(given);
  const byLikelihood = inOrderOfLikelihood(given);
  const borne = new Set(taken);
  const restored = new Map<number, string>();
  for (const { row, createdAt } of [...lost].sort((a, b) => a.row - b.row)) {
    const free = (numbers.get(second(createdAt)) ?? []).filter((one) => !borne.has(one)).sort(byLikelihood);
    const isOfDay = (one: string): boolean => one.startsWith(dayText(createdAt, zone));
    const isLeft = (one: string): boolean => !gone.has(one);
    // A row whose time was lost has that of its first line, though its ticket may have been reported on a day before.
    const number =
      free.find(isOfDay) ??
      free.find(isLeft) ??
      numberOfMinute(numbers, createdAt, (one) => !borne.has(one) && isOfDay(one) && isLeft(one));
    if (number !== undefined) restored.set(row, number);
    if (number !== undefined) borne.add(number);
  }
  return restored;
}

/** What the desk stamps in a row, the first of it in the second in which the ticket is taken in. */
export const ownStamps = [
  'assignedAt',
  'respondedAt',
  'resolvedAt',
  'closedAt',
  'reopenedAt',
] as const satisfies readonly FieldKey[];

/**
 * When a ticket was reported of which the log tells nothing any more: at its first stamp, where that is of the day of its
 * number, for nobody wrote of it earlier; else when that day began. Undefined for a row that never was a ticket.
 */
function timeLeft({ number = '', createdAt, month, ...ticket }: Ticket, zone: Zone): Moment | undefined {
  if (createdAt !== undefined || month === undefined || !number.startsWith(month.replace('-', ''))) return undefined;
  const stamped = ownStamps.flatMap((key) => ticket[key] ?? []).filter((at) => number.startsWith(dayText(at, zone)));
  if (stamped.length > 0) return Math.min(...stamped);
  const [year, monthOfYear, day] = [number.slice(0, 4), number.slice(4, 6), number.slice(6, 8)].map(Number);
  return zone.toMoment(Date.UTC(year ?? 0, (monthOfYear ?? 1) - 1, day));
}

/**
 * When the tickets of rows were first written of, by row: as the log tells, or where people took that out of it, by
 * what is left in the row. Rows that never were tickets are left out.
 */
export function timesOf(
  rows: readonly { readonly row: number; readonly ticket: Ticket }[],
  given: readonly GivenNumber[],
  zone: Zone,
): ReadonlyMap<number, Moment> {
  const first = firstTimes(given);
  return new Map(
    rows.flatMap(({ row, ticket }) => {
      const at = first.get(ticket.number ?? '') ?? timeLeft(ticket, zone);
      return at === undefined ? [] : [[row, at] as const];
    }),
  );
}

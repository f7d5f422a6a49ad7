import type { Moment, Ticket } from '../record/ticket';
import { inOrderOfNumbers } from './serial';

/** A line of the log that tells when a number was given. */
export interface GivenNumber {
  readonly at: Moment;
  readonly number: string;
}

const second = (moment: Moment): number => Math.round(moment / 1000);

/** When each number was first written of; lines that people added without a time tell nothing. */
export function firstTimes(given: readonly GivenNumber[]): ReadonlyMap<string, Moment> {
  const first = new Map<string, Moment>();
  for (const { number, at } of given) if (at > 0) first.set(number, Math.min(at, first.get(number) ?? at));
  return first;
}

/**
 * The numbers that were written of in each second: those given then before those of which something else was told, and
 * each by its own order.
 */
function numbersBySecond(given: readonly GivenNumber[]): ReadonlyMap<number, string[]> {
  const first = firstTimes(given);
  const rank = (number: string, at: number): number => (second(first.get(number) ?? 0) === at ? 0 : 1);
  const numbers = new Map<number, Set<string>>();
  for (const { at, number } of given) {
    if (number === '') continue;
    numbers.set(second(at), (numbers.get(second(at)) ?? new Set()).add(number));
  }
  return new Map(
    [...numbers].map(([at, told]) => [
      at,
      [...told].sort((a, b) => rank(a, at) - rank(b, at) || inOrderOfNumbers(a, b)),
    ]),
  );
}

/**
 * Finds the numbers of tickets whose number cell was cleared (D2: never changed), by the moment at which each was
 * given: the log holds it, and so does the ticket's own time.
 * @param taken numbers that stand in the sheet; none of them is given back to another row
 * @returns number by row, for the rows whose number is certain or equal among rows of the same second
 */
export function restoreNumbers(
  lost: readonly { readonly row: number; readonly createdAt: Moment }[],
  given: readonly GivenNumber[],
  taken: ReadonlySet<string>,
): ReadonlyMap<number, string> {
  const free = numbersBySecond(given.filter(({ number }) => !taken.has(number)));
  const restored = new Map<number, string>();
  for (const { row, createdAt } of [...lost].sort((a, b) => a.row - b.row)) {
    const number = free.get(second(createdAt))?.shift();
    if (number !== undefined) restored.set(row, number);
  }
  return restored;
}

/** When the tickets of rows were first written of, by row; those that the log does not know are left out. */
export function timesOf(
  rows: readonly { readonly row: number; readonly ticket: Ticket }[],
  given: readonly GivenNumber[],
): ReadonlyMap<number, Moment> {
  const first = firstTimes(given);
  return new Map(
    rows.flatMap(({ row, ticket }) => {
      const at = first.get(ticket.number ?? '');
      return at === undefined ? [] : [[row, at] as const];
    }),
  );
}

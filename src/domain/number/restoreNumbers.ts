import type { Moment, Ticket } from '../record/ticket';

/** A line of the log that tells when a number was given. */
export interface GivenNumber {
  readonly at: Moment;
  readonly number: string;
}

const second = (moment: Moment): number => Math.round(moment / 1000);

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
  const free = new Map<number, string[]>();
  for (const { at, number } of given) {
    if (number === '' || taken.has(number)) continue;
    const numbers = free.get(second(at)) ?? [];
    if (!numbers.includes(number)) free.set(second(at), [...numbers, number]);
  }
  const restored = new Map<number, string>();
  for (const { row, createdAt } of [...lost].sort((a, b) => a.row - b.row)) {
    const number = free.get(second(createdAt))?.sort().shift();
    if (number !== undefined) restored.set(row, number);
  }
  return restored;
}

/** When the tickets of rows were first written of, by row; those that the log does not know are left out. */
export function timesOf(
  rows: readonly { readonly row: number; readonly ticket: Ticket }[],
  given: readonly GivenNumber[],
): ReadonlyMap<number, Moment> {
  const first = new Map<string, Moment>();
  for (const { number, at } of given) first.set(number, Math.min(at, first.get(number) ?? at));
  return new Map(
    rows.flatMap(({ row, ticket }) => {
      const at = first.get(ticket.number ?? '');
      return at === undefined ? [] : [[row, at] as const];
    }),
  );
}

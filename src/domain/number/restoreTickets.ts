import type { FieldKey } from '../record/fields';
import type { Moment, Ticket } from '../record/ticket';
import { dayText } from '../time/format';
import { second } from '../time/second';
import type { Zone } from '../time/zone';
import { type GivenNumber, inOrderOfLikelihood, ownStamps, restoreNumbers } from './restoreNumbers';

/** A row that may have lost its number and its time together. */
export interface LostTicket {
  readonly row: number;
  readonly ticket: Ticket;
}

export interface RestoringTickets {
  readonly given: readonly GivenNumber[];
  /** Numbers that stand in the sheet; none of them is given back to another row. */
  readonly taken: ReadonlySet<string>;
  /** Fields that people just put something over: they tell nothing of the row. */
  readonly edited: ReadonlySet<FieldKey>;
  readonly zone: Zone;
  /** Whether the deadlines of the row are those of a ticket reported then. */
  explains(ticket: Ticket, at: Moment): boolean;
}

/** Seconds in which the log tells of a ticket, and the first of them, which is when it was reported. */
interface Told {
  readonly number: string;
  readonly at: Moment;
  readonly seconds: ReadonlySet<number>;
}

function toldOf(given: readonly GivenNumber[], taken: ReadonlySet<string>): readonly Told[] {
  const told = new Map<string, { number: string; at: Moment; seconds: Set<number> }>();
  for (const { number, at } of given) {
    if (number === '' || at <= 0 || taken.has(number)) continue;
    const known = told.get(number);
    if (known === undefined) told.set(number, { number, at, seconds: new Set([second(at)]) });
    else {
      known.at = Math.min(known.at, at);
      known.seconds.add(second(at));
    }
  }
  return [...told.values()];
}

const stampsLeft = (ticket: Ticket, edited: ReadonlySet<FieldKey>): readonly Moment[] =>
  ownStamps.flatMap((key) => (edited.has(key) ? [] : (ticket[key] ?? [])));

/** Whether anything in the row tells which ticket it was. */
export const isTelling = ({ ticket }: LostTicket, edited: ReadonlySet<FieldKey>): boolean =>
  ticket.importKey === undefined && stampsLeft(ticket, edited).length > 0;

/** How many cells of the row agree that it is that ticket; none where no stamp does, or its day is another. */
function agreement({ ticket }: LostTicket, told: Told, { edited, explains, zone }: RestoringTickets): number {
  const { createdAt, month } = ticket;
  if (month !== undefined && !edited.has('month') && !told.number.startsWith(month.replace('-', ''))) return 0;
  const isTimed = createdAt !== undefined && !edited.has('createdAt');
  if (isTimed && !told.number.startsWith(dayText(createdAt, zone))) return 0;
  const stamped = stampsLeft(ticket, edited).filter((at) => told.seconds.has(second(at))).length;
  if (stamped === 0) return 0;
  const isDue = ticket.responseDue !== undefined && !edited.has('responseDue') && explains(ticket, told.at);
  const isReported = isTimed && second(createdAt) === second(told.at);
  return 4 * stamped + (isReported ? 2 : 0) + (isDue ? 1 : 0);
}

/**
 * Finds the tickets of rows that lost number and time of report together (D2: never changed): the stamps that are left in
 * a row lie in the log at the same second. A row of which they tell several tickets, reported at different times, is left
 * as it is.
 * @returns number and time of report by row
 */
export function restoreTickets(
  lost: readonly LostTicket[],
  restoring: RestoringTickets,
): ReadonlyMap<number, GivenNumber> {
  const told = toldOf(restoring.given, restoring.taken);
  const byLikelihood = inOrderOfLikelihood(restoring.given);
  const gone = new Set<string>();
  const restored = new Map<number, GivenNumber>();
  for (const one of [...lost].sort((a, b) => a.row - b.row)) {
    const scored = told
      .filter(({ number }) => !gone.has(number))
      .map((candidate) => ({ ...candidate, score: agreement(one, candidate, restoring) }));
    const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
    const [own, ...others] = scored
      .filter(({ score }) => best > 0 && score === best)
      .sort((a, b) => byLikelihood(a.number, b.number));
    if (own === undefined || others.some(({ at }) => second(at) !== second(own.at))) continue;
    gone.add(own.number);
    restored.set(one.row, { number: own.number, at: own.at });
  }
  return restored;
}

/**
 * Finds the numbers of rows that lost theirs but have a time of report (D2): by the stamps that are left in them, for a
 * row may have brought its time from elsewhere, and by that time where they tell nothing.
 * @returns number by row
 */
export function restoreOwnNumbers(
  lost: readonly LostTicket[],
  restoring: RestoringTickets,
): ReadonlyMap<number, string> {
  const { given, taken, edited, zone } = restoring;
  const byStamps = restoreTickets(
    lost.filter((one) => isTelling(one, edited)),
    restoring,
  );
  const gone = new Set([...taken, ...[...byStamps.values()].map(({ number }) => number)]);
  const timed = lost.flatMap(({ row, ticket: { createdAt } }) =>
    createdAt === undefined || byStamps.has(row) ? [] : [{ row, createdAt }],
  );
  const byTime = restoreNumbers(timed, given, gone, zone);
  return new Map([...[...byStamps].map(([row, { number }]) => [row, number] as const), ...byTime]);
}

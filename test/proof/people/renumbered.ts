import type { FieldKey } from '../../../src/domain/record/fields';
import { isReached, type Reach } from './reach';
import type { Scene } from './scene';
import { minuteIn } from './shownTime';

/** What the log tells. */
export interface Told {
  /** Numbers of which people took a line away, or the time at which the log first tells of them. */
  readonly thinned: ReadonlySet<string>;
  /** The minutes of which it tells something of each ticket. */
  minutes(): ReadonlyMap<string, ReadonlySet<string>>;
  /** When it first tells of each, as days and fractions of them. */
  first(): ReadonlyMap<string, number>;
}

/** What the row keeps of when something happened to its ticket. */
const stamps = ['createdAt', 'assignedAt', 'respondedAt', 'resolvedAt', 'closedAt', 'reopenedAt'] as const;

/**
 * Whether the number was edited of a ticket that nothing may tell any more: people took away what the log told of it, or put
 * something over all its times as well, or its row had brought them from elsewhere, when the log tells nothing of it, or
 * is marked as one of an import, whose times are those of another ledger; or a block carried it on together with another
 * ticket that stands in no row, and no other time is left.
 */
export const isForgotten = ({ tickets, columns }: Scene, number: string, reach: Reach, told: Told): boolean => {
  const ticket = tickets.get(number);
  if (ticket === undefined || !isReached(number, ticket, columns.get('number') ?? -1, reach)) return false;
  if (told.thinned.has(number) || (ticket.texts.get('importKey') ?? '') !== '') return true;
  const minutes = told.minutes().get(number) ?? new Set();
  const isLeft = (key: FieldKey): boolean => !isReached(number, ticket, columns.get(key) ?? -1, reach);
  const vanished = [...told.minutes()].filter(([other]) => {
    const known = tickets.get(other);
    return other !== number && (known === undefined || isReached(other, known, columns.get('number') ?? -1, reach));
  });
  const isItsOwn = (minute: string): boolean => minutes.has(minute) && !vanished.some(([, of]) => of.has(minute));
  return !stamps.some((key) => isLeft(key) && isItsOwn(minuteIn(ticket.texts.get(key) ?? '')));
};

/** Whether people typed or pasted a number that no desk gives into a row that holds no time of report. */
export function isMade({ tickets, columns }: Scene, number: string, reach: Reach): boolean {
  const ticket = tickets.get(number);
  const isTimeless = (ticket?.texts.get('createdAt') ?? '') === '';
  return (
    ticket !== undefined &&
    isTimeless &&
    !number.startsWith('20') &&
    isReached(number, ticket, columns.get('number') ?? -1, reach)
  );
}

/** In which second the log first tells of a ticket. */
const secondOf =
  (told: Told) =>
  (number: string): number =>
    Math.round((told.first().get(number) ?? Number.NaN) * 86_400);

/**
 * Tickets of one second whose numbers were edited together and that bear each other's now: nothing tells whose was whose,
 * once people sorted.
 */
export function exchangedAmong(before: Scene, now: Scene, reach: Reach, told: Told): readonly string[] {
  const column = before.columns.get('number') ?? -1;
  const reached = [...before.tickets].filter(([number, ticket]) => isReached(number, ticket, column, reach));
  const bearers = new Map(reached.map(([number, { row }]) => [row, number]));
  const moved = reached.flatMap(([number, { row }]) => {
    const former = bearers.get(now.tickets.get(number)?.row ?? row);
    return former === undefined || former === number ? [] : [[number, former] as const];
  });
  if (moved.length === 0) return [];
  const second = secondOf(told);
  return moved.filter(([number, former]) => second(number) === second(former)).map(([number]) => number);
}

/** Of each ticket that lost its number the one that was taken in with it in the same second, whose number it bears now. */
export function twinsOf(lost: readonly string[], again: readonly string[], told: Told): ReadonlyMap<string, string> {
  if (lost.length === 0 || again.length === 0) return new Map();
  const second = secondOf(told);
  const left = new Set(again);
  const twins = new Map<string, string>();
  for (const number of lost) {
    const twin = [...left].find((other) => second(other) === second(number));
    if (twin === undefined) continue;
    left.delete(twin);
    twins.set(number, twin);
  }
  return twins;
}

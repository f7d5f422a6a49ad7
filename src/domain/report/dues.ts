import { readWaits } from '../clock/waits';
import type { DeadlineField } from '../intake/typedDeadline';
import type { Moment, Ticket } from '../record/ticket';
import type { Zone } from '../time/zone';
import { resolvedBy, sameTime, type TicketEvent } from './history';

/** A deadline that held for a while, until it was moved. */
interface FormerDue {
  readonly dueAt: Moment;
  readonly untilAt: Moment;
  /** When the ticket had been resolved, if it stood so when the deadline was moved. */
  readonly resolvedAt: Moment | undefined;
  /** Whether its clock stood still while it passed. */
  readonly isPutOff: boolean;
}

/** One of a ticket's deadlines as it stood at a moment of the past. */
export interface Due {
  /** Undefined where there was none, or where a reopening overwrote it and the log does not tell. */
  readonly dueAt: Moment | undefined;
  /** Whether there was none, as the log tells. */
  readonly isNone: boolean;
  /** Whether it was moved later: what is stored was judged by another one. */
  readonly isMoved: boolean;
  /** Those that held before it, the first one first. */
  readonly former: readonly FormerDue[];
}

/** The deadlines of a ticket as they stood at a moment, each taken back by the lines of the log that moved it later. */
export interface Dues extends Readonly<Record<DeadlineField, Due>> {
  /** The resolution before people moved it, if they had by then; undefined also where nobody has moved any since. */
  readonly originalResolveDue: Moment | undefined;
  /** Whether any deadline was moved later. */
  readonly isAnyMoved: boolean;
}

/** Whether something done came after a deadline. */
export const isLate = (doneAt: Moment, dueAt: Moment): boolean => doneAt > dueAt;

/** Whether a deadline had passed. */
export const hadPassed = (dueAt: Moment, at: Moment): boolean => dueAt <= at;

type Waits = ReturnType<typeof readWaits>['ended'];

// Log times and waits are kept to the second.
const endedWith = (waits: Waits, at: Moment): Waits =>
  waits.filter(({ untilAt }) => Math.abs(untilAt - at) <= sameTime);

function dueAt(
  field: DeadlineField,
  moment: Moment,
  stored: Moment | undefined,
  events: readonly TicketEvent[],
  waits: Waits,
): Due {
  const moves = events.flatMap(({ at, duesBefore }, index) => {
    const before = duesBefore?.[field];
    return before === undefined ? [] : [{ at, before, earlier: events.slice(0, index) }];
  });
  const next = moves.find(({ at }) => at >= moment);
  const former = moves.flatMap(({ at, before, earlier }) => {
    if (at >= moment || before === null) return [];
    const isPutOff = endedWith(waits, at).some(({ fromAt }) => fromAt <= before);
    return [{ dueAt: before, untilAt: at, resolvedAt: resolvedBy(at, earlier), isPutOff }];
  });
  return {
    dueAt: next === undefined ? stored : (next.before ?? undefined),
    isNone: next?.before === null,
    isMoved: next !== undefined,
    former,
  };
}

/** From where people had moved the resolution; a deadline by another policy or cycle begins anew, one after a wait does not. */
function originalAt(moment: Moment, events: readonly TicketEvent[], waits: Waits): Moment | undefined {
  let original: Moment | undefined;
  for (const { at, move, duesBefore } of events) {
    if (at >= moment) break;
    const from = duesBefore?.resolveDue;
    if (duesBefore === undefined || from === undefined || endedWith(waits, at).length > 0) continue;
    const isByHand = move === undefined && Object.keys(duesBefore).length === 1;
    original = isByHand ? (original ?? from ?? undefined) : undefined;
  }
  return original;
}

/**
 * The deadlines of a ticket at a moment.
 * @param isRenewed whether it was closed then and reopened later, which gave it new ones for plan and resolution
 * @param events in the order in which they happened
 */
export function duesAt(
  moment: Moment,
  { responseDue, planDue, resolveDue, pauses }: Ticket,
  isRenewed: boolean,
  events: readonly TicketEvent[],
  zone: Zone,
): Dues {
  const { ended } = readWaits(pauses, zone);
  const due = (field: DeadlineField, stored: Moment | undefined): Due => dueAt(field, moment, stored, events, ended);
  return {
    responseDue: due('responseDue', responseDue),
    planDue: due('planDue', isRenewed ? undefined : planDue),
    resolveDue: due('resolveDue', isRenewed ? undefined : resolveDue),
    originalResolveDue: originalAt(moment, events, ended),
    isAnyMoved: events.some(({ at, duesBefore }) => at >= moment && duesBefore !== undefined),
  };
}

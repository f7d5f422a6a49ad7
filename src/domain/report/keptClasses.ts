import { withChange } from '../record/change';
import type { FieldKey } from '../record/fields';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { type CarriedRenaming, todaysNames } from '../settings/carriedRenamings';
import type { Glance } from './keyFigures';
import { belongsTo, isNotAfter, type Period } from './period';

/** What reports group tickets by. */
export const classFields = [
  'category1',
  'owner',
  'department',
  'urgency',
  'product',
  'channel',
  'nature',
] as const satisfies readonly FieldKey[];

/** How tickets were classed when the report of a period that was over was first made (D13). */
export interface KeptClasses {
  /** When that was. */
  readonly since: Moment;
  /** When it was last written down: by the names that options had then. */
  readonly writtenAt: Moment;
  /** By number; what was blank is null. Of tickets of periods before, their category alone. */
  readonly classes: ReadonlyMap<string, TicketChange>;
}

/** The report of a period and what it kept; undefined where it was never made. */
export interface KeptOf {
  readonly period: Period;
  readonly kept: KeptClasses | undefined;
}

/** What was kept, unless that was before the period had ended, when people still classed its tickets. */
export const keptAfter = ({ period: { endAt }, kept }: KeptOf): KeptClasses | undefined =>
  kept !== undefined && kept.since >= endAt ? kept : undefined;

/** Gives a ticket the classes that a report kept of it, by the names that options have today. */
function asKept({ writtenAt, classes }: KeptClasses, carried: readonly CarriedRenaming[]): (ticket: Ticket) => Ticket {
  const named = todaysNames(carried);
  return (ticket) => {
    const own = classes.get(ticket.number ?? '') ?? {};
    // What was written down after a renaming has the new name already: an old one would be that of something new.
    const { createdAt: _, ...then } = named(withChange({ createdAt: writtenAt - 1 }, own));
    return withChange(ticket, { ...own, ...then });
  };
}

/**
 * Gives a ticket the classes that the report of its own period kept of it, or else the one nearest after that, so that
 * reports of different periods never contradict each other; one of which none kept anything has its present ones.
 */
export function classedThen(
  reports: readonly KeptOf[],
  carried: readonly CarriedRenaming[],
): (ticket: Ticket) => Ticket {
  const known = reports
    .flatMap((report) => {
      const kept = keptAfter(report);
      return kept === undefined
        ? []
        : [{ period: report.period, numbers: kept.classes, classed: asKept(kept, carried) }];
    })
    .sort((one, other) => one.period.startAt - other.period.startAt);
  return (ticket) => {
    const number = ticket.number ?? '';
    const first = known.find(({ period, numbers }) => numbers.has(number) && isNotAfter(period, ticket));
    return first === undefined ? ticket : first.classed(ticket);
  };
}

/** What was kept of tickets that the workbook and the archives that could be read do not hold. */
export interface KeptUnfound {
  /** Of the period itself. */
  readonly own: readonly Ticket[];
  /** Of periods before, whose category alone was kept. */
  readonly before: readonly Glance[];
}

/**
 * What is to be kept further of tickets that were not found: an archive may come back, and what was kept of its
 * tickets is written nowhere else.
 * @param classed gives a ticket the classes that were kept of it
 * @param all every ticket that was found
 */
export function keptUnfound(
  kept: KeptClasses | undefined,
  classed: (ticket: Ticket) => Ticket,
  all: readonly Glance[],
): KeptUnfound {
  const found = new Set(all.map(({ number }) => number));
  const [own, before]: [Ticket[], Glance[]] = [[], []];
  for (const [number, classes] of kept?.classes ?? []) {
    if (found.has(number)) continue;
    const isOwn = Object.keys(classes).some((field) => field !== 'category1');
    (isOwn ? own : before).push(classed({ number }));
  }
  return { own, before };
}

/** The tickets of earlier periods that a report counts by their category. */
export const countedBefore = (periods: readonly Period[], period: Period, all: readonly Glance[]): readonly Glance[] =>
  all.filter((glance) => !belongsTo(period, glance) && periods.some((earlier) => belongsTo(earlier, glance)));

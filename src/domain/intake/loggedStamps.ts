import { respondedBy } from '../clock/outcome';
import { optionKey, type Status } from '../record/lists';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { minuteMillis } from '../time/local';
import type { OwnLine } from './ownLine';

/** The cells in which the desk stamps what it saw of the flow (D3, D5). */
export const stampFields = ['respondedAt', 'resolvedAt', 'closedAt'] as const;
export type StampField = (typeof stampFields)[number];

/** A move of the flow that the log tells of. */
export interface LoggedMove {
  readonly at: Moment;
  readonly from: Status;
  readonly to: Status;
}

/** The move that a line tells of: it stands first. */
export function moveIn({ at, parts: [first = ''] }: OwnLine): LoggedMove | undefined {
  const [before = '', after = ''] = first.split(' → ');
  const [from, to] = [optionKey('status', before), optionKey('status', after)];
  return from === undefined || to === undefined ? undefined : { at, from, to };
}

export const isResolved = (status: Status | undefined): boolean => status === 'verifying' || status === 'closed';

/** Stamps that the log tells of: the first answer, and the last resolution and closing if that is where the ticket went. */
function stampsTold(moves: readonly LoggedMove[]): Partial<Record<StampField, Moment>> {
  const last = moves[moves.length - 1];
  const answered = moves.find(({ from }) => from === 'open');
  const resolved = moves.filter(({ from, to }) => isResolved(to) && !isResolved(from)).pop();
  return {
    ...(answered !== undefined && { respondedAt: answered.at }),
    ...(resolved !== undefined && isResolved(last?.to) && { resolvedAt: resolved.at }),
    ...(last?.to === 'closed' && { closedAt: last.at }),
  };
}

/** Whether a ticket of this status bears the stamp. */
export function isBorne(field: StampField, status: Status): boolean {
  if (field === 'respondedAt') return status !== 'open';
  return field === 'resolvedAt' ? isResolved(status) : status === 'closed';
}

/** Whether a stamp is what the desk made it: then it stands as many minutes after the report as stand beside it. */
function isMeasured(field: StampField, ticket: Ticket): boolean {
  const at = ticket[field];
  if (field === 'closedAt') return at === ticket.resolvedAt && isMeasured('resolvedAt', ticket);
  const took = field === 'respondedAt' ? ticket.responseMinutes : ticket.resolveMinutes;
  if (at === undefined || took === undefined || ticket.createdAt === undefined) return false;
  return Math.abs(ticket.createdAt + took * minuteMillis - at) < minuteMillis;
}

const movesIn = (lines: readonly OwnLine[]): readonly LoggedMove[] =>
  lines.filter(({ at }) => at > 0).flatMap((line) => moveIn(line) ?? []);

/**
 * What the log tells of the stamps of a ticket whose status says something else than they do: those that it lost, and
 * null for those that are neither what the log tells nor what the desk measured, as when people pasted a time.
 * @param lines the ticket's own, the oldest first
 */
export function loggedStamps(ticket: Ticket, lines: readonly OwnLine[]): TicketChange {
  const moves = movesIn(lines);
  const told = stampsTold(moves);
  const last = moves[moves.length - 1]?.to;
  const status = ticket.status ?? last;
  if (status === undefined) return {};
  const isStanding = last === status;
  const change: Partial<Record<StampField, Moment | null>> = {};
  for (const field of stampFields) {
    const at = told[field];
    const isLost = ticket[field] === undefined && isBorne(field, status) && (field === 'respondedAt' || isStanding);
    const back = at ?? (field === 'respondedAt' ? respondedBy(ticket) : undefined);
    if (isLost && back !== undefined) change[field] = back;
    const isPasted = ticket[field] !== undefined && !isBorne(field, status) && at === undefined;
    if (isPasted && !(moves.length === 0 && isMeasured(field, ticket))) change[field] = null;
  }
  return change;
}

/**
 * What stamps held over which people put something, by the log: null where neither it nor the status knows one. Those
 * of which nothing tells are left out.
 */
export function stampsPastedOver(
  ticket: Ticket,
  edited: ReadonlySet<string>,
  lines: readonly OwnLine[],
): Partial<Record<StampField, Moment | null>> {
  const moves = movesIn(lines);
  const told = stampsTold(moves);
  const status = edited.has('status') ? moves[moves.length - 1]?.to : (ticket.status ?? 'open');
  const back: Partial<Record<StampField, Moment | null>> = {};
  for (const field of stampFields) {
    if (!edited.has(field)) continue;
    const at = told[field];
    if (at !== undefined) back[field] = at;
    else if (status !== undefined && !isBorne(field, status)) back[field] = null;
  }
  return back;
}

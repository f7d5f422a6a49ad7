import { readWaits, wholeWaits } from '../clock/waits';
import type { DeadlineField } from '../intake/typedDeadline';
import type { Moment, Ticket } from '../record/ticket';
import { minuteMillis } from '../time/local';
import type { Zone } from '../time/zone';

/** What the progress log tells of a ticket, in the terms of the report. */
export interface TicketEvent {
  readonly at: Moment;
  readonly operator: string;
  /** A move of the flow that the report asks for, or the end of a task; undefined for any other line. */
  readonly move: 'waiting' | 'resolved' | 'sentBack' | 'closed' | 'reopened' | 'task' | undefined;
  readonly isTold: boolean;
  /** The customer's answer that the line tells of, and the one that it corrects; a blank label is none. */
  readonly answer?: Answer | undefined;
  /** The customer's comment that people entered into its cell, and what stood there; absent where the line does not tell. */
  readonly comment?: { readonly text: string; readonly before?: string } | undefined;
  /** Why a ticket that is reopened had been late, which the reopening takes off its record. */
  readonly overdueReason?: string | undefined;
  /** With what result it had been closed, which the reopening takes off too. */
  readonly result?: string | undefined;
  /** The deadlines that the line moved as they were until then, null where there was none. */
  readonly duesBefore?: Partial<Readonly<Record<DeadlineField, Moment | null>>> | undefined;
}

/** What a customer said of a ticket (D8). */
export interface Answer {
  readonly label: string;
  /** Absent where the comment stayed as it was. */
  readonly comment?: string;
  /** The label that stood there before; absent where the line does not tell. */
  readonly before?: string;
}

/** A time in which a ticket waited for its customer and its resolution clock stood still. */
export interface Pause {
  readonly ticket: Ticket;
  /** Who put it to wait; blank when the log does not tell. */
  readonly operator: string;
  readonly fromAt: Moment;
  /** Undefined while it waits. */
  readonly untilAt: Moment | undefined;
  readonly minutes: number;
  /** Whether the customer was told anything from shortly before it until its end. */
  readonly isTold: boolean;
}

/** A word to the customer counts for a pause that begins so long after it: people tell first and then set the status. */
const toldBefore = 15 * minuteMillis;
/** A log line and the pause that it tells of bear nearly the same time. */
export const sameTime = minuteMillis;

/**
 * The pauses of a ticket that began before `moment`, the oldest first, as they stood then.
 * @param events of the ticket; none when the log was not kept
 */
export function pausesOf(ticket: Ticket, events: readonly TicketEvent[], moment: Moment, zone: Zone): readonly Pause[] {
  const { ended, since } = wholeWaits(readWaits(ticket.pauses, zone));
  const running = since === undefined ? [] : [{ fromAt: since, untilAt: undefined }];
  const begun = [...ended, ...running].filter(({ fromAt }) => fromAt < moment);
  return begun.map(({ fromAt, untilAt: last }) => {
    const untilAt = last === undefined || last > moment ? undefined : last;
    const end = untilAt ?? moment;
    const put = events.find(({ move, at }) => move === 'waiting' && Math.abs(at - fromAt) <= sameTime);
    return {
      ticket,
      operator: put?.operator ?? '',
      fromAt,
      untilAt,
      minutes: Math.round((end - fromAt) / minuteMillis),
      isTold:
        events.some(({ isTold, at }) => isTold && at >= fromAt - toldBefore && at <= end) ||
        (ticket.lastToldAt !== undefined && ticket.lastToldAt >= fromAt - toldBefore && ticket.lastToldAt <= end),
    };
  });
}

const ways: readonly TicketEvent['move'][] = ['resolved', 'sentBack', 'reopened'];

/**
 * When a ticket was resolved that stood so up to a moment and went on later, as far as the log tells.
 * @param events in the order in which they happened: of several in one second the last one holds
 */
export function resolvedBy(moment: Moment, events: readonly TicketEvent[]): Moment | undefined {
  const [last] = events.filter(({ move, at }) => ways.includes(move) && at <= moment).slice(-1);
  return last?.move === 'resolved' ? last.at : undefined;
}

/** One way of a ticket from its report, or a reopening, to its closing. */
export interface Cycle {
  readonly ticket: Ticket;
  /** 1 for the first. */
  readonly number: number;
  readonly fromAt: Moment;
  /** Undefined while it runs, or where the log does not tell. */
  readonly untilAt: Moment | undefined;
  readonly minutes: number | undefined;
}

/** What happened up to the first reopening, then up to the next, and so on. */
function betweenReopenings(sorted: readonly TicketEvent[]): readonly (readonly TicketEvent[])[] {
  const ways: TicketEvent[][] = [[]];
  for (const event of sorted) {
    if (event.move === 'reopened') ways.push([]);
    else ways[ways.length - 1]?.push(event);
  }
  return ways;
}

/** Each cycle of a reopened ticket, the first from its report (D5): none is lost in the total. */
export function cyclesOf(ticket: Ticket, events: readonly TicketEvent[]): readonly Cycle[] {
  // Of what happened in one second the log keeps the order.
  const sorted = [...events].sort((a, b) => a.at - b.at);
  const told = sorted.filter(({ move }) => move === 'reopened').map(({ at }) => at);
  const reopenings = told.length > 0 || ticket.reopenedAt === undefined ? told : [ticket.reopenedAt];
  const starts = [ticket.createdAt ?? 0, ...reopenings];
  const ways = told.length > 0 ? betweenReopenings(sorted) : starts.map(() => sorted);
  return starts.map((fromAt, index) => {
    const next = starts[index + 1];
    const closings = (ways[index] ?? []).filter(
      ({ move, at }) => move === 'closed' && at >= fromAt && at <= (next ?? at),
    );
    const untilAt = next === undefined ? ticket.closedAt : closings[closings.length - 1]?.at;
    return {
      ticket,
      number: index + 1,
      fromAt,
      untilAt,
      minutes: untilAt === undefined ? undefined : Math.round((untilAt - fromAt) / minuteMillis),
    };
  });
}

/**
 * A ticket with its time to resolve as the report counts it: a reopened one took what its cycles took, for while it
 * was closed nobody worked on it. Undefined where the log does not tell.
 */
export function withOpenTime(ticket: Ticket, events: readonly TicketEvent[]): Ticket {
  const { resolveMinutes, resolvedAt, reopenedAt } = ticket;
  if (reopenedAt === undefined || resolveMinutes === undefined || resolvedAt === undefined) return ticket;
  const closed = cyclesOf({ ...ticket, closedAt: resolvedAt }, events).map(({ minutes }) => minutes);
  const total = closed.reduce(
    (sum, minutes) => (sum === undefined || minutes === undefined ? undefined : sum + minutes),
    0,
  );
  const { resolveMinutes: _, ...rest } = ticket;
  return total === undefined ? rest : { ...rest, resolveMinutes: total };
}

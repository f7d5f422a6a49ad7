import { isRunning, mayMoveDeadline } from '../flow/permissions';
import { isBeforeReport } from '../record/doubtful';
import type { FieldKey } from '../record/fields';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { yearOutside } from '../time/parse';

/** Deadlines that stand in the sheet; only the resolution can be moved (D3). */
export const deadlineFields = ['responseDue', 'planDue', 'resolveDue'] as const satisfies readonly FieldKey[];

export type DeadlineField = (typeof deadlineFields)[number];

/** Why a deadline that somebody typed over was put back. */
export interface KeptDeadline {
  readonly field: DeadlineField | 'promisedAt';
  readonly because:
    | 'onlyResolution'
    | 'passed'
    | 'inThePast'
    | 'noTime'
    | 'unreadable'
    | 'reasonMissing'
    | 'beforeReport'
    | 'notAhead';
}

/** A deadline that was moved by typing over it. */
export interface TypedMove {
  readonly field: 'resolveDue' | 'promisedAt';
  readonly from: Moment;
  /** Undefined for a promise that was taken out. */
  readonly to: Moment | undefined;
  readonly reason: string;
}

export interface TypedDeadline {
  readonly change: TicketChange;
  readonly kept?: KeptDeadline;
  readonly movedTo?: TypedMove;
}

/** Whether a cell holds a day before 1900, which no time cell tells: as text, or as the number of a day before day 0. */
const isLongPast = (text: string): boolean => yearOutside(text) === 'before' || Number(text) < 0;

const reasonOf = ({ deadlineReason = '' }: Ticket): string => deadlineReason.trim();

/**
 * A promise is moved or taken out like a deadline (D3): only before it passes, and with a reason in 改期原因; else it is
 * put back. A new one lies ahead, as the form asks: one that has passed already would be broken for good. Nobody promises
 * anything about what is not reported yet: such a time, pasted with the row, is corrected at any time.
 * @param before undefined where the cell held nothing
 * @param unread what the cell holds that is no time
 */
export function typedPromise(ticket: Ticket, before: Moment | undefined, now: Moment, unread?: string): TypedDeadline {
  const { promisedAt } = ticket;
  const kept = (because: KeptDeadline['because']): TypedDeadline => ({
    change: { promisedAt: before ?? null },
    kept: { field: 'promisedAt', because },
  });
  if (promisedAt === before) return { change: {} };
  const wasMeant = before !== undefined && !isBeforeReport({ ...ticket, promisedAt: before });
  if (wasMeant && before <= now) return kept('passed');
  if (isBeforeReport(ticket)) return kept('beforeReport');
  if (promisedAt !== undefined && promisedAt <= now) return kept('notAhead');
  if (!wasMeant) return { change: {} };
  if (promisedAt === undefined && unread !== undefined) return kept(isLongPast(unread) ? 'notAhead' : 'unreadable');
  const reason = reasonOf(ticket);
  if (reason === '') return kept('reasonMissing');
  return { change: { deadlineReason: null }, movedTo: { field: 'promisedAt', from: before, to: promisedAt, reason } };
}

/**
 * What becomes of a deadline that somebody typed where none stood, as no policy gives one (D3): it lies ahead and there
 * is still something to do by then, or it is taken out again.
 * @param ticket with what was typed
 */
export function firstDeadline(ticket: Ticket, field: DeadlineField, now: Moment): TypedDeadline {
  const to = ticket[field];
  if (to === undefined) return { change: {} };
  const kept = (because: KeptDeadline['because']): TypedDeadline => ({
    change: { [field]: null },
    kept: { field, because },
  });
  const isDone = field === 'responseDue' && ticket.respondedAt !== undefined;
  if (isDone || !isRunning(ticket)) return kept('passed');
  return to <= now ? kept('notAhead') : { change: {} };
}

/**
 * What becomes of a deadline that somebody typed over (D3): the resolution is moved if it has not passed yet, the new
 * one lies ahead and 改期原因 says why, which then goes to the log; anything else is put back.
 * @param ticket with what was typed
 * @param before what the cell held
 * @param unread what the cell holds that is no time
 */
export function typedDeadline(
  ticket: Ticket,
  field: DeadlineField,
  before: Moment,
  now: Moment,
  unread?: string,
): TypedDeadline {
  const to = ticket[field];
  if (to === before) return { change: {} };
  const back = { [field]: before };
  const kept = (because: KeptDeadline['because']): TypedDeadline => ({ change: back, kept: { field, because } });
  if (field !== 'resolveDue') return kept('onlyResolution');
  if (to === undefined && unread !== undefined) return kept(isLongPast(unread) ? 'inThePast' : 'unreadable');
  if (to === undefined) return kept('noTime');
  if (!mayMoveDeadline({ ...ticket, resolveDue: before }, now)) return kept('passed');
  if (to <= now) return kept('inThePast');
  const reason = reasonOf(ticket);
  if (reason === '') return kept('reasonMissing');
  return {
    change: { originalResolveDue: ticket.originalResolveDue ?? before, deadlineReason: null },
    movedTo: { field, from: before, to, reason },
  };
}

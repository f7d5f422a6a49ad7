import { mayMoveDeadline } from '../flow/permissions';
import { isBeforeReport } from '../record/doubtful';
import type { FieldKey } from '../record/fields';
import type { Moment, Ticket, TicketChange } from '../record/ticket';

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
    | 'reasonMissing'
    | 'beforeReport'
    | 'promisedTooLate';
}

/** A resolution deadline that was moved by typing over it. */
export interface TypedMove {
  readonly from: Moment;
  readonly to: Moment;
  readonly reason: string;
}

export interface TypedDeadline {
  readonly change: TicketChange;
  readonly kept?: KeptDeadline;
  readonly movedTo?: TypedMove;
}

/**
 * A promise can be moved only before it passes, like a deadline (D3); once it has, it is put back. A new one lies ahead,
 * as the form asks: one that has passed already would be broken for good. Nobody promises anything about what is not
 * reported yet: such a time, pasted with the row, is corrected at any time.
 * @param before undefined where the cell held nothing
 */
export function typedPromise(ticket: Ticket, before: Moment | undefined, now: Moment): TypedDeadline {
  const { promisedAt } = ticket;
  const kept = (because: KeptDeadline['because']): TypedDeadline => ({
    change: { promisedAt: before ?? null },
    kept: { field: 'promisedAt', because },
  });
  if (promisedAt === before) return { change: {} };
  const wasMeant = before !== undefined && !isBeforeReport({ ...ticket, promisedAt: before });
  if (wasMeant && before <= now) return kept('passed');
  if (isBeforeReport(ticket)) return kept('beforeReport');
  return promisedAt !== undefined && promisedAt <= now ? kept('promisedTooLate') : { change: {} };
}

/**
 * What becomes of a deadline that somebody typed over (D3): the resolution is moved if it has not passed yet, the new
 * one lies ahead and 改期原因 says why, which then goes to the log; anything else is put back.
 * @param ticket with what was typed
 * @param before what the cell held
 */
export function typedDeadline(ticket: Ticket, field: DeadlineField, before: Moment, now: Moment): TypedDeadline {
  const to = ticket[field];
  if (to === before) return { change: {} };
  const back = { [field]: before };
  const kept = (because: KeptDeadline['because']): TypedDeadline => ({ change: back, kept: { field, because } });
  if (field !== 'resolveDue') return kept('onlyResolution');
  if (to === undefined) return kept('noTime');
  if (!mayMoveDeadline({ ...ticket, resolveDue: before }, now)) return kept('passed');
  if (to <= now) return kept('inThePast');
  const reason = (ticket.deadlineReason ?? '').trim();
  if (reason === '') return kept('reasonMissing');
  return {
    change: { originalResolveDue: ticket.originalResolveDue ?? before, deadlineReason: null },
    movedTo: { from: before, to, reason },
  };
}

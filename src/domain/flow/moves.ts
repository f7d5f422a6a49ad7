import type { FieldKey } from '../record/fields';
import { optionKey, type Status } from '../record/lists';
import { missingFields } from '../record/required';
import type { Ticket } from '../record/ticket';
import type { Task } from '../tasks/task';
import { isReasonGiven } from './earlierReason';

/** From each status those that may follow (D5): node by node, with waiting for the customer beside the work. */
const nextOf: Readonly<Record<Status, readonly Status[]>> = {
  open: ['inProgress'],
  inProgress: ['verifying', 'waiting'],
  waiting: ['inProgress'],
  verifying: ['closed', 'inProgress'],
  closed: ['inProgress'],
};

/** The statuses that may follow `from`, the usual one first. */
export const nextStatuses = (from: Status): readonly Status[] => nextOf[from];

/** A move that the flow does not allow yet, or not at all. */
export interface RefusedMove {
  readonly from: Status;
  readonly to: Status;
  /** Where the ticket may go instead; `to` is among them when only something is missing. */
  readonly allowed: readonly Status[];
  /** What the record lacks for `to`. */
  readonly missing: readonly FieldKey[];
  /** Work of others that is still to be done before. */
  readonly tasks?: readonly Task[];
}

const isBlank = (value: unknown): boolean => value === undefined || String(value).trim() === '';

/** Whether a deadline of the ticket was ever missed: for good, whatever became of the deadline later (D3). */
export const wasBreached = ({
  responseMet,
  planMet,
  resolveMet,
  promiseMet,
}: Pick<Ticket, 'responseMet' | 'planMet' | 'resolveMet' | 'promiseMet'>): boolean =>
  [responseMet, planMet, resolveMet, promiseMet].includes('no');

/**
 * What was demanded on the way and may have been taken out since: the record itself, which an imported one need not
 * have (D16), and the solution (D1, D5).
 */
export const fieldsOnTheWay = (ticket: Ticket): readonly FieldKey[] => [
  ...(ticket.importKey === undefined ? missingFields(ticket) : []),
  'solution',
];

/** To close: a result, the customer's word or why it stays unsolved, and why it took too long if it did (D5). */
function closingFields(ticket: Ticket): readonly FieldKey[] {
  const result = optionKey('result', ticket.result ?? '');
  const confirmation: readonly FieldKey[] =
    result === 'partly' || result === 'unsolved' ? ['unresolvedReason'] : ['confirmedAt'];
  return ['result', ...confirmation, ...(wasBreached(ticket) ? (['overdueReason'] as const) : [])];
}

function demanded(ticket: Ticket, from: Status, to: Status): readonly FieldKey[] {
  if (to === 'verifying') return ['solution'];
  if (to === 'closed') return [...fieldsOnTheWay(ticket), ...closingFields(ticket)];
  return from === 'closed' ? ['reopenReason'] : [];
}

/** What the record still lacks to go from one status to another. */
export const missingFor = (ticket: Ticket, from: Status, to: Status): readonly FieldKey[] =>
  demanded(ticket, from, to).filter((key) => (key === 'overdueReason' ? !isReasonGiven(ticket) : isBlank(ticket[key])));

/**
 * @param openTasks what others still have to do for the ticket: it is not closed before (D7)
 * @returns why the ticket may not move, or null when it may (D5)
 */
export function refusedMove(
  ticket: Ticket,
  from: Status,
  to: Status,
  openTasks: readonly Task[] = [],
): RefusedMove | null {
  const allowed = nextOf[from];
  if (!allowed.includes(to)) return { from, to, allowed, missing: [] };
  const missing = missingFor(ticket, from, to);
  const tasks = to === 'closed' ? openTasks : [];
  if (missing.length === 0 && tasks.length === 0) return null;
  return { from, to, allowed, missing, ...(tasks.length > 0 && { tasks }) };
}

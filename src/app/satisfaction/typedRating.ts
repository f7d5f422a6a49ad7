import { actorOf, isNamed } from '../../domain/flow/permissions';
import type { Ticket, TicketChange } from '../../domain/record/ticket';
import { isLow, scoreOf } from '../../domain/satisfaction/score';
import type { EditContext } from '../editedRows';
import type { LogEntry } from '../memory';

/** What becomes of a satisfaction that somebody typed into its cell. */
export interface TypedRating {
  readonly change?: TicketChange;
  /** Why it was put back. */
  readonly refused?: string;
  readonly log?: readonly LogEntry[];
  readonly isLow?: boolean;
  /** It came with a paste, which does not tell whether it is new. */
  readonly isPasted?: boolean;
}

/**
 * Nobody rates himself: a satisfaction that the ticket's owner types or pastes is put back, where Google tells who does;
 * whatever else is typed there stands in the log as typed (D8). A paste tells no old value: what its owner pasted is
 * cleared, and blank cells of a paste tell nothing.
 */
export function typedRating(
  ticket: Ticket,
  by: Pick<LogEntry, 'at' | 'operator'>,
  { edited, before: old, editor, settings, words }: EditContext,
): TypedRating {
  const { number = '', satisfaction = '', owner } = ticket;
  const isPasted = edited.size > 1;
  if (!edited.has('satisfaction') || (isPasted && satisfaction === '')) return {};
  const before = isPasted ? '' : (old ?? '');
  const { step, typed, pasted, typedByOwner } = words.satisfaction;
  if (editor !== '' && isNamed(actorOf(editor, settings), owner)) {
    return { change: { satisfaction: before === '' ? null : before }, refused: typedByOwner(owner ?? '') };
  }
  const score = scoreOf(satisfaction);
  const note = isPasted ? pasted(satisfaction) : typed(before, satisfaction);
  return {
    log: [{ ...by, number, step, note, told: '' }],
    isLow: score !== undefined && isLow(score),
    ...(isPasted ? { isPasted } : {}),
  };
}

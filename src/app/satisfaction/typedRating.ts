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
}

/**
 * Nobody rates himself: a satisfaction that the ticket's owner types is put back, where Google tells who types; whatever
 * else is typed there stands in the log as typed (D8). Only edits of the one cell are judged: a paste tells no old value.
 */
export function typedRating(
  ticket: Ticket,
  by: Pick<LogEntry, 'at' | 'operator'>,
  { edited, before = '', editor, settings, words }: EditContext,
): TypedRating {
  if (!edited.has('satisfaction') || edited.size > 1) return {};
  const { number = '', satisfaction = '', owner } = ticket;
  const { step, typed, typedByOwner } = words.satisfaction;
  if (editor !== '' && isNamed(actorOf(editor, settings), owner)) {
    return { change: { satisfaction: before === '' ? null : before }, refused: typedByOwner(owner ?? '') };
  }
  const score = scoreOf(satisfaction);
  return {
    log: [{ ...by, number, step, note: typed(before, satisfaction), told: '' }],
    isLow: score !== undefined && isLow(score),
  };
}

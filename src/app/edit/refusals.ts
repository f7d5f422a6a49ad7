import type { Revised } from '../../domain/intake/revising';
import type { KeptDeadline } from '../../domain/intake/typedDeadline';
import type { Ticket, TicketChange } from '../../domain/record/ticket';
import type { TicketRow } from '../desk';
import type { DeadlineNote } from '../memory';
import type { TypedRating } from '../satisfaction/typedRating';
import type { EditContext, Refusal } from './editContext';
import type { RowRevision } from './rowRevision';

/** What is remembered of the note on a time that was put back: of an open ticket, and of times that can be moved. */
function deadlineNote(
  told: { readonly number: string; readonly text: string },
  { status }: Ticket,
  { field }: KeptDeadline,
  change: TicketChange,
): DeadlineNote | undefined {
  if (status === 'closed' || (field !== 'resolveDue' && field !== 'promisedAt')) return undefined;
  return { ...told, field, due: change[field] ?? null };
}

/** Why cells were put back, or what is to be thought of beside them. */
export function refusalsOf(
  { row, number, ticket, statusText }: Pick<RowRevision, 'row' | 'number' | 'ticket'> & Pick<TicketRow, 'statusText'>,
  revised: Revised,
  rating: TypedRating,
  { words: { history } }: EditContext,
): readonly Refusal[] {
  const { refused, cleared, moved, kept: keptDeadlines = [] } = revised;
  const refusals: Refusal[] = [];
  if (rating.refused !== undefined) refusals.push({ row, field: 'satisfaction', text: rating.refused });
  if (refused !== undefined) {
    const text = history.refused(refused);
    refusals.push({ row, field: 'status', text, note: { number, status: refused.from, text } });
  }
  if (cleared !== undefined) {
    const text = statusText === undefined ? history.statusCleared(cleared) : history.statusUnknown(cleared, statusText);
    refusals.push({ row, field: 'status', text, note: { number, status: cleared, text } });
  }
  if (moved?.openTasks !== undefined) {
    const text = history.tasksLeft(moved.openTasks);
    refusals.push({ row, field: 'status', text, note: { number, status: moved.to, text } });
  }
  for (const kept of keptDeadlines) {
    const text = history.kept(kept);
    const note = deadlineNote({ number, text }, ticket, kept, revised.change);
    refusals.push({ row, field: kept.field, text, ...(note !== undefined && { note }) });
  }
  return refusals;
}

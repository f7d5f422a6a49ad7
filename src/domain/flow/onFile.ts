import type { FieldKey } from '../record/fields';
import { joinLabels, splitLabels } from '../record/joinLabels';
import type { Language } from '../record/lists';
import { missingFields } from '../record/required';
import { fieldOf, type Ticket } from '../record/ticket';
import { missingFor } from './moves';

/**
 * What a ticket must have on file once its work is done, and lacks: it was taken out since the flow demanded it, or what
 * else was changed demands it now (D1, D5). An imported record is as its file had it (D16).
 */
function lackedOnFile(ticket: Ticket): readonly FieldKey[] {
  if (ticket.importKey !== undefined) return [];
  if (ticket.status === 'closed') return missingFor(ticket, 'verifying', 'closed');
  if (ticket.status !== 'verifying') return [];
  return [...missingFields(ticket), ...missingFor(ticket, 'inProgress', 'verifying')];
}

/** The same for the column 待补充; null when nothing is lacking. */
export function lackedText(ticket: Ticket, language: Language): string | null {
  const labels = lackedOnFile(ticket).map((key) => fieldOf(key)[language]);
  return labels.length === 0 ? null : joinLabels(labels, language);
}

/**
 * What a closed ticket lacks that its list did not name yet.
 * @param before the ticket as its row was read, with the list that stood there
 */
export function newlyLacked(before: Ticket, ticket: Ticket, language: Language): readonly FieldKey[] {
  if (before.status !== 'closed' || ticket.status !== 'closed') return [];
  const named = before.missing === undefined ? [] : splitLabels(before.missing, language);
  return lackedOnFile(ticket).filter((key) => !named.includes(fieldOf(key)[language]));
}

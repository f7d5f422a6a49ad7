import { isDoubtAbout, unreadableLabel } from '../record/doubtLabels';
import type { Field } from '../record/field';
import { type FieldKey, fields } from '../record/fields';
import { splitLabels } from '../record/joinLabels';
import type { Language } from '../record/lists';
import type { Ticket } from '../record/ticket';

const isReadable = ({ type }: Field): boolean => type === 'dateTime' || type === 'date' || type === 'number';

/**
 * Labels in 待补充 that ask about a cell which is no time or figure: they stay as long as nothing readable stands there
 * and nobody touched the cell (D2).
 */
export function openQuestions(ticket: Ticket, edited: ReadonlySet<FieldKey>, language: Language): readonly string[] {
  if (ticket.missing === undefined) return [];
  const asked = splitLabels(ticket.missing, language);
  return fields
    .filter((field) => isReadable(field) && ticket[field.key] === undefined && !edited.has(field.key))
    .filter((field) => asked.some((label) => isDoubtAbout(label, field, language)))
    .map((field) => unreadableLabel(field, language));
}

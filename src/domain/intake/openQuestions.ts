import { unsealedLabel } from '../customer/unsealedLabel';
import { isDoubtAbout, unreadableLabel } from '../record/doubtLabels';
import type { Field } from '../record/field';
import { type FieldKey, fields } from '../record/fields';
import { splitLabels } from '../record/joinLabels';
import type { Language } from '../record/lists';
import type { Ticket } from '../record/ticket';

const isReadable = ({ type }: Field): boolean => type === 'dateTime' || type === 'date' || type === 'number';

/**
 * Labels in 待补充 that an edit does not answer: of a cell which is no time or figure, as long as nothing readable stands
 * there and nobody touched it (D2), and that the customer is not encrypted, which the sweep takes off (D12).
 */
export function openQuestions(ticket: Ticket, edited: ReadonlySet<FieldKey>, language: Language): readonly string[] {
  if (ticket.missing === undefined) return [];
  const asked = splitLabels(ticket.missing, language);
  const unread = fields
    .filter((field) => isReadable(field) && ticket[field.key] === undefined && !edited.has(field.key))
    .filter((field) => asked.some((label) => isDoubtAbout(label, field, language)))
    .map((field) => unreadableLabel(field, language));
  const unsealed = asked.filter((label) => label === unsealedLabel[language]);
  return [...unread, ...unsealed];
}

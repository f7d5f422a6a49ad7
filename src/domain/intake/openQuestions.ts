import { unsealedLabel } from '../customer/unsealedLabel';
import { unknownCategoryLabels } from '../record/categoryTree';
import { isDoubtAbout, unreadableLabel } from '../record/doubtLabels';
import type { Field } from '../record/field';
import { type FieldKey, fields } from '../record/fields';
import { splitLabels } from '../record/joinLabels';
import type { Ticket } from '../record/ticket';
import type { Settings } from '../settings/settings';

const isReadable = ({ type }: Field): boolean => type === 'dateTime' || type === 'date' || type === 'number';

/**
 * Labels in 待补充 that an edit does not answer: of a cell which is no time or figure, as long as nothing readable stands
 * there and nobody touched it (D2), of a category that the tree lacks, as long as it stands there, and that the customer
 * is not encrypted, which the sweep takes off (D12). A category is asked about when it is put in: one that the team takes
 * off the tree later stays with the tickets that have it.
 */
export function openQuestions(
  ticket: Ticket,
  edited: ReadonlySet<FieldKey>,
  { language, categories }: Pick<Settings, 'language' | 'categories'>,
): readonly string[] {
  const unknown = unknownCategoryLabels(ticket, categories, language);
  const isPutIn = edited.has('category1') && ticket.importKey === undefined;
  if (ticket.missing === undefined) return isPutIn ? unknown : [];
  const asked = splitLabels(ticket.missing, language);
  const unread = fields
    .filter((field) => isReadable(field) && ticket[field.key] === undefined && !edited.has(field.key))
    .filter((field) => asked.some((label) => isDoubtAbout(label, field, language)))
    .map((field) => unreadableLabel(field, language));
  const unsealed = asked.filter((label) => label === unsealedLabel[language]);
  return [...(isPutIn ? unknown : unknown.filter((label) => asked.includes(label))), ...unread, ...unsealed];
}

import { unsealedLabel } from '../customer/unsealedLabel';
import type { IsGiven } from '../number/givenNumbers';
import { isDoubtAbout, unreadableLabel } from '../record/doubtLabels';
import type { Field } from '../record/field';
import { type FieldKey, fields } from '../record/fields';
import { splitLabels } from '../record/joinLabels';
import { linkQuestions } from '../record/linkQuestions';
import type { Ticket } from '../record/ticket';
import { type Choices, unlisted } from '../record/unlisted';

const isReadable = ({ type }: Field): boolean => type === 'dateTime' || type === 'date' || type === 'number';

/**
 * Labels in 待补充 that an edit does not answer: of a cell which is no time or figure, as long as nothing readable stands
 * there and nobody touched it (D2), of an option that no list has, as long as it stands there, and that the customer is
 * not encrypted, which the sweep takes off (D12). An option is asked about when it is put in: one that the team takes off
 * its list later stays with the tickets that have it. Numbers of related tickets are asked about as long as there are none
 * (D9).
 */
export function openQuestions(
  ticket: Ticket,
  edited: ReadonlySet<FieldKey>,
  choices: Choices,
  isGiven?: IsGiven,
): readonly string[] {
  const { language } = choices;
  const asked = ticket.missing === undefined ? [] : splitLabels(ticket.missing, language);
  const unknown = unlisted(ticket, choices)
    .filter(({ key, label }) => edited.has(key) || asked.includes(label))
    .map(({ label }) => label);
  const unread = fields
    .filter((field) => isReadable(field) && ticket[field.key] === undefined && !edited.has(field.key))
    .filter((field) => asked.some((label) => isDoubtAbout(label, field, language)))
    .map((field) => unreadableLabel(field, language));
  const unsealed = asked.filter((label) => label === unsealedLabel[language]);
  return [...unknown, ...linkQuestions(ticket, asked, isGiven, language), ...unread, ...unsealed];
}

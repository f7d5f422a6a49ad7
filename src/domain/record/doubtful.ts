import { isContactShown } from '../customer/contact';
import { isTicketNumber } from '../number/serial';
import { minuteMillis } from '../time/local';
import { type Doubt, doubtLabel } from './doubtLabels';
import { type FieldKey, fields } from './fields';
import type { Language } from './lists';
import { relatedNumbers } from './related';
import { isOutOfPlace } from './required';
import { fieldOf, type Moment, type Ticket } from './ticket';

/** Whether the customer was promised an answer before anything was reported; times are typed to the minute. */
export const isBeforeReport = ({ promisedAt, createdAt }: Pick<Ticket, 'promisedAt' | 'createdAt'>): boolean =>
  promisedAt !== undefined && createdAt !== undefined && promisedAt + minuteMillis <= createdAt;

/** Why a value cannot be right (D1); undefined when it can. Empty cells are not looked at. */
function doubtOf(key: FieldKey, values: Ticket, now: Moment): Doubt | undefined {
  switch (key) {
    case 'contact':
      return values.contact !== undefined && !isContactShown(values.contact) ? 'noContact' : undefined;
    case 'occurredAt':
    case 'purchaseDate':
      return (values[key] ?? now) > now ? 'ahead' : undefined;
    case 'promisedAt':
      return values.importKey === undefined && isBeforeReport(values) ? 'beforeReport' : undefined;
    case 'relatedTo':
      return values.importKey === undefined && relatedNumbers(values).some((text) => !isTicketNumber(text))
        ? 'noTicket'
        : undefined;
    default:
      return values[key] !== undefined && isOutOfPlace(fieldOf(key), values) ? 'outOfPlace' : undefined;
  }
}

/**
 * Labels of what the form would not take of a row, in column order (D1): times of the past that lie ahead, a promise
 * older than the report, a contact that reaches nobody, what this kind of record has no use for. It stays as typed and
 * is asked about.
 */
export const doubtLabels = (values: Ticket, now: Moment, language: Language): readonly string[] =>
  fields.flatMap((field) => {
    const doubt = doubtOf(field.key, values, now);
    return doubt === undefined ? [] : [doubtLabel(field, doubt, language)];
  });

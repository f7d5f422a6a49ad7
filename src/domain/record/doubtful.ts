import { isContactShown } from '../customer/contact';
import { minuteMillis } from '../time/local';
import { type FieldKey, fields } from './fields';
import { isOutOfPlace } from './required';
import { fieldOf, type Moment, type Ticket } from './ticket';

/** Whether the customer was promised an answer before anything was reported; times are typed to the minute. */
export const isBeforeReport = ({ promisedAt, createdAt }: Ticket): boolean =>
  promisedAt !== undefined && createdAt !== undefined && promisedAt + minuteMillis <= createdAt;

/** Whether a value cannot be right (D1). Empty cells are not looked at. */
function isDoubtful(key: FieldKey, values: Ticket, now: Moment): boolean {
  switch (key) {
    case 'contact':
      return values.contact !== undefined && !isContactShown(values.contact);
    case 'occurredAt':
    case 'purchaseDate':
      return (values[key] ?? now) > now;
    case 'promisedAt':
      return values.importKey === undefined && isBeforeReport(values);
    default:
      return values[key] !== undefined && isOutOfPlace(fieldOf(key), values);
  }
}

/**
 * Fields of a row that hold what the form would not take, in column order (D1): times of the past that lie ahead, a
 * promise older than the report, a contact that reaches nobody, what this kind of record has no use for. They stay as typed and are asked about.
 */
export const doubtfulFields = (values: Ticket, now: Moment): readonly FieldKey[] =>
  fields.map(({ key }) => key).filter((key) => isDoubtful(key, values, now));

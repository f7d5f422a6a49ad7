import { dateText, dateTimeText } from '../time/format';
import type { Zone } from '../time/zone';
import type { FieldKey } from './fields';
import { type Language, labelOf } from './lists';
import { fieldOf, type Ticket } from './ticket';

/** A field as people read it, in the wall clock of `zone`; blank when it holds nothing. */
export function fieldText(key: FieldKey, ticket: Ticket, language: Language, zone: Zone): string {
  const value = ticket[key];
  const { type, list } = fieldOf(key);
  if (value === undefined) return '';
  if (type === 'state' && list !== undefined) return labelOf(list, String(value), language) ?? String(value);
  if (typeof value !== 'number' || type === 'number') return String(value);
  return type === 'date' ? dateText(value, zone) : dateTimeText(value, zone);
}

import { isContactInFull, isNameInFull } from '../../../src/domain/customer/contact';
import { contactsIn } from '../../../src/domain/customer/contactsIn';
import { isTicketNumber } from '../../../src/domain/number/serial';
import { type FieldKey, fields } from '../../../src/domain/record/fields';
import type { Model } from './model';
import { isReached, type Reach } from './reach';
import type { ShownTicket } from './scene';
import { minuteIn } from './shownTime';

/** Columns that no job writes: what a person put there stays. */
const peoples: ReadonlySet<FieldKey> = new Set(fields.flatMap(({ key, writer }) => (writer === 'person' ? [key] : [])));
/** Columns of texts, in which nothing but a contact is ever written anew (D12). */
const texts: ReadonlySet<FieldKey> = new Set(
  fields.flatMap(({ key, type }) => (type === 'text' || type === 'longText' || type === 'contact' ? [key] : [])),
);

/** Whether a text was only masked, as contacts and names are (D12). */
const isMasked = (key: FieldKey, before: string, now: string): boolean =>
  texts.has(key) &&
  now.includes('*') &&
  (contactsIn(before).length > 0 || isContactInFull(before) || (key === 'customerName' && isNameInFull(before)));

/** A time, whatever format its column has. */
export const isSameTime = (before: string, now: string): boolean =>
  minuteIn(before) !== '' && minuteIn(before) === minuteIn(now);

/** What a formula may give that a person typed: it follows what it refers to. */
export const isCalculated = (text: string): boolean =>
  isTicketNumber(text) || text.startsWith('#') || text === '工单编号';

/** The cells of one ticket that changed although nobody who may change them did. */
export function changedCells(
  number: string,
  was: ShownTicket,
  is: ShownTicket,
  model: Model,
  reach: Reach,
): readonly string[] {
  return [...was.texts].flatMap(([key, before]) => {
    const now = is.texts.get(key);
    const isPeoples = peoples.has(key);
    const mark = `${number} ${key}`;
    if (isReached(number, was, model.scene.columns.get(key) ?? -1, reach)) {
      model.unsettled.add(mark);
      return [];
    }
    if (now === undefined || now === before || !isPeoples) return [];
    if (isSameTime(before, now) || (was.calculated.has(key) && is.calculated.has(key))) return [];
    if (isCalculated(before) || isCalculated(now) || (model.unsettled.has(mark) && !texts.has(key))) return [];
    if (isMasked(key, before, now)) return [];
    if (reach.removes === 'columns' && now === '') return [];
    return [`${number}: ${key} was “${before}” and is “${now}”`];
  });
}

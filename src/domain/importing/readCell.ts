import { isReportTime } from '../intake/reportedAt';
import { longestOf } from '../record/cellText';
import { occurrenceIn } from '../record/deadlineFields';
import type { FieldType } from '../record/field';
import type { FieldKey, fields } from '../record/fields';
import { fieldOf, type Moment } from '../record/ticket';
import { parseMoment, yearOutside } from '../time/parse';
import type { DateOrder } from '../time/readDate';
import type { Zone } from '../time/zone';
import type { LineIssue } from './lineIssue';

/** The keys of the fields of a type. */
export type KeyOfType<T extends FieldType> = Extract<(typeof fields)[number], { readonly type: T }>['key'];

export const isMomentField = (key: FieldKey): key is KeyOfType<'dateTime' | 'date'> =>
  fieldOf(key).type === 'dateTime' || fieldOf(key).type === 'date';
export const isNumberField = (key: FieldKey): key is KeyOfType<'number'> => fieldOf(key).type === 'number';

/** What was read from a cell, or why it cannot be taken. */
export type CellRead<T> = { readonly value: T } | Pick<LineIssue, 'code' | 'details'>;

/** What lies behind the customer and the team; the others may lie ahead. */
const pastFields: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'createdAt',
  'occurredAt',
  'purchaseDate',
  'assignedAt',
  'respondedAt',
  'resolvedAt',
  'closedAt',
]);

/** By which a ticket is numbered. */
const reportFields: ReadonlySet<FieldKey> = new Set<FieldKey>(['createdAt', 'occurredAt']);

/** Figures that must come through to the last digit. */
const figureFields: ReadonlySet<FieldKey> = new Set<FieldKey>(['contact', 'orderNo', 'externalNo']);

export interface TimeRules {
  readonly zone: Zone;
  readonly now: Moment;
  /** Of the whole column. */
  readonly order: DateOrder | undefined;
}

/** Why a time was not read: its year lies beyond all that tickets tell of, or it is no time. */
function unreadCode(key: FieldKey, text: string): 'tooOld' | 'inTheFuture' | 'yearOutOfRange' | 'unreadableTime' {
  const outside = yearOutside(text);
  if (outside === 'before' && reportFields.has(key)) return 'tooOld';
  if (outside === 'after' && pastFields.has(key)) return 'inTheFuture';
  return outside === undefined ? 'unreadableTime' : 'yearOutOfRange';
}

/** A moment as written in an old ledger: a year is needed, words like 昨天 are not taken. */
export function readMoment(key: FieldKey, text: string, { zone, now, order }: TimeRules): CellRead<Moment> {
  const parsed = parseMoment(text, zone, now, { order, relative: 'ask', occurrence: occurrenceIn({ key }) });
  if ('problem' in parsed) {
    return { code: parsed.problem === 'ambiguous' ? 'ambiguousTime' : unreadCode(key, text), details: { text } };
  }
  if (reportFields.has(key) && !isReportTime(parsed.moment)) return { code: 'tooOld', details: { text } };
  if (pastFields.has(key) && parsed.moment > now) return { code: 'inTheFuture', details: { text } };
  return { value: fieldOf(key).type === 'date' ? zone.startOfDay(parsed.moment) : parsed.moment };
}

/** A number with or without thousands separators. */
export function readNumber(text: string): CellRead<number> {
  const plain = text.normalize('NFKC').trim();
  return /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(plain)
    ? { value: Number(plain.replace(/,/g, '')) }
    : { code: 'unreadableNumber', details: { text } };
}

/** Text as written. */
export function readText(key: FieldKey, text: string): CellRead<string> {
  const limit = longestOf(fieldOf(key));
  if (text.length > limit) return { code: 'tooLong', details: { length: text.length, limit } };
  if (figureFields.has(key) && /^\d(?:\.\d+)?E\+?\d+$/i.test(text)) return { code: 'damagedNumber', details: { text } };
  return { value: text };
}

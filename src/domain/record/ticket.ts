import type { Field } from './field';
import { type FieldKey, fields } from './fields';
import type { OptionKey } from './lists';

type Declared = (typeof fields)[number];
type FieldOf<K extends FieldKey> = Extract<Declared, { key: K }>;

/** A moment: milliseconds since 1970-01-01 UTC. */
export type Moment = number;

/**
 * What a field holds in the domain. Moments (`dateTime`, and `date` as midnight in the workbook's zone) are
 * epoch milliseconds; closed lists hold their option key; everything else is text as people wrote it.
 */
export type FieldValue<K extends FieldKey> =
  FieldOf<K> extends { type: 'dateTime' | 'date' }
    ? Moment
    : FieldOf<K> extends { type: 'number' }
      ? number
      : FieldOf<K> extends { type: 'state'; list: infer L extends 'status' | 'slaState' | 'met' | 'updateState' }
        ? OptionKey<L>
        : string;

/** A ticket as read: a blank cell is an absent key. */
export type Ticket = { readonly [K in FieldKey]?: FieldValue<K> };

/** What to write: null blanks the cell, an absent key leaves it alone. */
export type TicketChange = { [K in FieldKey]?: FieldValue<K> | null };

const byKey = new Map<string, Field>(fields.map((field) => [field.key, field]));

/** The declaration of `key`. */
export function fieldOf(key: FieldKey): Field {
  const field = byKey.get(key);
  if (field === undefined) throw new RangeError(`no field ${key}`);
  return field;
}

/** Whether `key` names a declared field. */
export const isFieldKey = (key: string): key is FieldKey => byKey.has(key);

import type { Condition, Field } from './field';
import { type FieldKey, fields } from './fields';
import { optionKey } from './lists';

/** Field values of any kind by key; only the text of option fields is looked at. */
export type Values = { readonly [K in FieldKey]?: unknown };

const declared: readonly Field[] = fields;

const blank = (value: unknown): boolean => value === undefined || value === null || String(value).trim() === '';

/** Whether a condition is met; undefined while the field that it rests on is blank. */
function isMet({ field: other, key }: Condition, values: Values): boolean | undefined {
  const list = declared.find((field) => field.key === other)?.list;
  const text: unknown = Object.entries(values).find(([name]) => name === other)?.[1];
  if (list === undefined || typeof text !== 'string' || blank(text)) return undefined;
  return optionKey(list, text) === key;
}

/** Whether the record as filled in so far demands `field` (D1: `*` and the required-when rules). */
export function isRequired({ intake, requiredWhen }: Field, values: Values): boolean {
  if (intake === 'required') return true;
  return requiredWhen !== undefined && isMet(requiredWhen, values) === true;
}

/** Whether the record as filled in so far has a use for `field`: a complaint level is asked of complaints only (D1). */
export const isAsked = ({ onlyWhen }: Field, values: Values): boolean =>
  onlyWhen === undefined || isMet(onlyWhen, values) === true;

/** Whether `field` is filled in although the record says that it has no use for it (D1). */
export const isOutOfPlace = (field: Field, values: Values): boolean =>
  field.onlyWhen !== undefined && isMet(field.onlyWhen, values) === false;

/** The fields that the record still lacks, in column order. */
export const missingFields = (values: Values): readonly FieldKey[] =>
  fields.filter((field) => isRequired(field, values) && blank(values[field.key])).map((field) => field.key);

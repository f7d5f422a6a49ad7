import type { Field } from './field';
import { type FieldKey, fields } from './fields';
import { optionKey } from './lists';

/** Field values of any kind by key; only the text of option fields is looked at. */
export type Values = { readonly [K in FieldKey]?: unknown };

const blank = (value: unknown): boolean => value === undefined || value === null || String(value).trim() === '';

/** Whether the record as filled in so far demands `field` (D1: `*` and the required-when rules). */
export function isRequired(field: Field, values: Values): boolean {
  if (field.intake === 'required') return true;
  if (field.requiredWhen === undefined) return false;
  const { field: other, key } = field.requiredWhen;
  const condition: Field | undefined = fields.find((candidate) => candidate.key === other);
  const text: unknown = Object.entries(values).find(([name]) => name === other)?.[1];
  if (condition?.list === undefined || typeof text !== 'string') return false;
  return optionKey(condition.list, text) === key;
}

/** The fields that the record still lacks, in column order. */
export const missingFields = (values: Values): readonly FieldKey[] =>
  fields.filter((field) => isRequired(field, values) && blank(values[field.key])).map((field) => field.key);

import { importableFields } from '../../domain/importing/importable';
import type { Field, FieldGroup } from '../../domain/record/field';
import type { FieldKey } from '../../domain/record/fields';
import { fieldOf } from '../../domain/record/ticket';

/** What a historic record cannot do without (D16). */
export const needed: readonly FieldKey[] = ['createdAt', 'category1', 'status'];

export interface FieldChoice {
  readonly group: FieldGroup;
  readonly fields: readonly Field[];
}

/** The fields that a column may fill, by group, in the order of the sheet. */
export function fieldChoices(): readonly FieldChoice[] {
  const offered = importableFields.map(fieldOf);
  const groups = Array.from(new Set(offered.map((field) => field.group)));
  return groups.map((group) => ({ group, fields: offered.filter((field) => field.group === group) }));
}

type Columns = readonly (FieldKey | null)[];

/** For each column the first other column that fills the same field, or null. */
export const rivals = (columns: Columns): readonly (number | null)[] =>
  columns.map((key, column) => {
    const rival = columns.findIndex((other, index) => index !== column && other === key);
    return key === null || rival < 0 ? null : rival;
  });

export const lacking = (columns: Columns): readonly FieldKey[] => needed.filter((key) => !columns.includes(key));

export const matched = (columns: Columns): number => columns.filter((key) => key !== null).length;

/** The first two different values of a column that are not blank. */
export function samplesOf(rows: readonly (readonly string[])[], column: number): readonly string[] {
  const seen = new Set<string>();
  for (const row of rows) {
    const text = (row[column] ?? '').trim();
    if (text !== '') seen.add(text);
    if (seen.size === 2) break;
  }
  return Array.from(seen);
}

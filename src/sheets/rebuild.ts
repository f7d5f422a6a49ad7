import type { Layout } from '../app/memory';
import type { Field } from '../domain/record/field';
import { type FieldKey, fields } from '../domain/record/fields';
import type { Language } from '../domain/record/lists';
import { sheetOf } from './locate';
import { ensureDropDowns } from './setUp/dropDowns';
import { markColumns } from './setUp/marks';
import { ensureTicketColumns } from './setUp/ticketColumns';
import { dressColumns, highlightRows } from './setUp/ticketLook';

/** Columns that the desk cannot do without: those it writes itself, and the two that its rules rest on. */
const vital: ReadonlySet<FieldKey> = new Set(
  fields
    .filter(({ key, writer }: Field) => writer === 'system' || key === 'status' || key === 'owner')
    .map((field) => field.key),
);

/** Whether someone deleted a column that the desk cannot do without. */
export const lacksVitalColumns = ({ columns }: Layout): boolean => [...vital].some((key) => columns[key] === undefined);

/**
 * Makes deleted vital columns again, in their place; columns that a team did away with otherwise stay away.
 * @returns those that were made
 */
export function rebuildColumns(language: Language): readonly FieldKey[] {
  const sheet = sheetOf('tickets');
  const { layout, undressed, added } = ensureTicketColumns(sheet, language, vital);
  dressColumns(sheet, layout, undressed, language);
  ensureDropDowns(sheet, layout, language);
  highlightRows(sheet, layout, language);
  SpreadsheetApp.flush();
  markColumns(layout, undressed);
  return added;
}

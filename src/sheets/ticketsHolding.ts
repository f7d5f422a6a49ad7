import type { Layout } from '../app/memory';
import type { FieldKey } from '../domain/record/fields';
import { tables } from '../domain/tables/tables';
import { workbook } from './workbook';

/** How many cells of a ticket column hold one of the names, where the batch reader is not allowed: two calls. */
export function ticketsHolding(layout: Layout | undefined, field: FieldKey, names: readonly string[]): number {
  const sheet = workbook().getSheetById(tables.tickets.id);
  const column = layout?.columns[field];
  if (sheet === null || column === undefined) return 0;
  const cells: unknown[][] = sheet.getRange(1, column + 1, sheet.getLastRow(), 1).getValues();
  return cells.filter(([cell]) => names.includes(String(cell))).length;
}

import type { Layout } from '../../app/memory';
import { categoryLevels } from '../../domain/record/categoryTree';
import type { Renaming } from '../../domain/settings/renaming';
import { tables } from '../../domain/tables/tables';
import { workbook } from '../workbook';

/**
 * How many tickets hold one of the former names of what was renamed, under the names above it; where the batch reader
 * is not allowed: a call for each column looked at, and one.
 */
export function ticketsHolding(
  layout: Layout | undefined,
  { field, above }: Renaming,
  names: readonly string[],
): number {
  const sheet = workbook().getSheetById(tables.tickets.id);
  const wanted = [...above.map((name) => [name]), names];
  const columns = [...categoryLevels.slice(0, above.length), field].map((key) => layout?.columns[key]);
  if (sheet === null || layout === undefined) return 0;
  const last = sheet.getLastRow();
  const read = columns.map((column): unknown[][] =>
    column === undefined ? [] : sheet.getRange(1, column + 1, last, 1).getValues(),
  );
  const rows = Array.from({ length: last }, (_, row) => row);
  return rows.filter((row) => wanted.every((texts, at) => texts.includes(String(read[at]?.[row]?.[0] ?? '')))).length;
}

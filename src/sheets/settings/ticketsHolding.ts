import type { Layout } from '../../app/memory';
import { categoryLevels } from '../../domain/record/categoryTree';
import type { FieldKey } from '../../domain/record/fields';
import type { Renaming } from '../../domain/settings/renaming';
import { tables } from '../../domain/tables/tables';
import { workbook } from '../workbook';

/** What was renamed, with all its former names. */
export interface Renamed extends Pick<Renaming, 'field' | 'above'> {
  readonly names: readonly string[];
}

/** The columns that tell whether a ticket holds it: those of the names above it, and its own. */
const columnsFor = ({ field, above }: Renamed): readonly FieldKey[] => [
  ...categoryLevels.slice(0, above.length),
  field,
];

/**
 * How many tickets hold one of the former names of each that was renamed, under the names above it; where the batch
 * reader is not allowed: a call for each column looked at, and one.
 */
export function ticketsHolding(layout: Layout | undefined, renamed: readonly Renamed[]): readonly number[] {
  const sheet = workbook().getSheetById(tables.tickets.id);
  if (sheet === null || layout === undefined) return [];
  const last = sheet.getLastRow();
  const cellsOf = (key: FieldKey): readonly string[] => {
    const column = layout.columns[key];
    const read: unknown[][] = column === undefined ? [] : sheet.getRange(1, column + 1, last, 1).getValues();
    return read.map(([cell]) => String(cell));
  };
  const cells = new Map([...new Set(renamed.flatMap(columnsFor))].map((key) => [key, cellsOf(key)]));
  const rows = Array.from({ length: last }, (_, row) => row);
  return renamed.map((one) => {
    const wanted = [...one.above.map((name) => [name]), one.names];
    const read = columnsFor(one).map((key) => cells.get(key));
    return rows.filter((row) => wanted.every((texts, at) => texts.includes(read[at]?.[row] ?? ''))).length;
  });
}

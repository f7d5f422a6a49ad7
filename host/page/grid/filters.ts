import type { SheetView, WorkbookView } from '../../contract/view';
import { displayOf } from './cells';
import type { OpenFilterView } from './filterViews';
import { univerRange } from './ranges';

type Filter = NonNullable<SheetView['filter']>;

/**
 * The basic filter for Univer, which lists the values that stay visible where the workbook lists the hidden ones.
 * @param open the filter view that takes its place for this person
 * @returns undefined when the sheet has no filter
 */
export function univerFilter(
  sheet: SheetView,
  styles: WorkbookView['styles'],
  open: OpenFilterView | undefined,
): object | undefined {
  if (open) {
    return { ref: univerRange(open.range), filterColumns: [], cachedFilteredOut: [...open.hiddenRows] };
  }
  const { filter } = sheet;
  if (filter === null) {
    return undefined;
  }
  const columns = Object.entries(filter.hiddenValues).filter(([, hidden]) => hidden.length > 0);
  const shown = displayedByColumn(sheet, filter, styles, new Set(columns.map(([column]) => Number(column))));
  return {
    ref: univerRange(filter.range),
    filterColumns: columns.map(([column, hidden]) => visibleIn(Number(column), new Set(hidden), shown)),
    cachedFilteredOut: filteredOut(filter, columns, shown),
  };
}

type Displayed = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Display value by row, for each of the columns; blank cells are absent. */
function displayedByColumn(
  sheet: SheetView,
  filter: Filter,
  styles: WorkbookView['styles'],
  columns: ReadonlySet<number>,
): Displayed {
  const byColumn = new Map([...columns].map((column) => [column, new Map<number, string>()]));
  for (const [row, column, value, style] of sheet.cells) {
    if (row > filter.range.startRow && row <= filter.range.endRow) {
      byColumn.get(column)?.set(row, displayOf(value, styles[style]?.numberFormat));
    }
  }
  return byColumn;
}

function visibleIn(column: number, hidden: ReadonlySet<string>, shown: Displayed): object {
  const values = new Set(shown.get(column)?.values());
  values.delete('');
  const filters = [...values].filter((value) => !hidden.has(value));
  return { colId: column, filters: { filters, ...(hidden.has('') ? {} : { blank: true }) } };
}

function filteredOut(
  filter: Filter,
  columns: readonly (readonly [column: string, hidden: readonly string[]])[],
  shown: Displayed,
): number[] {
  const hiddenByColumn = columns.map(([column, hidden]) => [shown.get(Number(column)), new Set(hidden)] as const);
  const rows: number[] = [];
  for (let row = filter.range.startRow + 1; row <= filter.range.endRow; row += 1) {
    if (hiddenByColumn.some(([display, hidden]) => hidden.has(display?.get(row) ?? ''))) {
      rows.push(row);
    }
  }
  return rows;
}

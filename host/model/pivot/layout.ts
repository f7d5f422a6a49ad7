import type { AxisLine } from './axis';
import type { PivotCell, PivotResult } from './calculate';
import type { PivotGroup, PivotTable } from './definition';
import type { PivotSource } from './source';
import type { PivotWords } from './words';

const empty: PivotCell = { value: null, numberFormat: null };
const text = (value: string): PivotCell => ({ value, numberFormat: null });

interface Layout {
  readonly pivot: PivotTable;
  readonly source: PivotSource;
  readonly result: PivotResult;
  readonly words: PivotWords;
  readonly groupNames: { readonly rows: readonly string[]; readonly columns: readonly string[] };
  readonly valueNames: readonly string[];
  /** Columns of labels before the values. */
  readonly labels: number;
}

/**
 * The cells of a pivot table as Sheets draws it. Without column groups one header row: group names, value names.
 * With column groups: the value's name and the groups' names; a row of labels a column group; where there is more than
 * one value, a row of value names. Totals come last.
 */
export function layOut(pivot: PivotTable, source: PivotSource, result: PivotResult, words: PivotWords): PivotCell[][] {
  const nameOf = (group: PivotGroup) => group.name ?? source.header(group.column);
  const layout: Layout = {
    pivot,
    source,
    result,
    words,
    groupNames: { rows: pivot.rows.map(nameOf), columns: pivot.columns.map(nameOf) },
    valueNames: pivot.values.map(
      ({ name, summarize, column }) => name ?? words.valueName(summarize, source.header(column)),
    ),
    labels: Math.max(pivot.rows.length, pivot.columns.length > 0 ? 1 : 0),
  };
  const header =
    pivot.columns.length > 0 ? groupedHeader(layout) : [[...rowNames(layout), ...layout.valueNames.map(text)]];
  const cells = [...header, ...body(layout)];
  const width = Math.max(0, ...cells.map((row) => row.length));
  return cells.map((row) => [...row, ...new Array<PivotCell>(width - row.length).fill(empty)]);
}

function rowNames({ groupNames, labels }: Layout): PivotCell[] {
  return Array.from({ length: labels }, (_, index) => text(groupNames.rows[index] ?? ''));
}

function groupedHeader(layout: Layout): PivotCell[][] {
  const { pivot, valueNames, groupNames, labels, result } = layout;
  const several = valueNames.length > 1;
  const corner = text(several ? '' : (valueNames[0] ?? ''));
  const blanks = (count: number) => new Array<PivotCell>(Math.max(0, count)).fill(empty);
  const rows: PivotCell[][] = [[corner, ...blanks(labels - 1), ...groupNames.columns.map(text)]];
  for (let level = 0; level < pivot.columns.length; level += 1) {
    const last = level === pivot.columns.length - 1 && !several;
    rows.push([...(last ? rowNames(layout) : blanks(labels)), ...levelLabels(layout, level)]);
  }
  if (several) {
    const names = result.columns.flatMap(({ kind }) =>
      valueNames.map((name) => (kind === 'item' ? text(name) : empty)),
    );
    rows.push([...rowNames(layout), ...names]);
  }
  return rows;
}

/** Labels of one column group over the value columns. */
function levelLabels(layout: Layout, level: number): PivotCell[] {
  const { pivot, result, valueNames, words } = layout;
  const perLine = Math.max(1, valueNames.length);
  return result.columns.flatMap((line, index) => {
    const label = labelOf(layout, pivot.columns, line, result.columns[index - 1], level);
    const isTotal = line.kind !== 'item' && level === Math.max(0, line.path.length - 1);
    return Array.from({ length: perLine }, (_, value) => {
      if (isTotal && perLine > 1)
        return text(words.total('').trim() + (valueNames[value] ? ` ${valueNames[value]}` : ''));
      return value === 0 ? label : empty;
    });
  });
}

function body(layout: Layout): PivotCell[][] {
  const { pivot, result, valueNames, labels } = layout;
  return result.rows.map((line, row) => {
    const own = Array.from({ length: labels }, (_, level) =>
      level < pivot.rows.length
        ? labelOf(layout, pivot.rows, line, result.rows[row - 1], level)
        : text(valueNames.length === 1 ? (valueNames[0] ?? '') : ''),
    );
    const values = result.columns.flatMap((_, column) =>
      valueNames.map((_name, value) => result.cell(row, column, value)),
    );
    return [...own, ...values];
  });
}

/** The label of a line in one of its groups: shown once for lines that share it, unless labels are repeated. */
function labelOf(
  { source, words }: Layout,
  groups: readonly PivotGroup[],
  line: AxisLine,
  previous: AxisLine | undefined,
  level: number,
): PivotCell {
  const group = groups[level];
  if (!group) return empty;
  if (line.kind === 'grandTotal') return level === 0 ? text(words.grandTotal) : empty;
  if (level >= line.path.length) return empty;
  const [first] = line.records;
  const display = first === undefined ? '' : source.displayAt(first, group.column);
  if (line.kind === 'subtotal' && level === line.path.length - 1) return text(words.total(display));
  const shared =
    previous?.kind === 'item' && line.path.slice(0, level + 1).every((label, at) => label === previous.path[at]);
  if (shared && !group.repeated && level < groups.length - 1) return empty;
  return { value: line.path[level] ?? null, numberFormat: source.formatAt(first, group.column) };
}

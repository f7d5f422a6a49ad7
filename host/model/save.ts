import type { CellValue } from '../contract/view';
import type { BasicFilter, ConditionalFormat, FilterCriteria, Metadata, Protection } from './attachments';
import type { Cell } from './cell';
import type { Chart } from './charts/chart';
import type { FilterView } from './filterView';
import type { Line } from './lines';
import type { PivotFilter, PivotGroup, PivotTable, PivotValue } from './pivot/definition';
import type { Rectangle } from './rectangle';
import type { RichText } from './richText';
import type { Sheet } from './sheet';
import type { Slicer } from './slicer';
import type { StoredStyle } from './style';
import type { RangeReference, ValidationRule } from './validation';
import type { Workbook } from './workbook';

/** [row, column, value, style, formula, note, validation index, written by a pivot, rich text]; trailing defaults left out. */
export type SavedCell = readonly [
  row: number,
  column: number,
  value: CellValue,
  style?: number,
  formula?: string | null,
  note?: string | null,
  validation?: number,
  pivot?: boolean,
  rich?: RichText,
];

export interface SavedPivot {
  readonly source: RangeReference;
  readonly anchor: Rectangle;
  readonly rows: readonly PivotGroup[];
  readonly columns: readonly PivotGroup[];
  readonly values: readonly PivotValue[];
  readonly filters: readonly PivotFilter[];
  readonly output: Rectangle | null;
}

export interface SavedFilterView extends Omit<FilterView, 'criteria'> {
  readonly criteria: readonly (readonly [number, FilterCriteria])[];
}

export interface SavedSheet {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozen: readonly [rows: number, columns: number];
  /** Absent in older saves. */
  readonly hiddenGridlines?: boolean;
  readonly formUrl?: string | null;
  readonly groupControl: { readonly row: string; readonly column: string };
  readonly rows: readonly (readonly [number, Line])[];
  readonly columns: readonly (readonly [number, Line])[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly filter: {
    readonly area: Rectangle;
    readonly criteria: readonly (readonly [number, FilterCriteria])[];
  } | null;
  /** Absent in older saves. */
  readonly filterViews?: readonly SavedFilterView[];
  readonly protections: readonly Protection[];
  /** Absent in older saves. */
  readonly merges?: readonly Rectangle[];
  readonly pivots: readonly SavedPivot[];
  /** Absent in older saves. */
  readonly charts?: readonly Chart[];
  readonly slicers?: readonly Slicer[];
  readonly selection: Rectangle;
  readonly cells: readonly SavedCell[];
  /** Rows that hold what the first of them holds, whose cells alone are in `cells`. Absent in older saves. */
  readonly alike?: readonly (readonly [first: number, last: number])[];
}

export interface SavedWorkbook {
  readonly format: 'sheetdesk-workbook';
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly lastId: number;
  readonly activeSheetId: number;
  readonly styles: readonly StoredStyle[];
  readonly validations: readonly ValidationRule[];
  readonly namedRanges: readonly { readonly name: string; readonly reference: RangeReference }[];
  readonly metadata: readonly Metadata[];
  readonly sheets: readonly SavedSheet[];
}

export function saveWorkbook(workbook: Workbook): SavedWorkbook {
  const rules = new Map<ValidationRule, number>();
  const sheets = workbook.sheets.map((sheet) => saveSheet(sheet, rules));
  return {
    format: 'sheetdesk-workbook',
    version: 1,
    id: workbook.id,
    name: workbook.name,
    locale: workbook.locale,
    timeZone: workbook.zone.name,
    owner: workbook.owner,
    editors: workbook.editors,
    lastId: workbook.lastId,
    activeSheetId: workbook.activeSheetId,
    styles: workbook.styles.styles,
    validations: [...rules.keys()],
    namedRanges: workbook.namedRanges,
    metadata: workbook.metadata,
    sheets,
  };
}

function saveSheet(sheet: Sheet, rules: Map<ValidationRule, number>): SavedSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    hiddenGridlines: sheet.hiddenGridlines,
    formUrl: sheet.formUrl,
    groupControl: sheet.groupControl,
    rows: sheet.rows.save(),
    columns: sheet.columns.save(),
    conditionalFormats: sheet.conditionalFormats,
    filter: saveFilter(sheet.filter),
    filterViews: sheet.filterViews.map((view) => ({ ...view, criteria: [...view.criteria] })),
    protections: sheet.protections,
    merges: sheet.merges,
    pivots: sheet.pivots.map(savePivot),
    charts: sheet.charts,
    slicers: sheet.slicers,
    selection: sheet.selection,
    ...saveCells(sheet, rules),
  };
}

function saveFilter(filter: BasicFilter | null): SavedSheet['filter'] {
  return filter && { area: filter.area, criteria: [...filter.criteria] };
}

function savePivot({ calculatedFor: _, ...pivot }: PivotTable): SavedPivot {
  return pivot;
}

/** Formulas are each a cell of their own, and so is text whose letters differ. */
const isSame = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.value === other.value &&
    one.style === other.style &&
    one.validation === other.validation &&
    one.note === other.note &&
    one.pivot === other.pivot &&
    one.formula === null &&
    other.formula === null &&
    !one.rich &&
    !other.rich);

/** Runs of two rows and more that hold the same. */
function alikeRows({ grid }: Sheet): readonly (readonly [first: number, last: number])[] {
  const runs: (readonly [number, number])[] = [];
  let first = 0;
  for (let row = 1; row <= grid.rowCount; row += 1) {
    if (row < grid.rowCount && grid.areAlike(row - 1, row, isSame)) continue;
    if (row - 1 > first) runs.push([first, row - 1]);
    first = row;
  }
  return runs;
}

function saveCells(sheet: Sheet, rules: Map<ValidationRule, number>): Required<Pick<SavedSheet, 'cells' | 'alike'>> {
  const alike = alikeRows(sheet);
  const whole = sheet.grid.whole();
  const ends = [...alike, [whole.endRow, whole.endRow] as const];
  const cells = ends.flatMap(([endRow], at) => {
    const startRow = at === 0 ? 0 : (ends[at - 1]?.[1] ?? 0) + 1;
    return savedCells(sheet, { ...whole, startRow, endRow }, rules);
  });
  return { cells, alike };
}

function savedCells(sheet: Sheet, area: Rectangle, rules: Map<ValidationRule, number>): readonly SavedCell[] {
  const cells: SavedCell[] = [];
  sheet.grid.forEach(area, (cell, row, column) => {
    const validation = cell.validation ? ruleIndex(rules, cell.validation) : -1;
    const { rich } = cell;
    if (rich && rich.text === cell.value)
      cells.push([row, column, cell.value, cell.style, cell.formula, cell.note, validation, cell.pivot, rich]);
    else if (cell.pivot) cells.push([row, column, cell.value, cell.style, cell.formula, cell.note, validation, true]);
    else if (validation >= 0) cells.push([row, column, cell.value, cell.style, cell.formula, cell.note, validation]);
    else if (cell.note !== null) cells.push([row, column, cell.value, cell.style, cell.formula, cell.note]);
    else if (cell.formula !== null) cells.push([row, column, cell.value, cell.style, cell.formula]);
    else if (cell.style >= 0) cells.push([row, column, cell.value, cell.style]);
    else if (cell.value !== null) cells.push([row, column, cell.value]);
  });
  return cells;
}

function ruleIndex(rules: Map<ValidationRule, number>, rule: ValidationRule): number {
  const index = rules.get(rule) ?? rules.size;
  rules.set(rule, index);
  return index;
}

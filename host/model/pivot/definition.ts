import type { FilterCriteria } from '../attachments';
import type { Rectangle } from '../rectangle';
import type { RangeReference } from '../validation';

/** Columns are zero-based columns of the source's sheet. */
export interface PivotGroup {
  column: number;
  ascending: boolean;
  totals: boolean;
  repeated: boolean;
  name: string | null;
  /** Index of the pivot value whose totals order the group; null orders by label. */
  sortBy: number | null;
}

export interface PivotValue {
  column: number;
  summarize: string;
  name: string | null;
  showAs: string;
}

export interface PivotFilter {
  column: number;
  criteria: FilterCriteria;
}

export interface PivotTable {
  readonly source: RangeReference;
  /** One cell, on the sheet that holds the pivot table. */
  anchor: Rectangle;
  rows: PivotGroup[];
  columns: PivotGroup[];
  values: PivotValue[];
  filters: PivotFilter[];
  /** Where its cells stand now. */
  output: Rectangle | null;
  /** State of the workbook for which the output was calculated; null asks for a new calculation. */
  calculatedFor: string | null;
}

export function newPivot(source: RangeReference, anchor: Rectangle): PivotTable {
  return { source, anchor, rows: [], columns: [], values: [], filters: [], output: null, calculatedFor: null };
}

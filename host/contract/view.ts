import type { FloatingView } from './floating';

/** What the browser page is given of the workbook: plain JSON, rectangles zero-based and inclusive. */
export interface WorkbookView {
  readonly id: string;
  readonly name: string;
  /** Like zh_CN. */
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheetId: number;
  readonly sheets: readonly SheetView[];
  /** Cell styles, referred to by index. */
  readonly styles: readonly CellStyle[];
}

export interface Rectangle {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
}

/** A cell's stored value: dates are serial days since 1899-12-30 in the workbook's zone. */
export type CellValue = number | string | boolean | null;

/** [row, column, value, style index or -1, formula]; formula only when there is one. */
export type CellView = readonly [row: number, column: number, value: CellValue, style: number, formula?: string];

export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenGridlines: boolean;
  readonly cells: readonly CellView[];
  /** Pixels by column index where it differs from 100. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Hidden by a person, or folded in a group. */
  readonly hiddenColumns: readonly number[];
  /** Also those that a slicer hides. */
  readonly hiddenRows: readonly number[];
  readonly columnGroups: readonly {
    readonly start: number;
    readonly end: number;
    readonly depth: number;
    readonly collapsed: boolean;
  }[];
  readonly validations: readonly {
    readonly ranges: readonly Rectangle[];
    /** The items of a drop-down, resolved when it is fed by a range; null for other criteria. */
    readonly items: readonly string[] | null;
    /** Criteria name as in SpreadsheetApp.DataValidationCriteria. */
    readonly criteria: string;
    readonly allowInvalid: boolean;
    readonly showDropdown: boolean;
    readonly help: string | null;
  }[];
  readonly conditionalFormats: readonly {
    readonly ranges: readonly Rectangle[];
    /** Criteria name as in SpreadsheetApp.BooleanCriteria, and its arguments. */
    readonly criteria: string;
    readonly values: readonly (string | number)[];
    readonly style: CellStyle;
  }[];
  /** The basic filter: its range and the values hidden per column index. */
  readonly filter: {
    readonly range: Rectangle;
    readonly hiddenValues: Readonly<Record<number, readonly string[]>>;
  } | null;
  /** What people may look through instead of the basic filter; the rows that one hides are asked for apart. */
  readonly filterViews: readonly { readonly id: number; readonly title: string; readonly range: Rectangle }[];
  readonly notes: readonly (readonly [row: number, column: number, text: string])[];
  readonly protectedRanges: readonly {
    readonly range: Rectangle;
    readonly warningOnly: boolean;
    readonly editable: boolean;
  }[];
  /** Areas shown as one cell each. */
  readonly merges: readonly Rectangle[];
  /** Where pivot tables stand; their cells are in `cells`. */
  readonly pivots: readonly { readonly range: Rectangle }[];
  readonly floating: FloatingView;
}

/** What changed since the last look; `structure` asks for a fresh SheetView. */
export type ViewChange =
  | {
      readonly kind: 'cells';
      readonly sheetId: number;
      readonly cells: readonly CellView[];
      readonly styles: readonly CellStyle[];
    }
  | { readonly kind: 'notes'; readonly sheetId: number; readonly notes: SheetView['notes'] }
  /** Charts or slicers show other data, to be asked for anew. */
  | { readonly kind: 'floating' }
  | { readonly kind: 'structure' };

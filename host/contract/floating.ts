import type { CellValue } from './view';

/** A plain JSON value that a chart option holds. */
export type OptionValue =
  | string
  | number
  | boolean
  | null
  | readonly OptionValue[]
  | { readonly [name: string]: OptionValue };

/** Options of a chart as a tree: "vAxis.title" stands in `vAxis` under `title`. */
export type ChartOptions = Readonly<Record<string, OptionValue>>;

/** A cell on which something over the grid hangs, zero-based, and how far it is from that cell's corner in pixels. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** What a chart draws, read from its cells. All lists are as long as there are points. */
export interface ChartData {
  /** The horizontal axis of most charts; null when the points are only counted. */
  readonly domain: {
    readonly title: string;
    /** As the cells show them. */
    readonly labels: readonly string[];
    /** Dates are serial days. */
    readonly values: readonly CellValue[];
    readonly isDate: boolean;
  } | null;
  readonly series: readonly {
    readonly name: string;
    /** Null where a cell holds no number. */
    readonly values: readonly (number | null)[];
    /** As the cells show them. */
    readonly labels: readonly string[];
    /** Of the first cell that has one. */
    readonly numberFormat: string | null;
  }[];
}

export interface ChartView {
  readonly id: number;
  /** A name of Charts.ChartType. */
  readonly type: string;
  readonly anchor: Anchor;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly options: ChartOptions;
  readonly data: ChartData;
}

export interface SlicerView {
  readonly id: number;
  /** The title it was given, or else the header of its column; '' while it has neither. */
  readonly title: string;
  readonly anchor: Anchor;
  /** Each display value of its column once, in order, '' for blanks; null while no column is chosen. */
  readonly values: readonly { readonly text: string; readonly shown: boolean }[] | null;
  readonly background: string | null;
  readonly titleAlignment: 'left' | 'center' | 'right';
  readonly titleStyle: {
    readonly fontColor?: string;
    readonly fontFamily?: string;
    /** Points. */
    readonly fontSize?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
  };
}

/** What hangs over the cells of one sheet. */
export interface FloatingView {
  readonly sheetId: number;
  readonly charts: readonly ChartView[];
  readonly slicers: readonly SlicerView[];
}

import type { CellStyle } from '../contract/view';
import type { Condition } from './condition';
import type { Rectangle } from './rectangle';

/** A conditional format; shown by the grid, never evaluated here. */
export interface ConditionalFormat {
  readonly ranges: readonly Rectangle[];
  readonly condition: Condition;
  readonly style: CellStyle;
}

/** Which rows a column of a filter lets through: by hidden or visible display values, or by a condition. */
export interface FilterCriteria {
  readonly hiddenValues: readonly string[] | null;
  readonly visibleValues: readonly string[] | null;
  readonly condition: Condition | null;
}

/** The one basic filter of a sheet; its first row is the header. */
export interface BasicFilter {
  readonly area: Rectangle;
  /** By zero-based column of the sheet. */
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

export interface Protection {
  readonly id: number;
  readonly kind: 'RANGE' | 'SHEET';
  /** Null protects the whole sheet. */
  area: Rectangle | null;
  unprotected: readonly Rectangle[];
  description: string;
  warningOnly: boolean;
  domainEdit: boolean;
  /** E-mails besides the owner's. */
  editors: readonly string[];
}

export type MetadataLocation =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheetId: number }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly index: number };

export interface Metadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location: MetadataLocation;
}

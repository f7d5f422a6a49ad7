import type { ColumnDef, WriteSheet } from 'hucre/xlsx';
import { isHiddenByFilter } from '../../model/filter';
import type { Lines } from '../../model/lines';
import type { Sheet } from '../../model/sheet';
import { defaultColumnPixels, defaultRowPixels, pixelsPerDigit, pointsPerPixel } from '../shared/defaults';

type RowDefs = NonNullable<WriteSheet['rowDefs']>;
type RowDef = RowDefs extends Map<number, infer Row> ? Row : never;

/** Every column with its width, so that the sheet keeps its size. */
export function fileColumns(sheet: Sheet): ColumnDef[] {
  const { columns, columnCount, groupControl } = sheet;
  const state = lineStates(columns, groupControl.column);
  return Array.from({ length: columnCount }, (_, index) => ({
    width: (columns.at(index).size ?? defaultColumnPixels) / pixelsPerDigit,
    ...state(index),
  }));
}

/** The rows that differ from plain ones, and the last row, so that the sheet keeps its size. */
export function fileRows(sheet: Sheet): RowDefs {
  const { rows, rowCount, groupControl } = sheet;
  const state = lineStates(rows, groupControl.row);
  const defs: RowDefs = new Map();
  for (let index = 0; index < rowCount; index += 1) {
    const { size } = rows.at(index);
    const height = size ?? (index === rowCount - 1 ? defaultRowPixels : null);
    const row: RowDef = {
      ...(height === null ? {} : { height: height * pointsPerPixel }),
      ...state(index),
      ...(isHiddenByFilter(sheet, index) ? { hidden: true } : {}),
    };
    if (Object.keys(row).length > 0) defs.set(index, row);
  }
  return defs;
}

/** Whether a line is hidden, how deep it stands in groups, and whether the button of a folded group stands there. */
function lineStates(lines: Lines, control: string) {
  const hidden = new Set(lines.hidden());
  const folded = lines.groups().filter(({ collapsed }) => collapsed);
  const buttons = new Set(folded.map(({ start, end }) => (control === 'BEFORE' ? start - 1 : end + 1)));
  return (index: number) => {
    const { depth } = lines.at(index);
    return {
      ...(hidden.has(index) ? { hidden: true } : {}),
      ...(depth > 0 ? { outlineLevel: depth } : {}),
      ...(buttons.has(index) ? { collapsed: true } : {}),
    };
  };
}

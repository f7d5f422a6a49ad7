import type { CellStyle, Sheet as FileSheet } from 'hucre/xlsx';
import { formatA1 } from '../../model/a1';
import { rectangle } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import { noStyle, type StyleTable } from '../../model/style';
import { decodeText } from '../shared/xmlText';
import { shiftFormula } from './sharedFormula';
import { readStyle, type StyleContext } from './style';
import { type DateSystem, readValue } from './value';

/** Functions newer than the format carry these marks in a file. */
const functionMarks = /_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g;

/** Fills a sheet with the cells of the file: values, formulas, styles and notes. */
export function readCells(file: FileSheet, sheet: Sheet, system: DateSystem, context: StyleContext): void {
  const { grid } = sheet;
  const placeOf = (row: number, column: number) => `${sheet.name}!${formatA1(rectangle(row, column, 1, 1))}`;
  for (const [row, values] of file.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null) continue;
      grid.ensure(row, column).value = readValue(value, system, () => placeOf(row, column));
    }
  }
  const styleOf = styleReader(sheet.workbook.styles, context);
  const formulaOf = formulaReader();
  for (const [key, detail] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const cell = grid.ensure(row, column);
    if (detail.style) cell.style = styleOf(detail.style);
    if (detail.comment) cell.note = decodeText(detail.comment.text) || null;
    cell.formula = formulaOf(detail, row, column);
    if (cell.formula === null) continue;
    cell.value = null;
    sheet.workbook.formulas.expect(sheet);
  }
}

type Detail = NonNullable<FileSheet['cells']> extends Map<string, infer Cell> ? Cell : never;

/** Formulas written once for many cells are written out for each. */
function formulaReader(): (cell: Detail, row: number, column: number) => string | null {
  const shared = new Map<number, { readonly formula: string; readonly row: number; readonly column: number }>();
  return ({ formula, formulaSharedIndex: index }, row, column) => {
    if (formula === undefined) return null;
    if (formula !== '') {
      if (index !== undefined) shared.set(index, { formula, row, column });
      return `=${formula.replace(functionMarks, '')}`;
    }
    const master = index === undefined ? undefined : shared.get(index);
    if (!master) return null;
    return `=${shiftFormula(master.formula, row - master.row, column - master.column).replace(functionMarks, '')}`;
  };
}

/** Cells share the parts of their styles, so each combination of parts is read once. */
function styleReader(styles: StyleTable, context: StyleContext): (style: CellStyle) => number {
  const parts = new Map<unknown, number>();
  const known = new Map<string, number>();
  const idOf = (part: unknown) => {
    const id = parts.get(part) ?? parts.size;
    parts.set(part, id);
    return id;
  };
  return (style) => {
    const key = [style.font, style.fill, style.border, style.alignment, style.numFmt].map(idOf).join(' ');
    const index = known.get(key) ?? styles.patch(noStyle, readStyle(style, context));
    known.set(key, index);
    return index;
  };
}

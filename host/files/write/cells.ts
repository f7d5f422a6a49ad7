import type { CellStyle, Cell as FileCell } from 'hucre/xlsx';
import { formatA1 } from '../../model/a1';
import type { Cell } from '../../model/cell';
import { clip, contains, type Rectangle, rectangle } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import { FileProblem } from '../problem';
import { encodeText } from '../shared/xmlText';
import { fileStyle } from './style';

/** The most characters a cell of the format holds. */
const longestText = 32_767;

/**
 * The cells that hold or show anything, by "row,column".
 * @throws FileProblem for text longer than the format takes
 */
export function fileCells(sheet: Sheet): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  const styleOf = styleSource(sheet);
  sheet.grid.forEach(sheet.grid.whole(), (cell, row, column) => {
    const style = styleOf(cell.style, row, column);
    if (cell.value === null && cell.formula === null && cell.note === null && !style) return;
    checkLength(sheet, cell, row, column);
    cells.set(`${row},${column}`, {
      ...contentOf(cell),
      ...(style ? { style } : {}),
      ...(cell.note === null ? {} : { comment: { author: '', text: encodeText(cell.note) } }),
    });
  });
  for (const area of freeAreas(sheet)) {
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        const key = `${row},${column}`;
        if (!cells.has(key)) cells.set(key, { style: { protection: { locked: false } } });
      }
    }
  }
  return cells;
}

/** What everybody may edit although the sheet is protected. */
function freeAreas(sheet: Sheet): readonly Rectangle[] {
  const free = sheet.protections.flatMap(({ area, warningOnly, unprotected }) =>
    area === null && !warningOnly ? unprotected : [],
  );
  return free.flatMap((area) => clip(area, sheet.grid.whole()) ?? []);
}

/** Each style once; a cell left free by the sheet's protection is unlocked. */
function styleSource(sheet: Sheet): (index: number, row: number, column: number) => CellStyle | undefined {
  const { styles } = sheet.workbook;
  const free = freeAreas(sheet);
  const known = new Map<string, CellStyle | undefined>();
  return (index, row, column) => {
    const cell = rectangle(row, column, 1, 1);
    const isUnlocked = free.length > 0 && free.some((area) => contains(area, cell));
    const key = `${index} ${isUnlocked}`;
    if (!known.has(key)) known.set(key, fileStyle(styles.at(index), isUnlocked));
    return known.get(key);
  };
}

function contentOf({ value, formula }: Cell): Partial<FileCell> {
  if (formula !== null) return { value: null, formula: formula.replace(/^=/, '') };
  return { value: typeof value === 'string' ? encodeText(value) : value };
}

function checkLength(sheet: Sheet, cell: Cell, row: number, column: number): void {
  const length = Math.max(typeof cell.value === 'string' ? cell.value.length : 0, cell.note?.length ?? 0);
  if (length <= longestText) return;
  const place = `${sheet.name}!${formatA1(rectangle(row, column, 1, 1))}`;
  throw new FileProblem(
    `${place} holds ${length} characters and a cell of an .xlsx file at most ${longestText}: shorten it or save as .json.`,
  );
}

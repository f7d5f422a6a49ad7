import type { Rectangle } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import { matrix, requireSize } from './matrix';
import type { Services } from './services';

function putNotes(sheet: Sheet, area: Rectangle, noteAt: (row: number, column: number) => string | null): void {
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const note = noteAt(row - area.startRow, column - area.startColumn) || null;
      if (note !== null) sheet.grid.ensure(row, column).note = note;
      else {
        const cell = sheet.grid.own(row, column);
        if (cell) cell.note = null;
      }
    }
  }
  sheet.workbook.changes.notes(sheet, area);
}

/** Range: notes; '' for a cell without. */
export function defineRangeNotes(services: Services): void {
  services.classes.ranges.define({
    getNote() {
      const { sheet, area } = services.enterRange(this, 'getNote', 'read');
      return sheet.grid.at(area.startRow, area.startColumn)?.note ?? '';
    },
    getNotes() {
      const { sheet, area } = services.enterRange(this, 'getNotes', 'read');
      return matrix(services, area, (row, column) => sheet.grid.at(row, column)?.note ?? '');
    },
    setNote(note: string | null) {
      const { sheet, area } = services.enterRange(this, 'setNote', 'write.buffered', [note], [['String?']]);
      putNotes(sheet, area, () => note);
      return this;
    },
    setNotes(notes: (string | null)[][]) {
      const { sheet, area } = services.enterRange(this, 'setNotes', 'write.buffered', [notes], [['Matrix']]);
      requireSize(services, notes, area);
      putNotes(sheet, area, (row, column) => notes[row]?.[column] ?? null);
      return this;
    },
    clearNote() {
      const { sheet, area } = services.enterRange(this, 'clearNote', 'write.buffered');
      putNotes(sheet, area, () => null);
      return this;
    },
  });
}

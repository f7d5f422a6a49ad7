import type { Opened } from '../../app/desk';
import type { NoteOff } from '../../app/edit/putBackNotes';
import type { FieldKey } from '../../domain/record/fields';

/** Takes the desk's notes off cells of the ticket sheet; a note that somebody changed or wrote is left alone. */
export function takeNotesOff(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { layout }: Pick<Opened, 'layout'>,
  field: FieldKey,
  notes: readonly NoteOff[],
): void {
  const column = layout.columns[field];
  if (column === undefined) return;
  for (const { row, text } of notes) {
    const cell = sheet.getRange(row + 1, column + 1);
    if (cell.getNote() === text) cell.clearNote();
  }
}

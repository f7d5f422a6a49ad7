import { columnPlaces } from '../../domain/settings/readTable';
import { tables } from '../../domain/tables/tables';
import { wordsOf } from '../../words/words';
import { sheetOf } from '../columns/locate';

/** Notes that begin like this are the desk's own; all others are people's and stay. */
const isOurs = (note: string): boolean =>
  note.startsWith(wordsOf('zh').working.typedTask.mark) || note.startsWith(wordsOf('en').working.typedTask.mark);

/** Notes that say that a number was put back stay until something else is to be said. */
const saysKept = (note: string): boolean =>
  note === wordsOf('zh').working.typedTask.kept || note === wordsOf('en').working.typedTask.kept;

/** Whether a note may give way to another, or to none. */
const mayGoFor = (note: string, text: string): boolean =>
  note === '' || isOurs(note) || (saysKept(note) && text !== '');

/**
 * Puts notes beside tasks that lack something, in the column of their numbers, and takes off those that no longer do.
 * @param wanted text by row, zero-based
 */
export function noteTasks(wanted: ReadonlyMap<number, string>): void {
  const sheet = sheetOf('tasks');
  const header = sheet.getRange('1:1').getDisplayValues()[0] ?? [];
  const column = columnPlaces(tables.tasks, header).taskNo;
  if (column === undefined) return;
  const notes = sheet.getRange(1, column + 1, sheet.getMaxRows(), 1).getNotes();
  notes.forEach(([note = ''], row) => {
    const text = wanted.get(row) ?? '';
    if (note === text || !mayGoFor(note, text)) return;
    sheet.getRange(row + 1, column + 1).setNote(text);
  });
}

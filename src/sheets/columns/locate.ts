import type { Layout } from '../../app/memory';
import { Refused } from '../../app/refused';
import type { FieldKey } from '../../domain/record/fields';
import { fields } from '../../domain/record/fields';
import { isFieldKey } from '../../domain/record/ticket';
import { type TableKey, tables } from '../../domain/tables/tables';
import { workbook } from '../workbook';

/** Key of the developer metadata that marks a ticket column; its value is the field's key. */
export const fieldMark = 'sheetdesk.field';

/** The desk's sheet of that kind, found by its own id whatever it is called now. */
export function sheetOf(key: TableKey): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = workbook().getSheetById(tables[key].id);
  if (sheet === null) throw new Refused('notSetUp', [], tables[key].zh);
  return sheet;
}

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Header texts without the blanks at the end. */
export function trimmedHeaders(cells: readonly unknown[]): readonly string[] {
  const texts = cells.map((cell) => String(cell ?? ''));
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return texts;
}

/** Columns by their metadata: zero-based place of each marked field. */
function markedColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet): Map<FieldKey, number> {
  const marked = new Map<FieldKey, number>();
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(fieldMark).find()) {
    const key = mark.getValue() ?? '';
    const column = mark.getLocation().getColumn();
    if (isFieldKey(key) && column !== null && !marked.has(key)) marked.set(key, column.getColumn() - 1);
  }
  return marked;
}

/**
 * Where every field's column stands now: by developer metadata, else by header text in either language. A field
 * whose column was deleted is absent.
 */
export function locateColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet): Layout {
  const headers = trimmedHeaders(sheet.getRange('1:1').getValues()[0] ?? []);
  const marked = markedColumns(sheet);
  const taken = new Set(marked.values());
  const columns: Partial<Record<FieldKey, number>> = {};
  for (const field of fields) {
    const byHeader = headers.findIndex(
      (text, at) => !taken.has(at) && (folded(text) === folded(field.zh) || folded(text) === folded(field.en)),
    );
    const at = marked.get(field.key) ?? byHeader;
    if (at < 0) continue;
    columns[field.key] = at;
    taken.add(at);
  }
  return { headers, columns };
}

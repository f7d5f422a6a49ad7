import type { Layout } from '../../app/memory';
import type { Field } from '../../domain/record/field';
import { type FieldKey, fieldKeys, fields } from '../../domain/record/fields';
import type { Language } from '../../domain/record/lists';
import { fieldMark, locateColumns } from '../locate';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const allFields: ReadonlySet<FieldKey> = new Set(fieldKeys);

/** The declared fields that have no column yet. */
const absent = (layout: Layout) => fields.filter((field) => layout.columns[field.key] === undefined);

/** A column for a field that was added later or deleted: after its neighbour on the left, as declared. */
function insertColumn(sheet: Sheet, field: Field, language: Language): void {
  const layout = locateColumns(sheet);
  const before = fields
    .slice(
      0,
      fields.findIndex((other) => other.key === field.key),
    )
    .map((other) => layout.columns[other.key])
    .filter((at) => at !== undefined);
  const left = before[before.length - 1];
  if (left === undefined) sheet.insertColumnsBefore(1, 1);
  else sheet.insertColumnsAfter(left + 1, 1);
  sheet.getRange(1, left === undefined ? 1 : left + 2).setValue(field[language]);
}

function markColumns(sheet: Sheet): Layout {
  const layout = locateColumns(sheet);
  const marked = new Set(
    sheet
      .createDeveloperMetadataFinder()
      .withKey(fieldMark)
      .find()
      .map((mark) => mark.getValue()),
  );
  const rows = sheet.getMaxRows();
  for (const { key } of fields) {
    const at = layout.columns[key];
    if (at === undefined || marked.has(key)) continue;
    // Metadata stands only on whole columns.
    sheet.getRange(1, at + 1, rows, 1).addDeveloperMetadata(fieldMark, key);
  }
  return layout;
}

/**
 * Gives every declared field, or those of `wanted`, its column with header and mark; columns that are there stay where
 * people put them.
 * @returns where the columns stand, and the fields whose column is new
 */
export function ensureTicketColumns(
  sheet: Sheet,
  language: Language,
  wanted: ReadonlySet<FieldKey> = allFields,
): { readonly layout: Layout; readonly added: ReadonlySet<FieldKey> } {
  const found = locateColumns(sheet);
  const missing = absent(found).filter((field) => wanted.has(field.key));
  if (found.headers.length === 0) {
    sheet.getRange(1, 1, 1, fields.length).setValues([fields.map((field) => field[language])]);
  } else {
    for (const field of missing) insertColumn(sheet, field, language);
  }
  const added = new Set(fields.map(({ key }) => key).filter((key) => missing.some((field) => field.key === key)));
  return { layout: markColumns(sheet), added };
}

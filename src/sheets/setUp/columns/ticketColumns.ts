import type { Layout } from '../../../app/memory';
import type { Field } from '../../../domain/record/field';
import { type FieldKey, fieldKeys, fields } from '../../../domain/record/fields';
import type { Language } from '../../../domain/record/lists';
import { tables } from '../../../domain/tables/tables';
import { columnInsertion } from '../../columns/columnInsertion';
import { fieldMark, locateColumns } from '../../columns/locate';
import { carryOut } from '../../gateway';
import { restoreHeader } from '../look/ticketHeader';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const allFields: ReadonlySet<FieldKey> = new Set(fieldKeys);

/** The declared fields that have no column yet. */
const absent = (layout: Layout) => fields.filter((field) => layout.columns[field.key] === undefined);

type Columns = Partial<Record<FieldKey, number>>;

/** The place after the field's neighbour on the left, as declared. */
function placeFor(field: Field, columns: Columns): number {
  const declared = fields.findIndex((other) => other.key === field.key);
  const before = fields.slice(0, declared).flatMap(({ key }) => columns[key] ?? []);
  return (before[before.length - 1] ?? -1) + 1;
}

/** Columns for fields that were added later or deleted, in one call. */
function insertColumns(layout: Layout, missing: readonly Field[], language: Language): void {
  let columns: Columns = layout.columns;
  const requests = missing.flatMap((field) => {
    const at = placeFor(field, columns);
    const shifted = Object.entries(columns).map(([key, place]) => [key, place >= at ? place + 1 : place]);
    columns = { ...Object.fromEntries(shifted), [field.key]: at };
    return columnInsertion(tables.tickets.id, at, field[language]);
  });
  SpreadsheetApp.flush();
  carryOut(requests);
}

/** The fields whose columns bear their mark, which they get once they are dressed. */
const markedFields = (sheet: Sheet): ReadonlySet<string | null> =>
  new Set(
    sheet
      .createDeveloperMetadataFinder()
      .withKey(fieldMark)
      .find()
      .map((mark) => mark.getValue()),
  );

interface CompletedTickets {
  readonly layout: Layout;
  readonly undressed: ReadonlySet<FieldKey>;
  readonly added: readonly FieldKey[];
  readonly headers: number;
  /** Headers that are nobody's where no column bore its mark: one may be a field's, renamed. */
  readonly unknown: readonly string[];
}

/** The headers of columns that are no field's. */
function strangeHeaders({ headers, columns }: Layout): readonly string[] {
  const taken = new Set<number | undefined>(Object.values(columns));
  return headers.filter((text, at) => text.trim() !== '' && !taken.has(at));
}

/**
 * Gives every declared field, or those of `wanted`, its column with header; columns that are there stay where people
 * put them.
 * @returns where the columns stand, the fields whose column is new or was left undressed, those whose column was missing
 * in a sheet that had others, how many headers were written again, and which headers may be those of missing columns
 */
export function ensureTicketColumns(
  sheet: Sheet,
  language: Language,
  wanted: ReadonlySet<FieldKey> = allFields,
): CompletedTickets {
  const seen = locateColumns(sheet);
  const headers = restoreHeader(sheet, seen, language);
  const found = headers === 0 ? seen : locateColumns(sheet);
  const missing = absent(found).filter((field) => wanted.has(field.key));
  const isBlank = found.headers.length === 0;
  if (isBlank) {
    sheet.getRange(1, 1, 1, fields.length).setValues([fields.map((field) => field[language])]);
  } else if (missing.length > 0) {
    insertColumns(found, missing, language);
  }
  const layout = missing.length === 0 ? found : locateColumns(sheet);
  const marked = markedFields(sheet);
  const undressed = fieldKeys.filter((key) => layout.columns[key] !== undefined && !marked.has(key));
  const added = isBlank ? [] : missing.map(({ key }) => key);
  const unknown = marked.size === 0 && added.length > 0 ? strangeHeaders(found) : [];
  return { layout, undressed: new Set(undressed), added, headers, unknown };
}

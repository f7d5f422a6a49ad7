import type { Layout } from '../../app/memory';
import type { Field } from '../../domain/record/field';
import { type FieldKey, fieldKeys, fields } from '../../domain/record/fields';
import type { Language } from '../../domain/record/lists';
import type { TicketChange } from '../../domain/record/ticket';
import { markColumns } from '../setUp/columns/marks';
import { ensureTicketColumns } from '../setUp/columns/ticketColumns';
import { ensureDropDowns } from '../setUp/look/dropDowns';
import { dressColumns, highlightRows } from '../setUp/look/ticketLook';
import { sheetOf } from './locate';

/** Columns that the desk cannot do without: those it writes itself, and the two that its rules rest on. */
const vital: ReadonlySet<FieldKey> = new Set(
  fields
    .filter(({ key, writer }: Field) => writer === 'system' || key === 'status' || key === 'owner')
    .map((field) => field.key),
);

/** Whether someone deleted a column that the desk cannot do without. */
export const lacksVitalColumns = ({ columns }: Layout): boolean => [...vital].some((key) => columns[key] === undefined);

/** The department follows from the owner: it is nothing that people told. */
const isDerived = (key: FieldKey): boolean => key === 'department';

/** The fields of which something is to be written, and whose column somebody deleted: nobody's words are to be lost. */
export function lackingFor({ columns }: Layout, written: readonly TicketChange[]): ReadonlySet<FieldKey> {
  const gone = fieldKeys.filter((key) => columns[key] === undefined && !isDerived(key));
  return new Set(gone.filter((key) => written.some((ticket) => (ticket[key] ?? '') !== '')));
}

interface Rebuilt {
  readonly layout: Layout;
  /** The columns that were made. */
  readonly added: readonly FieldKey[];
}

/**
 * Makes deleted columns again, in their place: the vital ones and those that are wanted besides; others that a team did away
 * with stay away.
 */
export function rebuildColumns(language: Language, wanted: ReadonlySet<FieldKey> = new Set()): Rebuilt {
  const sheet = sheetOf('tickets');
  const { layout, undressed, added } = ensureTicketColumns(sheet, language, new Set([...vital, ...wanted]));
  dressColumns(sheet, layout, undressed, language);
  ensureDropDowns(sheet, layout, language);
  highlightRows(sheet, layout);
  SpreadsheetApp.flush();
  markColumns(layout, undressed);
  return { layout, added };
}

import type { FieldKey } from '../../../domain/record/fields';
import { type Language, type ListKey, lists as optionLists } from '../../../domain/record/lists';
import { fieldOf } from '../../../domain/record/ticket';
import type { TableKey } from '../../../domain/tables/tables';
import { sheetOf } from '../../columns/locate';
import type { LostOptions } from '../settings/missingOptions';
import type { CompletedTable } from './tableColumns';

/** Columns that were put back in a sheet, as the sheet is called now. */
interface LostColumns {
  readonly table: TableKey;
  readonly sheet: string;
  readonly keys: readonly string[];
  readonly columns: readonly string[];
}

/** Ticket columns that were made beside headers of which the desk knows no more whether they are the same columns, renamed. */
interface PerhapsRenamed {
  readonly sheet: string;
  readonly made: readonly string[];
  readonly unknown: readonly string[];
}

/** Contents of a desk in use that are gone with the sheets and columns that held them. */
export interface Losses {
  readonly sheets: readonly { readonly table: TableKey; readonly sheet: string }[];
  readonly columns: readonly LostColumns[];
  /** Settings that have their first value again. */
  readonly settings: readonly string[];
  /** Option lists that have their first options again. */
  readonly lists: readonly string[];
  /** Options that went with a setting's row, by their list: put back at its end, or only missed. */
  readonly optionsBack: readonly ListedOptions[];
  readonly optionsGone: readonly ListedOptions[];
  readonly perhapsRenamed?: PerhapsRenamed;
}

/** Options of a list, as the list is called. */
export interface ListedOptions {
  readonly list: string;
  readonly options: readonly string[];
}

export const nothingLost: Losses = {
  sheets: [],
  columns: [],
  settings: [],
  lists: [],
  optionsBack: [],
  optionsGone: [],
};

/** Sheets that desks of earlier versions may never have had. */
const laterSheets: ReadonlySet<TableKey> = new Set(['tasks', 'articles', 'scripts', 'improvements']);

/** What was found missing; nothing of it is people's loss where a new version brought it. */
export interface Missing {
  readonly sheets: readonly TableKey[];
  readonly tables: readonly CompletedTable[];
  readonly settings: readonly string[];
  readonly lists: readonly ListKey[];
  readonly options: LostOptions;
  readonly tickets: readonly FieldKey[];
  /** Headers in the ticket sheet that may be those of `tickets`, renamed. */
  readonly unknown: readonly string[];
  /** The desk was last set up by an earlier version. */
  readonly isOlder: boolean;
}

/** Names, in the workbook's language, what people lost with what was missing; the desk writes its health anew itself. */
export function lossesOf(missing: Missing, language: Language): Losses {
  const { sheets, tables, settings, lists, options, tickets, unknown, isOlder } = missing;
  const listed = (all: LostOptions['back']): readonly ListedOptions[] =>
    all.map((one) => ({ list: optionLists[one.list][language], options: one.options }));
  const named = (table: TableKey): string => sheetOf(table).getName();
  const labels = tickets.map((key) => fieldOf(key)[language]);
  const ofTickets = isOlder || unknown.length > 0 ? [] : tickets;
  const lost: readonly { readonly table: TableKey; readonly columns: readonly (readonly [string, string])[] }[] = [
    { table: 'tickets', columns: ofTickets.map((key) => [key, fieldOf(key)[language]]) },
    ...tables.map(({ key, added }) => ({
      table: key,
      columns: added.map((column): readonly [string, string] => [column.key, column[language]]),
    })),
  ];
  return {
    sheets: sheets
      .filter((table) => table !== 'health' && !(isOlder && laterSheets.has(table)))
      .map((table) => ({ table, sheet: named(table) })),
    columns: lost
      .filter(({ columns }) => columns.length > 0)
      .map(({ table, columns }) => ({
        table,
        sheet: named(table),
        keys: columns.map(([key]) => key),
        columns: columns.map(([, label]) => label),
      })),
    settings,
    lists: lists.map((key) => optionLists[key][language]),
    optionsBack: listed(options.back),
    optionsGone: listed(options.gone),
    ...(unknown.length > 0 && { perhapsRenamed: { sheet: named('tickets'), made: labels, unknown } }),
  };
}

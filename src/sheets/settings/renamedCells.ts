import type { CarriedRenaming } from '../../app/desk';
import type { Layout } from '../../app/memory';
import { columnPlaces } from '../../domain/settings/readTable';
import type { Renaming } from '../../domain/settings/renaming';
import { tables } from '../../domain/tables/tables';
import { type Area, gridRange } from '../areas';
import { readAreas } from '../gateway';
import type { Request } from '../requests';
import { workbook } from '../workbook';

/** The sheets besides the tickets' whose columns hold options. */
const besides = ['policies', 'dispatch', 'people', 'tasks', 'articles', 'improvements'] as const;

/** A name that is replaced in a column. */
export interface Replacement {
  readonly table: 'tickets' | (typeof besides)[number];
  readonly renaming: Renaming;
  /** Key of the column. */
  readonly key: string;
  /** Where it stands, zero-based, and under which header. */
  readonly at: number;
  readonly header: string;
}

/** The cells of a column below its header. */
export const columnArea = (table: Replacement['table'], at: number): Area => ({
  sheetId: tables[table].id,
  startRow: 1,
  startColumn: at,
  endColumn: at + 1,
});

/** The header of a sheet. */
export const headerArea = (table: Replacement['table']): Area => ({
  sheetId: tables[table].id,
  startRow: 0,
  endRow: 1,
});

/** How a sheet heads the column of a field: knowledge and improvements go by the first level of the tree. */
const keysOf = ({ field }: Renaming): readonly string[] => (field === 'category1' ? [field, 'category'] : [field]);

/** What replaces one name by another in a column, exactly. */
export const replacing = ({ from, to }: Pick<Renaming, 'from' | 'to'>, column: Area): Request => ({
  findReplace: {
    find: from,
    replacement: to,
    matchCase: true,
    matchEntireCell: true,
    range: gridRange(column),
  },
});

/**
 * The columns besides the tickets' that hold old names: two calls, whichever sheets are there. Headers and cells come from
 * the same reading, between which nobody can move a column.
 */
function replacementsBesides(renamings: readonly Renaming[]): readonly Replacement[] {
  const there = new Set(
    workbook()
      .getSheets()
      .map((sheet) => sheet.getSheetId()),
  );
  const present = besides.filter((table) => there.has(tables[table].id));
  if (present.length === 0) return [];
  const read = readAreas(present.map((table) => ({ sheetId: tables[table].id })));
  return present.flatMap((table, nth) => {
    const [header = [], ...rows] = read[nth] ?? [];
    const places = columnPlaces(tables[table], header);
    return renamings.flatMap((renaming) =>
      keysOf(renaming).flatMap((key): readonly Replacement[] => {
        const at = places[key];
        const isHeld = rows.some((cells) => String(cells[at ?? -1] ?? '') === renaming.from);
        return at !== undefined && isHeld ? [{ table, renaming, key, at, header: String(header[at] ?? '') }] : [];
      }),
    );
  });
}

/** In which columns which names are to be replaced. */
export function replacementsFor(
  renamings: readonly CarriedRenaming[],
  { columns, headers }: Layout,
): readonly Replacement[] {
  if (renamings.length === 0) return [];
  const inTickets = renamings.flatMap((renaming): readonly Replacement[] => {
    const { field: key } = renaming;
    const at = columns[key];
    return renaming.inTickets && at !== undefined
      ? [{ table: 'tickets', renaming, key, at, header: headers[at] ?? '' }]
      : [];
  });
  return [...inTickets, ...replacementsBesides(renamings)];
}

/**
 * Exact replacements in whole columns, which neither an edit nor a sort between reading and writing can lead astray; a
 * column that was moved meanwhile is seen to afterwards.
 */
export const renamingRequests = (replacements: readonly Replacement[]): readonly Request[] =>
  replacements.map(({ table, renaming, at }) => replacing(renaming, columnArea(table, at)));

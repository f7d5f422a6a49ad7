import type { CarriedRenaming } from '../../app/desk';
import type { Layout } from '../../app/memory';
import { columnPlaces } from '../../domain/settings/readTable';
import type { Renaming } from '../../domain/settings/renaming';
import { tables } from '../../domain/tables/tables';
import { gridRange, type Request } from '../gateway';
import { workbook } from '../workbook';

/** The sheets besides the tickets' whose columns hold options. */
const sheets = ['policies', 'dispatch', 'people', 'tasks', 'articles', 'improvements'] as const;

/** How a sheet heads the column of a field: knowledge and improvements go by the first level of the tree. */
const keysOf = ({ field }: Renaming): readonly string[] => (field === 'category1' ? [field, 'category'] : [field]);

const replacing = ({ from, to }: Renaming, sheetId: number, column: number): Request => ({
  findReplace: {
    find: from,
    replacement: to,
    matchCase: true,
    matchEntireCell: true,
    range: gridRange({ sheetId, startRow: 1, startColumn: column, endColumn: column + 1 }),
  },
});

/**
 * Exact replacements in whole columns, which neither an edit nor a sort between reading and writing can lead astray.
 * Each sheet that is there costs a call for its header.
 */
export function renamingRequests(renamings: readonly CarriedRenaming[], { columns }: Layout): readonly Request[] {
  if (renamings.length === 0) return [];
  const book = workbook();
  const besides = sheets.flatMap((table) => {
    const { id } = tables[table];
    const header = book.getSheetById(id)?.getRange('1:1').getDisplayValues()[0];
    if (header === undefined) return [];
    const places = columnPlaces(tables[table], header);
    return renamings.flatMap((renaming) =>
      keysOf(renaming).flatMap((key) => {
        const at = places[key];
        return at === undefined ? [] : [replacing(renaming, id, at)];
      }),
    );
  });
  const inTickets = renamings.flatMap((renaming) => {
    const at = columns[renaming.field];
    return renaming.inTickets && at !== undefined ? [replacing(renaming, tables.tickets.id, at)] : [];
  });
  return [...inTickets, ...besides];
}

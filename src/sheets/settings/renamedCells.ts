import type { CarriedRenaming } from '../../app/desk';
import type { Layout } from '../../app/memory';
import { Refused } from '../../app/refused';
import { columnPlaces } from '../../domain/settings/readTable';
import type { Renaming } from '../../domain/settings/renaming';
import { tables } from '../../domain/tables/tables';
import { locateColumns, sheetOf } from '../columns/locate';
import { carryOut, gridRange, type Request, readAreas } from '../gateway';
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
 * Exact replacements in whole columns, which neither an edit nor a sort between reading and writing can lead astray; a
 * column of the tickets that was moved meanwhile is seen to afterwards. Each sheet that is there costs a call for its
 * header.
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

/** So often a column is followed that people keep moving. */
const attempts = 4;

/**
 * Looks once more, in one call, where the columns of the tickets stand in which names were replaced: people may have moved
 * them between the reading and the replacing. What was replaced in another column gets its name back, and the right one
 * its new name.
 * @throws Refused "busy" when people kept moving columns
 */
export function seeToRenamed(renamings: readonly CarriedRenaming[], { columns, headers }: Layout, attempt = 1): void {
  const placed = renamings.flatMap((renaming) => {
    const at = columns[renaming.field];
    return renaming.inTickets && at !== undefined ? [{ renaming, at }] : [];
  });
  if (placed.length === 0) return;
  const sheet = sheetOf('tickets');
  const shown = sheet.getRange('1:1').getDisplayValues()[0] ?? [];
  if (placed.every(({ at }) => (shown[at] ?? '') === (headers[at] ?? ''))) return;
  if (attempt > attempts) throw new Refused('busy');
  const now = locateColumns(sheet);
  const ended = placed.flatMap(({ renaming, at }) => {
    const to = now.columns[renaming.field];
    return to === undefined || to === at ? [] : [{ renaming, at, to }];
  });
  const { id: sheetId } = tables.tickets;
  const cells = readAreas(ended.map(({ to }) => ({ sheetId, startRow: 1, startColumn: to, endColumn: to + 1 })));
  // Where nothing is left of the old name the column was moved after the replacing.
  const astray = ended.filter(({ renaming }, nth) => cells[nth]?.some(([cell]) => cell === renaming.from));
  carryOut(
    astray.flatMap(({ renaming, at, to }) => [
      replacing({ ...renaming, from: renaming.to, to: renaming.from }, sheetId, at),
      replacing(renaming, sheetId, to),
    ]),
  );
  if (astray.length > 0)
    seeToRenamed(
      astray.map(({ renaming }) => renaming),
      now,
      attempt + 1,
    );
}

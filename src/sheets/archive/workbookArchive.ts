import type { Archive, Batch, Filed, Stamp } from '../../app/archive/archive';
import type { Opened } from '../../app/desk';
import { Refused } from '../../app/refused';
import { type FiledTable, type Filing, filedTables, type Line, linesIn, sameFiling } from '../../domain/archive/filing';
import { momentToSerial } from '../../domain/time/serial';
import type { Area } from '../areas';
import { carryOut, readAreas } from '../gateway';
import type { Request } from '../requests';
import { bookOfYear } from './archiveBook';
import { type ArchiveIndex, isBook } from './archiveIndex';
import { readingArchive } from './readingArchive';
import { filed, held, look, rowsOf, type Shelf, type Shelves, tableOf } from './shelves';
import { appended, deleted, shelfAfter, standsThere, widened } from './shelving';

/** Cells that one workbook carries, with room for what people add. */
const mostCells = 9_500_000;

/** The words that an archive workbook is made with. */
export type BookTitle = (opened: Opened, year: number) => string;

/** The archive in yearly workbooks (D11), each listed in the sheet 归档. */
export function workbookArchive(index: ArchiveIndex, title: BookTitle): Archive {
  const seen = new Map<string, Shelves>();

  /** Writes in one call and reads back in another. */
  function write(
    { settings }: Opened,
    bookId: string,
    shelves: Shelves,
    { filings, ownFormats }: Batch,
    replaced: ReadonlySet<string>,
  ): Shelves {
    const requests: Request[] = [];
    const after = {} as Record<FiledTable, Shelf>;
    const lines = {} as Record<FiledTable, readonly Line[]>;
    for (const table of filedTables) {
      lines[table] = filings.flatMap((filing) => linesIn(filing, table));
      const gone = rowsOf(shelves[table], replaced);
      const wide = widened(table, shelves[table], lines[table], settings.language);
      // Appended first: Sheets lets nobody delete all rows below the header.
      requests.push(
        ...wide.requests,
        ...appended(table, wide.shelf, lines[table], ownFormats),
        ...deleted(table, gone),
      );
      after[table] = shelfAfter(wide.shelf, gone, lines[table]);
    }
    const cells = filedTables.reduce((sum, table) => sum + after[table].keys.length * after[table].numbers.length, 0);
    if (cells > mostCells) throw new Refused('archiveFull', [], String(cells));
    carryOut(requests, bookId);
    const tails = filedTables.map((table): Area => {
      const startRow = Math.max(1, after[table].numbers.length - lines[table].length);
      return { sheetId: tableOf(table).id, startRow };
    });
    const written = filedTables.filter((table) => lines[table].length > 0);
    const read = readAreas(
      written.map((table) => tails[filedTables.indexOf(table)] ?? { sheetId: 0 }),
      bookId,
    );
    const differs = written.some((table, at) => !standsThere(lines[table], read[at] ?? [], after[table]));
    if (differs) throw new Refused('archiveDiffers', [], filings[0]?.number ?? '');
    return after;
  }

  return {
    file(opened: Opened, batch: Batch, stamp: Stamp): Filed {
      const { year, filings } = batch;
      const { bookId } = bookOfYear(index, opened, year, title(opened, year));
      const shelves = seen.get(bookId) ?? readingArchive(year, () => look(bookId));
      const there = filed(bookId, shelves, new Set(filings.map(({ number }) => number)));
      const byNumber = new Map(there.map((filing) => [filing.number, filing]));
      const fresh = filings.filter((filing) => {
        const present = byNumber.get(filing.number);
        return present === undefined || !sameFiling(present, filing);
      });
      const numbers = new Set(shelves.tickets.numbers);
      const replaced = new Set(fresh.map(({ number }) => number).filter((number) => numbers.has(number)));
      const stamped = fresh.map((filing) => ({
        ...filing,
        ticket: { ...filing.ticket, archivedAt: momentToSerial(stamp.at, opened.zone), archivedBy: stamp.by },
      }));
      const after =
        stamped.length === 0 ? shelves : write(opened, bookId, shelves, { ...batch, filings: stamped }, replaced);
      seen.set(bookId, after);
      const tickets = held(after);
      return { year, bookId, tickets, settled: new Set(filings.map(({ number }) => number)) };
    },

    find(_, year: number, numbers: readonly string[]): readonly Filing[] {
      const wanted = new Set(numbers);
      for (const { bookId } of index.of(year).filter(isBook)) {
        const found = filed(bookId, seen.get(bookId) ?? look(bookId), wanted);
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}

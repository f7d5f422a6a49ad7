import type { ArchivedTicket, ArchiveReader, Reading, SkipArchive, TakeTasks } from '../../app/archive/archiveReader';
import { Refused } from '../../app/refused';
import { type Dataset, datasetNamed, inWorkbooks } from '../../domain/archive/archivePlace';
import { archiveYear, type Filing, type Line } from '../../domain/archive/filing';
import { type FieldKey, fields } from '../../domain/record/fields';
import type { Ticket } from '../../domain/record/ticket';
import { columnPlaces } from '../../domain/settings/readTable';
import { archiveTables } from '../../domain/tables/archiveTables';
import { type Table, tables } from '../../domain/tables/tables';
import type { Area, StoredCell } from '../areas';
import { decodeTicket, type Notation } from '../cells/codec';
import { readAreas } from '../gateway';
import { logEntries } from '../log/logReader';
import { allTasksIn, tasksIn } from '../tasks/taskSheet';
import { type ArchiveEntry, type ArchiveIndex, isBook } from './archiveIndex';
import { filedFields } from './bigQuery/queries';
import { chosenArchive } from './chosenArchive';
import { readingOrSkipping } from './readingArchive';

type Rows = readonly (readonly StoredCell[])[];

const declaredPlaces: Readonly<Record<FieldKey, number>> = Object.fromEntries(
  fields.map(({ key }, at) => [key, at]),
) as Readonly<Record<FieldKey, number>>;

const notationOf = ({ settings, zone }: Reading): Notation => ({ language: settings.language, zone });

/** A line as a row of the declared sheet, header first. */
const asSheet = (table: Table, lines: readonly Line[]): Rows => [
  table.columns.map(({ zh }) => zh),
  ...lines.map((line) => table.columns.map(({ key }) => line[key] ?? '')),
];

const ticketOf = (line: Line, reading: Reading): Ticket =>
  decodeTicket(
    fields.map(({ key }) => line[key] ?? ''),
    declaredPlaces,
    notationOf(reading),
  );

/** A filing in the words of the domain. */
function archivedTicket({ number, ticket, log, tasks }: Filing, reading: Reading): ArchivedTicket {
  const [header = [], ...lines] = asSheet(tables.log, log);
  const entries = logEntries([header], lines, reading.zone);
  return {
    ticket: ticketOf(ticket, reading),
    log: [...entries].sort((a, b) => a.at - b.at),
    tasks: tasksIn(
      asSheet(tables.tasks, tasks),
      { ...reading, layout: { headers: [], columns: {} }, rows: [] },
      number,
    ).map(({ task }) => task),
  };
}

const ticketSheet = archiveTables.tickets;
const taskSheet: Area = { sheetId: archiveTables.tasks.id };

/** Some columns of an archive's tickets: one call unless people moved its columns. */
function columnsOf(
  bookId: string,
  wanted: readonly FieldKey[],
  reading: Reading,
  takeTasks?: TakeTasks,
): readonly Ticket[] {
  const area = (at: number): Area => ({ sheetId: ticketSheet.id, startRow: 1, startColumn: at, endColumn: at + 1 });
  const declared = wanted.map((key) => declaredPlaces[key]);
  const asked = [{ sheetId: ticketSheet.id, startRow: 0, endRow: 1 }, ...declared.map(area)];
  const [header = [], ...more] = readAreas(takeTasks === undefined ? asked : [...asked, taskSheet], bookId);
  const read = more.slice(0, declared.length);
  takeTasks?.(allTasksIn(more[declared.length] ?? [], reading).map(({ task }) => task));
  const places = columnPlaces(ticketSheet, header[0] ?? []);
  const now = wanted.map((key) => places[key]);
  const isAsDeclared = now.every((place, at) => place === declared[at]);
  const columns = isAsDeclared
    ? read
    : readAreas(
        now.map((place) => area(place ?? 0)),
        bookId,
      );
  const at = Object.fromEntries(wanted.map((key, index) => [key, index]));
  const count = columns.reduce((most, column) => Math.max(most, column.length), 0);
  return Array.from({ length: count }, (_, row) =>
    decodeTicket(
      columns.map((column, index) => (now[index] === undefined ? '' : (column[row]?.[0] ?? ''))),
      at,
      notationOf(reading),
    ),
  );
}

/** A dataset with the years that it holds of one desk. */
interface Warehouse {
  readonly dataset: Dataset;
  readonly desk: string;
  readonly years: readonly number[];
}

function warehouses(entries: readonly ArchiveEntry[]): readonly Warehouse[] {
  const found = new Map<string, Warehouse>();
  for (const { bookId, archiveOf, year } of entries) {
    const dataset = datasetNamed(bookId);
    if (dataset === undefined) continue;
    const key = `${bookId} ${archiveOf}`;
    found.set(key, { dataset, desk: archiveOf, years: [...(found.get(key)?.years ?? []), year] });
  }
  return [...found.values()];
}

/** Some fields of the tickets in a dataset, and their tasks where these are asked for: one query. */
function ticketsIn(
  { dataset, desk, years }: Warehouse,
  wanted: readonly FieldKey[],
  reading: Reading,
  takeTasks?: TakeTasks,
): readonly Ticket[] {
  const at = Object.fromEntries(wanted.map((key, index) => [key, index]));
  const filed = filedFields(dataset, desk, years, wanted, takeTasks !== undefined);
  const lines = filed.flatMap(({ tasks }) => tasks);
  takeTasks?.(allTasksIn(asSheet(tables.tasks, lines), reading).map(({ task }) => task));
  return filed.map(({ cells }) => decodeTicket(cells, at, notationOf(reading)));
}

/** A ticket may be in two archives when the setting was changed while it was on its way: the last holds. */
function onceEach(tickets: readonly Ticket[]): readonly Ticket[] {
  const places = new Map(tickets.map(({ number }, at) => [number, at]));
  return tickets.filter(({ number }, at) => number === undefined || places.get(number) === at);
}

/** Stands for an archive that is not on the list any more. @throws Refused "archiveUnread" with its year */
const unlisted = (year: number) => (): never => {
  throw new Refused('archiveUnread', [], String(year));
};

/**
 * Reads the archives that the sheet 归档 names, which is read once.
 * @param known years that are known to have an archive: one that is not on the list any more counts as unread
 */
export function archiveReader(index: ArchiveIndex, known: () => readonly number[]): ArchiveReader {
  const isMissing = (year: number): boolean => known().includes(year) && !index.years().includes(year);
  const memory = { load: () => undefined, keep: () => {} };
  const archive = chosenArchive(index, inWorkbooks, () => '', memory);
  return {
    find(reading: Reading, numbers: readonly string[], skip?: SkipArchive): readonly ArchivedTicket[] {
      const opened = { ...reading, layout: { headers: [], columns: {} }, rows: [] };
      const years = new Set(numbers.flatMap((number) => archiveYear(number) ?? []));
      return [...years]
        .flatMap((year) => {
          const ofYear = numbers.filter((number) => archiveYear(number) === year);
          return readingOrSkipping(
            year,
            skip,
            isMissing(year) ? unlisted(year) : () => archive.find(opened, year, ofYear),
          );
        })
        .map((filing) => archivedTicket(filing, reading));
    },
    tickets(
      reading: Reading,
      wanted: readonly FieldKey[],
      years?: readonly number[],
      takeTasks?: TakeTasks,
      skip?: SkipArchive,
    ): readonly Ticket[] {
      const isAsked = (year: number): boolean => years === undefined || years.includes(year);
      const entries = index.entries().filter(({ year }) => isAsked(year));
      const books = new Map(entries.filter(isBook).map((entry) => [entry.bookId, entry]));
      const missing = known().filter((year) => isAsked(year) && isMissing(year));
      return onceEach([
        ...missing.flatMap((year) => readingOrSkipping<Ticket>(year, skip, unlisted(year))),
        ...[...books.values()].flatMap(({ bookId, year, tickets }) => {
          const found = readingOrSkipping(year, skip, () => columnsOf(bookId, wanted, reading, takeTasks));
          if (found.length < tickets) skip?.(year);
          return found;
        }),
        ...warehouses(entries).flatMap((warehouse) =>
          readingOrSkipping(warehouse.years[0] ?? 0, skip && (() => warehouse.years.forEach(skip)), () =>
            ticketsIn(warehouse, wanted, reading, takeTasks),
          ),
        ),
      ]);
    },
  };
}

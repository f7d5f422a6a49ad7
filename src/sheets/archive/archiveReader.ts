import type { ArchivedTicket, ArchiveReader, Reading } from '../../app/archive/archiveReader';
import { archiveYear, type Filing, type Line } from '../../domain/archive/filing';
import { type FieldKey, fields } from '../../domain/record/fields';
import type { Ticket } from '../../domain/record/ticket';
import { columnPlaces } from '../../domain/settings/readTable';
import { archiveTables } from '../../domain/tables/archiveTables';
import { type Table, tables } from '../../domain/tables/tables';
import { decodeTicket, type Notation } from '../codec';
import { type Area, readAreas, type StoredCell } from '../gateway';
import { logEntries } from '../logReader';
import { tasksIn } from '../taskSheet';
import { ArchiveIndex } from './archiveIndex';
import { workbookArchive } from './workbookArchive';

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

/** Some columns of an archive's tickets: one call unless people moved its columns. */
function columnsOf(bookId: string, wanted: readonly FieldKey[], reading: Reading): readonly Ticket[] {
  const area = (at: number): Area => ({ sheetId: ticketSheet.id, startRow: 1, startColumn: at, endColumn: at + 1 });
  const declared = wanted.map((key) => declaredPlaces[key]);
  const [header = [], ...read] = readAreas(
    [{ sheetId: ticketSheet.id, startRow: 0, endRow: 1 }, ...declared.map(area)],
    bookId,
  );
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

/** Reads the archive workbooks that the sheet 归档 names. */
export function archiveReader(): ArchiveReader {
  const index = new ArchiveIndex();
  const archive = workbookArchive(index, () => '');
  return {
    find(reading: Reading, numbers: readonly string[]): readonly ArchivedTicket[] {
      const opened = { ...reading, layout: { headers: [], columns: {} }, rows: [] };
      const years = new Set(numbers.flatMap((number) => archiveYear(number) ?? []));
      return [...years]
        .flatMap((year) =>
          archive.find(
            opened,
            year,
            numbers.filter((number) => archiveYear(number) === year),
          ),
        )
        .map((filing) => archivedTicket(filing, reading));
    },
    tickets(reading: Reading, wanted: readonly FieldKey[], years?: readonly number[]): readonly Ticket[] {
      const entries = index.entries().filter(({ year }) => years === undefined || years.includes(year));
      return [...new Set(entries.map(({ bookId }) => bookId))].flatMap((bookId) => columnsOf(bookId, wanted, reading));
    },
  };
}

import type { Stamp, YearCount } from '../../app/archive/archive';
import type { Opened } from '../../app/desk';
import { datasetNamed } from '../../domain/archive/archivePlace';
import { keptThroughYear } from '../../domain/archive/retention';
import type { Language } from '../../domain/record/lists';
import { columnPlaces, tableRows } from '../../domain/settings/readTable';
import { type Table, tables } from '../../domain/tables/tables';
import { momentToSerial } from '../../domain/time/serial';
import { type Area, gridRange, type StoredCell } from '../areas';
import { freeTitle } from '../freeTitle';
import { carryOut, readAreas, workbookId } from '../gateway';
import { type Request, userEntered } from '../requests';
import { workbook } from '../workbook';
import { formatOf, numberFormat } from './filedColumns';

type Rows = readonly (readonly StoredCell[])[];

const table: Table = tables.archives;

/** One archive as the index sheet 归档 names it. */
export interface ArchiveEntry {
  readonly row: number;
  readonly year: number;
  /** Id of its workbook; "project.dataset" for BigQuery. */
  readonly bookId: string;
  readonly tickets: number;
  /** As it stands there: the last day through which it is kept. */
  readonly keptThrough: string;
  /** Id of the workbook whose tickets it holds: a copy of that workbook reads it, and writes into one of its own. */
  readonly archiveOf: string;
}

const bookAddress = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

/** The id in an address, or what stands there when it is none. */
const bookIdIn = (text: string): string => /\/spreadsheets\/d\/([-\w]+)/.exec(text)?.[1] ?? text;

const indexArea: Area = { sheetId: table.id };

const hasSheet = (): boolean => workbook().getSheetById(table.id) !== null;

/** Whether an archive is a workbook. */
export const isBook = ({ bookId }: ArchiveEntry): boolean => datasetNamed(bookId) === undefined;

/** What must be read to know the archives: nothing before there is one. */
export const indexAreas = (): readonly Area[] => (hasSheet() ? [indexArea] : []);

/** The list of archives in the live workbook. What stands there is the rule: a person may put a moved address right. */
export class ArchiveIndex {
  private rows: Rows | undefined;

  /** Takes over what was read of `indexAreas`. */
  load(read: readonly Rows[]): void {
    this.rows = read[0] ?? [];
  }

  entries(): readonly ArchiveEntry[] {
    if (this.rows === undefined) this.load(hasSheet() ? readAreas([indexArea]) : []);
    return tableRows(table, this.rows ?? []).flatMap(({ line, text }) => {
      const [year, bookId] = [Number(text('year')), bookIdIn(text('book'))];
      if (!Number.isInteger(year) || year <= 0 || bookId === '') return [];
      const [tickets, keptThrough, archiveOf] = [Number(text('tickets')) || 0, text('keptThrough'), text('archiveOf')];
      return [{ row: line - 1, year, bookId, tickets, keptThrough, archiveOf }];
    });
  }

  /** The years that have an archive, each once. */
  years(): readonly number[] {
    return [...new Set(this.entries().map(({ year }) => year))].sort();
  }

  /** The archives in which tickets of a year may be found. */
  of(year: number): readonly ArchiveEntry[] {
    return this.entries().filter((entry) => entry.year === year);
  }

  /** The archive into which tickets of a year are written, among those that `isWanted`. */
  own(year: number, isWanted: (entry: ArchiveEntry) => boolean): ArchiveEntry | undefined {
    return this.of(year).find((entry) => entry.archiveOf === workbookId() && isWanted(entry));
  }

  /** Enters an archive, in one call; the sheet is made with the first. @param tickets how many it holds */
  enter(opened: Pick<Opened, 'settings'>, year: number, bookId: string, others: readonly Request[], tickets = 0): void {
    const { language, archiveKeepYears } = opened.settings;
    const cells: Readonly<Record<string, StoredCell>> = {
      year: String(year),
      book: /^[-\w]+$/.test(bookId) ? bookAddress(bookId) : bookId,
      tickets,
      keptThrough: keptThroughDay(year, archiveKeepYears),
      archiveOf: workbookId(),
    };
    const places = columnPlaces(table, this.rows?.[0] ?? []);
    const row: StoredCell[] = [];
    for (const { key } of table.columns) row[places[key] ?? table.columns.length] = cells[key] ?? '';
    carryOut([
      ...(hasSheet() ? [] : newSheet(language)),
      {
        appendCells: {
          sheetId: table.id,
          rows: [rowOf(row)],
          fields: 'userEnteredValue,userEnteredFormat.numberFormat',
        },
      },
      ...others,
    ]);
    this.rows = readAreas([indexArea])[0] ?? [];
  }

  /**
   * The row of an own archive whose year was cleared, or where no archive can be opened by what stands in its place.
   * @param isThere whether a workbook can be opened and is an archive
   */
  spoiled(year: number, bookId: string, isThere: (bookId: string) => boolean): number | undefined {
    const found = tableRows(table, this.rows ?? []).find(({ text }) => {
      const named = bookIdIn(text('book'));
      if (named === bookId) return true;
      const isOwn = Number(text('year')) === year && text('archiveOf') === workbookId();
      return isOwn && datasetNamed(named) === undefined && (named === '' || !isThere(named));
    });
    return found === undefined ? undefined : found.line - 1;
  }

  /** Names an archive again in the row that told of it, in one call. @returns whether the columns for it are there */
  putRight(row: number, year: number, bookId: string): boolean {
    const { year: yearAt, book } = columnPlaces(table, this.rows?.[0] ?? []);
    if (yearAt === undefined || book === undefined) return false;
    carryOut([cellAt(row, yearAt, String(year)), cellAt(row, book, bookAddress(bookId))]);
    this.rows = readAreas([indexArea])[0] ?? [];
    return true;
  }

  /** Corrects 保留至 where the team keeps archives for another time now, in one call; nothing where all say so. */
  keepFor(years: number): void {
    const column = columnPlaces(table, this.rows?.[0] ?? []).keptThrough;
    if (column === undefined) return;
    const stale = this.entries().flatMap(({ row, year, keptThrough }): readonly Request[] => {
      const day = keptThroughDay(year, years);
      return keptThrough === day || !isKeptThrough(keptThrough) ? [] : [cellAt(row, column, day)];
    });
    if (stale.length > 0) carryOut(stale);
  }

  /** The requests that tell the index how much the archives hold now. */
  counting(opened: Opened, counts: readonly YearCount[], at: Stamp['at']): readonly Request[] {
    const places = columnPlaces(table, this.rows?.[0] ?? []);
    return counts.flatMap(({ year, bookId, tickets }) => {
      const entry = this.own(year, (candidate) => candidate.bookId === bookId);
      if (entry === undefined || tickets === undefined) return [];
      const cells = { tickets, archivedAt: momentToSerial(at, opened.zone) };
      return Object.entries(cells).flatMap(([key, cell]): readonly Request[] => {
        const column = places[key];
        return column === undefined ? [] : [cellAt(entry.row, column, cell)];
      });
    });
  }
}

/** The last day of keeping, as the index shows it. */
const keptThroughDay = (year: number, years: number): string => `${keptThroughYear(year, years)}-12-31`;

/** Whether the desk wrote it: what a person put there stays. */
const isKeptThrough = (text: string): boolean => /^\d{4}-12-31$/.test(text);

function cellAt(row: number, column: number, cell: StoredCell): Request {
  const area = { sheetId: table.id, startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
  return {
    updateCells: { range: gridRange(area), rows: [{ values: [userEntered(cell)] }], fields: 'userEnteredValue' },
  };
}

const rowOf = (cells: readonly StoredCell[]): GoogleAppsScript.Sheets.Schema.RowData => ({
  values: Array.from(cells, (cell, at) => {
    const column = table.columns[at];
    const pattern = column === undefined ? '@' : formatOf('log', column);
    return { ...userEntered(cell ?? ''), userEnteredFormat: { numberFormat: numberFormat(pattern) } };
  }),
});

/** The sheet with its header. */
function newSheet(language: Language): readonly Request[] {
  const sheetId = table.id;
  const bold = { textFormat: { bold: true } };
  const header = table.columns.map((column) => ({ ...userEntered(column[language]), userEnteredFormat: bold }));
  const titles = workbook()
    .getSheets()
    .map((sheet) => sheet.getName());
  const title = freeTitle(table[language], titles);
  const grid = { rowCount: 20, columnCount: table.columns.length, frozenRowCount: 1 };
  return [
    { addSheet: { properties: { sheetId, title, gridProperties: grid } } },
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: header }],
        fields: 'userEnteredValue,userEnteredFormat.textFormat.bold',
      },
    },
    ...table.columns.map(({ width }, at) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
        properties: { pixelSize: width },
        fields: 'pixelSize',
      },
    })),
  ];
}

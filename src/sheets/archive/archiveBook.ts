import type { Opened } from '../../app/desk';
import { filedTables } from '../../domain/archive/filing';
import type { Language } from '../../domain/record/lists';
import { archiveTables } from '../../domain/tables/archiveTables';
import { carryOut, workbookId } from '../gateway';
import { type Request, userEntered } from '../requests';
import { workbook } from '../workbook';
import { type ArchiveEntry, type ArchiveIndex, isBook } from './archiveIndex';
import { formatOf, numberFormat } from './filedColumns';
import { ticketsIn } from './shelves';

/** Key of the developer metadata by which the live workbook knows its archives even without the sheet 归档. */
const archiveMark = 'sheetdesk.archive';

interface MarkedArchive {
  readonly year: number;
  readonly bookId: string;
}

const markOf = (year: number, bookId: string): string => JSON.stringify([year, workbookId(), bookId]);

/** The archives of the live workbook that its metadata names: a copy of it has the marks, not the archives. */
export function markedArchives(): readonly MarkedArchive[] {
  const marks = workbook().createDeveloperMetadataFinder().withKey(archiveMark).find();
  return marks.flatMap((mark) => {
    const [year, archiveOf, bookId] = JSON.parse(mark.getValue() ?? '[]') as readonly unknown[];
    const isOwn = archiveOf === workbookId() && typeof year === 'number' && typeof bookId === 'string';
    return isOwn ? [{ year, bookId }] : [];
  });
}

const marking = (year: number, bookId: string): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: archiveMark,
      metadataValue: markOf(year, bookId),
      location: { spreadsheet: true },
      visibility: 'DOCUMENT',
    },
  },
});

/** The sheets of an archive, with their headers, formats and widths; whoever edits or sorts there is warned. */
function sheets(language: Language, frozen = 1): readonly Request[] {
  return filedTables.flatMap((table, index) => {
    const { id: sheetId, columns, ...titles } = archiveTables[table];
    const grid = { rowCount: 2, columnCount: columns.length, frozenRowCount: frozen };
    const header = columns.map((column) => ({
      ...userEntered(column[language]),
      userEnteredFormat: { textFormat: { bold: true } },
    }));
    const formats = columns.map((column) => ({
      userEnteredFormat: { numberFormat: numberFormat(formatOf(table, column)) },
    }));
    return [
      { addSheet: { properties: { sheetId, title: titles[language], index, gridProperties: grid } } },
      {
        updateCells: {
          start: { sheetId, rowIndex: 0, columnIndex: 0 },
          rows: [{ values: header }],
          fields: 'userEnteredValue,userEnteredFormat.textFormat.bold',
        },
      },
      {
        updateCells: {
          start: { sheetId, rowIndex: 1, columnIndex: 0 },
          rows: [{ values: formats }],
          fields: 'userEnteredFormat.numberFormat',
        },
      },
      ...columns.map(({ width }, at) => ({
        updateDimensionProperties: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
          properties: { pixelSize: width },
          fields: 'pixelSize',
        },
      })),
      {
        addProtectedRange: { protectedRange: { range: { sheetId }, warningOnly: true, description: titles[language] } },
      },
    ];
  });
}

/** Makes the workbook: in the language and zone of this one, shared with the people who edit this one. */
function newBook(opened: Opened, title: string): string {
  const live = workbook();
  const book = SpreadsheetApp.create(title, 2, 2);
  book.setSpreadsheetLocale(live.getSpreadsheetLocale());
  book.setSpreadsheetTimeZone(opened.zone.name);
  const me = Session.getEffectiveUser().getEmail();
  const others = live.getEditors().map((editor) => editor.getEmail());
  book.addEditors(others.filter((email) => email !== '' && email !== me));
  const blank = book.getSheets().map((sheet) => ({ deleteSheet: { sheetId: sheet.getSheetId() } }));
  SpreadsheetApp.flush();
  carryOut([...sheets(opened.settings.language), ...blank], book.getId());
  return book.getId();
}

/**
 * The archive workbook of a year: as the sheet 归档 names it, else as the workbook's own marks do, else a new one.
 * @param title of a new one
 */
export function bookOfYear(index: ArchiveIndex, opened: Opened, year: number, title: string): ArchiveEntry {
  const entered = index.own(year, isBook);
  if (entered !== undefined) return entered;
  // Of one that is gone for good people delete the row: what comes then goes into a new one.
  const marked = markedArchives().find(
    ({ year: of, bookId }) => of === year && ticketsIn(bookId) !== undefined,
  )?.bookId;
  const bookId = marked ?? newBook(opened, title);
  index.enter(opened, year, bookId, marked === undefined ? [marking(year, bookId)] : []);
  const entry = index.own(year, isBook);
  if (entry === undefined) throw new Error(`The archive of ${year} could not be entered.`);
  return entry;
}

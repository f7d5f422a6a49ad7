import type { TicketRow } from '../app/desk';
import type { EditChange } from '../app/edit/editContext';
import type { EditDesk, EditedSheet } from '../app/edit/editDesk';
import type { Layout } from '../app/memory';
import { countTexts } from '../domain/record/countTexts';
import { fields } from '../domain/record/fields';
import { isHeaderLine } from '../domain/record/headerLine';
import { fieldOf, type TicketChange } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import { logLines } from '../domain/tables/logLines';
import { inPlaces, logPlaces } from '../domain/tables/logPlaces';
import { tables } from '../domain/tables/tables';
import { openTasks } from '../domain/tasks/openTasks';
import { momentOfCell } from '../domain/time/serial';
import { type Zone, zoneOf } from '../domain/time/zone';
import { decodeTicket, encodeCell, type Notation, type ReadCell, unreadTexts } from './cells/codec';
import { asStored, dateForSheets, isRealDate } from './cells/dateCells';
import { inert } from './cells/inert';
import { putValues } from './cells/putValues';
import { columnLetters } from './columns/columnLetters';
import { sameHeaders } from './columns/columnProof';
import { columnRuns } from './columns/columnRuns';
import { locateInPlace } from './columns/locateInPlace';
import { logPlacesNow } from './log/logColumns';
import { tellsGone } from './log/wholeLog';
import { memoryWriter, recall } from './memory/properties';
import { seeToWritten } from './placing/editedCells';
import type { WrittenCell } from './placing/origins';
import { offerCategories } from './settings/categoryRules';
import { settingsFrom } from './settings/snapshot';
import { allTasksIn } from './tasks/taskSheet';
import { takeNotesOff } from './tickets/takeNotesOff';
import { workbook } from './workbook';

/** A simple trigger lives 30 seconds. */
const patienceMilliseconds = 10_000;

/** Up to this row all are read with the header in one call: the cells between take no longer than another call. */
const readTogether = 40;
const attempts = 3;

interface RowsRead {
  readonly layout: Layout;
  /** The row of the first of `cells`. */
  readonly from: number;
  readonly cells: readonly (readonly ReadCell[])[];
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Change = EditChange;

/** The desk as the simple edit trigger has it. */
export function editDesk(sheet: Sheet): EditDesk {
  const cellsRead = new Map<number, readonly ReadCell[]>();
  const written: WrittenCell[] = [];
  const memory = memoryWriter();
  let isHeld = false;
  let notation: Notation | undefined;
  let logColumns: Layout['log'];

  /** The rows from the one above `first` on, and where their columns stand. */
  const readUnder = (kept: Layout | undefined, first: number, count: number, attempt = 1): RowsRead => {
    const from = first + count <= readTogether ? 0 : first - 1;
    const block: ReadCell[][] = sheet.getRange(`${from + 1}:${first + count}`).getValues();
    // After the rows: headers that are still the known ones stood over them when they were read.
    const headers = from === 0 ? block[0] : sheet.getRange('1:1').getValues()[0];
    if (kept !== undefined && (sameHeaders(headers ?? [], kept) || attempt > attempts)) {
      return { layout: kept, from, cells: block };
    }
    const found = locateInPlace(sheet);
    return readUnder(logColumns === undefined ? found : { ...found, log: logColumns }, first, count, attempt + 1);
  };

  const stored = (change: TicketChange, row: number, column: number, layout: Layout): ReadCell => {
    const field = fields.find(({ key }) => layout.columns[key] === column);
    const value = field === undefined ? undefined : change[field.key];
    if (field === undefined || value === undefined || notation === undefined) {
      const read = cellsRead.get(row)?.[column] ?? '';
      return typeof read === 'string' ? inert(read) : read;
    }
    const declared = fieldOf(field.key);
    if (declared.type === 'dateTime' && typeof value === 'number') return dateForSheets(value, notation.zone);
    if (declared.type === 'date' && typeof value === 'number') return new Date(value);
    const cell = encodeCell(declared, value, notation);
    return typeof cell === 'string' ? inert(cell) : cell;
  };

  const writeValues = (row: number, column: number, values: ReadCell[][]): void => {
    values.forEach((cells, at) => {
      cells.forEach((value, offset) => {
        written.push({ row: row + at, column: column + offset, value });
      });
    });
    putValues(sheet, row, column, values);
  };

  /** One block for each run of changed columns and each run of rows; cells between them keep what was read. */
  const writeTogether = (layout: Layout, changes: readonly Change[]): void => {
    const columns = changes.flatMap(({ change }) =>
      fields.flatMap(({ key }) => (change[key] === undefined ? [] : (layout.columns[key] ?? []))),
    );
    const first = changes[0]?.row ?? 0;
    // The desk's own columns may be taken along, if what they hold can be; people's cells are never written over.
    const ours = new Set(
      fields.flatMap((field) => (field.writer === 'system' ? (layout.columns[field.key] ?? []) : [])),
    );
    const mayBridge = (column: number): boolean =>
      ours.has(column) && changes.every(({ row }) => canBeKept(cellsRead.get(row)?.[column]));
    for (const run of columnRuns(columns, mayBridge)) {
      const values = changes.map(({ row, change }) => {
        const cells: ReadCell[] = [];
        for (let column = run.start; column <= run.end; column += 1) cells.push(stored(change, row, column, layout));
        return cells;
      });
      writeValues(first, run.start, values);
    }
  };

  /** What stands in a column below its header. */
  const columnTexts = (column: number | undefined): readonly string[] => {
    if (column === undefined) return [];
    const letters = columnLetters(column);
    // Not by its rows, which somebody may make fewer this moment.
    const [, ...cells] = sheet.getRange(`${letters}:${letters}`).getValues();
    return cells.map(([cell]) => String(cell ?? ''));
  };

  return {
    now: Date.now(),
    tryExclusively() {
      isHeld = LockService.getScriptLock().tryLock(patienceMilliseconds);
      return isHeld;
    },
    recall,
    remember: (before, after) => memory.remember(before, after, isHeld),
    settings(remembered) {
      const settings = settingsFrom(remembered.settings);
      if (settings !== undefined) notation = { language: settings.language, zone: zoneOf(settings.timeZone) };
      return settings;
    },
    read(remembered, first, count, zone: Zone, settings: Settings): EditedSheet {
      notation = { language: settings.language, zone };
      logColumns = remembered.layout?.log;
      const { layout, from, cells: read } = readUnder(remembered.layout, first, count);
      const rows: TicketRow[] = [];
      read.slice(first - from).forEach((cells, index) => {
        cellsRead.set(first + index, cells);
        if (isHeaderLine((key) => cells[layout.columns[key] ?? -1])) return;
        const ticket = decodeTicket(cells, layout.columns, { language: settings.language, zone });
        const texts = unreadTexts(cells, layout.columns, zone);
        if (Object.keys(ticket).length + Object.keys(texts).length > 0)
          rows.push({ row: first + index, ticket, texts });
      });
      // Those above come along, after the edited ones: they show later whether people moved rows, and what was covered.
      for (let row = first - 1; row >= from; row -= 1) cellsRead.set(row, read[row - from] ?? []);
      return {
        layout,
        rows,
        isRelocated: layout !== remembered.layout,
        isElsewhere: (row, column, typed) => isOtherText(cellsRead.get(row)?.[column] ?? '', typed),
        holds: (row, column, text) => String(cellsRead.get(row)?.[column] ?? '') === text,
      };
    },
    numberCounts: ({ columns }) => countTexts(columnTexts(columns.number)),
    externalNos: ({ columns }) => countTexts(columnTexts(columns.externalNo).map((text) => text.trim())),
    logged(zone) {
      const log = workbook().getSheetById(tables.log.id);
      if (log === null) return [];
      const rows: ReadCell[][] = log.getDataRange().getValues();
      logColumns = logPlaces((rows[0] ?? []).map(String));
      return logLines(rows.map((cells) => cells.map((cell) => asStored(cell, zone)))).flatMap((line) => {
        const at = momentOfCell(line.cell('at'), zone);
        const [number, step, operator, note] = [
          line.text('number'),
          line.text('step'),
          line.text('operator'),
          line.text('note'),
        ];
        return at === undefined ? [] : [{ at, number, step, operator, note, isGone: line.holds(tellsGone) }];
      });
    },
    openTasks(zone) {
      const sheet = workbook().getSheetById(tables.tasks.id);
      return sheet === null ? [] : openTasks(allTasksIn(sheet.getDataRange().getDisplayValues(), { zone }));
    },
    write({ layout }, changes, isFresh) {
      const placed = isFresh ? changes : inTheirRows(sheet, layout, changes);
      const sorted = [...placed].sort((a, b) => a.row - b.row);
      let run: Change[] = [];
      for (const change of sorted) {
        const last = run[run.length - 1];
        const isApart = [last, change].some((one) => cellsRead.get(one?.row ?? -1)?.some((cell) => !canBeKept(cell)));
        if (last !== undefined && (change.row !== last.row + 1 || isApart)) {
          writeTogether(layout, run);
          run = [];
        }
        run.push(change);
      }
      if (run.length > 0) writeTogether(layout, run);
      return seeToWritten(sheet, { layout, before: cellsRead, written: written.splice(0) });
    },
    offer: ({ layout }, offers, edited) => offerCategories(sheet, layout, offers, edited),
    note({ layout }, field, texts) {
      const column = layout.columns[field];
      const rows = [...texts.keys()];
      if (column === undefined || rows.length === 0) return;
      const first = Math.min(...rows);
      const count = Math.max(...rows) - first + 1;
      const range = sheet.getRange(first + 1, column + 1, count, 1);
      const before = count === rows.length ? [] : range.getNotes();
      range.setNotes(Array.from({ length: count }, (_, at) => [texts.get(first + at) ?? before[at]?.[0] ?? '']));
    },
    takeNotesOff: (seen, field, notes) => takeNotesOff(sheet, seen, field, notes),
    log({ at, number, step, operator, note, told }, header) {
      const log = workbook().getSheetById(tables.log.id);
      if (log === null) return;
      const { zone, language = 'zh' } = notation ?? {};
      const time = zone === undefined ? new Date(at) : dateForSheets(at, zone);
      const line = [time, ...[number, step, operator, note, told].map(inert)];
      const standing = header === undefined ? logColumns : logPlaces(header.map(String));
      log.appendRow([...inPlaces<Date | string>(line, logPlacesNow(log, standing, language), '')]);
    },
  };
}

/** Whether a cell, written back as it was read, stays what it is: a long number in a date column does not. */
const canBeKept = (cell: ReadCell | undefined): boolean => !(cell instanceof Date) || isRealDate(cell);

/** Whether a cell can not hold what was typed: of numbers, times and formulas that cannot be told. */
function isOtherText(cell: ReadCell, typed: string): boolean {
  const isPlainText = /^[^='\d]/.test(typed) && !Number.isFinite(Number(typed));
  return isPlainText && (typeof cell === 'string' ? cell !== typed : cell instanceof Date);
}

/** The changes for tickets already there, each in the row where its number stands now: people may have sorted meanwhile. */
function inTheirRows(sheet: Sheet, layout: Layout, changes: readonly Change[]): readonly Change[] {
  const column = layout.columns.number;
  const known = changes.filter((change) => change.number !== undefined);
  const [first] = known;
  if (column === undefined || first === undefined) return changes;
  const start = Math.min(...known.map(({ row }) => row));
  const end = Math.max(...known.map(({ row }) => row));
  const numbersFrom = (row: number, count: number): readonly string[] =>
    sheet
      .getRange(row + 1, column + 1, count, 1)
      .getValues()
      .map(([cell]) => String(cell ?? ''));
  const here = numbersFrom(start, end - start + 1);
  if (known.every(({ row, number }) => here[row - start] === number)) return changes;
  const everywhere = numbersFrom(0, sheet.getLastRow());
  return changes.flatMap((change) => {
    if (change.number === undefined) return [change];
    const row = everywhere.indexOf(change.number);
    return row < 0 ? [] : [{ ...change, row }];
  });
}

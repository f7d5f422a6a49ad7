import type { LiveFound, LiveSheets, OwnFormats, YearCount } from '../../app/archive/archive';
import type { Opened } from '../../app/desk';
import type { Remembered } from '../../app/memory';
import { Refused } from '../../app/refused';
import type { Leaving } from '../../domain/archive/dueForArchive';
import { type FiledTable, filedTables, filingsOf, type Line, numberOf, ownHeader } from '../../domain/archive/filing';
import type { FieldKey } from '../../domain/record/fields';
import { type Language, optionKey } from '../../domain/record/lists';
import type { Moment } from '../../domain/record/ticket';
import { columnPlaces, tableRows } from '../../domain/settings/readTable';
import { logColumnPlaces } from '../../domain/tables/logPlaces';
import { tables } from '../../domain/tables/tables';
import type { Area, StoredCell } from '../areas';
import { sameHeaders } from '../columns/columnProof';
import { freeTitle } from '../freeTitle';
import { carryOut, readAreas } from '../gateway';
import { openBookWith } from '../reader';
import { workbook } from '../workbook';
import { type ArchiveIndex, indexAreas } from './archiveIndex';
import { keysOfColumns, lineOf, widthOf } from './filedColumns';
import {
  declaredNumber,
  FiledRows,
  headerArea,
  joined,
  numberArea,
  numberPlace,
  numbersIn,
  type Places,
  rowAreas,
  rowsRead,
} from './filedPlaces';
import { type HeldRows, heldRows, holdingId, isHolding, type Keys, puttingBack, release, taking } from './holding';

type Rows = readonly (readonly StoredCell[])[];

/** What decides whether a ticket may leave. */
const deciding: readonly FieldKey[] = ['number', 'status', 'createdAt', 'resolvedAt', 'closedAt'];

const holdingArea: Area = { sheetId: holdingId };
const headerAreas: readonly Area[] = filedTables.map((table) => headerArea(tables[table].id));

/** Numbers of tickets with a task that is not done. */
const openTaskNumbers = (cells: Rows): ReadonlySet<string> =>
  new Set(
    tableRows(tables.tasks, cells)
      .filter(({ text }) => text('state') === '' || optionKey('taskState', text('state')) === 'open')
      .map(({ text }) => text('number')),
  );

/** The tickets' numbers row by row, as far as rows hold anything. */
function ticketNumbers({ rows }: Opened): readonly string[] {
  const numbers: string[] = [];
  for (const { row, ticket } of rows) numbers[row] = ticket.number ?? '';
  return Array.from(numbers, (number) => number ?? '');
}

/**
 * How numbers in people's own columns are shown, by the first row that has one: the API's reader does not tell. Columns
 * whose format is known cost nothing.
 */
function newFormats(
  rows: Places,
  cells: Readonly<Record<FiledTable, Rows>>,
  keys: Keys,
  known: OwnFormats,
): OwnFormats {
  const formats: Record<string, string> = {};
  for (const table of filedTables) {
    const sheet = workbook().getSheetById(tables[table].id);
    keys[table].forEach((key, at) => {
      if (ownHeader(key) === undefined || known[key] !== undefined || sheet === null) return;
      const first = cells[table].findIndex((row) => typeof row[at] === 'number');
      const row = [...rows[table]].sort((a, b) => a - b)[first];
      if (row !== undefined) formats[key] = sheet.getRange(row + 1, at + 1).getNumberFormat();
    });
  }
  return formats;
}

/**
 * The live workbook in an archive run. Rows are taken out by their place, for Sheets knows no other way, and people
 * may sort at any moment: therefore they are moved to the holding sheet and looked at there.
 * @param title of the holding sheet
 * @param at what the index is told as the time of archiving
 */
export function liveSheets(index: ArchiveIndex, title: (language: Language) => string, at: Moment): LiveSheets {
  let opened: Opened | undefined;
  let rows = new FiledRows({ tickets: [], log: [], tasks: [] });
  let keys: Keys = { tickets: [], log: [], tasks: [] };
  let read = new Map<string, Places>();
  let last: HeldRows | undefined;
  let ownFormats: OwnFormats = {};

  const wasOpened = (): Opened => {
    if (opened === undefined) throw new Error('The live workbook was not opened.');
    return opened;
  };

  /** Which column is which, by the headers read. */
  const keysNow = (headers: readonly Rows[], widths: Readonly<Record<FiledTable, number>>): Keys => {
    const { layout } = wasOpened();
    const header = (at: number): readonly StoredCell[] => headers[at]?.[0] ?? [];
    // Somebody is moving columns about: another moment will do.
    if (!sameHeaders(header(0), layout)) throw new Refused('busy');
    const { columns } = layout;
    return {
      tickets: keysOfColumns(columns as Readonly<Record<string, number>>, header(0), widths.tickets),
      log: keysOfColumns(logColumnPlaces(header(1)), header(1), widths.log),
      tasks: keysOfColumns(columnPlaces(tables.tasks, header(2)), header(2), widths.tasks),
    };
  };

  const held = (cells: Rows | undefined): HeldRows => {
    last = heldRows(cells ?? []);
    return last;
  };

  return {
    open(remembered: Remembered): LiveFound {
      const sheetId = tables.log.id;
      const found = openBookWith(remembered.layout, deciding, [
        headerArea(sheetId),
        numberArea(sheetId, declaredNumber(tables.log)),
        { sheetId: tables.tasks.id },
        ...indexAreas(),
      ]);
      opened = found.opened;
      const [header = [], column = [], tasks = [], ...others] = found.more;
      if (others.length > 0) index.load(others);
      const place = numberPlace(tables.log, header[0] ?? []);
      const log = place === declaredNumber(tables.log) ? column : (readAreas([numberArea(sheetId, place)])[0] ?? []);
      const ofTask = numberPlace(tables.tasks, tasks[0] ?? []);
      rows = new FiledRows({
        tickets: ticketNumbers(opened),
        log: numbersIn(log),
        tasks: tasks.map((cells) => String(cells[ofTask] ?? '').trim()),
      });
      return { opened, withOpenTasks: openTaskNumbers(tasks), isHolding: isHolding() };
    },

    read(leaving: readonly Leaving[], withHeld: boolean) {
      const places = rows.of(new Set(leaving.map(({ number }) => number)));
      const all = joined(places.values());
      const areas = filedTables.map((table) => rowAreas(table, all[table]));
      const holding = withHeld ? [holdingArea] : [];
      const answer = [...readAreas([...holding, ...headerAreas, ...areas.flat()])];
      const heldCells = withHeld ? answer.shift() : undefined;
      const headers = answer.splice(0, headerAreas.length);
      const cells = {} as Record<FiledTable, Rows>;
      filedTables.forEach((table, at) => {
        cells[table] = rowsRead(all[table], answer.splice(0, areas[at]?.length ?? 0));
      });
      keys = keysNow(headers, {
        tickets: widthOf(cells.tickets),
        log: widthOf(cells.log),
        tasks: widthOf(cells.tasks),
      });
      const lines = (table: FiledTable): readonly Line[] => cells[table].map((row) => lineOf(row, keys[table]));
      const filings = filingsOf({ tickets: lines('tickets'), log: lines('log'), tasks: lines('tasks') });
      // A filing with fewer lines than there are would leave some behind: somebody sorted since the numbers were read.
      const whole = filings.filter((filing) => {
        const place = places.get(filing.number);
        return (
          place?.tickets.length === 1 &&
          place.log.length === filing.log.length &&
          place.tasks.length === filing.tasks.length
        );
      });
      read = new Map([...places].filter(([number]) => whole.some((filing) => filing.number === number)));
      ownFormats = { ...ownFormats, ...newFormats(all, cells, keys, ownFormats) };
      return { filings: whole, ownFormats, held: withHeld ? held(heldCells) : { filings: [], strayLines: 0 } };
    },

    take(numbers: ReadonlySet<string>): void {
      const places = joined([...read].flatMap(([number, own]) => (numbers.has(number) ? [own] : [])));
      const titles = workbook()
        .getSheets()
        .filter((sheet) => sheet.getSheetId() !== holdingId)
        .map((sheet) => sheet.getName());
      const name = freeTitle(title(wasOpened().settings.language), titles);
      carryOut([...(isHolding() ? [release] : []), ...taking(places, keys, name)]);
      rows.without(places);
      read = new Map();
    },

    held: () => held(readAreas([holdingArea])[0]),

    settle(_, settled, counts: readonly YearCount[]): void {
      if (last === undefined) throw new Error('What is held was not looked at.');
      const now = last.lines;
      const isAll = filedTables.every((table) => now[table].every(({ line }) => settled.has(numberOf(line))));
      const widths = { tickets: last.keys.tickets.length, log: last.keys.log.length, tasks: last.keys.tasks.length };
      const back = isAll ? [] : puttingBack(last, settled, keysNow(readAreas(headerAreas), widths));
      carryOut([...back, release, ...index.counting(wasOpened(), counts, at)]);
    },
  };
}

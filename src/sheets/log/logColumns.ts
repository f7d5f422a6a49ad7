import type { Opened } from '../../app/desk';
import type { LogEntry } from '../../app/memory';
import type { Language } from '../../domain/record/lists';
import type { Insertion } from '../../domain/tables/identifyColumns';
import { type LogPlaces, logCompleted, logPlaces } from '../../domain/tables/logPlaces';
import { type MisplacedLine, misplacedLines } from '../../domain/tables/misplacedLines';
import { tables } from '../../domain/tables/tables';
import { momentToSerial } from '../../domain/time/serial';
import { formatOf, numberFormat } from '../archive/filedColumns';
import type { Block, StoredCell } from '../areas';
import { columnInsertion } from '../columns/columnInsertion';
import { carryOut, readAreas } from '../gateway';
import { type HeadedRows, headedRows } from '../placing/headedRows';
import type { Places } from '../placing/standing';
import { type Request, writing } from '../requests';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const { id: sheetId, columns } = tables.log;
const asSetUp: readonly number[] = columns.map((_, at) => at);

/** A column put back with its header and format. */
const insertion = ({ column, at }: Insertion, language: Language): readonly Request[] => [
  ...columnInsertion(sheetId, at, column[language]),
  {
    repeatCell: {
      range: { sheetId, startColumnIndex: at, endColumnIndex: at + 1 },
      cell: { userEnteredFormat: { numberFormat: numberFormat(formatOf('log', column)) } },
      fields: 'userEnteredFormat.numberFormat',
    },
  },
];

/**
 * Where the edit trigger wrote lines until people arranged the columns: as remembered. Where one was gone it looks itself,
 * and puts it back; lines from before moved along with that.
 */
export const placesBefore = (log: LogPlaces = asSetUp, before?: LogPlaces): LogPlaces | undefined =>
  log.includes(null)
    ? before?.map((place) => logCompleted(log).insertions.reduce((x, { at }) => (x < at ? x : x + 1), place ?? 0))
    : log;

const byKey = (places: LogPlaces): Places =>
  Object.fromEntries(columns.map(({ key }, at) => [key, places[at] ?? undefined]));

/** Lines for the progress log, each cell under its header; columns that people deleted are put back in the same call. */
export function logAddition({ settings, zone, layout }: Opened, log: readonly LogEntry[]): HeadedRows {
  const { insertions, places } = logCompleted(layout.log ?? asSetUp);
  return headedRows({
    table: 'log',
    headerRow: 0,
    places: byKey(places),
    placesIn: (header) => byKey(logPlaces(header) ?? asSetUp),
    cells: log.map(({ at, number, step, operator, note, told }) => ({
      at: momentToSerial(at, zone),
      number,
      step,
      operator,
      note,
      told,
    })),
    before: insertions.flatMap((one) => insertion(one, settings.language)),
  });
}

/**
 * Where a line goes that the edit trigger writes: as remembered, unless a column was gone then, which is put back where it
 * still is.
 */
export function logPlacesNow(log: Sheet, remembered: LogPlaces | undefined, language: Language): readonly number[] {
  if (remembered === undefined) return asSetUp;
  const isWhole = !remembered.includes(null);
  const now = isWhole ? remembered : logPlaces(log.getRange('1:1').getDisplayValues()[0] ?? []);
  const { insertions, places } = logCompleted(now ?? asSetUp);
  for (const { column, at } of insertions) {
    if (at < log.getMaxColumns()) log.insertColumnBefore(at + 1);
    else log.insertColumnAfter(at);
    log.getRange(1, at + 1, log.getMaxRows(), 1).setNumberFormat(formatOf('log', column));
    log.getRange(1, at + 1).setValue(column[language]);
  }
  return places;
}

/** Puts lines under their headers that edits wrote where the columns had stood before: one call, two where there are any. */
export function straightenLog<O extends Opened>(opened: O): O {
  const { logBefore, log = asSetUp, ...tickets } = opened.layout;
  if (logBefore === undefined) return opened;
  const { people, language } = opened.settings;
  const isName = (text: string): boolean => text.includes('@') || people.some(({ name }) => name === text);
  const [rows = []] = readAreas([{ sheetId }]);
  const misplaced = misplacedLines(rows, logBefore, log, isName);
  const { insertions, places } = logCompleted(misplaced.length > 0 ? log : asSetUp);
  // Of a blank there is nothing to move, and its former column may be gone.
  const written = (wanted: LogPlaces, text: (line: MisplacedLine['line'], at: number) => StoredCell) =>
    misplaced.flatMap(({ row, line }) =>
      wanted.flatMap((column, at): readonly Block[] =>
        line[at] === '' ? [] : [{ sheetId, row, column: column ?? 0, values: [[text(line, at)]] }],
      ),
    );
  carryOut([
    ...writing(written(logBefore, () => '')),
    ...insertions.flatMap((one) => insertion(one, language)),
    ...writing(written(places, (line, at) => line[at] ?? '')),
  ]);
  const standing = misplaced.length > 0 ? places : log;
  return { ...opened, layout: { ...tickets, ...(String(standing) !== String(asSetUp) && { log: standing }) } };
}

import type { Opened } from '../app/desk';
import type { LogEntry } from '../app/memory';
import type { Language } from '../domain/record/lists';
import type { Insertion } from '../domain/tables/identifyColumns';
import { inPlaces, type LogPlaces, logCompleted, logPlaces } from '../domain/tables/logPlaces';
import { tables } from '../domain/tables/tables';
import { momentToSerial } from '../domain/time/serial';
import { formatOf, numberFormat } from './archive/filedColumns';
import { columnInsertion } from './columnInsertion';
import type { Addition, Request, StoredCell } from './gateway';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const { id: sheetId, columns } = tables.log;
const asSetUp: readonly number[] = columns.map((_, at) => at);

/** A column put back with its header and format. */
const insertion = ({ column, at }: Insertion, language: Language): readonly Request[] => [
  ...columnInsertion(sheetId, at, column[language]),
  {
    repeatCell: {
      range: { sheetId, startRowIndex: 1, startColumnIndex: at, endColumnIndex: at + 1 },
      cell: { userEnteredFormat: { numberFormat: numberFormat(formatOf('log', column)) } },
      fields: 'userEnteredFormat.numberFormat',
    },
  },
];

/** Lines for the progress log, each cell under its header; columns that people deleted are put back in the same call. */
export function logAddition({ settings, zone, layout }: Opened, log: readonly LogEntry[]): Addition {
  const { insertions, places } =
    layout.log === undefined ? { insertions: [], places: asSetUp } : logCompleted(layout.log);
  const rows = log.map(({ at, number, step, operator, note, told }) =>
    inPlaces<StoredCell>([momentToSerial(at, zone), number, step, operator, note, told], places, ''),
  );
  return { sheetId, rows, before: insertions.flatMap((one) => insertion(one, settings.language)) };
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
    log.getRange(2, at + 1, log.getMaxRows() - 1, 1).setNumberFormat(formatOf('log', column));
    log.getRange(1, at + 1).setValue(column[language]);
  }
  return places;
}

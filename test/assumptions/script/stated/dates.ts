import type { Assumption } from '../assumption';
import { readBlock, writeBlock } from '../batch';
import { same } from '../check';

const serialFile = 'src/domain/time/serial.ts';
const zoneFile = 'src/domain/time/zone.ts';
const format = 'yyyy-mm-dd hh:mm:ss';

/** Serial day of a reading of the clock. */
const serialOf = (...reading: readonly [number, number, number, number, number]): number => {
  const [year, month, day, hour, minute] = reading;
  return Date.UTC(year, month - 1, day, hour, minute) / 86_400_000 + 25_569;
};

/** A cell that holds a serial day under a date format, as the batch writer leaves it. */
function written(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  serial: number,
) {
  const cell = sheet.getRange('A1').setNumberFormat(format);
  writeBlock(book, sheet.getSheetId(), 0, 0, [[serial]]);
  return cell;
}

const moment = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));

/** Serial days, moments and zones. */
export const dates: readonly Assumption[] = [
  {
    name: 'a serial day is the wall clock of the workbook, not of the script',
    reliedOnBy: serialFile,
    evidence: 'documented',
    run({ book, sheet, inZone }) {
      inZone('America/New_York');
      const cell = written(book, sheet(), serialOf(2024, 5, 20, 9, 30));
      same('shown', cell.getDisplayValue(), '2024-05-20 09:30:00');
      same('moment', moment(cell.getValue()), '2024-05-20T13:30:00.000Z');
    },
  },
  {
    name: 'a Date that a script writes is stored as the wall clock of the workbook',
    reliedOnBy: 'src/sheets/editing/editDesk.ts',
    evidence: 'documented',
    run({ book, sheet, inZone }) {
      inZone('Asia/Shanghai');
      const made = sheet();
      made
        .getRange('A1')
        .setNumberFormat(format)
        .setValue(new Date(Date.UTC(2024, 4, 20, 1, 30)));
      const stored = readBlock(book, { sheetId: made.getSheetId() });
      const serial = Array.isArray(stored) ? Number(stored[0][0]) : Number.NaN;
      same('minutes', Math.round(serial * 1440), Math.round(serialOf(2024, 5, 20, 9, 30) * 1440));
    },
  },
  {
    name: 'moments are read back to the millisecond',
    reliedOnBy: serialFile,
    evidence: 'unsure',
    run({ sheet }) {
      const at = new Date(Date.UTC(2024, 4, 20, 9, 30, 12, 345));
      const cell = sheet().getRange('A1').setNumberFormat(format).setValue(at);
      SpreadsheetApp.flush();
      same('moment', moment(cell.getValue()), at.toISOString());
    },
  },
  {
    name: 'a time that the spring change skips is read an hour later: 02:30 as 03:30 in New York',
    reliedOnBy: zoneFile,
    evidence: 'unsure',
    run({ book, sheet, inZone }) {
      inZone('America/New_York');
      const cell = written(book, sheet(), serialOf(2024, 3, 10, 2, 30));
      same('moment', moment(cell.getValue()), '2024-03-10T07:30:00.000Z');
    },
  },
  {
    name: 'a time that the autumn change repeats is read as its first occurrence: 01:30 in New York',
    reliedOnBy: zoneFile,
    evidence: 'unsure',
    run({ book, sheet, inZone }) {
      inZone('America/New_York');
      const cell = written(book, sheet(), serialOf(2024, 11, 3, 1, 30));
      same('moment', moment(cell.getValue()), '2024-11-03T05:30:00.000Z');
    },
  },
  {
    name: 'a time of the hour that autumn repeats keeps its milliseconds, written as a date and read as a serial day',
    reliedOnBy: serialFile,
    evidence: 'unsure',
    run({ book, sheet, inZone }) {
      inZone('America/New_York');
      const made = sheet();
      made
        .getRange('A1')
        .setNumberFormat(format)
        .setValue(new Date(Date.UTC(2024, 10, 3, 5, 30, 0, 375)));
      const stored = readBlock(book, { sheetId: made.getSheetId() });
      const serial = Array.isArray(stored) ? Number(stored[0][0]) : Number.NaN;
      same('milliseconds', Math.round((serial - serialOf(2024, 11, 3, 1, 30)) * 86_400_000), 375);
    },
  },
  {
    name: 'summer time in China before 1992 is known: 1988-07-01 00:00 in Shanghai was 15:00 UTC',
    reliedOnBy: zoneFile,
    evidence: 'unsure',
    run({ book, sheet, inZone }) {
      inZone('Asia/Shanghai');
      const cell = written(book, sheet(), serialOf(1988, 7, 1, 0, 0));
      same('moment', moment(cell.getValue()), '1988-06-30T15:00:00.000Z');
    },
  },
  {
    name: 'a number under a plain number format is no date',
    reliedOnBy: 'src/sheets/cells/codec.ts',
    evidence: 'documented',
    run: ({ sheet }) => same('value', sheet().getRange('A1').setNumberFormat('0').setValue(45_432).getValue(), 45_432),
  },
  {
    name: 'the zone of the workbook has a name that the script knows',
    reliedOnBy: 'src/sheets/settings/workbookDefaults.ts',
    evidence: 'documented',
    run({ book }) {
      const timeZone = book.getSpreadsheetTimeZone();
      const known = new Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions().timeZone;
      same('known to Intl', known !== '', true);
      return timeZone;
    },
  },
  {
    name: 'the locale of the workbook begins with its language',
    reliedOnBy: 'src/sheets/settings/workbookDefaults.ts',
    evidence: 'documented',
    run({ book }) {
      same('begins with two letters', /^[a-z]{2}/.test(book.getSpreadsheetLocale()), true);
      return book.getSpreadsheetLocale();
    },
  },
];

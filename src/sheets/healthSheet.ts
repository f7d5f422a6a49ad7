import type { Moment } from '../domain/record/ticket';
import { columnPlaces } from '../domain/settings/readTable';
import { tables } from '../domain/tables/tables';
import { momentToSerial } from '../domain/time/serial';
import type { Zone } from '../domain/time/zone';
import { gridRange, type StoredCell } from './areas';
import { carryOut, readAreas } from './gateway';
import { type Request, userEntered } from './requests';

/** A line of the sheet as it is shown. */
export interface ShownLine {
  readonly item: string;
  readonly state: string;
  readonly isAlarming: boolean;
  readonly at?: Moment | undefined;
  /** Milliseconds. */
  readonly took?: number | undefined;
  /** To the Sheets API. */
  readonly requests?: number | undefined;
  readonly nextAt?: Moment | undefined;
  readonly failedAt?: Moment | undefined;
  readonly note: string;
}

const table = tables.health;
const sheetId = table.id;
/** All lines fit in; those below what is written are blanked. */
const linesKept = 40;

const colourField = 'userEnteredFormat.textFormat.foregroundColorStyle';
const alarm = { red: 197 / 255, green: 34 / 255, blue: 31 / 255 };
const calm = { red: 60 / 255, green: 64 / 255, blue: 67 / 255 };

const timeCell = (at: Moment | undefined, zone: Zone): StoredCell => (at === undefined ? '' : momentToSerial(at, zone));

/** What a line shows in each column. */
const cellOf: Readonly<Record<string, (line: ShownLine, zone: Zone) => StoredCell>> = {
  item: ({ item }) => item,
  state: ({ state }) => state,
  at: ({ at }, zone) => timeCell(at, zone),
  seconds: ({ took }) => (took === undefined ? '' : Math.round(took / 100) / 10),
  requests: ({ requests }) => requests ?? '',
  nextAt: ({ nextAt }, zone) => timeCell(nextAt, zone),
  failedAt: ({ failedAt }, zone) => timeCell(failedAt, zone),
  note: ({ note }) => note,
};

const stateColour = ({ isAlarming }: ShownLine): GoogleAppsScript.Sheets.Schema.CellData => ({
  userEnteredFormat: { textFormat: { foregroundColorStyle: { rgbColor: isAlarming ? alarm : calm } } },
});

/**
 * Writes the lines under the header, each column where it stands, in a read and one write: all of it or nothing.
 * People's own columns are left alone.
 * @throws Refused "notSetUp" when the sheet was deleted
 */
export function writeHealth(lines: readonly ShownLine[], zone: Zone): void {
  const places = columnPlaces(table, readAreas([{ sheetId, endRow: 1 }])[0]?.[0] ?? []);
  const shown = lines.slice(0, linesKept);
  const requests = tables.health.columns.flatMap(({ key }): readonly Request[] => {
    const column = places[key];
    if (column === undefined) return [];
    const isState = key === 'state';
    const range = gridRange({
      sheetId,
      startRow: 1,
      endRow: 1 + linesKept,
      startColumn: column,
      endColumn: column + 1,
    });
    const rows = shown.map((line) => {
      const value = userEntered(cellOf[key]?.(line, zone) ?? '');
      return { values: [isState ? { ...value, ...stateColour(line) } : value] };
    });
    const fields = isState ? `userEnteredValue,${colourField}` : 'userEnteredValue';
    return [{ updateCells: { range, rows, fields } }];
  });
  carryOut(requests);
}

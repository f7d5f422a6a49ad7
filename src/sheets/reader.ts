import type { Opened } from '../app/desk';
import type { Layout } from '../app/memory';
import type { FieldKey } from '../domain/record/fields';
import { readSettings } from '../domain/settings/readSettings';
import { logPlaces } from '../domain/tables/logPlaces';
import { tables } from '../domain/tables/tables';
import { zoneOf } from '../domain/time/zone';
import type { Area, StoredCell } from './areas';
import { sameHeaders } from './columns/columnProof';
import { sheetOf } from './columns/locate';
import { locateInPlace } from './columns/locateInPlace';
import { isBeyondGrid, lacksSheet, readAreas } from './gateway';
import { placesBefore } from './log/logColumns';
import { settingsAreas, settingsIn } from './settings/settingsCells';
import { workbookDefaults } from './settings/workbookDefaults';
import { columnAreas, rowsOfColumns } from './tickets/ticketColumns';

const ticketSheetId = tables.tickets.id;
const headerArea: Area = { sheetId: ticketSheetId, startRow: 0, endRow: 1 };
const logHeaderArea: Area = { sheetId: tables.log.id, startRow: 0, endRow: 1 };

/** The layout with where the columns of the log stand, and stood before; itself where that is known already. */
function withLog(found: Layout, remembered: Layout | undefined, header: readonly StoredCell[] | undefined): Layout {
  const { log, logBefore } = remembered ?? {};
  const places = logPlaces(header ?? []);
  const isSame = String(log) === String(places);
  if (isSame && found === remembered) return found;
  const { headers, columns } = found;
  const before = isSame ? logBefore : placesBefore(log, logBefore);
  return {
    headers,
    columns,
    ...(places !== undefined && { log: places }),
    ...(before !== undefined && { logBefore: before }),
  };
}

/** Settings, zone and layout of one read, and what was read of the ticket sheet besides. */
interface BookRead {
  readonly opened: Omit<Opened, 'rows'>;
  readonly columns: readonly (readonly (readonly StoredCell[])[])[];
  /** Absent when they reached beyond the sheet. */
  readonly rows: readonly (readonly (readonly StoredCell[])[])[];
}

/** @returns undefined when an area reaches beyond its sheet, where people deleted rows or columns */
function readWithin(areas: readonly Area[]): ReturnType<typeof readAreas> | undefined {
  try {
    return readAreas(areas);
  } catch (error) {
    if (isBeyondGrid(error)) return undefined;
    throw error;
  }
}

/**
 * Reads the settings, the headers of tickets and log, columns and rows of the ticket sheet in one call. Where the
 * header of the tickets is not the one remembered, their columns are found anew by their marks and read again.
 * @param rowAreas rows where something was last seen; they need not be there any more
 * @throws Refused "headerMoved" where people put rows above that header
 */
export function readBook(
  remembered: Layout | undefined,
  columnsOf: (layout: Layout) => readonly Area[],
  rowAreas: readonly Area[] = [],
): BookRead {
  try {
    return readBookBeside([logHeaderArea], remembered, columnsOf, rowAreas);
  } catch (error) {
    // Whoever only looks is answered also where people deleted the log.
    if (!lacksSheet(error, tables.log)) throw error;
    return readBookBeside([], remembered, columnsOf, rowAreas);
  }
}

function readBookBeside(
  logHeader: readonly Area[],
  remembered: Layout | undefined,
  columnsOf: (layout: Layout) => readonly Area[],
  rowAreas: readonly Area[],
): BookRead {
  const known = remembered ?? locateInPlace(sheetOf('tickets'));
  const fixed = [...settingsAreas, headerArea, ...logHeader];
  const asked = columnsOf(known);
  const tried = readWithin([...fixed, ...asked, ...rowAreas]);
  const layout = tried === undefined ? locateInPlace(sheetOf('tickets')) : known;
  const read = tried ?? readAreas([...fixed, ...columnsOf(layout)]);
  const { settings } = readSettings(settingsIn(read), workbookDefaults);
  const [header = [], [logCells] = []] = read.slice(settingsAreas.length);
  const withLogColumns = (found: Layout): Layout =>
    logHeader.length === 0 ? found : withLog(found, remembered, logCells);
  const zone = zoneOf(settings.timeZone);
  const rows = tried?.slice(fixed.length + asked.length) ?? [];
  if (sameHeaders(header[0] ?? [], layout)) {
    const count = columnsOf(layout).length;
    const opened = { settings, zone, layout: withLogColumns(layout) };
    return { opened, columns: read.slice(fixed.length, fixed.length + count), rows };
  }
  const found = locateInPlace(sheetOf('tickets'));
  const again = columnsOf(found);
  const opened = { settings, zone, layout: withLogColumns(found) };
  return { opened, columns: again.length > 0 ? readAreas(again) : [], rows };
}

/** Reads the settings, the ticket header and the columns of `fields` in one call. */
export function openBook(remembered: Layout | undefined, fields: readonly FieldKey[]): Opened {
  const { opened, columns } = readBook(remembered, (layout) => columnAreas(layout, fields));
  return { ...opened, rows: rowsOfColumns(opened, fields, columns) };
}

/** As `openBook`, with areas of other sheets read in the same call. */
export function openBookWith(
  remembered: Layout | undefined,
  fields: readonly FieldKey[],
  others: readonly Area[],
): { readonly opened: Opened; readonly more: BookRead['rows'] } {
  const { opened, columns, rows } = readBook(remembered, (layout) => columnAreas(layout, fields), others);
  const more = rows.length === others.length ? rows : readAreas(others);
  return { opened: { ...opened, rows: rowsOfColumns(opened, fields, columns) }, more };
}

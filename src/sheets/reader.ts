import type { Opened, TicketRow } from '../app/desk';
import type { Layout } from '../app/memory';
import type { GivenNumber } from '../domain/number/restoreNumbers';
import type { FieldKey } from '../domain/record/fields';
import { readSettings, type SettingsCells, type SettingsTable } from '../domain/settings/readSettings';
import { tableRows } from '../domain/settings/readTable';
import { tables } from '../domain/tables/tables';
import { serialToMoment } from '../domain/time/serial';
import { type Zone, zoneOf } from '../domain/time/zone';
import { settingNames } from '../words/settingNames';
import { decodeTicket, type Notation } from './codec';
import { columnRuns, neighbouring } from './columnRuns';
import { type Area, readAreas, type StoredCell } from './gateway';
import { locateColumns, sheetOf, trimmedHeaders } from './locate';
import { workbookDefaults } from './workbookDefaults';

/** The sheets in which teams state their rules. */
export const settingsTables: readonly SettingsTable[] = [
  'settings',
  'policies',
  'calendar',
  'categories',
  'people',
  'dispatch',
];

const ticketSheetId = tables.tickets.id;
const headerArea: Area = { sheetId: ticketSheetId, startRow: 0, endRow: 1 };

const columnAreas = (layout: Layout, fields: readonly FieldKey[]): readonly Area[] =>
  columnRuns(
    fields.flatMap((field) => layout.columns[field] ?? []),
    neighbouring,
  ).map((run) => ({ sheetId: ticketSheetId, startRow: 1, startColumn: run.start, endColumn: run.end + 1 }));

/** Rows of cells in their sheet columns, put together from column areas. */
function joinAreas(
  areas: readonly Area[],
  read: readonly (readonly (readonly StoredCell[])[])[],
): readonly (readonly StoredCell[])[] {
  const rows: StoredCell[][] = [];
  areas.forEach((area, index) => {
    const start = area.startColumn ?? 0;
    (read[index] ?? []).forEach((cells, row) => {
      const joined = rows[row] ?? [];
      rows[row] = joined;
      cells.forEach((cell, at) => {
        joined[start + at] = cell;
      });
    });
  });
  return rows;
}

function decodeRows(
  cells: readonly (readonly StoredCell[])[],
  layout: Layout,
  fields: readonly FieldKey[],
  notation: Notation,
): readonly TicketRow[] {
  const wanted: Partial<Record<FieldKey, number>> = {};
  for (const field of fields) {
    const at = layout.columns[field];
    if (at !== undefined) wanted[field] = at;
  }
  const rows: TicketRow[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const ticket = decodeTicket(cells[index] ?? [], wanted, notation);
    if (Object.keys(ticket).length > 0) rows.push({ row: index + 1, ticket });
  }
  return rows;
}

const sameHeaders = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at]);

const settingsAreas: readonly Area[] = settingsTables.map((key) => ({ sheetId: tables[key].id }));

/** The settings sheets among what was read, `settingsAreas` having been asked for first. */
const settingsIn = (read: readonly (readonly (readonly StoredCell[])[])[]): SettingsCells =>
  Object.fromEntries(settingsTables.map((key, at) => [key, read[at] ?? []])) as SettingsCells;

/** The cells of the settings sheets, in one call. */
export const readSettingsCells = (): SettingsCells => settingsIn(readAreas(settingsAreas));

const logged = /\b\d{8}\d{3,}\b/g;

/**
 * Every ticket number that the progress log tells of and when it was given, in one call: those in its number column, and the first and
 * last of an import, which stand in the note of a line without a number.
 */
export function readGivenNumbers(zone: Zone): readonly GivenNumber[] {
  const [cells = []] = readAreas([{ sheetId: tables.log.id }]);
  return tableRows(tables.log, cells).flatMap((row) => {
    const time = row.cell('at');
    const at = typeof time === 'number' ? serialToMoment(time, zone) : 0;
    const number = row.text('number');
    const numbers = number === '' ? (row.text('note').match(logged) ?? []) : [number];
    return numbers.map((given) => ({ at, number: given }));
  });
}

/**
 * Reads the settings, the ticket header and the columns of `fields` in one call. Where the header is not the one
 * remembered, the columns are found anew by their marks and read again.
 */
export function openBook(remembered: Layout | undefined, fields: readonly FieldKey[]): Opened {
  const layout = remembered ?? locateColumns(sheetOf('tickets'));
  const columns = columnAreas(layout, fields);
  const read = readAreas([...settingsAreas, headerArea, ...columns]);
  const cells = settingsIn(read);
  const { settings } = readSettings(cells, settingNames, workbookDefaults);
  const headers = trimmedHeaders(read[settingsAreas.length]?.[0] ?? []);
  const zone = zoneOf(settings.timeZone);
  const notation: Notation = { language: settings.language, zone };
  if (!sameHeaders(headers, layout.headers)) {
    const found = locateColumns(sheetOf('tickets'));
    const areas = columnAreas(found, fields);
    const again = areas.length > 0 ? readAreas(areas) : [];
    return { settings, zone, layout: found, rows: decodeRows(joinAreas(areas, again), found, fields, notation) };
  }
  const joined = joinAreas(columns, read.slice(settingsAreas.length + 1));
  return { settings, zone, layout, rows: decodeRows(joined, layout, fields, notation) };
}

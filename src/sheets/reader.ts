import type { Opened, OpenedTicket, TicketRow } from '../app/desk';
import type { Layout } from '../app/memory';
import type { GivenNumber } from '../domain/number/restoreNumbers';
import type { FieldKey } from '../domain/record/fields';
import { readSettings, type SettingsCells, type SettingsTable } from '../domain/settings/readSettings';
import { tableRows } from '../domain/settings/readTable';
import { tables } from '../domain/tables/tables';
import { serialToMoment } from '../domain/time/serial';
import { type Zone, zoneOf } from '../domain/time/zone';
import { wordsOf } from '../words/words';
import { decodeTicket, type Notation, unreadCells } from './codec';
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

/** The columns of `fields` below the header; neighbours are one area. */
export const columnAreas = (layout: Layout, fields: readonly FieldKey[]): readonly Area[] =>
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
    const line = cells[index] ?? [];
    const ticket = decodeTicket(line, wanted, notation);
    const unread = ticket.number === undefined ? unreadCells(line, wanted, ticket) : [];
    const isBlank = Object.keys(ticket).length === 0 && unread.length === 0;
    if (!isBlank) rows.push({ row: index + 1, ticket, ...(unread.length > 0 && { unread }) });
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

/** Every article number in the notes of the progress log, in one call. */
export function readGivenKnowledgeNos(): readonly string[] {
  const [cells = []] = readAreas([{ sheetId: tables.log.id }]);
  return tableRows(tables.log, cells).flatMap((row) => row.text('note').match(/\bK\d{4,}\b/g) ?? []);
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
    if (/exceeds grid limits/i.test(String(error))) return undefined;
    throw error;
  }
}

/**
 * Reads the settings, the ticket header, columns and rows of the ticket sheet in one call. Where the header is not the
 * one remembered, the columns are found anew by their marks and read again.
 * @param rowAreas rows where something was last seen; they need not be there any more
 */
export function readBook(
  remembered: Layout | undefined,
  columnsOf: (layout: Layout) => readonly Area[],
  rowAreas: readonly Area[] = [],
): BookRead {
  const known = remembered ?? locateColumns(sheetOf('tickets'));
  const fixed = [...settingsAreas, headerArea];
  const asked = columnsOf(known);
  const tried = readWithin([...fixed, ...asked, ...rowAreas]);
  const layout = tried === undefined ? locateColumns(sheetOf('tickets')) : known;
  const read = tried ?? readAreas([...fixed, ...columnsOf(layout)]);
  const { settings } = readSettings(settingsIn(read), workbookDefaults);
  const headers = trimmedHeaders(read[settingsAreas.length]?.[0] ?? []);
  const zone = zoneOf(settings.timeZone);
  const rows = tried?.slice(fixed.length + asked.length) ?? [];
  if (sameHeaders(headers, layout.headers)) {
    const count = columnsOf(layout).length;
    return { opened: { settings, zone, layout }, columns: read.slice(fixed.length, fixed.length + count), rows };
  }
  const found = locateColumns(sheetOf('tickets'));
  const again = columnsOf(found);
  return { opened: { settings, zone, layout: found }, columns: again.length > 0 ? readAreas(again) : [], rows };
}

export const notationOf = ({ settings, zone }: Omit<Opened, 'rows'>): Notation => ({
  language: settings.language,
  zone,
});

/** As `openBook`, with what stands in other areas: all of it in one call. */
export function openBookAnd(
  remembered: Layout | undefined,
  fields: readonly FieldKey[],
  areas: readonly Area[],
): { readonly opened: Opened; readonly others: BookRead['columns'] } {
  const { opened, columns } = readBook(remembered, (layout) => [...areas, ...columnAreas(layout, fields)]);
  const rows = rowsOfColumns(opened, fields, columns.slice(areas.length));
  return { opened: { ...opened, rows }, others: columns.slice(0, areas.length) };
}

/** How often each ticket was transferred from one owner to another: the steps and notes of the progress log, one call. */
export function readTransfers(): ReadonlyMap<string, number> {
  const [cells = []] = readAreas([{ sheetId: tables.log.id }]);
  const words = [wordsOf('zh'), wordsOf('en')];
  const counts = new Map<string, number>();
  for (const row of tableRows(tables.log, cells)) {
    const isTransfer = words.some(
      ({ flow, unassigned }) => row.text('step') === flow.transferred && !row.text('note').startsWith(unassigned),
    );
    if (isTransfer) counts.set(row.text('number'), (counts.get(row.text('number')) ?? 0) + 1);
  }
  return counts;
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

/** The tickets in the columns of `fields` as read. */
export function rowsOfColumns(
  opened: Omit<Opened, 'rows'>,
  fields: readonly FieldKey[],
  columns: BookRead['columns'],
): readonly TicketRow[] {
  return decodeRows(joinAreas(columnAreas(opened.layout, fields), columns), opened.layout, fields, notationOf(opened));
}

export const rowArea = (row: number): Area => ({ sheetId: ticketSheetId, startRow: row, endRow: row + 1 });

/** The tickets in those rows, whole, in one call; neighbouring rows are asked for together. */
export function readRows(opened: Omit<Opened, 'rows'>, rows: readonly number[]): readonly TicketRow[] {
  const runs = columnRuns(rows, neighbouring);
  const areas = runs.map(({ start, end }) => ({ sheetId: ticketSheetId, startRow: start, endRow: end + 1 }));
  const read = areas.length === 0 ? [] : readAreas(areas);
  const cells = new Map<number, readonly StoredCell[]>();
  runs.forEach(({ start }, index) => {
    (read[index] ?? []).forEach((line, at) => {
      cells.set(start + at, line);
    });
  });
  const notation = notationOf(opened);
  return rows.map((row) => ({ row, ticket: decodeTicket(cells.get(row) ?? [], opened.layout.columns, notation) }));
}

/** The rows in which a ticket number stands, zero-based: the column of the numbers is read. */
function rowsOfNumber({ layout }: Omit<Opened, 'rows'>, number: string): readonly number[] {
  const [area] = columnAreas(layout, ['number']);
  const [cells = []] = area === undefined ? [] : readAreas([area]);
  return cells.flatMap((row, index) => (String(row[0] ?? '') === number ? [index + 1] : []));
}

/** The first ticket of that number, whole, in two calls. */
export function ticketOfNumber(opened: Omit<Opened, 'rows'>, number: string): TicketRow | undefined {
  return readRows(opened, rowsOfNumber(opened, number).slice(0, 1))[0];
}

/**
 * Reads settings and one ticket with all its fields: one call where it stands in `row`, else it is looked for by its
 * number.
 */
export function openTicketRow(remembered: Layout | undefined, number: string, row: number | undefined): OpenedTicket {
  const hint = row !== undefined && row > 0 ? [rowArea(row)] : [];
  const { opened, rows } = readBook(remembered, () => [], hint);
  const whole: Opened = { ...opened, rows: [] };
  const guessed = decodeTicket(rows[0]?.[0] ?? [], opened.layout.columns, notationOf(opened));
  if (row !== undefined && guessed.number === number) return { opened: whole, found: { row, ticket: guessed } };
  const found = ticketOfNumber(opened, number);
  return { opened: whole, ...(found !== undefined && { found }) };
}

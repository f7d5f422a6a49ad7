import type { Opened, TicketRow, Wanted } from '../../app/desk';
import type { Layout } from '../../app/memory';
import type { FieldKey } from '../../domain/record/fields';
import type { Area, StoredCell } from '../areas';
import { decodeTicket } from '../cells/codec';
import { type RowRun, rowRuns } from '../columns/rowRuns';
import { readAreas } from '../gateway';
import { columnAreas } from './ticketColumns';

/** Cells read in one call: more would make an answer of many megabytes. */
const cellsTogether = 500_000;

/** A run of rows with the fields wanted of it. */
interface Part {
  readonly run: RowRun;
  readonly fields: readonly FieldKey[];
  readonly areas: readonly Area[];
}

const cellsOf = ({ areas, run }: Part): number =>
  areas.reduce((sum, { startColumn = 0, endColumn = 0 }) => sum + endColumn - startColumn, 0) * (run.end - run.start);

function partOf(layout: Layout, fields: readonly FieldKey[], run: RowRun): Part {
  const areas = columnAreas(layout, fields).map((area) => ({ ...area, startRow: run.start, endRow: run.end }));
  return { run, fields, areas };
}

/** Parts in groups that are read in one call each. */
function grouped(parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  let cells = 0;
  for (const part of parts) {
    const last = groups[groups.length - 1];
    cells += cellsOf(part);
    if (last !== undefined && cells <= cellsTogether) last.push(part);
    else {
      groups.push([part]);
      cells = cellsOf(part);
    }
  }
  return groups;
}

/** The cells of one row of a part, in their sheet columns. */
function rowCells(part: Part, read: readonly (readonly (readonly StoredCell[])[])[], at: number): StoredCell[] {
  const cells: StoredCell[] = [];
  part.areas.forEach(({ startColumn = 0 }, index) => {
    (read[index]?.[at] ?? []).forEach((cell, offset) => {
      cells[startColumn + offset] = cell;
    });
  });
  return cells;
}

/** Tickets by wish, and areas of other sheets. */
export interface PartsBeside {
  readonly parts: readonly (readonly TicketRow[])[];
  readonly beside: readonly (readonly (readonly StoredCell[])[])[];
}

/**
 * The wanted fields of tickets in known rows, in one call unless there are more than half a million cells.
 * @returns one list per wish, in the order of its rows
 */
export const readParts = (opened: Opened, wanted: readonly Wanted[]): readonly (readonly TicketRow[])[] =>
  readPartsBeside(opened, wanted, []).parts;

/** As `readParts`, with areas of other sheets read in the same call. */
export function readPartsBeside(opened: Opened, wanted: readonly Wanted[], others: readonly Area[]): PartsBeside {
  const { layout, settings, zone } = opened;
  const parts = wanted.map(({ rows, fields }) => rowRuns(rows).map((run) => partOf(layout, fields, run)));
  const cells = new Map<Part, (at: number) => StoredCell[]>();
  let beside: PartsBeside['beside'] = [];
  const [first = [], ...further] = grouped(parts.flat());
  for (const group of [first, ...further]) {
    const more = group === first ? others : [];
    const areas = [...more, ...group.flatMap((part) => part.areas)];
    const read = areas.length === 0 ? [] : readAreas(areas);
    if (group === first) beside = read.slice(0, more.length);
    let from = more.length;
    for (const part of group) {
      const own = read.slice(from, from + part.areas.length);
      cells.set(part, (at) => rowCells(part, own, at));
      from += part.areas.length;
    }
  }
  const ticketsOf = ({ rows, fields }: Wanted, wish: number): readonly TicketRow[] => {
    const columns = Object.fromEntries(fields.map((field) => [field, layout.columns[field]]));
    const notation = { language: settings.language, zone };
    return rows.map((row) => {
      const part = parts[wish]?.find(({ run }) => row >= run.start && row < run.end);
      const found = part === undefined ? [] : (cells.get(part)?.(row - part.run.start) ?? []);
      return { row, ticket: decodeTicket(found, columns, notation) };
    });
  };
  return { parts: wanted.map(ticketsOf), beside };
}

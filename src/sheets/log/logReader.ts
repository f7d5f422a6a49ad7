import type { LogEntry } from '../../app/memory';
import { logLines } from '../../domain/tables/logLines';
import { logColumnPlaces } from '../../domain/tables/logPlaces';
import { isRecordRow } from '../../domain/tables/recordRow';
import { tables } from '../../domain/tables/tables';
import { momentOfCell } from '../../domain/time/serial';
import type { Zone } from '../../domain/time/zone';
import type { Area, StoredCell } from '../areas';
import { readAreas } from '../gateway';

type Cells = readonly (readonly StoredCell[])[];

const sheetId = tables.log.id;
const declared = tables.log.columns.findIndex((column) => column.key === 'number');

/** What must be read to know where a ticket's lines stand: the header and the column of the numbers. */
export const logAreas: readonly [Area, Area] = [
  { sheetId, startRow: 0, endRow: 1 },
  { sheetId, startColumn: declared, endColumn: declared + 1 },
];

export const logLineArea = (row: number): Area => ({ sheetId, startRow: row, endRow: row + 1 });

/** The lines about tickets, zero-based; where people moved the column of the numbers that is read as well. */
export function logPlacesOf(wanted: ReadonlySet<string>, header: Cells, column: Cells): readonly number[] {
  const place = logColumnPlaces(header[0] ?? []).number ?? declared;
  const first = isRecordRow(tables.log, header[0] ?? []) ? 0 : 1;
  const moved = place === declared ? [] : (readAreas([{ sheetId, startColumn: place, endColumn: place + 1 }])[0] ?? []);
  const isWanted = (cells: readonly StoredCell[] | undefined): boolean => wanted.has(String(cells?.[0] ?? ''));
  // Lines from after the move stand in the order of the sheet as it was set up.
  return Array.from({ length: Math.max(column.length, moved.length) }, (_, row) => row).filter(
    (row) => row >= first && (isWanted(column[row]) || isWanted(moved[row])),
  );
}

/** The entries in lines that were read, oldest first. */
export function logEntries(header: Cells, lines: Cells, zone: Zone): readonly LogEntry[] {
  const [first = []] = header;
  return logLines([isRecordRow(tables.log, first) ? [] : first, ...lines]).map((line) => {
    return {
      at: momentOfCell(line.cell('at'), zone) ?? 0,
      number: line.text('number'),
      step: line.text('step'),
      operator: line.text('operator'),
      note: line.text('note'),
      told: line.text('told'),
    };
  });
}

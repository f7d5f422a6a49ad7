import type { LogEntry } from '../app/memory';
import { columnPlaces, tableRows } from '../domain/settings/readTable';
import { tables } from '../domain/tables/tables';
import { serialToMoment } from '../domain/time/serial';
import type { Zone } from '../domain/time/zone';
import { readAreas } from './gateway';

const sheetId = tables.log.id;

/** The lines of the progress log about a ticket, oldest first: one call for the header and its numbers, one for the lines. */
export function readLogOf(number: string, zone: Zone): readonly LogEntry[] {
  const declared = tables.log.columns.findIndex((column) => column.key === 'number');
  const [header = [], column = []] = readAreas([
    { sheetId, startRow: 0, endRow: 1 },
    { sheetId, startColumn: declared, endColumn: declared + 1 },
  ]);
  const head = header[0] ?? [];
  const place = columnPlaces(tables.log, head).number ?? declared;
  const numbers =
    place === declared ? column : (readAreas([{ sheetId, startColumn: place, endColumn: place + 1 }])[0] ?? []);
  const lines = numbers.flatMap((cells, row) => (row > 0 && String(cells[0] ?? '') === number ? [row] : []));
  if (lines.length === 0) return [];
  const read = readAreas(lines.map((row) => ({ sheetId, startRow: row, endRow: row + 1 })));
  return tableRows(tables.log, [head, ...read.map((cells) => cells[0] ?? [])]).map((line) => {
    const at = line.cell('at');
    return {
      at: typeof at === 'number' ? serialToMoment(at, zone) : 0,
      number,
      step: line.text('step'),
      operator: line.text('operator'),
      note: line.text('note'),
      told: line.text('told'),
    };
  });
}

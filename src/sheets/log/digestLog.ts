import type { DigestExtent, NotedLine } from '../../app/desk';
import type { Layout, LogEntry } from '../../app/memory';
import { inPlaces } from '../../domain/tables/logPlaces';
import { tables } from '../../domain/tables/tables';
import type { Zone } from '../../domain/time/zone';
import { ownLine } from '../../words/ownLine';
import type { Area, StoredCell } from '../areas';
import { readAreas } from '../gateway';
import { logEntries } from './logReader';
import { transfersIn } from './wholeLog';

type Cells = readonly (readonly StoredCell[])[];

const { id: sheetId, columns } = tables.log;
const wholeLog: Area = { sheetId };
const placeOf = (wanted: string): number => columns.findIndex(({ key }) => key === wanted);
const notedPlaces = ['at', 'number', 'step', 'note'].map(placeOf);
const notedColumns: readonly Area[] = notedPlaces.map((at) => ({ sheetId, startColumn: at, endColumn: at + 1 }));
const declaredHeader: readonly StoredCell[] = columns.map(({ zh }) => zh);

/** What a digest reads of the log: the columns that it needs, as long as these stand as they were set up. */
export function digestLogAreas(extent: DigestExtent, remembered: Layout | undefined): readonly Area[] {
  if (extent === 'tasks') return [];
  return extent === 'daily' && remembered !== undefined && remembered.log === undefined ? notedColumns : [wholeLog];
}

/** Lines put together from the columns that were read one by one. */
function linesOfColumns(read: readonly Cells[]): Cells {
  const count = Math.max(...read.map(({ length }) => length));
  return Array.from({ length: count }, (_, row) =>
    inPlaces<StoredCell>(
      read.map((cells) => cells[row]?.[0] ?? ''),
      notedPlaces,
      '',
    ),
  );
}

/** Lines of the log with what they tell. */
export const noted = (lines: readonly LogEntry[]): readonly NotedLine[] =>
  lines.map((line) => ({ at: line.at, number: line.number, note: line.note, own: ownLine(line) }));

const notedLines = (header: Cells, lines: Cells, zone: Zone): readonly NotedLine[] =>
  noted(logEntries(header, lines, zone));

/**
 * What digests know by the log.
 * @param areas those asked for, and `read` what stood there
 * @param layout as found by the same read: where people moved columns of the log since, it is read once more
 */
export function digestLogIn(
  areas: readonly Area[],
  read: readonly Cells[],
  { layout, zone }: { readonly layout: Layout; readonly zone: Zone },
): { readonly log: readonly NotedLine[]; readonly transfers: ReadonlyMap<string, number> } {
  if (areas.length === 0) return { log: [], transfers: new Map() };
  if (areas.length > 1 && layout.log === undefined) {
    return { log: notedLines([declaredHeader], linesOfColumns(read).slice(1), zone), transfers: new Map() };
  }
  const [cells = []] = areas.length > 1 ? readAreas([wholeLog]) : read;
  return { log: notedLines(cells.slice(0, 1), cells.slice(1), zone), transfers: transfersIn(cells) };
}

import type { Opened } from '../../app/desk';
import type { LogEntry } from '../../app/memory';
import { tables } from '../../domain/tables/tables';
import { rowRuns } from '../columns/rowRuns';
import { readAreas } from '../gateway';
import { logAreas, logEntries, logPlacesOf } from './logReader';

/** What the progress log tells of those tickets, the oldest first, in two calls: where their lines stand, and the lines. */
export function readLogOf({ zone }: Opened, numbers: ReadonlySet<string>): ReadonlyMap<string, readonly LogEntry[]> {
  const entries = new Map<string, LogEntry[]>();
  if (numbers.size === 0) return entries;
  const [header = [], column = []] = readAreas(logAreas);
  const runs = rowRuns(logPlacesOf(numbers, header, column));
  if (runs.length === 0) return entries;
  const read = readAreas(runs.map(({ start, end }) => ({ sheetId: tables.log.id, startRow: start, endRow: end })));
  for (const entry of logEntries(header, read.flat(), zone)) {
    if (!numbers.has(entry.number)) continue;
    const own = entries.get(entry.number);
    if (own === undefined) entries.set(entry.number, [entry]);
    else own.push(entry);
  }
  return entries;
}

import type { Layout, LogEntry } from '../../app/memory';
import type { LoggedLine } from '../../domain/intake/loggedDeadline';
import { logLines } from '../../domain/tables/logLines';
import { inPlaces, logPlaces } from '../../domain/tables/logPlaces';
import { tables } from '../../domain/tables/tables';
import { momentOfCell } from '../../domain/time/serial';
import type { Zone } from '../../domain/time/zone';
import type { Notation, ReadCell } from '../cells/codec';
import { asStored, dateForSheets } from '../cells/dateCells';
import { inert } from '../cells/inert';
import { isProtection } from '../protectedSheet';
import { workbook } from '../workbook';
import { logPlacesNow } from './logColumns';
import { tellsGone } from './wholeLog';

/** The whole log as a simple trigger reads it, in one call, and where its columns stand; undefined where it is gone. */
export function logAtEdit(
  zone: Zone,
): { readonly lines: readonly LoggedLine[]; readonly columns: Layout['log'] } | undefined {
  const log = workbook().getSheetById(tables.log.id);
  if (log === null) return undefined;
  const rows: ReadCell[][] = log.getDataRange().getValues();
  const lines = logLines(rows.map((cells) => cells.map((cell) => asStored(cell, zone)))).flatMap((line) => {
    const at = momentOfCell(line.cell('at'), zone);
    const [number, step, operator, note] = [
      line.text('number'),
      line.text('step'),
      line.text('operator'),
      line.text('note'),
    ];
    return at === undefined ? [] : [{ at, number, step, operator, note, isGone: line.holds(tellsGone) }];
  });
  return { lines, columns: logPlaces((rows[0] ?? []).map(String)) };
}

/**
 * Appends one line to the log under its columns.
 * @param columns where they stand as far as is known
 * @param notation undefined where the settings are not known
 * @returns false where the log is protected against whoever edits
 */
export function appendLine(
  { at, number, step, operator, note, told }: LogEntry,
  columns: Layout['log'],
  notation: Notation | undefined,
): boolean {
  const log = workbook().getSheetById(tables.log.id);
  if (log === null) return true;
  const { zone, language = 'zh' } = notation ?? {};
  const time = zone === undefined ? new Date(at) : dateForSheets(at, zone);
  const line = [time, ...[number, step, operator, note, told].map(inert)];
  try {
    log.appendRow([...inPlaces<Date | string>(line, logPlacesNow(log, columns, language), '')]);
    return true;
  } catch (error) {
    if (isProtection(error)) return false;
    throw error;
  }
}

import type { Cell } from '../settings/readTable';
import { isSerialDay, localToSerial } from '../time/serial';
import { logColumnPlaces } from './logPlaces';
import { isRecordRow } from './recordRow';
import { tables } from './tables';

/** A line of the progress log: trimmed text and stored cell by column key. */
export interface LogCells {
  text(key: string): string;
  cell(key: string): Cell | undefined;
  /** Whether one of its cells is such a text, under whatever header. */
  holds(is: (text: string) => boolean): boolean;
}

type Places = Readonly<Record<string, number>>;

const { columns } = tables.log;
const declared: Places = Object.fromEntries(columns.map(({ key }, at) => [key, at]));

/** A ticket number, or the first and last of many. */
export const isNumber = (cell: Cell | undefined): boolean => /^\d{11,}(–\d{11,})?$/.test(String(cell ?? '').trim());
export const isTime = (cell: Cell | undefined): boolean => typeof cell === 'number' && isSerialDay(cell);

const bears = (line: readonly Cell[], { at = -1, number = -1 }: Places): boolean =>
  isTime(line[at]) && isNumber(line[number]);

/** A time that a cell of texts keeps as the desk wrote it; columns of texts may stand where times were, once people moved them. */
const writtenTime = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2}) (\d{1,2}):(\d{2}):(\d{2})$/;
const usTime = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2})$/;

export function timeOf(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = cell.replace(usTime, '$3-$1-$2 $4:$5:$6');
  const [year, month, day, hour, minute, second] = (writtenTime.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined) return cell;
  return localToSerial(Date.UTC(year, month - 1, day, hour, minute, second));
}

/** The only cell of a line that is such a one, where its own place does not hold one. */
function found(line: readonly Cell[], at: number | undefined, is: (cell: Cell | undefined, at: number) => boolean) {
  if (at !== undefined && is(line[at], at)) return at;
  const [only, ...others] = line.flatMap((cell, place) => (is(cell, place) ? [place] : []));
  return others.length > 0 ? undefined : only;
}

/**
 * Where the columns stand in one line. The desk writes lines in the order of the sheet as it was set up; where people
 * moved or deleted columns, those from before stand under their headers, and those from after may not. A number that
 * stands alone in the note of a line that has its time and no number is no more than mentioned.
 */
function placesIn(line: readonly Cell[], byHeader: Places): Places {
  if (bears(line, byHeader)) return byHeader;
  if (bears(line, declared)) return declared;
  const lacksNumber = byHeader.number !== undefined && String(line[byHeader.number] ?? '').trim() === '';
  const isMention = lacksNumber && isTime(line[byHeader.at ?? -1]);
  const number = found(line, byHeader.number, (cell, at) => isNumber(cell) && !(isMention && at === byHeader.note));
  const at = number === undefined ? undefined : found(line, byHeader.at, isTime);
  return { ...byHeader, ...(number !== undefined && { number }), ...(at !== undefined && { at }) };
}

/**
 * The lines of the progress log that hold anything.
 * @param cells as stored, the header first, or a line where somebody deleted that; times as days since 1899-12-30
 */
export function logLines(cells: readonly (readonly Cell[])[]): readonly LogCells[] {
  const [header = []] = cells;
  const lines = isRecordRow(tables.log, header) ? cells : cells.slice(1);
  const byHeader = logColumnPlaces(header);
  return lines.flatMap((written) => {
    const line = bears(written, byHeader) ? written : written.map(timeOf);
    const places = placesIn(line, byHeader);
    const cell = (key: string): Cell | undefined => line[places[key] ?? -1];
    const text = (key: string): string => String(cell(key) ?? '').trim();
    const holds = (is: (text: string) => boolean): boolean => line.some((held) => is(String(held).trim()));
    return columns.some(({ key }) => text(key) !== '') ? [{ text, cell, holds }] : [];
  });
}

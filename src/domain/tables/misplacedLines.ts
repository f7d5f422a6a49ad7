import type { Cell } from '../settings/readTable';
import { isNumber, isTime, timeOf } from './logLines';
import type { LogPlaces } from './logPlaces';

/** A line that does not stand under its headers: its row, zero-based, and its cells in declared order. */
export interface MisplacedLine {
  readonly row: number;
  readonly line: readonly Cell[];
}

/** What a line says at these places, its cells in declared order. */
const said = (cells: readonly Cell[], places: LogPlaces): readonly Cell[] =>
  places.map((place) => (place === null ? '' : (cells[place] ?? '')));

/** Whether a text can be nothing but the note of a line: it tells of a move, or is a sentence. How the customer was told is neither. */
const isNote = (cell: Cell = ''): boolean => /→|[。.）)]$/.test(String(cell));

/**
 * The lines that an edit trigger wrote where the columns had stood before, since people arranged them: what stands there
 * is a whole line, the cells around it are blank, and under the headers there is none. Where a column is gone, or was put
 * back blank, only lines whose note is one for sure are told from those that had stood there.
 * @param rows of the log as stored, the header first
 * @param before where the trigger took the columns to stand, none gone
 * @param now where they stand
 * @param isName whether a text is an operator's
 */
export function misplacedLines(
  rows: readonly (readonly Cell[])[],
  before: LogPlaces,
  now: LogPlaces,
  isName: (text: string) => boolean,
): readonly MisplacedLine[] {
  const isText = (cell: Cell = ''): boolean => cell !== '' && !isName(String(cell)) && !isTime(cell) && !isNumber(cell);
  const isBegun = ([at, number, step]: readonly Cell[]): boolean =>
    isTime(timeOf(at ?? '')) && isNumber(number) && isText(step);
  const others = now.filter((place) => !before.includes(place));
  return rows.flatMap((cells, row) => {
    const [line, own] = [said(cells, before), said(cells, now)];
    const isAlone = line[5] === '' && said(cells, others).every((cell) => cell === '');
    if (row === 0 || !isAlone || !isBegun(line) || !isText(line[4])) return [];
    const isThere = isNote(line[4]) ? isBegun(own) && isNote(own[4]) : isBegun(own) || now.includes(null);
    return isThere ? [] : [{ row, line: [timeOf(line[0] ?? ''), ...line.slice(1)] }];
  });
}

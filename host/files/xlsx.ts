import { readXlsx as readFile, writeXlsx as writeFile } from 'hucre/xlsx';
import type { SavedWorkbook } from '../model/save';
import type { Workbook } from '../model/workbook';
import { checkArchive, damaged } from './archive';
import { FileProblem } from './problem';
import { type Place, readWorkbook } from './read/workbook';
import { fileWorkbook } from './write/workbook';

export type { Place } from './read/workbook';

/** How the old binary .xls begins, and every workbook under a password. */
const binaryStart = [0xd0, 0xcf, 0x11, 0xe0];

/** What the library says of a sheet whose last cell is too far out. */
const tooManyCells = /spans \d+ rows x \d+ columns/;
const hugeSheet =
  'this workbook has a sheet of more than 10000000 cells: split it or delete its far cells and try again.';

/**
 * A workbook as an .xlsx file. What the format or the library has no place for is left out: developer metadata, sheet
 * ids, filter views, slicers, people and their rights (of protections only whole protected sheets stay, for
 * everybody), clipped text, drop-downs without an arrow, hints past 255 characters. Pivot tables are written as the
 * cells they show; charts as bars, columns, lines, areas, pies or points that read their cells column by column, with
 * their titles; what a filter's condition hides, as a list of visible values.
 * @throws FileProblem for what the format refuses: text of more than 32,767 characters, some names of sheets
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  workbook.settle();
  const file = fileWorkbook(workbook);
  try {
    return await writeFile(file);
  } catch (reason) {
    const why = reason instanceof Error ? reason.message : String(reason);
    throw new FileProblem(`${why}; rename it or save as .json.`);
  }
}

/**
 * The workbook in an .xlsx file, whoever wrote it. Formulas are kept as they are written, without their results.
 * Left out: charts, pivot tables (their cells stay), pictures, links, joined cells, and conditional formats that are
 * scales, bars, icons or rankings. Dates are exact to the millisecond.
 * @param place time zone, locale, owner and name where they matter; else those of the file, else the host's own
 * @returns what `Workbook.fromJSON` takes
 * @throws FileProblem for what is no workbook, is damaged, or is more than Sheets takes
 */
export async function readXlsx(bytes: Uint8Array, place: Place = {}): Promise<SavedWorkbook> {
  if (binaryStart.every((byte, index) => bytes[index] === byte)) {
    throw new FileProblem('this is an old .xls workbook or one under a password: save it as .xlsx without a password.');
  }
  checkArchive(bytes);
  const file = await readFile(bytes, { readStyles: true }).catch((reason: unknown) => {
    throw tooManyCells.test(String(reason)) ? new FileProblem(hugeSheet) : damaged();
  });
  return readWorkbook(file, place).toJSON();
}

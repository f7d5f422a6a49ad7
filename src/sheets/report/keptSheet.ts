import type { Opened, PartsAndKept, Wanted } from '../../app/desk';
import type { FieldKey } from '../../domain/record/fields';
import { fieldOf, type TicketChange } from '../../domain/record/ticket';
import { classFields, type KeptClasses } from '../../domain/report/keptClasses';
import type { Period } from '../../domain/report/period';
import { wordsOf } from '../../words/words';
import { decodeCell, type Notation } from '../codec';
import type { StoredCell } from '../gateway';
import { readPartsBeside } from '../ticketParts';
import { workbook } from '../workbook';
import { dataSheetId } from './dataSheet';
import { stampIn } from './keptStamp';

type Cells = readonly (readonly StoredCell[])[];

/** The workbook may speak another language than when the sheet was written. */
const reportWords = [wordsOf('zh').report, wordsOf('en').report];
const blanks = new Set<StoredCell | undefined>([undefined, '', ...reportWords.map(({ blank }) => blank)]);

const labelsOf = (field: FieldKey): readonly string[] => [fieldOf(field).zh, fieldOf(field).en];

/** Where a column with one of these heads stands; -1 without one. */
const placeIn = (head: readonly StoredCell[], labels: readonly string[]): number =>
  head.findIndex((cell) => labels.includes(String(cell)));

const classIn = (field: FieldKey, cell: StoredCell | undefined, notation: Notation): string | number | null =>
  blanks.has(cell) ? null : (decodeCell(fieldOf(field), cell, notation) ?? null);

/** The number in a row and what stands in its columns of these fields; nothing where no number stands. */
function classesIn(
  cells: readonly StoredCell[],
  numberAt: number,
  places: readonly (readonly [FieldKey, number])[],
  notation: Notation,
): readonly (readonly [string, TicketChange])[] {
  const number = String(cells[numberAt] ?? '').trim();
  if (number === '') return [];
  return [[number, Object.fromEntries(places.map(([field, at]) => [field, classIn(field, cells[at], notation)]))]];
}

/** What a sheet of a report keeps, however people sorted it; undefined for one that was not written to the end. */
function keptIn(cells: Cells, notation: Notation): KeptClasses | undefined {
  const stamp = stampIn(cells);
  const head = cells.find((row) => placeIn(row, labelsOf('number')) >= 0);
  if (stamp === undefined || head === undefined) return undefined;
  const numberAt = placeIn(head, labelsOf('number'));
  const places = classFields
    .map((field) => [field, placeIn(head, labelsOf(field))] as const)
    .filter(([, at]) => at >= 0);
  const earlierAt = placeIn(
    head,
    reportWords.map(({ keptColumns }) => keptColumns.number),
  );
  const categoryAt = placeIn(
    head,
    reportWords.map(({ keptColumns }) => keptColumns.category),
  );
  const rows = cells.filter((row) => row !== head);
  const earlier =
    earlierAt < 0 || categoryAt < 0
      ? []
      : rows.flatMap((row) => classesIn(row, earlierAt, [['category1', categoryAt]], notation));
  const own = rows.flatMap((row) => classesIn(row, numberAt, places, notation));
  return { ...stamp, classes: new Map([...earlier, ...own]) };
}

/** Parts of tickets, and what the report of a period kept, read in one call; nothing where people deleted its sheet. */
export function readPartsAndKept(opened: Opened, wanted: readonly Wanted[], period: Period): PartsAndKept {
  const sheetId = dataSheetId(period);
  const isThere = workbook().getSheetById(sheetId) !== null;
  const { parts, beside } = readPartsBeside(opened, wanted, isThere ? { sheetId } : undefined);
  return { parts, kept: keptIn(beside, { language: opened.settings.language, zone: opened.zone }) };
}

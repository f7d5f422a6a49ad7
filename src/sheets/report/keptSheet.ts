import type { KeptWish, Opened, PartsAndKept, Wanted } from '../../app/desk';
import type { FieldKey } from '../../domain/record/fields';
import { fieldOf, type TicketChange } from '../../domain/record/ticket';
import { classFields, type KeptClasses, type KeptOf } from '../../domain/report/keptClasses';
import { wordsOf } from '../../words/words';
import type { Area, StoredCell } from '../areas';
import { decodeCell, type Notation } from '../cells/codec';
import { joinAreas } from '../tickets/ticketColumns';
import { readPartsBeside } from '../tickets/ticketParts';
import { workbook } from '../workbook';
import { categoryColumns, dataSheetId } from './dataSheet';
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

/** All that a report's sheet holds, or the columns of numbers and categories alone. */
function areasOf({ period, isWhole }: KeptWish): readonly Area[] {
  const sheetId = dataSheetId(period);
  if (isWhole) return [{ sheetId }];
  return categoryColumns.map(([startColumn, endColumn]) => ({ sheetId, startColumn, endColumn }));
}

/** Parts of tickets, and what reports kept, read in one call; nothing of those whose sheets people deleted. */
export function readPartsAndKept(
  opened: Opened,
  wanted: readonly Wanted[],
  reports: readonly KeptWish[],
): PartsAndKept {
  const there = new Set(
    workbook()
      .getSheets()
      .map((sheet) => sheet.getSheetId()),
  );
  const found = reports
    .filter(({ period }) => there.has(dataSheetId(period)))
    .map((wish) => ({ period: wish.period, areas: areasOf(wish) }));
  const { parts, beside } = readPartsBeside(
    opened,
    wanted,
    found.flatMap(({ areas }) => areas),
  );
  const notation = { language: opened.settings.language, zone: opened.zone };
  let from = 0;
  const kept = found.map(({ period, areas }): KeptOf => {
    const cells = joinAreas(areas, beside.slice(from, from + areas.length));
    from += areas.length;
    return { period, kept: keptIn(cells, notation) };
  });
  return { parts, kept };
}

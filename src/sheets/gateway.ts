import { Refused } from '../app/refused';
import { cellText } from '../domain/record/cellText';
import { type Table, tables } from '../domain/tables/tables';
import { type Area, type Block, filledRange, type GridRange, gridRange, type StoredCell } from './areas';
import { isProtection, protectedSheet } from './protectedSheet';
import { type Addition, appending, type Request } from './requests';
import { workbook } from './workbook';

let sent = 0;

/** How many requests this execution has sent to the Sheets API, which Google's quota counts by the minute. */
export const requestsSent = (): number => sent;

/** The Sheets API for one request, which is counted. @throws Refused "notSetUp" when the manifest does not enable it */
export function sheetsApi(): NonNullable<GoogleAppsScript.Sheets['Spreadsheets']> {
  if (typeof Sheets === 'undefined' || Sheets.Spreadsheets === undefined) {
    throw new Refused('notSetUp', [], 'Sheets API');
  }
  sent += 1;
  return Sheets.Spreadsheets;
}

function values(): NonNullable<ReturnType<typeof sheetsApi>['Values']> {
  const found = sheetsApi().Values;
  if (found === undefined) throw new Refused('notSetUp', [], 'Sheets API');
  return found;
}

/**
 * Runs a call; one that fails because people deleted a sheet of the desk, or protected it against whoever runs this,
 * becomes a refusal that names the sheet.
 * @param parts what the call writes, as the API counts it when it says where it failed
 */
function asking<T>(call: () => T, parts: readonly object[] = []): T {
  try {
    return call();
  } catch (error) {
    if (isProtection(error)) throw new Refused('sheetProtected', [], protectedSheet(error, parts));
    const id = /No grid with id: ?(\d+)/.exec(String(error))?.[1];
    const table = Object.values<Table>(tables).find((candidate) => String(candidate.id) === id);
    if (table === undefined) throw error;
    throw new Refused('notSetUp', [], table.zh);
  }
}

/** Whether a call failed because people deleted the desk's own sheet. */
export const lacksSheet = (error: unknown, { zh }: Table): boolean =>
  error instanceof Refused && error.code === 'notSetUp' && error.detail === zh;

/** Whether a read failed because it reached beyond its sheet, where people deleted rows or columns. */
export const isBeyondGrid = (error: unknown): boolean => /exceeds grid limits/i.test(String(error));

/** The id of the workbook that the script is bound to. */
export const workbookId = (): string => workbook().getId();

/** Answers need not come in the order asked, and leave out zero starts. */
const keyOf = (range: GridRange | undefined): string =>
  [
    range?.sheetId ?? 0,
    range?.startRowIndex ?? 0,
    range?.endRowIndex,
    range?.startColumnIndex ?? 0,
    range?.endColumnIndex,
  ].join();

/**
 * Reads blocks in one call.
 * @param bookId another workbook than this one
 * @returns one table per area, rows and columns from the area's start; trailing blanks are left out
 */
export function readAreas(
  areas: readonly Area[],
  bookId = workbookId(),
): readonly (readonly (readonly StoredCell[])[])[] {
  const ranges = areas.map(gridRange);
  const request = {
    dataFilters: ranges.map((range) => ({ gridRange: range })),
    majorDimension: 'ROWS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  };
  const answer = asking(() => values().batchGetByDataFilter(request, bookId));
  const found = new Map<string, readonly (readonly StoredCell[])[]>();
  const inOrder = answer.valueRanges?.length === ranges.length ? answer.valueRanges : undefined;
  for (const match of answer.valueRanges ?? []) {
    for (const filter of match.dataFilters ?? []) found.set(keyOf(filter.gridRange), match.valueRange?.values ?? []);
  }
  return ranges.map((range, index) => {
    const values = found.get(keyOf(range)) ?? inOrder?.[index]?.valueRange?.values;
    // Taking a missing answer for an empty sheet would make the desk act on nothing.
    if (values === undefined && inOrder === undefined)
      throw new Error('The Sheets API left out an area that was asked for.');
    return values ?? [];
  });
}

/** Writes blocks as they are, in one call: text is never parsed, so it never becomes a formula or a number. */
export function writeBlocks(blocks: readonly Block[]): void {
  if (blocks.length === 0) return;
  const request = {
    valueInputOption: 'RAW',
    data: blocks.map((block) => ({
      dataFilter: { gridRange: filledRange(block) },
      majorDimension: 'ROWS',
      values: block.values.map((row) => row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell))),
    })),
  };
  asking(() => values().batchUpdateByDataFilter(request, workbookId()), request.data);
}

/** Appends rows after the last row with content of each sheet: all of them in one call, or none. */
export function appendRows(additions: readonly Addition[]): void {
  carryOut(appending(additions));
}

type Reply = GoogleAppsScript.Sheets.Schema.Response;

/**
 * Carries out requests in one call: all of them in their order, or none.
 * @returns what each of them answers
 */
export function carryOut(requests: readonly Request[], bookId = workbookId()): readonly Reply[] {
  if (requests.length === 0) return [];
  return asking(() => sheetsApi().batchUpdate({ requests: [...requests] }, bookId), requests).replies ?? [];
}

/** What a call answered, and the sheets as they stood once it was carried out. */
export interface Told {
  readonly replies: readonly Reply[];
  readonly sheets: readonly GoogleAppsScript.Sheets.Schema.Sheet[];
}

/**
 * Carries out requests in one call that tells how cells stand afterwards: nobody can come in between.
 * @param ranges in A1 notation; none tells nothing
 */
export function carryOutTelling(requests: readonly Request[], ranges: readonly string[]): Told {
  if (requests.length === 0 || ranges.length === 0) return { replies: carryOut(requests), sheets: [] };
  const request = {
    requests: [...requests],
    includeSpreadsheetInResponse: true,
    responseRanges: [...ranges],
    responseIncludeGridData: true,
  };
  const { replies = [], updatedSpreadsheet } = asking(() => sheetsApi().batchUpdate(request, workbookId()), requests);
  return { replies, sheets: updatedSpreadsheet?.sheets ?? [] };
}

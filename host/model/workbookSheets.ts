import { Refusal } from './refusal';
import { Sheet } from './sheet';
import type { Workbook } from './workbook';

/**
 * @param own the sheet that is to get the name, if it is there already
 * @throws Refusal for a blank or overlong name, and when another sheet has that name, in whatever case
 */
export function refuseTaken(workbook: Workbook, name: string, own?: Sheet): void {
  if (name.trim() === '' || name.length > 100) throw new Refusal(`Invalid sheet name: "${name}".`);
  const wanted = name.toLowerCase();
  if (!workbook.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === wanted)) return;
  throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** What a new sheet is like where it is not 1000 × 26 under the next free id. */
export interface SheetStart {
  readonly id?: number;
  readonly rowCount?: number;
  readonly columnCount?: number;
}

/**
 * Adds an empty sheet of 1000 × 26.
 * @param index place among the sheets from 0
 * @throws Refusal when the name is taken
 */
export function addSheet(workbook: Workbook, name: string | null, index: number, start: SheetStart = {}): Sheet {
  const chosen = name ?? workbook.freeSheetName();
  refuseTaken(workbook, chosen);
  const { id = workbook.takeId(), rowCount = 1000, columnCount = 26 } = start;
  const sheet = new Sheet(workbook, id, chosen, rowCount, columnCount);
  workbook.sheets.splice(index, 0, sheet);
  workbook.activeSheetId = sheet.id;
  workbook.changes.structure();
  return sheet;
}

/** @throws Refusal for the last visible sheet */
export function removeSheet(workbook: Workbook, sheet: Sheet): void {
  const others = workbook.sheets.filter((other) => other !== sheet);
  if (!others.some((other) => !other.hidden)) {
    throw new Refusal("You can't remove all the sheets in a document.");
  }
  workbook.formulas.removed(sheet);
  const place = workbook.sheets.indexOf(sheet);
  workbook.sheets = others;
  for (const reference of workbook.references) if (reference.sheetId === sheet.id) reference.area = null;
  workbook.namedRanges = workbook.namedRanges.filter(({ reference }) => reference.sheetId !== sheet.id);
  workbook.metadata = workbook.metadata.filter(
    ({ location }) => location.type === 'SPREADSHEET' || location.sheetId !== sheet.id,
  );
  if (workbook.activeSheetId === sheet.id) {
    const next = [...others.slice(place), ...others.slice(0, place).reverse()].find((other) => !other.hidden);
    workbook.activeSheetId = next?.id ?? 0;
  }
  workbook.changes.structure();
}

/** @throws Refusal for a blank or taken name */
export function renameSheet(sheet: Sheet, name: string): void {
  if (name === sheet.name) return;
  refuseTaken(sheet.workbook, name, sheet);
  sheet.workbook.formulas.renamed(sheet, name);
  sheet.name = name;
  sheet.workbook.changes.structure();
}

/** @throws Refusal when no visible sheet would be left */
export function hideSheet(sheet: Sheet, hidden: boolean): void {
  const { workbook } = sheet;
  const visible = workbook.sheets.filter((other) => other !== sheet && !other.hidden);
  if (hidden && visible.length === 0) throw new Refusal("You can't hide all the sheets in a document.");
  sheet.hidden = hidden;
  if (hidden && workbook.activeSheetId === sheet.id) workbook.activeSheetId = visible[0]?.id ?? 0;
  workbook.changes.structure();
}

/** @param index new place among the sheets from 0 */
export function moveSheet(sheet: Sheet, index: number): void {
  const { workbook } = sheet;
  const others = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets = [...others.slice(0, index), sheet, ...others.slice(index)];
  workbook.changes.structure();
}

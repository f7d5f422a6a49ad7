import { closeA1, parseA1 } from '../../model/a1';
import { clip } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import type { GridArea } from './serviceClasses';
import { outside, type Services } from './services';

/**
 * The area of an A1 notation or the name of a named range.
 * @param home the sheet meant when the notation names none
 * @throws the exception "Range not found" or that it lies outside the sheet
 */
export function areaOfA1(services: Services, notation: string, home: Sheet): GridArea {
  const { workbook } = services;
  const named = workbook.namedRanges.find(({ name }) => name === notation);
  const namedSheet = named && workbook.sheetById(named.reference.sheetId);
  const open = { rows: false, columns: false };
  if (named && namedSheet && named.reference.area) return { sheet: namedSheet, area: named.reference.area, open };
  const whole = workbook.sheetByName(notation);
  if (whole) return { sheet: whole, area: whole.grid.whole(), open: { rows: true, columns: true } };
  const a1 = parseA1(notation);
  const sheet = a1?.sheet == null ? home : workbook.sheetByName(a1.sheet);
  if (!a1 || !sheet) return services.fail('Range not found');
  const area = closeA1(a1, sheet.rowCount, sheet.columnCount);
  if (area.startRow > area.endRow || area.startColumn > area.endColumn) services.fail(outside);
  // Google cuts an open side, but refuses a corner that is written down and does not exist.
  const inside = clip(area, sheet.grid.whole());
  if (!inside || !sheet.inside(area)) services.fail(outside);
  return { sheet, area, open: { rows: a1.endRow === null, columns: a1.endColumn === null } };
}

import { sheetOf } from '../../columns/locate';
import { carryOut } from '../../gateway';
import { warningOnly } from './warningOnly';

/**
 * Warns whoever edits the progress log, which is only added to (D6): agents add to it under their own name, so it cannot
 * be closed to them.
 * @returns whether the warning was missing
 */
export function guardLog(): boolean {
  const sheet = sheetOf('log');
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return false;
  carryOut([warningOnly(sheet.getSheetId(), sheet.getName())]);
  return true;
}

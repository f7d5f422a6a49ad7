import type { Protection } from '../../../model/attachments';
import { mayEdit } from '../../../model/protecting';
import type { Sheet } from '../../../model/sheet';
import { gridRange } from './gridRange';

import Schema = GoogleAppsScript.Sheets.Schema;

/** A protection in the API's shape. @param user whose right to edit is told */
export function shownProtection(sheet: Sheet, protection: Protection, user: string): Schema.ProtectedRange {
  const { id, area, description, warningOnly, editors, domainEdit, unprotected } = protection;
  const users = [sheet.workbook.owner, ...editors];
  return {
    protectedRangeId: id,
    range: area ? gridRange(sheet, area) : { sheetId: sheet.id },
    ...(description === '' ? {} : { description }),
    ...(warningOnly ? { warningOnly } : {}),
    requestingUserCanEdit: mayEdit(sheet, protection, user),
    ...(unprotected.length > 0 ? { unprotectedRanges: unprotected.map((free) => gridRange(sheet, free)) } : {}),
    ...(warningOnly ? {} : { editors: { users, ...(domainEdit ? { domainUsersCanEdit: true } : {}) } }),
  };
}

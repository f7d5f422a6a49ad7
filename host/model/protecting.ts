import type { Protection } from './attachments';
import { contains, intersects, type Rectangle } from './rectangle';
import type { Sheet } from './sheet';

export const protectedMessage =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Owner and listed editors may edit; a warning stops nobody. */
export function mayEdit(sheet: Sheet, protection: Protection, user: string): boolean {
  return protection.warningOnly || user === sheet.workbook.owner || protection.editors.includes(user);
}

/** Whether some protection keeps the user from editing the area. */
export function isLocked(sheet: Sheet, area: Rectangle, user: string): boolean {
  return sheet.protections.some((protection) => {
    if (mayEdit(sheet, protection, user)) return false;
    if (protection.area !== null) return intersects(protection.area, area);
    return !protection.unprotected.some((free) => contains(free, area));
  });
}

/** A new protection lets the owner and the user who made it edit (row 11). */
export function protect(sheet: Sheet, area: Rectangle | null, user: string): Protection {
  const protection: Protection = {
    id: sheet.workbook.takeId(),
    kind: area === null ? 'SHEET' : 'RANGE',
    area,
    unprotected: [],
    description: '',
    warningOnly: false,
    domainEdit: false,
    editors: user === sheet.workbook.owner ? [] : [user],
  };
  sheet.protections.push(protection);
  sheet.workbook.changes.structure();
  return protection;
}

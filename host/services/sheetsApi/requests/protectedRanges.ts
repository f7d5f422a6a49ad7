import { mayEdit, protect, protectedMessage } from '../../../model/protecting';
import { Refusal } from '../../../model/refusal';
import type { Workbook } from '../../../model/workbook';
import type { Batch, RequestHandlers } from '../batch';
import { refuseOthers } from '../fields';
import { sheetWithId } from '../located';
import { requiredRange } from '../shapes/gridRange';
import { shownProtection } from '../shapes/protectedRange';

import Schema = GoogleAppsScript.Sheets.Schema;

/** A range with no side but its sheet protects the whole sheet. */
function protectedArea(workbook: Workbook, range: Schema.GridRange | undefined) {
  const sides = Object.keys(range ?? {}).filter((side) => side !== 'sheetId');
  return sides.length === 0 && range
    ? { sheet: sheetWithId(workbook, range.sheetId), area: null }
    : requiredRange(workbook, range);
}

function addProtection(batch: Batch, given: Schema.ProtectedRange): Schema.ProtectedRange {
  refuseOthers(given, ['range', 'description', 'warningOnly', 'editors', 'unprotectedRanges'], 'ProtectedRange');
  const { editors = {}, warningOnly = false } = given;
  refuseOthers(editors, ['users', 'domainUsersCanEdit'], 'Editors');
  if (warningOnly && given.editors) throw new Refusal('A warning-only protected range cannot have editors.');
  const { sheet, area } = protectedArea(batch.workbook, given.range);
  if (area && given.unprotectedRanges) {
    throw new Refusal('Unprotected ranges are only supported on protected sheets.');
  }
  const free = (given.unprotectedRanges ?? []).map((range) => requiredRange(batch.workbook, range).area);
  const protection = protect(sheet, area, batch.user);
  protection.description = given.description ?? '';
  protection.warningOnly = warningOnly;
  protection.unprotected = free;
  protection.domainEdit = editors.domainUsersCanEdit === true;
  const named = (editors.users ?? []).filter((email) => email !== batch.workbook.owner);
  protection.editors = [...new Set([...protection.editors, ...named])];
  return shownProtection(sheet, protection, batch.user);
}

export const protectedRangeRequests: RequestHandlers = {
  addProtectedRange(batch, { addProtectedRange: given = {} }) {
    refuseOthers(given, ['protectedRange'], 'AddProtectedRangeRequest');
    return { addProtectedRange: { protectedRange: addProtection(batch, given.protectedRange ?? {}) } };
  },
  deleteProtectedRange(batch, { deleteProtectedRange: given = {} }) {
    refuseOthers(given, ['protectedRangeId'], 'DeleteProtectedRangeRequest');
    for (const sheet of batch.workbook.sheets) {
      const found = sheet.protections.find(({ id }) => id === given.protectedRangeId);
      if (!found) continue;
      if (!mayEdit(sheet, found, batch.user)) throw new Refusal(protectedMessage);
      sheet.protections = sheet.protections.filter((other) => other !== found);
      batch.workbook.changes.structure();
      return {};
    }
    throw new Refusal(`No protected range with id: ${given.protectedRangeId}`);
  },
};

import { isRangeName } from '../../../model/rangeName';
import { Refusal } from '../../../model/refusal';
import type { Workbook } from '../../../model/workbook';
import type { RequestHandlers } from '../batch';
import { refuseOthers } from '../fields';
import { gridRange, requiredRange } from '../shapes/gridRange';

import Schema = GoogleAppsScript.Sheets.Schema;

/** Named ranges in the API's shape; here the name is the id, too. Those whose cells are gone are left out. */
export function shownNamedRanges(workbook: Workbook): readonly Schema.NamedRange[] {
  return workbook.namedRanges.flatMap(({ name, reference }) => {
    const sheet = workbook.sheetById(reference.sheetId);
    return sheet && reference.area ? [{ namedRangeId: name, name, range: gridRange(sheet, reference.area) }] : [];
  });
}

export const namedRangeRequests: RequestHandlers = {
  addNamedRange({ workbook }, { addNamedRange: given = {} }) {
    refuseOthers(given, ['namedRange'], 'AddNamedRangeRequest');
    const { namedRange = {} } = given;
    refuseOthers(namedRange, ['name', 'range'], 'NamedRange');
    const { name = '', range } = namedRange;
    if (!isRangeName(name)) throw new Refusal(`Invalid name: ${name}`);
    if (workbook.namedRanges.some((other) => other.name === name)) {
      throw new Refusal(`A named range with the name "${name}" already exists.`);
    }
    const { sheet, area } = requiredRange(workbook, range);
    workbook.namedRanges.push({ name, reference: workbook.refer(sheet.id, area) });
    return { addNamedRange: { namedRange: { namedRangeId: name, name, range: gridRange(sheet, area) } } };
  },
  deleteNamedRange({ workbook }, { deleteNamedRange: given = {} }) {
    refuseOthers(given, ['namedRangeId'], 'DeleteNamedRangeRequest');
    const named = workbook.namedRanges.find(({ name }) => name === given.namedRangeId);
    if (!named) throw new Refusal(`No named range with id: ${given.namedRangeId}`);
    workbook.namedRanges = workbook.namedRanges.filter((other) => other !== named);
    workbook.references.delete(named.reference);
    return {};
  },
};

import { breakApart } from '../../../model/merging';
import type { RequestHandlers } from '../batch';
import { refuseOthers } from '../fields';
import { requiredRange } from '../shapes/gridRange';

/** Merged cells. */
export const mergingRequests: RequestHandlers = {
  unmergeCells(batch, { unmergeCells: given = {} }) {
    refuseOthers(given, ['range'], 'UnmergeCellsRequest');
    const { sheet, area } = requiredRange(batch.workbook, given.range);
    batch.changeCells(sheet, area);
    breakApart(sheet, area);
    return {};
  },
};

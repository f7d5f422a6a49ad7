import { InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { SheetView } from '../../contract/view';
import { storedValue } from './cells';
import { itemsAt } from './validations';

const mark = { tr: { size: 6, color: '#d93025' } };

/**
 * Marks the cells that hold what their drop-down does not offer with a red corner, as Sheets does.
 * @param sheetView gives a sheet by its id
 */
export function drawInvalidMarks(univer: Univer, sheetView: (sheetId: number) => SheetView | undefined): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'sheetdesk.invalid-marks',
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { row, col, subUnitId, rawData }, next) => {
        const value = storedValue(rawData);
        const sheet = sheetView(Number(subUnitId));
        const items = value === null || sheet === undefined ? null : itemsAt(sheet, row, col);
        return next(
          items === null || items.includes(String(value)) ? cell : { ...cell, markers: { ...cell?.markers, ...mark } },
        );
      },
    });
}

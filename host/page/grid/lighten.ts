import { CellValueType, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import {
  CalculateController,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  UpdateFormulaController,
} from '@univerjs/preset-sheets-core';
import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';

/** Just before and just after the drawing that tries to read each text as a date or a number. */
const beforeReading = 11;
const afterReading = 9.5;

/**
 * Ends what Univer does with every cell of a sheet and the host does better: following formulas, and validating all
 * cells in advance (what is drawn is looked at as it is drawn). To be called once there is a workbook.
 */
export function lighten(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(UpdateFormulaController).dispose();
  injector.get(CalculateController).dispose();
  injector.get(SheetsDataValidationValidatorService).dispose();
  leaveTextsUnread(injector.get(SheetInterceptorService));
}

/**
 * Univer would read each text it draws, only to mark those that look like numbers, which is switched off here. It
 * leaves a cell alone that it takes for a boolean.
 */
function leaveTextsUnread(interceptors: SheetInterceptorService): void {
  const textsAs = (id: string, priority: number, t: CellValueType) =>
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id,
      priority,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { rawData }, next) => next(cell && rawData?.t === CellValueType.STRING ? { ...cell, t } : cell),
    });
  textsAs('sheetdesk.before-reading', beforeReading, CellValueType.BOOLEAN);
  textsAs('sheetdesk.after-reading', afterReading, CellValueType.STRING);
}

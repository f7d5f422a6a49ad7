import { InterceptorEffectEnum, type Styles, type Univer, type Worksheet } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { displayOf, isDate, storedValue } from '../cells';
import type { ConditionalFormats, Seen } from './conditionalFormats';

/** Before number formats and drop-downs turn the cell into what is drawn. */
const priority = 8;

/**
 * Lets the conditional formats of each sheet take part in the drawing of its cells.
 * @param formatsOf gives the conditional formats of a sheet by its id in Univer
 */
export function drawConditionalFormats(
  univer: Univer,
  formatsOf: (sheetId: string) => ConditionalFormats | undefined,
): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'sheetdesk.conditional-formats',
      priority,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, context, next) => {
        const { row, col, subUnitId, worksheet, workbook } = context;
        const added = formatsOf(subUnitId)?.styleAt(row, col, seenIn(worksheet, workbook.getStyles()));
        if (added === undefined) {
          return next(cell);
        }
        const own = workbook.getStyles().getStyleByCell(cell);
        return next({ ...cell, s: { ...own, ...added } });
      },
    });
}

const seenBySheet = new WeakMap<Worksheet, Seen>();

/** Looks at raw cells: a composed one would ask this drawing again. */
function seenIn(worksheet: Worksheet, styles: Styles): Seen {
  const known = seenBySheet.get(worksheet);
  if (known !== undefined) {
    return known;
  }
  const pattern = (row: number, column: number) => styles.getStyleByCell(worksheet.getCellRaw(row, column))?.n?.pattern;
  const seen: Seen = {
    value: (row, column) => storedValue(worksheet.getCellRaw(row, column)),
    display: (row, column) => displayOf(storedValue(worksheet.getCellRaw(row, column)), pattern(row, column)),
    isDate: (row, column) => isDate(pattern(row, column)),
  };
  seenBySheet.set(worksheet, seen);
  return seen;
}

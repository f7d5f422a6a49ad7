import type { Workbook as FileWorkbook } from 'hucre/xlsx';
import { clip } from '../../model/rectangle';
import type { RangeReference } from '../../model/validation';
import type { Workbook } from '../../model/workbook';
import { listSheetName } from '../shared/defaults';
import { parseReference } from '../shared/reference';
import type { ItemSources } from './validations';

/**
 * A range of the workbook that follows its cells from now on.
 * @param home the sheet that is meant when the reference names none
 * @returns null when it is no range of one of the sheets
 */
export function rangeReference(workbook: Workbook, text: string, home?: string): RangeReference | null {
  const reference = parseReference(text);
  const sheet = reference && workbook.sheetByName(reference.sheet ?? home ?? '');
  const area = sheet && clip(reference.area, sheet.grid.whole());
  return sheet && area ? workbook.refer(sheet.id, area) : null;
}

/** Where drop-downs find their items: in the hidden sheet of lists, in a range, or in a named range. */
export function itemSources(workbook: Workbook, file: FileWorkbook): ItemSources {
  const lists = file.sheets.find(({ name }) => name === listSheetName)?.rows ?? [];
  return {
    listed: (formula) => {
      const reference = parseReference(formula);
      if (reference?.sheet !== listSheetName) return null;
      const { startRow, endRow, startColumn } = reference.area;
      return lists.slice(startRow, endRow + 1).flatMap((row) => {
        const item = row[startColumn];
        return item === null || item === undefined ? [] : [String(item)];
      });
    },
    range: (formula, sheet) => {
      const named = file.namedRanges?.find(({ name }) => name === formula);
      return rangeReference(workbook, named?.range ?? formula, sheet.name);
    },
  };
}

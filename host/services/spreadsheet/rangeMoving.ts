import { type CopyParts, copyCells, destinationArea } from '../../model/copying';
import { type SortKey, sortRows } from '../../model/sort';
import { copyPasteType } from './enumerationList';
import { outside, type Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

const all: CopyParts = { content: true, format: true, note: true, validation: true };
const none: CopyParts = { content: false, format: false, note: false, validation: false };

const pasted: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: all,
  PASTE_VALUES: { ...none, content: true },
  PASTE_FORMULA: { ...none, content: true },
  PASTE_FORMAT: { ...none, format: true },
  PASTE_DATA_VALIDATION: { ...none, validation: true },
};

interface CopyOptions {
  readonly formatOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
}

function partsOf(how: CopyOptions | Google.CopyPasteType | undefined): CopyParts {
  if (how === undefined) return all;
  if (typeof how === 'object' && !('ordinal' in how)) {
    if (how.formatOnly) return { ...none, format: true };
    return how.contentsOnly ? { ...none, content: true } : all;
  }
  const name = copyPasteType.nameOf(how);
  const parts = pasted[name];
  if (!parts) throw new Error(`not implemented: CopyPasteType.${name}`);
  return parts;
}

/** A sort specification: a column number of the sheet, {column, ascending}, or a list of either. */
function sortKeys(services: Services, given: unknown): readonly SortKey[] {
  if (Array.isArray(given)) return given.flatMap((one) => sortKeys(services, one));
  if (typeof given === 'number') return [{ column: given - 1, ascending: true }];
  if (typeof given === 'object' && given !== null && 'column' in given && typeof given.column === 'number') {
    const descending = 'ascending' in given && given.ascending === false;
    return [{ column: given.column - 1, ascending: !descending }];
  }
  return services.fail('Invalid sort specification.');
}

/** Range: sorting and copying. */
export function defineRangeMoving(services: Services): void {
  const { classes } = services;

  classes.ranges.define({
    sort(specification: unknown) {
      const { sheet, area } = services.enterRange(this, 'sort', 'write.buffered', [specification], [['any']]);
      const keys = sortKeys(services, specification);
      if (keys.some(({ column }) => column < area.startColumn || column > area.endColumn)) {
        services.fail('Sort column is outside the bounds of the range.');
      }
      services.workbook.settle(sheet);
      sortRows(sheet, area, keys);
      return this;
    },
    copyTo(destination: Google.Range, how?: CopyOptions | Google.CopyPasteType, transposed?: boolean) {
      const range = 'SpreadsheetApp.Range';
      const given = [destination, how, transposed];
      const { sheet, area } = services.enterRange(this, 'copyTo', 'write.buffered', given, [
        [range],
        [range, 'class'],
        [range, 'enum', 'Boolean'],
      ]);
      if (transposed) throw new Error('not implemented: Range.copyTo transposed');
      const target = classes.ranges.of(destination);
      const written = destinationArea(area, target.area);
      if (!target.sheet.inside(written)) services.fail(outside);
      services.requireUnlocked(target.sheet, written);
      services.workbook.settle(sheet);
      copyCells(sheet, area, target.sheet, target.area, partsOf(how));
    },
  });
}

import { type CopyParts, copyCells, copyTransposed, destinationArea, turned } from '../../model/copying';
import { rectangle } from '../../model/rectangle';
import { type SortKey, sortRows } from '../../model/sort';
import { copyPasteType } from './enumerationList';
import { outside, type Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

const all: CopyParts = { content: true, format: true, note: true, validation: true };
const none: CopyParts = { content: false, format: false, note: false, validation: false };

const pasted: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: all,
  PASTE_VALUES: { ...none, content: true, valuesOnly: true },
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
    return how.contentsOnly ? { ...none, content: true, valuesOnly: true } : all;
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

type RangePlace = readonly [columnStart: number, columnEnd: number, rowStart: number, rowEnd: number];

/** Range: sorting and copying. */
export function defineRangeMoving(services: Services): void {
  const { classes } = services;

  const copyTo = (
    range: Google.Range,
    member: string,
    to: Google.Sheet | number,
    [columnStart, columnEnd, rowStart, rowEnd]: RangePlace,
    parts: CopyParts,
  ) => {
    const given = [to, columnStart, columnEnd, rowStart, rowEnd];
    const kinds = ['SpreadsheetApp.Sheet', 'number'].map((kind) => [kind, 'number', 'number', 'number', 'number']);
    const { sheet, area } = services.enterRange(range, member, 'write.buffered', given, kinds);
    const target = typeof to === 'number' ? services.workbook.sheetById(to) : classes.sheets.of(to);
    if (target?.workbook !== services.workbook) return services.fail(`Sheet ${String(to)} not found`);
    const place = rectangle(rowStart - 1, columnStart - 1, rowEnd - rowStart + 1, columnEnd - columnStart + 1);
    const written = destinationArea(area, place);
    if (rowStart < 1 || columnStart < 1 || !target.inside(written)) return services.fail(outside);
    services.requireUnlocked(target, written);
    services.workbook.settle(sheet);
    copyCells(sheet, area, target, place, parts);
  };

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
    copyValuesToRange(to: Google.Sheet | number, ...place: RangePlace) {
      copyTo(this, 'copyValuesToRange', to, place, { ...none, content: true, valuesOnly: true });
    },
    copyFormatToRange(to: Google.Sheet | number, ...place: RangePlace) {
      copyTo(this, 'copyFormatToRange', to, place, { ...none, format: true });
    },
    copyTo(destination: Google.Range, how?: CopyOptions | Google.CopyPasteType, transposed?: boolean) {
      const range = 'SpreadsheetApp.Range';
      const given = [destination, how, transposed];
      const { sheet, area } = services.enterRange(this, 'copyTo', 'write.buffered', given, [
        [range],
        [range, 'class'],
        [range, 'enum', 'Boolean'],
      ]);
      const target = services.ownRange(destination);
      const written = destinationArea(transposed ? turned(area) : area, target.area);
      if (!target.sheet.inside(written)) services.fail(outside);
      services.requireUnlocked(target.sheet, written);
      services.workbook.settle(sheet);
      const copy = transposed ? copyTransposed : copyCells;
      copy(sheet, area, target.sheet, target.area, partsOf(how));
    },
  });
}

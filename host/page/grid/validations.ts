import type { SheetView } from '../../contract/view';
import { univerRange } from './ranges';

const arrow = 1;
const warningOnly = 2;

/**
 * Drop-downs and checkboxes for Univer. Bad values are never stopped here, only marked: the host is the one that
 * refuses.
 */
export function univerValidations(validations: SheetView['validations']): object[] {
  return validations.flatMap((validation, index): object[] => {
    const common = {
      uid: `validation-${index}`,
      ranges: validation.ranges.map(univerRange),
      allowBlank: true,
      errorStyle: warningOnly,
      showErrorMessage: validation.help !== null,
      error: validation.help ?? '',
    };
    if (validation.items !== null && validation.items.length > 0) {
      return [
        {
          ...common,
          type: 'list',
          formula1: validation.items.map(shownItem).join(','),
          renderMode: validation.showDropdown ? arrow : 0,
        },
      ];
    }
    return validation.criteria === 'CHECKBOX'
      ? [{ ...common, type: 'checkbox', formula1: 'TRUE', formula2: 'FALSE' }]
      : [];
  });
}

/** Univer parts a list at commas, so an item's own are shown full-width. */
export function shownItem(item: string): string {
  return item.replaceAll(',', '，');
}

/** The item that is shown as `text` in the drop-down of a cell, or the text itself. */
export function pickedItem(sheet: SheetView, row: number, column: number, text: string): string {
  return itemsAt(sheet, row, column)?.find((item) => shownItem(item) === text) ?? text;
}

/** The items of a cell's drop-down, or null when it has none. */
export function itemsAt(sheet: SheetView, row: number, column: number): readonly string[] | null {
  const covering = sheet.validations.find(({ ranges }) =>
    ranges.some(
      (range) =>
        row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn,
    ),
  );
  return covering?.items ?? null;
}

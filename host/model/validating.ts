import type { CellValue } from '../contract/view';
import type { Cell, Content } from './cell';
import { displayText, isDate } from './numberFormat';
import type { Sheet } from './sheet';
import { accepts, type RangeReference, type ValidationRule } from './validation';
import type { Workbook } from './workbook';

/** Display values of a range, blanks left out and each once, as a drop-down lists them. */
export function itemsOfRange(workbook: Workbook, source: RangeReference): readonly string[] {
  const sheet = workbook.sheetById(source.sheetId);
  if (!sheet || !source.area) return [];
  const items = new Set<string>();
  sheet.grid.forEach(source.area, (cell) => items.add(sheet.shownOf(cell)));
  items.delete('');
  return [...items];
}

/** The items of a drop-down; null for other criteria. */
export function itemsOf(workbook: Workbook, rule: ValidationRule): readonly string[] | null {
  if (rule.source) return itemsOfRange(workbook, rule.source);
  return rule.criteria === 'VALUE_IN_LIST' ? rule.values.map(String) : null;
}

/** Whether a rule that rejects would refuse this content in the cell. */
export function violates(sheet: Sheet, cell: Cell | undefined, content: Content, items = itemCache(sheet)): boolean {
  const rule = cell?.validation;
  if (!rule || rule.allowInvalid) return false;
  const own = sheet.workbook.styles.at(cell.style).numberFormat;
  const numberFormat = content.numberFormat ?? own;
  const value: CellValue = content.formula ?? content.value;
  const display = displayText(value, numberFormat, sheet.workbook.locale);
  return !accepts(rule, { value, display, isDate: isDate(numberFormat) }, items(rule));
}

/** Resolves the items of each rule once, for checking many cells. */
export function itemCache(sheet: Sheet): (rule: ValidationRule) => readonly string[] | null {
  const known = new Map<ValidationRule, readonly string[] | null>();
  return (rule) => {
    let items = known.get(rule);
    if (items === undefined) {
      items = itemsOf(sheet.workbook, rule);
      known.set(rule, items);
    }
    return items;
  };
}

/** The message of a refused entry (row 7). */
export function violationMessage(a1: string, rule: ValidationRule | null | undefined): string {
  const hint = rule?.help ? ` ${rule.help}` : '';
  return `The data you entered in cell ${a1} violates the data validation rules set on this cell.${hint}`;
}

import type { Rectangle } from './rectangle';
import type { Sheet } from './sheet';
import type { ValidationRule } from './validation';

/**
 * The cells of each validation as few rectangles: runs down each column, joined with the equal run of the column
 * before.
 */
export function validationAreas(sheet: Sheet): ReadonlyMap<ValidationRule, readonly Rectangle[]> {
  const areas = new Map<ValidationRule, Rectangle[]>();
  const open = new Map<string, { readonly list: Rectangle[]; readonly index: number; readonly area: Rectangle }>();
  const ids = new Map<ValidationRule, number>();
  for (let column = 0; column < sheet.columnCount; column += 1) {
    for (const { rule, startRow, endRow } of runs(sheet, column)) {
      const list = areas.get(rule) ?? [];
      areas.set(rule, list);
      const id = ids.get(rule) ?? ids.size;
      ids.set(rule, id);
      const key = `${id} ${startRow} ${endRow}`;
      const left = open.get(key);
      if (left && left.area.endColumn === column - 1) {
        const area = { ...left.area, endColumn: column };
        list[left.index] = area;
        open.set(key, { ...left, area });
      } else {
        const area = { startRow, endRow, startColumn: column, endColumn: column };
        open.set(key, { list, index: list.push(area) - 1, area });
      }
    }
  }
  return areas;
}

interface Run {
  readonly rule: ValidationRule;
  readonly startRow: number;
  readonly endRow: number;
}

function runs(sheet: Sheet, column: number): readonly Run[] {
  const found: Run[] = [];
  let rule: ValidationRule | null = null;
  let startRow = 0;
  for (let row = 0; row <= sheet.rowCount; row += 1) {
    const next = sheet.grid.at(row, column)?.validation ?? null;
    if (next === rule) continue;
    if (rule) found.push({ rule, startRow, endRow: row - 1 });
    rule = next;
    startRow = row;
  }
  return found;
}

import type { Metadata, MetadataLocation } from './attachments';
import { contains, intersects, type Rectangle } from './rectangle';
import type { Workbook } from './workbook';

/** Where metadata is looked for: the whole workbook, a sheet, or a range of it. */
export type MetadataScope =
  | { readonly kind: 'workbook' }
  | { readonly kind: 'sheet'; readonly sheetId: number }
  | { readonly kind: 'range'; readonly sheetId: number; readonly area: Rectangle };

/** The cells of a row's or column's metadata; null for the workbook and for sheets that are gone. */
export function locatedArea(workbook: Workbook, location: MetadataLocation): Rectangle | null {
  if (location.type === 'SPREADSHEET') return null;
  const whole = workbook.sheetById(location.sheetId)?.grid.whole() ?? null;
  if (!whole || location.type === 'SHEET') return whole;
  return location.type === 'ROW'
    ? { ...whole, startRow: location.index, endRow: location.index }
    : { ...whole, startColumn: location.index, endColumn: location.index };
}

/** Metadata inside the scope, or, if asked, also what only crosses it. */
export function metadataIn(workbook: Workbook, scope: MetadataScope, crossing: boolean): readonly Metadata[] {
  return workbook.metadata.filter(({ location }) => {
    if (scope.kind === 'workbook') return true;
    if (location.type === 'SPREADSHEET') return crossing;
    if (location.sheetId !== scope.sheetId) return false;
    if (scope.kind === 'sheet') return true;
    const area = locatedArea(workbook, location);
    return area !== null && (crossing ? intersects(scope.area, area) : contains(scope.area, area));
  });
}

/** Where metadata of an area goes: one whole row or one whole column (row 10); null for any other area. */
export function lineLocation(sheetId: number, area: Rectangle, whole: Rectangle): MetadataLocation | null {
  const allColumns = area.startColumn === whole.startColumn && area.endColumn === whole.endColumn;
  const allRows = area.startRow === whole.startRow && area.endRow === whole.endRow;
  if (allColumns && area.startRow === area.endRow) return { type: 'ROW', sheetId, index: area.startRow };
  if (allRows && area.startColumn === area.endColumn) return { type: 'COLUMN', sheetId, index: area.startColumn };
  return null;
}

import type { WriteSheet } from 'hucre/xlsx';
import { formatA1 } from '../../model/a1';
import { filteredRows, hiddenValues } from '../../model/filter';
import type { Sheet } from '../../model/sheet';
import { encodeText } from '../shared/xmlText';

/** The basic filter; what a column hides is written as the list of values it leaves visible. */
export function fileFilter(sheet: Sheet): WriteSheet['autoFilter'] {
  const { filter } = sheet;
  if (!filter) return undefined;
  const columns = [...filter.criteria].flatMap(([column, criteria]) => {
    const hidden = new Set(hiddenValues(sheet, filter, column, criteria));
    const all = displayed(sheet, column);
    const visible = [...all].filter((value) => !hidden.has(value));
    if (visible.length === all.size) return [];
    return { colIndex: column - filter.area.startColumn, filters: visible.map(encodeText) };
  });
  return { range: formatA1(filter.area), ...(columns.length > 0 ? { columns } : {}) };
}

/** The display values under the filter's header, blanks included. */
function displayed(sheet: Sheet, column: number): ReadonlySet<string> {
  const values = new Set<string>();
  const rows = sheet.filter && filteredRows(sheet, sheet.filter);
  for (let row = rows?.startRow ?? 0; rows && row <= rows.endRow; row += 1) values.add(sheet.shownAt(row, column));
  return values;
}

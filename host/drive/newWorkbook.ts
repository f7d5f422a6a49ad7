import { Sheet } from '../model/sheet';
import { Workbook, type WorkbookOptions } from '../model/workbook';

/** A new workbook whose one sheet has that size. */
export function newWorkbook(
  options: WorkbookOptions,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Workbook {
  const workbook = new Workbook(options);
  workbook.sheets = workbook.sheets.map(({ id, name }) => new Sheet(workbook, id, name, rows, columns));
  return workbook;
}

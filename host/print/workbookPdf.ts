import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { printPdf } from './pdf';
import { type PrintLook, usualLook, workbookHtml } from './workbookHtml';

/**
 * A workbook, or one of its sheets, as PDF.
 * @throws Error with one sentence when there is no browser to print with
 */
export function workbookPdf(
  workbook: Workbook,
  only?: Sheet,
  look: PrintLook = usualLook,
): { readonly data: Buffer; readonly name: string } {
  return { data: printPdf(workbookHtml(workbook, only, look)), name: `${workbook.name}.pdf` };
}

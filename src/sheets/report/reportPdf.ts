import type { MailAttachment } from '../../app/desk';
import { logFault } from '../../app/jobs/fault';
import type { Period } from '../../domain/report/period';
import { workbook } from '../workbook';
import { reportMarks } from './marks';

const millimetresAnInch = 25.4;
const marginInches = 0.4;
/** Of A4 on its side. */
const paper = { width: 297, height: 210 };

/** How high what a sheet of paper holds is where `width` fills it, in pixels of the sheet. */
export const paperHeightAt = (width: number): number => {
  const margins = 2 * marginInches * millimetresAnInch;
  return Math.floor((width * (paper.height - margins)) / (paper.width - margins));
};

/** A4 on its side, as wide as the page, without grid lines and sheet names; margins in inches. */
const look = {
  format: 'pdf',
  size: 'A4',
  portrait: 'false',
  fitw: 'true',
  gridlines: 'false',
  sheetnames: 'false',
  printtitle: 'false',
  pagenum: 'CENTER',
  fzr: 'false',
  top_margin: String(marginInches),
  bottom_margin: String(marginInches),
  left_margin: String(marginInches),
  right_margin: String(marginInches),
};

/**
 * The sheet of a report as PDF, by Google's address that exports one sheet of a spreadsheet.
 * @returns undefined when there is no such sheet, or it could not be exported; why is in the execution's log
 */
export function reportPdf({ kind, key }: Period): MailAttachment | undefined {
  const book = workbook();
  const [mark] = book.createDeveloperMetadataFinder().withKey(reportMarks[kind]).withValue(key).find();
  const sheet = mark?.getLocation().getSheet() ?? null;
  if (sheet === null) return undefined;
  const query = Object.entries({ ...look, gid: String(sheet.getSheetId()) })
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  try {
    SpreadsheetApp.flush();
    const blob = UrlFetchApp.fetch(`https://docs.google.com/spreadsheets/d/${book.getId()}/export?${query}`, {
      headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
    }).getBlob();
    return { name: `${sheet.getName()}.pdf`, mimeType: 'application/pdf', bytes: blob.getBytes() };
  } catch (error) {
    // A report without its PDF is better than none.
    logFault(error, 'the report was not exported as PDF');
    return undefined;
  }
}

import { sheetsApi, workbookId } from '../gateway';

/** A sheet as set-up found it: its id and title, its protections, and its merged cells. */
export type FoundSheet = Pick<GoogleAppsScript.Sheets.Schema.Sheet, 'properties' | 'protectedRanges' | 'merges'>;

const fields =
  'sheets(properties(sheetId,title),merges,protectedRanges(range,warningOnly,editors(users,groups,domainUsersCanEdit)))';

/** All sheets of the workbook, in one call. */
export function readFoundSheets(): readonly FoundSheet[] {
  SpreadsheetApp.flush();
  return sheetsApi().get(workbookId(), { fields }).sheets ?? [];
}

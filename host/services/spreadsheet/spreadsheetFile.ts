import { copyName } from '../../drive/copyName';
import { copySheet } from '../../model/copySheet';
import { workbookPdf } from '../../print/workbookPdf';
import { requireAuthority } from '../base/permission';
import { newBlob, type ScriptBlob } from '../utilities/blob';
import type { OpenWorkbooks } from './openWorkbooks';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** Spreadsheet and Sheet: copies in other files, and the workbook as a file. */
export function defineSpreadsheetFile(services: Services, workbooks: OpenWorkbooks): void {
  const { classes, context, workbook } = services;

  const pdf = (member: string, given: readonly unknown[], signature: readonly string[]): ScriptBlob => {
    requireAuthority(context, `Spreadsheet.${member}`, 'spreadsheets');
    services.enter(`Spreadsheet.${member}`, 'fetch', given, [signature], 0);
    const [type = 'application/pdf'] = given;
    if (type !== 'application/pdf') {
      services.fail(`Converting from application/vnd.google-apps.spreadsheet to ${String(type)} is not supported.`);
    }
    const { data, name } = workbookPdf(workbook);
    return newBlob(context, data, 'application/pdf', name);
  };

  classes.spreadsheets.define({
    copy(name: string) {
      requireAuthority(context, 'Spreadsheet.copy', 'spreadsheets');
      services.enter('Spreadsheet.copy', 'openById', [name], [['String']]);
      const { drive } = workbooks;
      const as = { name, owner: context.effectiveUser, parent: drive.root };
      return workbooks.spreadsheet(drive.copyWorkbook(workbook, as).workbook);
    },
    getAs(contentType: string) {
      return pdf('getAs', [contentType], ['String']);
    },
    getBlob() {
      return pdf('getBlob', [], []);
    },
  });
  classes.sheets.define({
    copyTo(spreadsheet: Google.Spreadsheet) {
      const source = services.enterSheet(this, 'copyTo', 'appendRow', [spreadsheet], [['SpreadsheetApp.Spreadsheet']]);
      const target = classes.spreadsheets.of(spreadsheet);
      const name = copyName(source.name, target.locale);
      return workbooks.services(target).sheet(copySheet(source, target, name));
    },
  });
}

import type { DriveFile } from '../../drive/items';
import { requireAuthority } from '../base/permission';
import type { OpenWorkbooks } from './openWorkbooks';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

type Opening = Pick<Google.SpreadsheetApp, 'create' | 'open' | 'openById' | 'openByUrl'>;

const addressedId = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([-\w]+)/;

/** SpreadsheetApp: workbooks besides the one the script is bound to. */
export function appWorkbooks(services: Services, workbooks: OpenWorkbooks): Opening {
  const { drive } = workbooks;
  const files = services.plainClass<GoogleAppsScript.Drive.File, DriveFile>('File', 'DriveApp');

  const enter = (member: string, given: readonly unknown[], signatures: string[][]) => {
    requireAuthority(services.context, `SpreadsheetApp.${member}`, 'spreadsheets');
    services.enter(member, 'openById', given, signatures);
  };
  const opened = (id: string) => {
    const workbook = drive.workbook(id);
    if (workbook) return workbooks.spreadsheet(workbook);
    return services.fail(
      drive.find(id)
        ? `Service Spreadsheets failed while accessing document with id ${id}.`
        : `Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`,
    );
  };

  return {
    create(name: string, rows?: number, columns?: number) {
      enter('create', [name, rows, columns], [['String'], ['String', 'number', 'number']]);
      for (const count of [rows ?? 1, columns ?? 1]) if (count < 1) services.fail(`Invalid argument: ${count}`);
      const size = { rows: rows ?? 1000, columns: columns ?? 26 };
      return workbooks.spreadsheet(drive.createWorkbook(name, services.context.effectiveUser, size));
    },
    open(file: GoogleAppsScript.Drive.File) {
      enter('open', [file], [['DriveApp.File']]);
      return opened(files.of(file).id);
    },
    openById(id: string) {
      enter('openById', [id], [['String']]);
      return opened(id);
    },
    openByUrl(url: string) {
      enter('openByUrl', [url], [['String']]);
      const id = addressedId.exec(url)?.[1];
      return id === undefined ? services.fail('Invalid argument: url') : opened(id);
    },
  };
}

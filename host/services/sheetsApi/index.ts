import type { ExecutionContext } from '../../contract/execution';
import type { Workbook } from '../../model/workbook';
import { ServiceClass } from '../spreadsheet/serviceClass';
import { ApiCalls } from './apiCalls';
import { batchUpdate } from './batchUpdate';
import { getSpreadsheet } from './properties';
import { batchGetByDataFilter, batchGetValues, type GetOptions, getValues } from './reading';
import type { RenderOptions } from './rendering';
import { appendValues, batchUpdateByDataFilter, batchUpdateValues, updateValues } from './writing';

import Collection = GoogleAppsScript.Sheets.Collection;
import Schema = GoogleAppsScript.Sheets.Schema;

interface InputOptions {
  readonly valueInputOption?: string;
  readonly insertDataOption?: string;
}

/** The global Sheets (advanced service, API v4) of one execution over a workbook. What it lacks is refused by name. */
export function createSheetsApi(workbook: Workbook, context: ExecutionContext): GoogleAppsScript.Sheets {
  const calls = new ApiCalls(workbook, context);
  const { realm } = context;
  const values = new ServiceClass<Collection.Spreadsheets.ValuesCollection, 'values'>(
    'Spreadsheets.Values',
    realm,
    'Sheets',
  );
  const spreadsheets = new ServiceClass<Collection.SpreadsheetsCollection, 'spreadsheets'>(
    'Spreadsheets',
    realm,
    'Sheets',
  );
  const sheets = new ServiceClass<GoogleAppsScript.Sheets, 'sheets'>('Sheets', realm, 'Sheets');

  values.define({
    get(id: string, range: string, options: RenderOptions = {}) {
      return getValues(calls, id, range, options);
    },
    batchGet(id: string, options: GetOptions = {}) {
      return batchGetValues(calls, id, options);
    },
    batchGetByDataFilter(resource: Schema.BatchGetValuesByDataFilterRequest, id: string) {
      return batchGetByDataFilter(calls, id, resource);
    },
    update(resource: Schema.ValueRange, id: string, range: string, options: InputOptions = {}) {
      return updateValues(calls, id, range, resource, options);
    },
    batchUpdate(resource: Schema.BatchUpdateValuesRequest, id: string) {
      return batchUpdateValues(calls, id, resource);
    },
    batchUpdateByDataFilter(resource: Schema.BatchUpdateValuesByDataFilterRequest, id: string) {
      return batchUpdateByDataFilter(calls, id, resource);
    },
    append(resource: Schema.ValueRange, id: string, range: string, options: InputOptions = {}) {
      return appendValues(calls, id, range, resource, options);
    },
  });
  spreadsheets.define({
    Values: values.make('values'),
    batchUpdate(resource: Schema.BatchUpdateSpreadsheetRequest, id: string) {
      return batchUpdate(calls, id, resource);
    },
    get(id: string, options: { readonly fields?: string } = {}) {
      return getSpreadsheet(calls, id, options.fields);
    },
  });
  sheets.define({ Spreadsheets: spreadsheets.make('spreadsheets') });
  return sheets.make('sheets');
}

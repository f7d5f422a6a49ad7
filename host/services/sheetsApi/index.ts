import type { ExecutionContext } from '../../contract/execution';
import { Drive } from '../../drive/drive';
import type { Workbook } from '../../model/workbook';
import { ServiceClass } from '../spreadsheet/serviceClass';
import { ApiCalls } from './apiCalls';
import { batchUpdate } from './batchUpdate';
import { getByDataFilter } from './cellNotes';
import { batchClearValues, clearValues } from './clearing';
import { getMetadata, searchMetadata } from './metadataSearch';
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

/** The global Sheets (advanced service, API v4) of one execution. What it lacks is refused by name. */
export function createSheetsApi(
  workbook: Workbook,
  context: ExecutionContext,
  drive = new Drive(workbook, () => context.now()),
): GoogleAppsScript.Sheets {
  // An unknown id is refused where the call is let in.
  const calls = (id: string) => new ApiCalls(drive.workbook(id) ?? workbook, context);
  const { realm } = context;
  const values = new ServiceClass<Collection.Spreadsheets.ValuesCollection, 'values'>(
    'Spreadsheets.Values',
    realm,
    'Sheets',
  );
  const metadata = new ServiceClass<Collection.Spreadsheets.DeveloperMetadataCollection, 'metadata'>(
    'Spreadsheets.DeveloperMetadata',
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
      return getValues(calls(id), id, range, options);
    },
    batchGet(id: string, options: GetOptions = {}) {
      return batchGetValues(calls(id), id, options);
    },
    batchGetByDataFilter(resource: Schema.BatchGetValuesByDataFilterRequest, id: string) {
      return batchGetByDataFilter(calls(id), id, resource);
    },
    update(resource: Schema.ValueRange, id: string, range: string, options: InputOptions = {}) {
      return updateValues(calls(id), id, range, resource, options);
    },
    batchUpdate(resource: Schema.BatchUpdateValuesRequest, id: string) {
      return batchUpdateValues(calls(id), id, resource);
    },
    batchUpdateByDataFilter(resource: Schema.BatchUpdateValuesByDataFilterRequest, id: string) {
      return batchUpdateByDataFilter(calls(id), id, resource);
    },
    clear(_resource: object, id: string, range: string) {
      return clearValues(calls(id), id, range);
    },
    batchClear(resource: Schema.BatchClearValuesRequest, id: string) {
      return batchClearValues(calls(id), id, resource);
    },
    append(resource: Schema.ValueRange, id: string, range: string, options: InputOptions = {}) {
      return appendValues(calls(id), id, range, resource, options);
    },
  });
  metadata.define({
    get(id: string, metadataId: number) {
      return getMetadata(calls(id), id, metadataId);
    },
    search(resource: Schema.SearchDeveloperMetadataRequest, id: string) {
      return searchMetadata(calls(id), id, resource);
    },
  });
  spreadsheets.define({
    DeveloperMetadata: metadata.make('metadata'),
    Values: values.make('values'),
    batchUpdate(resource: Schema.BatchUpdateSpreadsheetRequest, id: string) {
      return batchUpdate(calls(id), id, resource);
    },
    get(id: string, options: { readonly fields?: string } = {}) {
      return getSpreadsheet(calls(id), id, options.fields);
    },
    getByDataFilter(
      resource: Schema.GetSpreadsheetByDataFilterRequest,
      id: string,
      options: { readonly fields?: string } = {},
    ) {
      return getByDataFilter(calls(id), id, resource, options.fields);
    },
  });
  sheets.define({ Spreadsheets: spreadsheets.make('spreadsheets') });
  return sheets.make('sheets');
}

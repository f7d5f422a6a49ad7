import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import type { ApiCalls } from './apiCalls';
import { fieldPaths, type KnownFields, project, refuseUnknownPaths } from './fields';
import { shownGroups } from './requests/dimensions';
import { shownNamedRanges } from './requests/namedRanges';
import { shownConditionalFormat } from './shapes/conditionalFormat';
import { shownBasicFilter, shownFilterView } from './shapes/filter';
import { gridRange } from './shapes/gridRange';
import { shownMetadata } from './shapes/metadata';
import { shownProtection } from './shapes/protectedRange';
import { shownSheetProperties } from './shapes/sheetProperties';

import Schema = GoogleAppsScript.Sheets.Schema;

type SheetPart = (sheet: Sheet, user: string) => Partial<Schema.Sheet>;

const listed = <Name extends string, Item>(name: Name, items: readonly Item[]) =>
  items.length === 0 ? {} : { [name]: items };

/** What can be told of a sheet, by field; empty lists are left out, as the API does. */
const sheetParts: Readonly<Record<string, SheetPart>> = {
  properties: (sheet) => ({ properties: shownSheetProperties(sheet) }),
  filterViews: (sheet) =>
    listed(
      'filterViews',
      sheet.filterViews.map((view) => shownFilterView(sheet, view)),
    ),
  basicFilter: (sheet) => (sheet.filter ? { basicFilter: shownBasicFilter(sheet, sheet.filter) } : {}),
  conditionalFormats: (sheet) =>
    listed(
      'conditionalFormats',
      sheet.conditionalFormats.map((format) => shownConditionalFormat(sheet, format)),
    ),
  merges: (sheet) =>
    listed(
      'merges',
      sheet.merges.map((merged) => gridRange(sheet, merged)),
    ),
  protectedRanges: (sheet, user) =>
    listed(
      'protectedRanges',
      sheet.protections.map((protection) => shownProtection(sheet, protection, user)),
    ),
  developerMetadata: (sheet) =>
    listed(
      'developerMetadata',
      sheet.workbook.metadata
        .filter(({ location }) => location.type === 'SHEET' && location.sheetId === sheet.id)
        .map(shownMetadata),
    ),
  rowGroups: (sheet) => listed('rowGroups', shownGroups({ sheet, axis: 'row' })),
  columnGroups: (sheet) => listed('columnGroups', shownGroups({ sheet, axis: 'column' })),
};

type WorkbookPart = (workbook: Workbook) => Partial<Schema.Spreadsheet>;

const workbookParts: Readonly<Record<string, WorkbookPart>> = {
  spreadsheetId: ({ id }) => ({ spreadsheetId: id }),
  spreadsheetUrl: ({ id }) => ({ spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit` }),
  properties: ({ name, locale, zone }) => ({ properties: { title: name, locale, timeZone: zone.name } }),
  namedRanges: (workbook) => listed('namedRanges', shownNamedRanges(workbook)),
  developerMetadata: ({ metadata }) =>
    listed('developerMetadata', metadata.filter(({ location }) => location.type === 'SPREADSHEET').map(shownMetadata)),
};

/** All that can be told of a sheet but its cells. */
export const toldOfSheet = (sheet: Sheet, user: string): Schema.Sheet =>
  Object.assign({}, ...Object.values(sheetParts).map((part) => part(sheet, user)));

/** All that can be told of a workbook but its sheets. */
export const toldOfWorkbook = (workbook: Workbook): Schema.Spreadsheet =>
  Object.assign({}, ...Object.values(workbookParts).map((part) => part(workbook)));

const anything = (parts: object): KnownFields => Object.fromEntries(Object.keys(parts).map((name) => [name, true]));
const known: KnownFields = { ...anything(workbookParts), sheets: anything(sheetParts) };

const firstNames = (paths: readonly string[]) => new Set(paths.map((path) => path.split('.')[0] ?? ''));

/**
 * What is asked for of the workbook and its sheets; cells are read by Values.
 * @param fields a mask; at the top and for sheets each field has to be named
 */
export function getSpreadsheet(calls: ApiCalls, id: string, fields: string | undefined): Schema.Spreadsheet {
  const paths = fieldPaths(fields ?? '');
  if (paths.length === 0) {
    throw new Error(`not implemented: Sheets.Spreadsheets.get with fields ${JSON.stringify(fields)}`);
  }
  refuseUnknownPaths(paths, known, 'Sheets.Spreadsheets.get');
  const ofSheets = paths.flatMap((path) => (path.startsWith('sheets.') ? [path.slice('sheets.'.length)] : []));
  return calls.call('spreadsheets.get', 'api.read', id, () => ({
    cells: 1,
    run: () => {
      const whole: Schema.Spreadsheet = {};
      for (const name of firstNames(paths)) Object.assign(whole, workbookParts[name]?.(calls.workbook));
      if (ofSheets.length > 0)
        whole.sheets = calls.workbook.sheets.map((sheet) => sheetOf(sheet, ofSheets, calls.user));
      return narrowed(whole, paths);
    },
  }));
}

function sheetOf(sheet: Sheet, paths: readonly string[], user: string): Schema.Sheet {
  const made: Schema.Sheet = {};
  for (const name of firstNames(paths)) Object.assign(made, sheetParts[name]?.(sheet, user));
  return made;
}

function narrowed(whole: Schema.Spreadsheet, paths: readonly string[]): Schema.Spreadsheet {
  return Object.assign({}, project(whole, paths));
}

import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

const names = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getActiveCell',
  'getActiveRangeList',
  'getColumnWidth',
  'getCurrentCell',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSelection',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setActiveRange',
  'setActiveSelection',
  'setColumnWidth',
  'setCurrentCell',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof Google.Sheet & keyof Google.Spreadsheet)[];

type Forwarded = Pick<Google.Spreadsheet, (typeof names)[number]>;

/** Spreadsheet: what it does on its active sheet, as calls of that Sheet. */
export function defineActiveSheetMethods(services: Services): void {
  const forwarded = (name: (typeof names)[number]) =>
    function (this: Google.Spreadsheet, ...given: unknown[]): unknown {
      const sheet = services.sheet(services.classes.spreadsheets.of(this).activeSheet);
      return Reflect.apply(sheet[name], sheet, given);
    };
  const methods: Partial<Forwarded> = Object.fromEntries(names.map((name) => [name, forwarded(name)]));
  services.classes.spreadsheets.define(methods);
}

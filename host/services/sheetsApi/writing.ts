import { cellsOf, columnsOf, rectangle } from '../../model/rectangle';
import { insertLines } from '../../model/structure';
import type { ApiCalls } from './apiCalls';
import { byRows, checkedWrite, contentReader, contentsOf, perform, type Write } from './checkedWrite';
import { locateA1, locateFilter, rangeText } from './located';

import Schema = GoogleAppsScript.Sheets.Schema;

function summary(id: string, { target, values }: Write): Schema.UpdateValuesResponse {
  return {
    spreadsheetId: id,
    updatedRange: rangeText(target),
    updatedRows: values.length,
    updatedColumns: columnsOf(target.area),
    updatedCells: values.reduce((sum, row) => sum + row.length, 0),
  };
}

function totals(id: string, updates: readonly Schema.UpdateValuesResponse[]) {
  const sum = (count: (update: Schema.UpdateValuesResponse) => number | undefined) =>
    updates.reduce((all, update) => all + (count(update) ?? 0), 0);
  return {
    spreadsheetId: id,
    totalUpdatedRows: sum(({ updatedRows }) => updatedRows),
    totalUpdatedColumns: sum(({ updatedColumns }) => updatedColumns),
    totalUpdatedCells: sum(({ updatedCells }) => updatedCells),
    totalUpdatedSheets: new Set(updates.map(({ updatedRange }) => updatedRange?.split('!')[0])).size,
  };
}

/** Checks all writes, then performs all of them. */
function prepareAll(calls: ApiCalls, option: string | undefined, writes: readonly Write[], id: string) {
  const read = contentReader(calls, option);
  const contents = writes.map((write) => contentsOf(write, read));
  return {
    cells: writes.reduce((sum, { target }) => sum + cellsOf(target.area), 0),
    run: () => {
      for (const [index, write] of writes.entries()) perform(write, contents[index] ?? []);
      return writes.map((write) => summary(id, write));
    },
  };
}

export function updateValues(
  calls: ApiCalls,
  id: string,
  range: string,
  resource: Schema.ValueRange,
  options: { readonly valueInputOption?: string },
): Schema.UpdateValuesResponse {
  return calls.call('spreadsheets.values.update', 'api.values.write', id, () => {
    const write = checkedWrite(calls, locateA1(calls.workbook, range), resource);
    const all = prepareAll(calls, options.valueInputOption, [write], id);
    return { cells: all.cells, run: () => all.run()[0] ?? {} };
  });
}

export function batchUpdateValues(
  calls: ApiCalls,
  id: string,
  resource: Schema.BatchUpdateValuesRequest,
): Schema.BatchUpdateValuesResponse {
  return calls.call('spreadsheets.values.batchUpdate', 'api.values.write', id, () => {
    const writes = (resource.data ?? []).map((data) =>
      checkedWrite(calls, locateA1(calls.workbook, data.range ?? ''), data),
    );
    const all = prepareAll(calls, resource.valueInputOption, writes, id);
    return {
      cells: all.cells,
      run: () => {
        const responses = all.run();
        return { ...totals(id, responses), responses };
      },
    };
  });
}

/** A filter that matches several ranges writes to each, one that matches none writes nothing. */
export function batchUpdateByDataFilter(
  calls: ApiCalls,
  id: string,
  resource: Schema.BatchUpdateValuesByDataFilterRequest,
): Schema.BatchUpdateValuesByDataFilterResponse {
  return calls.call('spreadsheets.values.batchUpdateByDataFilter', 'api.values.write', id, () => {
    const matched = (resource.data ?? []).flatMap((data) =>
      locateFilter(calls.workbook, data.dataFilter ?? {}).map((located) => ({
        filter: data.dataFilter,
        write: checkedWrite(calls, located, data),
      })),
    );
    const writes = matched.map(({ write }) => write);
    const all = prepareAll(calls, resource.valueInputOption, writes, id);
    return {
      cells: all.cells,
      run: () => {
        const responses = all.run().map(({ spreadsheetId: _, ...update }, index) => ({
          ...update,
          dataFilter: matched[index]?.filter,
        }));
        return { ...totals(id, responses), responses };
      },
    };
  });
}

/** Appends below the last row with content in the range's columns, growing the sheet where needed. */
export function appendValues(
  calls: ApiCalls,
  id: string,
  range: string,
  resource: Schema.ValueRange,
  options: { readonly valueInputOption?: string; readonly insertDataOption?: string },
): Schema.AppendValuesResponse {
  return calls.call('spreadsheets.values.append', 'api.values.write', id, () => {
    if (options.insertDataOption === 'INSERT_ROWS') throw new Error('not implemented: values.append with INSERT_ROWS');
    const { sheet, area } = locateA1(calls.workbook, range);
    const values = byRows(resource.values ?? [], resource.majorDimension);
    const width = Math.max(1, ...values.map((row) => row.length));
    let last = -1;
    sheet.grid.forEach({ ...area, startRow: 0, endRow: sheet.rowCount - 1 }, (cell, row) => {
      if (cell.value !== null || cell.formula !== null) last = row;
    });
    const target = { sheet, area: rectangle(last + 1, area.startColumn, Math.max(1, values.length), width) };
    calls.requireUnlocked(sheet, target.area);
    const write = { target, values };
    const contents = contentsOf(write, contentReader(calls, options.valueInputOption));
    return {
      cells: cellsOf(target.area),
      run: () => {
        const [rows, columns] = [
          target.area.endRow + 1 - sheet.rowCount,
          target.area.endColumn + 1 - sheet.columnCount,
        ];
        if (rows > 0) insertLines(sheet, 'row', sheet.rowCount, rows, 'before');
        if (columns > 0) insertLines(sheet, 'column', sheet.columnCount, columns, 'before');
        perform(write, contents);
        const table =
          last < 0 ? {} : { tableRange: rangeText({ sheet, area: { ...area, startRow: 0, endRow: last } }) };
        return { spreadsheetId: id, ...table, updates: summary(id, write) };
      },
    };
  });
}

import { cellsOf } from '../../model/rectangle';
import type { ApiCalls } from './apiCalls';
import { type Located, locateA1, locateFilter } from './located';
import { type RenderOptions, renderRange } from './rendering';

import Schema = GoogleAppsScript.Sheets.Schema;

export interface GetOptions extends RenderOptions {
  readonly ranges?: string | readonly string[] | undefined;
}

const total = (ranges: readonly Located[]) => ranges.reduce((sum, { area }) => sum + cellsOf(area), 0);

export function getValues(calls: ApiCalls, id: string, range: string, options: RenderOptions): Schema.ValueRange {
  return calls.call('spreadsheets.values.get', 'api.read', id, () => {
    const located = locateA1(calls.workbook, range);
    return { cells: cellsOf(located.area), run: () => renderRange(located, options) };
  });
}

export function batchGetValues(calls: ApiCalls, id: string, options: GetOptions): Schema.BatchGetValuesResponse {
  return calls.call('spreadsheets.values.batchGet', 'api.read', id, () => {
    const { ranges = [] } = options;
    const located = (typeof ranges === 'string' ? [ranges] : ranges).map((range) => locateA1(calls.workbook, range));
    return {
      cells: total(located),
      run: () => ({ spreadsheetId: id, valueRanges: located.map((range) => renderRange(range, options)) }),
    };
  });
}

/** One answer a matched range; a filter that matches nothing has none. */
export function batchGetByDataFilter(
  calls: ApiCalls,
  id: string,
  resource: Schema.BatchGetValuesByDataFilterRequest,
): Schema.BatchGetValuesByDataFilterResponse {
  return calls.call('spreadsheets.values.batchGetByDataFilter', 'api.read', id, () => {
    const matches = (resource.dataFilters ?? []).flatMap((filter) =>
      locateFilter(calls.workbook, filter).map((located) => ({ filter, located })),
    );
    return {
      cells: total(matches.map(({ located }) => located)),
      run: () => ({
        spreadsheetId: id,
        valueRanges: matches.map(({ filter, located }) => ({
          valueRange: renderRange(located, resource),
          dataFilters: [filter],
        })),
      }),
    };
  });
}

import { LATENCY } from '../../execution/latency';
import { cellsOf } from '../../model/rectangle';
import { Refusal } from '../../model/refusal';
import type { Workbook } from '../../model/workbook';
import type { ApiCalls } from './apiCalls';
import { Batch, type RequestHandler } from './batch';
import { refuseOthers } from './fields';
import { locateGridRange } from './located';
import { widthOf } from './requests/cellContents';
import { cellRequests } from './requests/cells';
import { conditionalFormatRequests } from './requests/conditionalFormats';
import { dimensionRequests } from './requests/dimensions';
import { filterRequests } from './requests/filters';
import { findReplaceRequests } from './requests/findReplace';
import { mergingRequests } from './requests/merging';
import { metadataRequests } from './requests/metadata';
import { namedRangeRequests } from './requests/namedRanges';
import { protectedRangeRequests } from './requests/protectedRanges';
import { sheetRequests } from './requests/sheets';
import { type Asked, cellsTold, updatedSpreadsheet } from './updatedSpreadsheet';

import Schema = GoogleAppsScript.Sheets.Schema;

const handlers: Readonly<Record<string, RequestHandler | undefined>> = {
  ...cellRequests,
  ...conditionalFormatRequests,
  ...dimensionRequests,
  ...filterRequests,
  ...findReplaceRequests,
  ...mergingRequests,
  ...metadataRequests,
  ...namedRangeRequests,
  ...protectedRangeRequests,
  ...sheetRequests,
};

/** @throws Refusal for a request of no or several kinds; Error "not implemented: …" for an unknown kind */
function kindOf(request: Schema.Request, index: number): string {
  const [kind, ...others] = Object.keys(request);
  if (kind === undefined) throw new Refusal(`Invalid requests[${index}]: No request set.`);
  if (others.length > 0) {
    throw new Refusal(
      `Invalid requests[${index}]: Only one request may be set, found: ${[kind, ...others].join(', ')}`,
    );
  }
  if (!handlers[kind]) throw new Error(`not implemented: Sheets.Spreadsheets.batchUpdate request ${kind}`);
  return kind;
}

/** How many cells a request writes, for the latency model; 1 where that cannot be told beforehand. */
function cellsWritten(workbook: Workbook, request: Schema.Request): number {
  const rows = request.appendCells?.rows ?? request.updateCells?.rows;
  const range =
    request.repeatCell?.range ??
    request.setDataValidation?.range ??
    request.sortRange?.range ??
    request.findReplace?.range ??
    request.copyPaste?.source;
  if (rows) return Math.max(1, rows.length * widthOf(rows));
  try {
    return range ? cellsOf(locateGridRange(workbook, range).area) : 1;
  } catch (error) {
    if (error instanceof Refusal) return 1;
    throw error;
  }
}

/** What a cell costs that is told, of what one costs that is written. */
const readShare = LATENCY['api.read'][1] / LATENCY['api.batchUpdate'][1];

/** Carries out one request; what is wrong with it is told with its place in the batch. */
function carryOut(batch: Batch, request: Schema.Request, index: number): Schema.Response {
  const kind = kindOf(request, index);
  try {
    return handlers[kind]?.(batch, request) ?? {};
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(`Invalid requests[${index}].${kind}: ${error.message}`);
  }
}

/** Requests happen in order, each on what the earlier ones left; when one fails, none has happened. */
export function batchUpdate(
  calls: ApiCalls,
  id: string,
  resource: Schema.BatchUpdateSpreadsheetRequest,
): Schema.BatchUpdateSpreadsheetResponse {
  return calls.call('spreadsheets.batchUpdate', 'api.batchUpdate', id, () => {
    const { requests = [], ...others } = resource;
    const { includeSpreadsheetInResponse, responseRanges, responseIncludeGridData, ...unknown } = others;
    refuseOthers(unknown, [], 'BatchUpdateSpreadsheetRequest');
    const asked: Asked = { includeSpreadsheetInResponse, responseRanges, responseIncludeGridData };
    if (requests.length === 0) throw new Refusal('Must specify at least one request.');
    for (const [index, request] of requests.entries()) kindOf(request, index);
    return {
      cells:
        requests.reduce((sum, request) => sum + cellsWritten(calls.workbook, request), 0) +
        Math.ceil(cellsTold(calls, asked) * readShare),
      run: () => ({ spreadsheetId: id, ...allOrNone(calls, requests, asked) }),
    };
  });
}

/** The replies, and the workbook where it is asked for: a range that is none fails the call too. */
function allOrNone(
  calls: ApiCalls,
  requests: readonly Schema.Request[],
  asked: Asked,
): Schema.BatchUpdateSpreadsheetResponse {
  const batch = new Batch(calls);
  try {
    const replies = requests.map((request, index) => carryOut(batch, request, index));
    const told = updatedSpreadsheet(calls, asked);
    return told === undefined ? { replies } : { replies, updatedSpreadsheet: told };
  } catch (error) {
    batch.undo();
    throw error;
  }
}

import { closeA1, formatA1, parseA1, quoteSheet } from '../../model/a1';
import type { Metadata } from '../../model/attachments';
import { locatedArea } from '../../model/metadataScope';
import { clip, type Rectangle } from '../../model/rectangle';
import { Refusal } from '../../model/refusal';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';

import Schema = GoogleAppsScript.Sheets.Schema;

export interface Located {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

/** "Sheet1!A1:B2", quoted where needed. */
export function rangeText({ sheet, area }: Located): string {
  return `${quoteSheet(sheet.name)}!${formatA1(area)}`;
}

/** @throws Refusal "No grid with id: 7" */
export function sheetWithId(workbook: Workbook, id: number | undefined): Sheet {
  const sheet = workbook.sheetById(id ?? 0);
  if (!sheet) throw new Refusal(`No grid with id: ${id ?? 0}`);
  return sheet;
}

/** A part of the grid. An end beyond it is cut, a start beyond it is refused, as the API does when it reads. */
function inGrid(sheet: Sheet, area: Rectangle): Located {
  const inside = clip(area, sheet.grid.whole());
  if (inside && area.startRow <= area.endRow && area.startColumn <= area.endColumn) return { sheet, area: inside };
  throw new Refusal(
    `Range (${rangeText({ sheet, area })}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
  );
}

/** @throws Refusal "Unable to parse range: …" */
export function locateA1(workbook: Workbook, text: string): Located {
  const whole = workbook.sheetByName(text);
  if (whole) return { sheet: whole, area: whole.grid.whole() };
  const named = workbook.namedRanges.find(({ name }) => name === text)?.reference;
  const namedSheet = named && workbook.sheetById(named.sheetId);
  if (named?.area && namedSheet) return { sheet: namedSheet, area: named.area };
  const a1 = parseA1(text);
  const sheet = a1?.sheet == null ? workbook.sheets[0] : workbook.sheetByName(a1.sheet);
  if (!a1 || !sheet) throw new Refusal(`Unable to parse range: ${text}`);
  return inGrid(sheet, closeA1(a1, sheet.rowCount, sheet.columnCount));
}

/** A zero-based range with exclusive ends; a missing side is open. */
export function locateGridRange(workbook: Workbook, range: Schema.GridRange): Located {
  const sheet = sheetWithId(workbook, range.sheetId);
  return inGrid(sheet, {
    startRow: range.startRowIndex ?? 0,
    endRow: (range.endRowIndex ?? sheet.rowCount) - 1,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: (range.endColumnIndex ?? sheet.columnCount) - 1,
  });
}

const lookupFields = ['locationType', 'metadataKey', 'metadataId', 'metadataValue', 'visibility'];

/** Metadata with everything that is asked for. @throws Error "not implemented: …" for unknown conditions */
export function metadataMatching(workbook: Workbook, lookup: Schema.DeveloperMetadataLookup): readonly Metadata[] {
  const unknown = Object.keys(lookup).find((field) => !lookupFields.includes(field));
  if (unknown) throw new Error(`not implemented: DeveloperMetadataLookup.${unknown}`);
  return workbook.metadata.filter((metadata) => {
    const { location } = metadata;
    return (
      (lookup.locationType === undefined || lookup.locationType === location.type) &&
      (lookup.metadataKey === undefined || lookup.metadataKey === metadata.key) &&
      (lookup.metadataId === undefined || lookup.metadataId === metadata.id) &&
      (lookup.metadataValue === undefined || lookup.metadataValue === metadata.value) &&
      (lookup.visibility === undefined || lookup.visibility === metadata.visibility)
    );
  });
}

function locateMetadata(workbook: Workbook, lookup: Schema.DeveloperMetadataLookup): readonly Located[] {
  return metadataMatching(workbook, lookup).flatMap(({ location }) => {
    const sheet = location.type === 'SPREADSHEET' ? null : workbook.sheetById(location.sheetId);
    const area = locatedArea(workbook, location);
    return sheet && area ? [{ sheet, area }] : [];
  });
}

/** The ranges a data filter selects; a metadata lookup may select none or several. */
export function locateFilter(workbook: Workbook, filter: Schema.DataFilter): readonly Located[] {
  if (filter.a1Range !== undefined) return [locateA1(workbook, filter.a1Range)];
  if (filter.gridRange !== undefined) return [locateGridRange(workbook, filter.gridRange)];
  if (filter.developerMetadataLookup !== undefined) return locateMetadata(workbook, filter.developerMetadataLookup);
  throw new Refusal('Must specify at least one data filter.');
}

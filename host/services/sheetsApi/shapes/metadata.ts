import type { Metadata, MetadataLocation } from '../../../model/attachments';
import { Refusal } from '../../../model/refusal';
import type { Workbook } from '../../../model/workbook';
import { refuseOthers } from '../fields';
import { sheetWithId } from '../located';
import { requiredSpan } from './gridRange';

import Schema = GoogleAppsScript.Sheets.Schema;

/** Metadata in the API's shape. */
export function shownMetadata({ id, key, value, visibility, location }: Metadata): Schema.DeveloperMetadata {
  return {
    metadataId: id,
    metadataKey: key,
    ...(value === null ? {} : { metadataValue: value }),
    location: shownLocation(location),
    visibility,
  };
}

function shownLocation(location: MetadataLocation): Schema.DeveloperMetadataLocation {
  if (location.type === 'SPREADSHEET') return { locationType: 'SPREADSHEET', spreadsheet: true };
  if (location.type === 'SHEET') return { locationType: 'SHEET', sheetId: location.sheetId };
  return {
    locationType: location.type,
    dimensionRange: {
      sheetId: location.sheetId,
      dimension: location.type === 'ROW' ? 'ROWS' : 'COLUMNS',
      startIndex: location.index,
      endIndex: location.index + 1,
    },
  };
}

/** @throws Refusal for more or fewer than one row or column */
export function readLocation(workbook: Workbook, given: Schema.DeveloperMetadataLocation): MetadataLocation {
  refuseOthers(given, ['locationType', 'spreadsheet', 'sheetId', 'dimensionRange'], 'DeveloperMetadataLocation');
  if (given.spreadsheet) return { type: 'SPREADSHEET' };
  if (given.sheetId !== undefined) return { type: 'SHEET', sheetId: sheetWithId(workbook, given.sheetId).id };
  if (!given.dimensionRange) throw new Refusal('DeveloperMetadataLocation must be specified.');
  const { sheet, axis, first, end } = requiredSpan(workbook, given.dimensionRange);
  if (end - first !== 1) throw new Refusal('DeveloperMetadata may only be added to a single row or column.');
  return { type: axis === 'row' ? 'ROW' : 'COLUMN', sheetId: sheet.id, index: first };
}

import type { Metadata } from '../../../model/attachments';
import { Refusal } from '../../../model/refusal';
import type { Workbook } from '../../../model/workbook';
import type { RequestHandlers } from '../batch';
import { refuseOthers } from '../fields';
import { metadataMatching } from '../located';
import { readLocation, shownMetadata } from '../shapes/metadata';

import Schema = GoogleAppsScript.Sheets.Schema;

function created(workbook: Workbook, given: Schema.DeveloperMetadata): Metadata {
  refuseOthers(given, ['metadataId', 'metadataKey', 'metadataValue', 'location', 'visibility'], 'DeveloperMetadata');
  const { metadataId: id, metadataKey: key, metadataValue: value = null, visibility } = given;
  if (!key) throw new Refusal('DeveloperMetadata.metadataKey must be specified.');
  if (visibility !== 'DOCUMENT' && visibility !== 'PROJECT') {
    throw new Refusal('DeveloperMetadata.visibility must be specified.');
  }
  if (id !== undefined && workbook.metadata.some((other) => other.id === id)) {
    throw new Refusal(`Developer metadata with id ${id} already exists.`);
  }
  const location = readLocation(workbook, given.location ?? {});
  return { id: id ?? workbook.takeId(), key, value, visibility, location };
}

export const metadataRequests: RequestHandlers = {
  createDeveloperMetadata({ workbook }, { createDeveloperMetadata: given = {} }) {
    refuseOthers(given, ['developerMetadata'], 'CreateDeveloperMetadataRequest');
    const metadata = created(workbook, given.developerMetadata ?? {});
    workbook.metadata = [...workbook.metadata, metadata];
    return { createDeveloperMetadata: { developerMetadata: shownMetadata(metadata) } };
  },
  /** A filter that matches nothing deletes nothing. */
  deleteDeveloperMetadata({ workbook }, { deleteDeveloperMetadata: given = {} }) {
    refuseOthers(given, ['dataFilter'], 'DeleteDeveloperMetadataRequest');
    const { developerMetadataLookup: lookup, ...others } = given.dataFilter ?? {};
    refuseOthers(others, [], 'DataFilter');
    if (!lookup) throw new Refusal('Must specify at least one data filter.');
    const found = metadataMatching(workbook, lookup);
    workbook.metadata = workbook.metadata.filter((metadata) => !found.includes(metadata));
    return { deleteDeveloperMetadata: { deletedDeveloperMetadata: found.map(shownMetadata) } };
  },
};

import type { Metadata } from '../../../model/attachments';
import { Refusal } from '../../../model/refusal';
import type { Workbook } from '../../../model/workbook';
import type { RequestHandlers } from '../batch';
import { maskedFields, refuseOthers } from '../fields';
import { metadataMatching } from '../located';
import { readLocation, shownMetadata } from '../shapes/metadata';

import Schema = GoogleAppsScript.Sheets.Schema;

function created(workbook: Workbook, given: Schema.DeveloperMetadata): Metadata {
  refuseOthers(given, ['metadataId', 'metadataKey', 'metadataValue', 'location', 'visibility'], 'DeveloperMetadata');
  const { metadataId: id, metadataKey: key, metadataValue: value = null, visibility } = given;
  if (!key) throw new Refusal('DeveloperMetadata.metadataKey must be specified.');
  if (id !== undefined && workbook.metadata.some((other) => other.id === id)) {
    throw new Refusal(`Developer metadata with id ${id} already exists.`);
  }
  const location = readLocation(workbook, given.location ?? {});
  return { id: id ?? workbook.takeId(), key, value, visibility: visibilityOf(visibility), location };
}

function visibilityOf(visibility: string | undefined): Metadata['visibility'] {
  if (visibility === 'DOCUMENT' || visibility === 'PROJECT') return visibility;
  throw new Refusal('DeveloperMetadata.visibility must be specified.');
}

function matching(workbook: Workbook, filter: Schema.DataFilter): readonly Metadata[] {
  const { developerMetadataLookup: lookup, ...others } = filter;
  refuseOthers(others, [], 'DataFilter');
  if (!lookup) throw new Refusal('Must specify at least one data filter.');
  return metadataMatching(workbook, lookup);
}

const updatedFields = ['metadataKey', 'metadataValue', 'visibility'] as const;

export const metadataRequests: RequestHandlers = {
  createDeveloperMetadata({ workbook }, { createDeveloperMetadata: given = {} }) {
    refuseOthers(given, ['developerMetadata'], 'CreateDeveloperMetadataRequest');
    const metadata = created(workbook, given.developerMetadata ?? {});
    workbook.metadata = [...workbook.metadata, metadata];
    return { createDeveloperMetadata: { developerMetadata: shownMetadata(metadata) } };
  },
  /** Answers with the metadata as they are now, and where. The place itself can not be changed here. */
  updateDeveloperMetadata({ workbook }, { updateDeveloperMetadata: given = {} }) {
    refuseOthers(given, ['dataFilters', 'developerMetadata', 'fields'], 'UpdateDeveloperMetadataRequest');
    const fields = maskedFields(given.fields, updatedFields, 'developer metadata updated');
    const found = new Set((given.dataFilters ?? []).flatMap((filter) => [...matching(workbook, filter)]));
    if (found.size === 0) throw new Refusal('No developer metadata matches the data filters.');
    const { metadataKey: key, metadataValue: value = null, visibility } = given.developerMetadata ?? {};
    if (fields.has('metadataKey') && !key) throw new Refusal('DeveloperMetadata.metadataKey must be specified.');
    const updated = new Map(
      [...found].map((metadata) => [
        metadata,
        {
          ...metadata,
          ...(fields.has('metadataKey') && key ? { key } : {}),
          ...(fields.has('metadataValue') ? { value } : {}),
          ...(fields.has('visibility') ? { visibility: visibilityOf(visibility) } : {}),
        },
      ]),
    );
    workbook.metadata = workbook.metadata.map((metadata) => updated.get(metadata) ?? metadata);
    return { updateDeveloperMetadata: { developerMetadata: [...updated.values()].map(shownMetadata) } };
  },
  /** A filter that matches nothing deletes nothing. */
  deleteDeveloperMetadata({ workbook }, { deleteDeveloperMetadata: given = {} }) {
    refuseOthers(given, ['dataFilter'], 'DeleteDeveloperMetadataRequest');
    const found = matching(workbook, given.dataFilter ?? {});
    workbook.metadata = workbook.metadata.filter((metadata) => !found.includes(metadata));
    return { deleteDeveloperMetadata: { deletedDeveloperMetadata: found.map(shownMetadata) } };
  },
};

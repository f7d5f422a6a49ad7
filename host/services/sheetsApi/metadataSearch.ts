import { Refusal } from '../../model/refusal';
import type { ApiCalls } from './apiCalls';
import { refuseOthers } from './fields';
import { metadataMatching } from './located';
import { shownMetadata } from './shapes/metadata';

import Schema = GoogleAppsScript.Sheets.Schema;

export function getMetadata(calls: ApiCalls, id: string, metadataId: number): Schema.DeveloperMetadata {
  return calls.call('spreadsheets.developerMetadata.get', 'api.read', id, () => ({
    cells: 1,
    run: () => {
      const found = calls.workbook.metadata.find((metadata) => metadata.id === metadataId);
      if (!found) throw new Refusal(`No developer metadata with id: ${metadataId}`);
      return shownMetadata(found);
    },
  }));
}

/** Each match once, with the filters that found it. */
export function searchMetadata(
  calls: ApiCalls,
  id: string,
  resource: Schema.SearchDeveloperMetadataRequest,
): Schema.SearchDeveloperMetadataResponse {
  return calls.call('spreadsheets.developerMetadata.search', 'api.read', id, () => {
    refuseOthers(resource, ['dataFilters'], 'SearchDeveloperMetadataRequest');
    const { dataFilters = [] } = resource;
    if (dataFilters.length === 0) throw new Refusal('Must specify at least one data filter.');
    return { cells: 1, run: () => ({ matchedDeveloperMetadata: matches(calls, dataFilters) }) };
  });
}

function matches(calls: ApiCalls, filters: readonly Schema.DataFilter[]): Schema.MatchedDeveloperMetadata[] {
  const { workbook } = calls;
  const found = filters.map((filter) => {
    const { developerMetadataLookup: lookup, ...others } = filter;
    refuseOthers(others, [], 'DataFilter for metadata');
    return { filter, metadata: lookup ? metadataMatching(workbook, lookup) : [] };
  });
  return workbook.metadata.flatMap((developerMetadata) => {
    const by = found.filter(({ metadata }) => metadata.includes(developerMetadata));
    if (by.length === 0) return [];
    return [{ developerMetadata: shownMetadata(developerMetadata), dataFilters: by.map(({ filter }) => filter) }];
  });
}

import type { Layout } from '../../app/memory';
import { isFieldKey } from '../../domain/record/ticket';
import { fieldMark } from '../columns/locate';
import type { Request } from '../requests';

/**
 * Changes nothing, and answers where the marked columns stand: within a call that writes, in the very moment of the
 * write.
 */
export const askingForMarks: Request = {
  updateDeveloperMetadata: {
    dataFilters: [{ developerMetadataLookup: { metadataKey: fieldMark } }],
    developerMetadata: { visibility: 'DOCUMENT' },
    fields: 'visibility',
  },
};

/** Whether a column stood elsewhere than `layout` says. Columns without a mark are taken to stand with the others. */
export function areColumnsMoved(
  answer: GoogleAppsScript.Sheets.Schema.Response | undefined,
  { columns }: Layout,
): boolean {
  const places = new Map<string, number[]>();
  for (const { metadataValue = '', location } of answer?.updateDeveloperMetadata?.developerMetadata ?? [])
    places.set(metadataValue, [...(places.get(metadataValue) ?? []), location?.dimensionRange?.startIndex ?? 0]);
  return [...places].some(([key, found]) => {
    const column = isFieldKey(key) ? columns[key] : undefined;
    return column !== undefined && !found.includes(column);
  });
}

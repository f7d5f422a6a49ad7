import type { Layout } from '../../../app/memory';
import type { FieldKey } from '../../../domain/record/fields';
import { type TableKey, tables } from '../../../domain/tables/tables';
import { fieldMark } from '../../columns/locate';
import { carryOut, sheetsApi } from '../../gateway';
import { workbook } from '../../workbook';
import { clockOwner } from '../clockTrigger';
import { tableKeys } from './tableKeys';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/**
 * What set-up makes today: 1 had neither tasks, filter views nor the examples of the policies; 2 had no wishes of
 * people about their mails; 3 had no warnings of a policy's own; 4 did not
 * count requests on the sheet of the desk's health.
 */
export const currentVersion = 5;
const firstVersion = 1;

/** Key of the developer metadata of a sheet whose set-up was finished; its value is the version. */
const setUpMark = 'sheetdesk.setUp';

/** The version that each sheet of the desk was last set up with. A sheet whose set-up was broken off is absent. */
export type Versions = ReadonlyMap<TableKey, number>;

const keyOf = (sheetId: number): TableKey | undefined => tableKeys.find((key) => tables[key].id === sheetId);

const created = (
  metadataKey: string,
  metadataValue: string,
  location: GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation,
): Request => ({
  createDeveloperMetadata: { developerMetadata: { metadataKey, metadataValue, location, visibility: 'DOCUMENT' } },
});

/** The requests that mark sheets as set up with a version. */
export const versionMarks = (keys: readonly TableKey[], version: number): readonly Request[] =>
  keys.map((key) => created(setUpMark, String(version), { sheetId: tables[key].id }));

const sent = (requests: readonly Request[]): void => {
  carryOut(requests);
};

/**
 * How far set-up had come. A desk that runs but bears no marks was set up by the first version, which made none: its
 * sheets are marked so at once.
 */
export function readVersions(): Versions {
  const id = workbook().getId();
  const fields = 'sheets(properties.sheetId,developerMetadata(metadataKey,metadataValue))';
  const versions = new Map<TableKey, number>();
  const present: TableKey[] = [];
  for (const { properties, developerMetadata = [] } of sheetsApi().get(id, { fields }).sheets ?? []) {
    const key = keyOf(properties?.sheetId ?? 0);
    const mark = developerMetadata.find(({ metadataKey }) => metadataKey === setUpMark);
    if (key !== undefined) present.push(key);
    if (key !== undefined && mark !== undefined) versions.set(key, Number(mark.metadataValue));
  }
  if (versions.size > 0 || present.length === 0 || clockOwner() === null) return versions;
  sent(versionMarks(present, firstVersion));
  return new Map(present.map((key) => [key, firstVersion]));
}

const columnMarks = ({ columns }: Layout, dressed: ReadonlySet<FieldKey>): readonly Request[] =>
  [...dressed].flatMap((key) => {
    const at = columns[key];
    if (at === undefined) return [];
    const range = { sheetId: tables.tickets.id, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 };
    return [created(fieldMark, key, { dimensionRange: range })];
  });

/** Marks ticket columns whose first dressing is done, in one call. */
export function markColumns(layout: Layout, dressed: ReadonlySet<FieldKey>): void {
  if (dressed.size > 0) sent(columnMarks(layout, dressed));
}

/**
 * Remembers, in one call, that set-up is done: all of it, or nothing if the execution ends before.
 * @param dressed the ticket columns whose first dressing is done
 * @param others what must take effect together with the marks
 */
export function markAsDone(
  versions: Versions,
  layout: Layout,
  dressed: ReadonlySet<FieldKey>,
  others: readonly Request[],
): void {
  const isCurrent = tableKeys.every((key) => versions.get(key) === currentVersion);
  const lookup = { metadataKey: setUpMark };
  const sheetMarks: readonly Request[] = isCurrent
    ? []
    : [
        { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: lookup } } },
        ...versionMarks(tableKeys, currentVersion),
      ];
  const requests = [...others, ...columnMarks(layout, dressed), ...sheetMarks];
  if (requests.length > 0) sent(requests);
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ArchiveLoad } from '../../../app/memory';
import { Refused } from '../../../app/refused';
import { type Dataset, datasetName, datasetNamed } from '../../../domain/archive/archivePlace';
import { contentOf, type FiledTable, filedTables, linesIn } from '../../../domain/archive/filing';
import {
  type Versioned,
  type WarehouseColumn,
  warehouseColumns,
  warehouseRows,
} from '../../../domain/archive/warehouse';
import { utf8 } from '../../../domain/customer/sealing/utf8';
import { jobState, locationOf, makeTable, startLoad } from './service';

/** What is remembered of the last load, between executions too. */
export interface LoadMemory {
  load(): ArchiveLoad | undefined;
  keep(load: ArchiveLoad): void;
}

// Load jobs and tables are declared in the names of the older dialect.
const legacyTypes: Readonly<Record<WarehouseColumn['type'], string>> = {
  STRING: 'STRING',
  INT64: 'INTEGER',
  FLOAT64: 'FLOAT',
  DATE: 'DATE',
  DATETIME: 'DATETIME',
};

const schemaOf = (table: FiledTable) => ({
  fields: warehouseColumns(table).map(({ name, type, isRequired, description }) => ({
    name,
    type: legacyTypes[type],
    mode: isRequired ? 'REQUIRED' : 'NULLABLE',
    description,
  })),
});

/** Makes the tables that a dataset lacks. @throws Refused "datasetMissing" */
export function makeTables(dataset: Dataset): void {
  locationOf(dataset);
  for (const table of filedTables) {
    makeTable(dataset, table, { schema: schemaOf(table), clustering: { fields: ['desk', 'number'] } });
  }
}

/** The same for the same rows, so that BigQuery itself refuses to load them twice. */
function markOf(table: FiledTable, versioned: readonly Versioned[], dataset: Dataset, desk: string): string {
  const contents = versioned
    .filter(({ tables }) => tables.includes(table))
    .map(({ filing, version }) => [filing.number, version, ...linesIn(filing, table).map(contentOf)]);
  return bytesToHex(sha256(utf8(JSON.stringify([datasetName(dataset), desk, contents])))).slice(0, 40);
}

/**
 * Sees how the last load stands, if it has not come to an end.
 * @returns whether it is still running
 * @throws Refused "archiveLoadFailed" once, with BigQuery's own words
 */
export function isLoading(memory: LoadMemory): boolean {
  const load = memory.load();
  const dataset = load === undefined || load.isDone ? undefined : datasetNamed(load.dataset);
  if (load === undefined || dataset === undefined) return false;
  const states = load.jobs.map((job) => jobState(dataset, job, load.location));
  if (states.some(({ isDone }) => !isDone)) return true;
  memory.keep({ ...load, isDone: true });
  const failed = states.find(({ error }) => error !== undefined);
  if (failed !== undefined) throw new Refused('archiveLoadFailed', [], failed.error);
  return false;
}

/**
 * Starts to load filings: one job for each table that gets rows, remembered before it is started. Jobs of the same
 * contents that ended without their rows being there are begun anew under other ids.
 */
export function startLoads(
  dataset: Dataset,
  desk: string,
  year: number,
  versioned: readonly Versioned[],
  memory: LoadMemory,
): void {
  const location = locationOf(dataset);
  const parts = filedTables
    .map((table) => ({
      table,
      rows: warehouseRows(table, versioned, desk, year),
      job: `sheetdesk-${table}-${markOf(table, versioned, dataset, desk)}`,
    }))
    .filter(({ rows }) => rows.length > 0);
  const mark = parts.map(({ job }) => job).join(' ');
  const last = memory.load();
  const attempt = last?.mark === mark ? last.attempt + 1 : 0;
  const jobs = parts.map(({ job }) => `${job}-${attempt}`);
  memory.keep({ dataset: datasetName(dataset), location, jobs, mark, attempt, isDone: false });
  for (const { table, rows, job } of parts) {
    const load = {
      destinationTable: { projectId: dataset.project, datasetId: dataset.dataset, tableId: table },
      sourceFormat: 'NEWLINE_DELIMITED_JSON',
      schema: schemaOf(table),
      writeDisposition: 'WRITE_APPEND',
      createDisposition: 'CREATE_NEVER',
      schemaUpdateOptions: ['ALLOW_FIELD_ADDITION'],
    };
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    startLoad(dataset, `${job}-${attempt}`, location, load, lines);
  }
}

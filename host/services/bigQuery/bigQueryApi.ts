import type { CostKind } from '../../contract/execution';
import { Refusal } from '../../model/refusal';
import { requireAuthority } from '../base/permission';
import type { RunningExecution } from '../base/runningExecution';
import { ServiceClass } from '../spreadsheet/serviceClass';
import { blobContent } from '../utilities/blob';
import { tableFields } from './loading';
import { answer, type QueryParameters } from './querying';
import type { Warehouse } from './warehouse';

import Collection = GoogleAppsScript.BigQuery.Collection;
import Schema = GoogleAppsScript.BigQuery.Schema;

/** Jobs.insert takes this and nothing else. */
const loadOptions: Readonly<Record<string, unknown>> = {
  sourceFormat: 'NEWLINE_DELIMITED_JSON',
  writeDisposition: 'WRITE_APPEND',
  createDisposition: 'CREATE_NEVER',
};
const jobId = /^[\w-]{1,1024}$/;
/** Rows in one page of an answer. Google ends a page at 10 MB. */
const pageRows = 5000;
/** How long BigQuery keeps a caller waiting who says nothing of it. */
const usualTimeout = 10_000;

interface ResultOptions {
  readonly pageToken?: string;
  readonly timeoutMs?: number;
}

/** The global BigQuery (advanced service, API v2) of one execution. What it lacks is refused by name. */
export function createBigQuery(warehouse: Warehouse, context: RunningExecution): GoogleAppsScript.BigQuery {
  const { realm } = context;
  const make = <Full extends object>(name: string) => new ServiceClass<Full, string>(name, realm, 'BigQuery');
  const [datasets, tables, jobs, api] = [
    make<Collection.DatasetsCollection>('Datasets'),
    make<Collection.TablesCollection>('Tables'),
    make<Collection.JobsCollection>('Jobs'),
    make<GoogleAppsScript.BigQuery>('BigQuery'),
  ];
  /** Counts a call and does it; the API's own words reach the script as they do at Google. */
  const call = <Answer>(method: string, cost: CostKind, cells: number, act: () => Answer): Answer => {
    requireAuthority(context, `bigquery.${method}`, 'bigquery');
    try {
      context.gate.pass(`BigQuery.${method.charAt(0).toUpperCase()}${method.slice(1)}`, cost, cells);
      return realm.copy(act());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw realm.exception(`API call to bigquery.${method} failed with error: ${error.message}`);
    }
  };
  const queries = new Map<string, { readonly rows: readonly (readonly (string | null)[])[]; left: number }>();
  /** Waits for the answer as long as the caller would. */
  const page = (id: string, from: number, timeoutMs: number): Schema.QueryResponse => {
    const query = queries.get(id) ?? { rows: [], left: 0 };
    const { rows } = query;
    const waited = Math.min(query.left, timeoutMs);
    context.wait(waited);
    query.left -= waited;
    if (query.left > 0) return { jobComplete: false, jobReference: { jobId: id, location: 'asia-east1' } };
    const next = from + pageRows;
    const shown: object[] = rows.slice(from, next).map((row) => ({ f: row.map((v) => ({ v })) }));
    return {
      jobComplete: true,
      jobReference: { jobId: id, location: 'asia-east1' },
      totalRows: String(rows.length),
      rows: shown,
      ...(next < rows.length ? { pageToken: String(next) } : {}),
    };
  };

  datasets.define({
    get: (project: string, dataset: string) =>
      call('datasets.get', 'fetch', 1, () => ({ location: warehouse.location(project, dataset) })),
  });
  tables.define({
    insert: (table: Schema.Table, project: string, dataset: string) =>
      call('tables.insert', 'fetch', 1, () => {
        warehouse.makeTable(project, dataset, table.tableReference?.tableId ?? '', tableFields(table.schema));
        return table;
      }),
  });
  jobs.define({
    insert: (job: Schema.Job, project: string, data?: unknown) =>
      call('jobs.insert', 'fetch', 1, () => {
        const { load, ...others } = job.configuration ?? {};
        const id = job.jobReference?.jobId ?? '';
        const blob = blobContent(data);
        if (load === undefined || blob === null || Object.keys(others).length > 0) {
          throw new Error('not implemented: BigQuery.Jobs.insert of anything but a load of a blob');
        }
        if (!jobId.test(id)) throw new Refusal(`Invalid job ID "${id}"`);
        for (const [option, only] of Object.entries(loadOptions)) {
          const given = new Map(Object.entries(load)).get(option);
          if (given !== only) throw new Error(`not implemented: BigQuery load with ${option} ${given}`);
        }
        const { datasetId = '', tableId = '' } = load.destinationTable ?? {};
        const fields = tableFields(load.schema);
        warehouse.startLoad(project, id, {
          dataset: datasetId,
          table: tableId,
          fields,
          data: blob.data.toString('utf8'),
        });
        return { ...job, status: { state: 'PENDING' } };
      }),
    get: (project: string, id: string, options: { readonly location?: string } = {}) =>
      call('jobs.get', 'fetch', 1, () => {
        const { state, error } = warehouse.job(project, id, options.location);
        const errorResult = error === null ? {} : { errorResult: { reason: 'invalid', message: error } };
        return { jobReference: { projectId: project, jobId: id }, status: { state, ...errorResult } };
      }),
    query: (request: Schema.QueryRequest) =>
      call('jobs.query', 'fetch', 1, () => {
        if (request.useLegacySql !== false || request.parameterMode !== 'NAMED') {
          throw new Error('not implemented: BigQuery.Jobs.query but in standard SQL with named parameters');
        }
        const id = `job_${queries.size + 1}`;
        const rows = answer(warehouse, request.query ?? '', parametersOf(request));
        queries.set(id, { rows, left: warehouse.queryMilliseconds });
        return page(id, 0, request.timeoutMs ?? usualTimeout);
      }),
    getQueryResults: (_project: string, id: string, options: ResultOptions = {}) =>
      call('jobs.getQueryResults', 'fetch', 1, () =>
        page(id, Number(options.pageToken ?? 0), options.timeoutMs ?? usualTimeout),
      ),
  });
  api.define({ Datasets: datasets.make(''), Jobs: jobs.make(''), Tables: tables.make('') });
  return api.make('');
}

function parametersOf({ queryParameters = [] }: Schema.QueryRequest): QueryParameters {
  return new Map(
    queryParameters.map(({ name = '', parameterValue }) => {
      const { value, arrayValues } = parameterValue ?? {};
      return [name, arrayValues?.map((entry) => entry.value ?? '') ?? value ?? ''] as const;
    }),
  );
}

/** Whether a project's manifest enables the service; without it a script has no global of that name. */
export function enablesBigQuery(manifest: unknown): boolean {
  const found = manifest as { readonly dependencies?: { readonly enabledAdvancedServices?: unknown } } | null;
  const enabled = found?.dependencies?.enabledAdvancedServices;
  return Array.isArray(enabled) && enabled.some((one: { userSymbol?: unknown }) => one.userSymbol === 'BigQuery');
}

import { Refused } from '../../../app/refused';
import { type Dataset, datasetName } from '../../../domain/archive/archivePlace';

import Schema = GoogleAppsScript.BigQuery.Schema;

/** Whether the script was pushed with the advanced service BigQuery. */
export const hasBigQuery = (): boolean => typeof BigQuery !== 'undefined';

/** A part of the advanced service. @throws Refused "bigQueryOff" when the manifest does not enable it */
function service<Name extends 'Datasets' | 'Jobs' | 'Tables'>(
  name: Name,
): NonNullable<GoogleAppsScript.BigQuery[Name]> {
  const found = typeof BigQuery === 'undefined' ? undefined : BigQuery[name];
  if (found === undefined) throw new Refused('bigQueryOff');
  return found;
}

const says = (error: unknown, words: RegExp): boolean => words.test(String(error));

/** The region in which a dataset lies. @throws Refused "datasetMissing" */
export function locationOf(dataset: Dataset): string {
  try {
    return service('Datasets').get(dataset.project, dataset.dataset).location ?? 'US';
  } catch (error) {
    if (says(error, /Not found: (Dataset|Project)/i)) throw new Refused('datasetMissing', [], datasetName(dataset));
    throw error;
  }
}

/** Makes a table; one that is there stays. */
export function makeTable({ project, dataset }: Dataset, tableId: string, table: Schema.Table): void {
  const tableReference = { projectId: project, datasetId: dataset, tableId };
  try {
    service('Tables').insert({ ...table, tableReference }, project, dataset);
  } catch (error) {
    if (!says(error, /Already Exists/i)) throw error;
  }
}

/** Starts a load job. BigQuery takes the same id once: a job that was started before is left to itself. */
export function startLoad(
  dataset: Dataset,
  jobId: string,
  location: string,
  load: Schema.JobConfigurationLoad,
  rows: string,
) {
  const { project } = dataset;
  const data = Utilities.newBlob(rows, 'application/octet-stream');
  const job = { jobReference: { projectId: project, jobId, location }, configuration: { load } };
  try {
    service('Jobs').insert(job, project, data);
  } catch (error) {
    if (!says(error, /Already Exists/i)) throw error;
  }
}

/** How a job stands. One that BigQuery does not know was never started, or ended half a year ago. */
export function jobState(
  { project }: Dataset,
  jobId: string,
  location: string,
): { readonly isDone: boolean; readonly error?: string } {
  try {
    const { status } = service('Jobs').get(project, jobId, { location });
    const isDone = status?.state === 'DONE';
    const error = isDone ? status?.errorResult : undefined;
    return error === undefined ? { isDone } : { isDone, error: error.message ?? error.reason ?? '' };
  } catch (error) {
    if (says(error, /Not found: Job/i)) return { isDone: true };
    throw error;
  }
}

/** A row of an answer: all values as text, NULL as null. */
export type AnswerRow = readonly (string | null)[];

interface Page {
  readonly rows?: readonly object[] | undefined;
  readonly pageToken?: string | undefined;
  readonly jobComplete?: boolean | undefined;
  readonly jobReference?: Schema.JobReference | undefined;
}

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

const rowsOf = ({ rows = [] }: Page): readonly AnswerRow[] =>
  rows.map((row) => ((row as Schema.TableRow).f ?? []).map(({ v }) => textOf(v)));

/** What a query may be given by name. */
export type Parameters = Readonly<Record<string, string | number | readonly string[] | readonly number[]>>;

const typeOfOne = (value: unknown): Schema.QueryParameterType => ({
  type: typeof value === 'number' ? 'INT64' : 'STRING',
});

const parameter = ([name, value]: readonly [string, Parameters[string]]): Schema.QueryParameter =>
  typeof value === 'object'
    ? {
        name,
        parameterType: { type: 'ARRAY', arrayType: typeOfOne(value[0] ?? '') },
        parameterValue: { arrayValues: value.map((one) => ({ value: String(one) })) },
      }
    : { name, parameterType: typeOfOne(value), parameterValue: { value: String(value) } };

const waitMilliseconds = 30_000;
/** A job begins no turn after 4.5 of an execution's 6 minutes: what it asks last must be answered in the rest. */
const longestWaits = 3;

/**
 * Asks BigQuery: one call, and one more for each further page of 10 MB or while the answer is not ready.
 * @throws Refused "archiveSlow" when there is none after a minute and a half
 */
export function ask({ project }: Dataset, query: string, parameters: Parameters): readonly AnswerRow[] {
  const jobs = service('Jobs');
  const request = {
    query,
    useLegacySql: false,
    parameterMode: 'NAMED',
    queryParameters: Object.entries(parameters).map(parameter),
    timeoutMs: waitMilliseconds,
  };
  let page: Page = jobs.query(request, project);
  let waits = 1;
  const { jobId = '', location } = page.jobReference ?? {};
  const rows = [...rowsOf(page)];
  while (page.jobComplete === false || page.pageToken !== undefined) {
    if (page.jobComplete === false && waits >= longestWaits) {
      throw new Refused('archiveSlow', [], String((longestWaits * waitMilliseconds) / 1000));
    }
    waits += page.jobComplete === false ? 1 : 0;
    const where = { ...(location === undefined ? {} : { location }), timeoutMs: waitMilliseconds };
    const from = page.pageToken === undefined ? {} : { pageToken: page.pageToken };
    page = jobs.getQueryResults(project, jobId, { ...where, ...from });
    rows.push(...rowsOf(page));
  }
  return rows;
}

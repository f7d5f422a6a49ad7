import { type Dataset, datasetName } from '../../../domain/archive/archivePlace';
import { type FiledTable, filedTables, type Line } from '../../../domain/archive/filing';
import { type Stored, storedFilings } from '../../../domain/archive/warehouse';
import type { FieldKey } from '../../../domain/record/fields';
import type { StoredCell } from '../../areas';
import { type AnswerRow, ask } from './service';

/** A table in a query. */
const from = (dataset: Dataset, table: FiledTable): string => `\`${datasetName(dataset)}.${table}\``;

const linesOf = (dataset: Dataset, table: FiledTable): string =>
  `SELECT '${table}' AS kind, number, version, line, cells FROM ${from(dataset, table)} ` +
  'WHERE desk = @desk AND number IN UNNEST(@numbers)';

const countOf = (dataset: Dataset): string =>
  `SELECT 'count' AS kind, '' AS number, COUNT(DISTINCT number) AS version, 0 AS line, '' AS cells ` +
  `FROM ${from(dataset, 'tickets')} WHERE desk = @desk AND year = @year`;

/** What a dataset holds of some tickets. */
export interface Holdings {
  readonly stored: ReadonlyMap<string, Stored>;
  /** How many tickets of the year it holds in all. */
  readonly tickets: number;
}

const isTable = (kind: string | null | undefined): kind is FiledTable => filedTables.some((table) => table === kind);

/** Everything stored under some numbers of a year, in one query. */
export function holdings(dataset: Dataset, desk: string, year: number, numbers: readonly string[]): Holdings {
  const query = [...filedTables.map((table) => linesOf(dataset, table)), countOf(dataset)].join('\nUNION ALL\n');
  const rows = ask(dataset, query, { desk, year, numbers: numbers.length === 0 ? [''] : numbers });
  const lines = rows.flatMap(([kind, number, version, line, cells]) =>
    isTable(kind)
      ? [
          {
            table: kind,
            number: number ?? '',
            version: Number(version),
            line: Number(line),
            cells: JSON.parse(cells ?? '{}'),
          },
        ]
      : [],
  );
  const count = rows.find(([kind]) => kind === 'count');
  return { stored: storedFilings(lines), tickets: Number(count?.[2] ?? 0) };
}

const cellOf = (json: string | null | undefined): StoredCell => (json == null ? '' : JSON.parse(json));

/** Some fields of a ticket, in the order asked, with all the tasks that were filed with it. */
export interface FiledFields {
  readonly cells: readonly StoredCell[];
  readonly tasks: readonly Line[];
}

const newestTickets = (dataset: Dataset, fields: readonly FieldKey[]): string => {
  const wanted = fields.map((key) => `JSON_QUERY(cells, '$.${key}') AS ${key}`).join(', ');
  return (
    `SELECT filed.number AS ticket, filed.version, 0 AS line, '' AS task, ${wanted} FROM ${from(dataset, 'tickets')} AS filed ` +
    'WHERE filed.desk = @desk AND filed.year IN UNNEST(@years) ' +
    'QUALIFY ROW_NUMBER() OVER (PARTITION BY filed.number ORDER BY filed.version DESC) = 1'
  );
};

/** Rows of the same width as those of the tickets, as a union demands. */
const tasksOf = (dataset: Dataset, fields: readonly FieldKey[]): string =>
  `SELECT number, version, line, cells, ${fields.map(() => 'CAST(NULL AS STRING)').join(', ')} ` +
  `FROM ${from(dataset, 'tasks')} WHERE desk = @desk AND year IN UNNEST(@years)`;

/** Some fields of all tickets of some years, each as it was filed last, with its tasks where these are asked for: one query. */
export function filedFields(
  dataset: Dataset,
  desk: string,
  years: readonly number[],
  fields: readonly FieldKey[],
  withTasks: boolean,
): readonly FiledFields[] {
  const query = [newestTickets(dataset, fields), ...(withTasks ? [tasksOf(dataset, fields)] : [])].join(
    '\nUNION ALL\n',
  );
  const rows: readonly AnswerRow[] = ask(dataset, query, { desk, years });
  // A task that was loaded twice counts once.
  const tasks = new Map<string, Map<string, Line>>();
  for (const [number, version, line, task] of rows) {
    if (task === '' || task == null) continue;
    const key = `${number} ${version}`;
    const own = tasks.get(key) ?? new Map<string, Line>();
    tasks.set(key, own.set(String(line), JSON.parse(task)));
  }
  return rows.flatMap(([number, version, , task, ...cells]) =>
    task === '' || task == null
      ? [{ cells: cells.map(cellOf), tasks: [...(tasks.get(`${number} ${version}`)?.values() ?? [])] }]
      : [],
  );
}

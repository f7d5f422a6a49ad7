import { type Dataset, datasetName } from '../../../domain/archive/archivePlace';
import { type FiledTable, filedTables } from '../../../domain/archive/filing';
import { type Stored, storedFilings } from '../../../domain/archive/warehouse';
import type { FieldKey } from '../../../domain/record/fields';
import type { StoredCell } from '../../gateway';
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

/** Some fields of all tickets of some years, in one query: a row for each, the fields in the order asked. */
export function columnsOf(
  dataset: Dataset,
  desk: string,
  years: readonly number[],
  fields: readonly FieldKey[],
): readonly (readonly StoredCell[])[] {
  const wanted = fields.map((key) => `JSON_QUERY(cells, '$.${key}') AS ${key}`).join(', ');
  const query =
    `SELECT ${wanted} FROM ${from(dataset, 'tickets')} WHERE desk = @desk AND year IN UNNEST(@years) ` +
    'QUALIFY ROW_NUMBER() OVER (PARTITION BY number ORDER BY version DESC) = 1';
  const rows: readonly AnswerRow[] = ask(dataset, query, { desk, years });
  return rows.map((row) => row.map(cellOf));
}

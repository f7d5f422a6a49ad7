import type { LoadedRow } from './loading';
import type { Warehouse } from './warehouse';

/** A row of an answer; BigQuery writes every value as text. */
export type AnswerRow = readonly (string | null)[];

/** Parameters by name. */
export type QueryParameters = ReadonlyMap<string, string | readonly string[]>;

const lines =
  /^SELECT '(\w+)' AS kind, number, version, line, cells FROM `([^`]+)` WHERE desk = @desk AND number IN UNNEST\(@numbers\)$/;
const count =
  /^SELECT 'count' AS kind, '' AS number, COUNT\(DISTINCT number\) AS version, 0 AS line, '' AS cells FROM `([^`]+)` WHERE desk = @desk AND year = @year$/;
const newest =
  /^SELECT filed\.number AS ticket, filed\.version, 0 AS line, '' AS task, (.+) FROM `([^`]+)` AS filed WHERE filed\.desk = @desk AND filed\.year IN UNNEST\(@years\) QUALIFY ROW_NUMBER\(\) OVER \(PARTITION BY filed\.number ORDER BY filed\.version DESC\) = 1$/;
const ofYears =
  /^SELECT number, version, line, cells, (CAST\(NULL AS STRING\)(?:, CAST\(NULL AS STRING\))*) FROM `([^`]+)` WHERE desk = @desk AND year IN UNNEST\(@years\)$/;
const extracted = /^JSON_QUERY\(cells, '\$\.(\w+)'\) AS (\w+)$/;

/**
 * Answers the forms of query that it knows.
 * @throws Error "not implemented: …" for any other
 * @throws Refusal when a table is not there
 */
export function answer(warehouse: Warehouse, query: string, parameters: QueryParameters): readonly AnswerRow[] {
  return query.split('\nUNION ALL\n').flatMap((part) => answerPart(warehouse, part, parameters));
}

function answerPart(warehouse: Warehouse, query: string, parameters: QueryParameters): readonly AnswerRow[] {
  const ofDesk = (table: string) => warehouse.table(table).rows.filter(({ desk }) => desk === one(parameters, 'desk'));
  const [, kind = '', table] = lines.exec(query) ?? [];
  if (table !== undefined) return linesOf(kind, ofDesk(table), many(parameters, 'numbers'));
  const counted = count.exec(query)?.[1];
  if (counted !== undefined) {
    const rows = ofDesk(counted).filter(({ year }) => String(year) === one(parameters, 'year'));
    return [['count', '', String(new Set(rows.map(({ number }) => number)).size), '0', '']];
  }
  const [, columns = '', from] = newest.exec(query) ?? [];
  if (from !== undefined) return newestOf(columns, ofDesk(from), many(parameters, 'years'));
  const [, nulls = '', whole] = ofYears.exec(query) ?? [];
  if (whole !== undefined) return allOf(nulls.split(', ').length, ofDesk(whole), many(parameters, 'years'));
  throw new Error(`not implemented: BigQuery query ${query}`);
}

const linesOf = (kind: string, rows: readonly LoadedRow[], numbers: readonly string[]): readonly AnswerRow[] =>
  rows
    .filter(({ number }) => numbers.includes(String(number)))
    .map(({ number, version, line, cells }) => [kind, String(number), String(version), String(line), String(cells)]);

function newestOf(columns: string, rows: readonly LoadedRow[], years: readonly string[]): readonly AnswerRow[] {
  const keys = columns.split(', JSON').map((column, at) => {
    const text = at === 0 ? column : `JSON${column}`;
    const [, key, name] = extracted.exec(text) ?? [];
    if (key === undefined || key !== name) throw new Error(`not implemented: BigQuery column ${text}`);
    return key;
  });
  const newestRows = new Map<string, LoadedRow>();
  for (const row of rows.filter(({ year }) => years.includes(String(year)))) {
    const known = newestRows.get(String(row.number));
    if (known === undefined || Number(known.version) < Number(row.version)) newestRows.set(String(row.number), row);
  }
  return [...newestRows.values()].map(({ number, version, cells }) => {
    const record: Readonly<Record<string, unknown>> = JSON.parse(String(cells));
    const wanted = keys.map((key) => (record[key] === undefined ? null : JSON.stringify(record[key])));
    return [String(number), String(version), '0', '', ...wanted];
  });
}

const allOf = (nulls: number, rows: readonly LoadedRow[], years: readonly string[]): readonly AnswerRow[] =>
  rows
    .filter(({ year }) => years.includes(String(year)))
    .map(({ number, version, line, cells }) => [
      String(number),
      String(version),
      String(line),
      String(cells),
      ...Array.from({ length: nulls }, () => null),
    ]);

function one(parameters: QueryParameters, name: string): string {
  const value = parameters.get(name);
  if (typeof value !== 'string')
    throw new Error(`not implemented: BigQuery parameter @${name} that is no single value`);
  return value;
}

function many(parameters: QueryParameters, name: string): readonly string[] {
  const value = parameters.get(name);
  if (!Array.isArray(value)) throw new Error(`not implemented: BigQuery parameter @${name} that is no array`);
  return value;
}

import { Refusal } from '../../model/refusal';

/** A column of a table. */
export interface TableField {
  readonly name: string;
  readonly type: string;
  readonly mode: string;
}

export type LoadedValue = string | number;
/** What is NULL is absent. */
export type LoadedRow = Readonly<Record<string, LoadedValue>>;

const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  STRING: (value) => typeof value === 'string' || typeof value === 'number',
  INTEGER: (value) => Number.isInteger(value),
  FLOAT: (value) => typeof value === 'number',
  DATE: (value) => typeof value === 'string' && isDate(value),
  DATETIME: (value) => typeof value === 'string' && isDateTime(value),
};

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isReal(`${text}T00:00:00`);
const isDateTime = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?$/.test(text) && isReal(text.replace(' ', 'T'));
const isReal = (text: string): boolean => {
  const moment = Date.parse(`${text}Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === text.slice(0, 10);
};

const mode = new Set(['NULLABLE', 'REQUIRED']);

/**
 * A schema as the API takes it.
 * @throws Error "not implemented: …" for types and modes that the host does not know
 */
export function tableFields(schema: GoogleAppsScript.BigQuery.Schema.TableSchema | undefined): readonly TableField[] {
  const fields = schema?.fields ?? [];
  if (fields.length === 0) throw new Error('not implemented: a BigQuery table without a schema');
  return fields.map((field) => {
    const made = { name: field.name ?? '', type: field.type ?? '', mode: field.mode ?? 'NULLABLE' };
    if (!(made.type in fits) || !mode.has(made.mode)) {
      throw new Error(`not implemented: BigQuery column ${made.name} of type ${made.type}, mode ${made.mode}`);
    }
    if (!/^[A-Za-z_]\w{0,299}$/.test(made.name)) throw new Refusal(`Invalid field name "${made.name}".`);
    return made;
  });
}

/** Rows of newline-delimited JSON. @throws Refusal for the first that does not fit, and nothing is loaded */
export function loadedRows(fields: readonly TableField[], data: string): readonly LoadedRow[] {
  const lines = data.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, at) => loadedRow(fields, line, at));
}

function loadedRow(fields: readonly TableField[], line: string, at: number): LoadedRow {
  const refused = (why: string) =>
    new Refusal(
      `Error while reading data, error message: JSON table encountered too many errors, giving up. Rows: ${at + 1}; ${why}`,
    );
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw refused('JSON parsing error');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw refused('Row is no object');
  const given = new Map<string, unknown>(Object.entries(parsed));
  const row: Record<string, LoadedValue> = {};
  for (const { name, type, mode: wanted } of fields) {
    const value = given.get(name) ?? null;
    given.delete(name);
    if (value === null && wanted === 'REQUIRED') throw refused(`Missing required field: ${name}.`);
    if (value === null) continue;
    if (!fits[type]?.(value))
      throw refused(`Could not convert value to ${type.toLowerCase()}. Field: ${name}; Value: ${value}`);
    row[name] = type === 'STRING' ? String(value) : typeof value === 'number' ? value : String(value);
  }
  const [unknown] = given.keys();
  if (unknown !== undefined) throw refused(`No such field: ${unknown}.`);
  return row;
}

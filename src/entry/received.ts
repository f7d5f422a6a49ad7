import type { ImportRequest, IntakeSubmission, LedgerTable } from '../api';
import { Refused } from '../app/refused';
import { isFieldKey } from '../domain/record/ticket';

/** Longest token a page may send. */
const tokenLimit = 80;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function demand(condition: boolean): asserts condition {
  if (!condition) throw new Refused('malformed');
}

function token(value: unknown): string {
  demand(typeof value === 'string' && value.length >= 8 && value.length <= tokenLimit);
  return value;
}

/**
 * What a page sent, checked: google.script.run can be called by hand with anything.
 * @throws Refused "malformed"
 */
export function intakeSubmission(received: unknown): IntakeSubmission {
  demand(isRecord(received) && isRecord(received.values));
  const values: Record<string, string> = {};
  for (const [key, text] of Object.entries(received.values)) {
    demand(isFieldKey(key) && typeof text === 'string');
    values[key] = text;
  }
  return { token: token(received.token), values };
}

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

function ledgerTable(received: unknown): LedgerTable {
  demand(isRecord(received) && typeof received.name === 'string' && isTextList(received.headers));
  const { name, headers, rows, headerLine = 1 } = received;
  demand(Array.isArray(rows));
  demand(typeof headerLine === 'number' && Number.isInteger(headerLine) && headerLine >= 1);
  const lines = rows.map((row: unknown) => {
    demand(isTextList(row));
    return row;
  });
  return { name: name.slice(0, 200), headers, rows: lines, headerLine };
}

/** @throws Refused "malformed" */
export function importRequest(received: unknown): ImportRequest {
  demand(isRecord(received) && Array.isArray(received.columns) && typeof received.addOptions === 'boolean');
  const table = ledgerTable(received.table);
  const columns = received.columns.map((column: unknown) => {
    demand(column === null || (typeof column === 'string' && isFieldKey(column)));
    return column;
  });
  demand(columns.length === table.headers.length);
  return { token: token(received.token), table, columns, addOptions: received.addOptions };
}

/** @throws Refused "malformed" */
export function text(received: unknown): string {
  demand(typeof received === 'string');
  return received;
}
